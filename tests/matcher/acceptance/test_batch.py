"""`rolefit batch`: every line is answered in its place, whatever the others are."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.matcher.acceptance.conftest import spawn

BAD = [
    b"{",
    b"[1]",
    b"null",
    b'{"id":"x"}',
    b'{"id":"x","text":5}',
    b"\xff\xfe",
    b'{"id":NaN,"text":"Python"}',
    b'{"id":1e999,"text":"Python"}',
    b"[" * 5000,
    b'{"id":' + b"9" * 5000 + b',"text":"x"}',
]
ODD = [
    {"id": "empty", "text": ""},
    {"id": {"a": [1]}, "text": "Python\u0000"},
    {"id": "half", "text": "\ud800 Python"},
    {"id": None, "text": "مرحبا Python 👩\u200d💻"},
]


def strict(line: str) -> Any:
    def refuse(name: str) -> None:
        raise ValueError(name)

    return json.loads(line, parse_constant=refuse)


@pytest.mark.parametrize("what", ["skills", "roles"])
def test_lines_stay_in_order(what: str) -> None:
    lines, wanted = [], []
    for i in range(300):
        lines.append(json.dumps({"id": i, "text": f"We need Python and SQL, ad {i}."}).encode())
        wanted.append(i)
        if i % 10 == 3:
            lines.append(BAD[i // 10 % len(BAD)])
            wanted.append("error")
        if i % 10 == 7:
            odd = ODD[i // 10 % len(ODD)]
            lines.append(json.dumps(odd).encode())
            wanted.append(odd["id"])
    answer = spawn("batch", what, given=b"\n".join(lines))
    assert answer.code == 0, answer.err
    got = [strict(line) for line in answer.out.splitlines()]
    assert ["error" if "error" in row else row["id"] for row in got] == wanted
    assert all(what in row or "mentions" in row or "error" in row for row in got)


def test_offsets_are_those_of_the_text_as_given() -> None:
    text = "👩\u200d💻 İstanbul ß Python — naïve SQL"
    answer = spawn("batch", "skills", given=json.dumps({"id": 1, "text": text}).encode())
    mentions = strict(answer.out)["mentions"]
    assert {m["skill"] for m in mentions} >= {"python", "sql"}
    assert all(text[m["start"] : m["end"]] == m["text"] for m in mentions)


def test_fit_of_nothing_is_an_error_in_place() -> None:
    rows = [
        {"id": 1, "resume": "", "posting": ""},
        {"id": 2, "resume": "Skills\nPython", "posting": "Cook\n\nWe need Python and also some SQL."},
    ]
    answer = spawn("batch", "fit", given="\n".join(map(json.dumps, rows)).encode())
    first, second = map(strict, answer.out.splitlines())
    assert first["id"] == 1 and "error" in first
    assert second["id"] == 2 and 0 <= second["fit"] <= 100
