"""Files made to exhaust a reader each end in a named outcome, in time, and leave the reader as good as new."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from matcher.errors import BadInput
from matcher.resume.sandbox import PdfReader

SECONDS = 1.5
"""What a file may take here; the real limit is 11."""

OUTCOMES = {
    "flate-bomb": {"too-hard", "partly-read"},
    "nested-bomb": {"too-hard", "partly-read"},
    "wide-cid-font": {"too-hard", "partly-read", "fallback-reader", "no-character-map"},
    "endless-map": {"too-hard", "partly-read", "fallback-reader", "no-character-map"},
    "glyph-flood": {"too-hard", "partly-read"},
    "rectangle-flood": {"fallback-reader", "too-hard"},
    "form-fan-out": {"too-hard", "partly-read"},
    "open-brackets": {"too-hard", "partly-read"},
    "open-arrays": {"too-hard", "partly-read"},
    "deep-pages": {"too-hard", "damaged", "partly-read"},
    "looping-pages": {"damaged", "too-hard"},
    "many-pages": {"too-many-pages"},
    "huge-page": {"", "fallback-reader", "hidden-text"},
    "locked": {"encrypted"},
    "broken-link": {""},
    "garbage": {"damaged"},
    "truncated": {"damaged", "partly-read"},
    "header-only": {"damaged"},
    "empty": {"empty"},
    "page-of-the-web": {"not-a-pdf"},
    "zeros": {"not-a-pdf"},
}


@pytest.fixture(scope="module")
def files(hostile: ModuleType) -> dict[str, bytes]:
    found: dict[str, bytes] = hostile.files()
    assert set(found) == set(OUTCOMES)
    return found


@pytest.fixture(scope="module")
def strict() -> Iterator[PdfReader]:
    with PdfReader(seconds=SECONDS) as reader:
        yield reader


@pytest.mark.parametrize("name", OUTCOMES)
def test_each_ends_in_a_named_outcome(
    name: str, files: dict[str, bytes], strict: PdfReader, pdfs: ModuleType, tmp_path: Path
) -> None:
    path, good = tmp_path / "a.pdf", tmp_path / "b.pdf"
    path.write_bytes(files[name])
    good.write_bytes(pdfs.plain(pdfs.VISIBLE))
    began = time.monotonic()
    try:
        outcomes = {caution.code for caution in strict.read(path).cautions} or {""}
    except BadInput as error:
        outcomes = {error.code}
    assert time.monotonic() - began < SECONDS + 3
    assert outcomes <= OUTCOMES[name]
    assert " ".join(word.text for word in strict.read(good).pages[0].words) == pdfs.VISIBLE
