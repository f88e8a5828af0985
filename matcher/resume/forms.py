"""Entries written like a form: every line has a label or a lead that names its field ("Position held", "Employer:")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.resume import dates
from matcher.resume.dates import Span
from matcher.resume.entries import Entry
from matcher.resume.heads import Piece
from matcher.resume.lines import Line
from matcher.resume.places import is_place
from matcher.resume.vocabulary import field_words

Field = tuple[str, str, list[int]]
"""What a field is about ("date", "title", "organization", "text"), its value, and its lines."""


def cut(lines: Sequence[Line], members: Sequence[int], day_first: bool) -> list[Entry]:
    """The entries of a section that is filled in like a form; none where it is not.

    An entry begins where a field returns that it has already. A form names title and organization by label, twice fields in
    all, and has few lines that belong to no field.
    """
    fields, strays = _fields(lines, members)
    named = [name for name, _, _ in fields]
    if "organization" not in named or "title" not in named or strays > len(fields):
        return []
    out: list[list[Field]] = []
    opens = next(name for name in named if name != "text")
    for field in fields:
        again = bool(out) and field[0] != "text" and field[0] in [name for name, _, _ in out[-1]]
        if again and field[0] != opens and named.count(field[0]) > named.count(opens):
            field = ("text", *field[1:])  # "Role" below "Designation" says what was done
            again = False
        if not out or again:
            out.append([])
        out[-1].append(field)
    return [entry for fields in out if (entry := _entry(lines, fields, day_first)) is not None]


def kind_of(label: str) -> str:
    """The field a label names, "" for none. The first word that names one decides."""
    if len(label.split()) > 10:
        return ""
    found = [(hit.start(), kind) for kind, pattern in field_words() if (hit := pattern.search(label))]
    return min(found)[1] if found else ""


def _fields(lines: Sequence[Line], members: Sequence[int]) -> tuple[list[Field], int]:
    """The fields in reading order, and how many lines belong to none."""
    out: list[Field] = []
    strays = 0
    for at in members:
        line = lines[at]
        lead = re.match(r"\W*([^:：]{2,40})\s*[:：]\s*(.*)$", line.text)
        kind = kind_of(line.text) if line.label else kind_of(lead[1]) if lead else ""
        if kind:
            out.append((kind, "" if line.label or lead is None else lead[2], [at]))
        elif not line.label and _only_dates(line.text) and not (out and out[-1][:2] == ("date", "")):
            out.append(("date", line.text, [at]))
        elif out and not line.label and (lines[out[-1][2][0]].label or not out[-1][1] or out[-1][0] == "text"):
            name, value, at_lines = out[-1]
            out[-1] = (name, f"{value} {line.text}".strip(), [*at_lines, at])
        else:
            strays += 1
    return out, strays


def _only_dates(text: str) -> bool:
    """Does a line say when and nothing else?"""
    return dates.has_date(text) and not dates.without(text)


def _entry(lines: Sequence[Line], fields: Sequence[Field], day_first: bool) -> Entry | None:
    span: Span | None = None
    head: list[int] = []
    body: list[int] = []
    said: dict[str, Piece] = {}
    for name, value, at_lines in fields:
        if name == "text":
            body.extend(at_lines)
            continue
        head.extend(at_lines)
        if name == "date":
            span = next(iter(dates.find(value, day_first)), span)
        elif value:
            said[name] = Piece(_name(value), at_lines[-1], lines[at_lines[-1]].style, len(said), role=name)
    if not said:
        return None
    return Entry(sorted(head), span, [said[n] for n in ("title", "organization") if n in said], sorted(body))


def _name(value: str) -> str:
    """A field's value without the place or address behind a comma."""
    parts = re.split(r",\s+|\s+[-–—]\s+", value.strip(" ,;"))
    while len(parts) > 1 and (is_place(parts[-1]) or re.search(r"\d", parts[-1])):
        parts.pop()
    kept = parts[-1]
    return value[: value.rfind(kept) + len(kept)].strip(" ,;")
