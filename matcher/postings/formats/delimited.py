"""CSV, TSV and their kin: any header, any usual separator, quoting or encoding."""

from __future__ import annotations

import csv
import io
import re
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from matcher.model import Rejected
from matcher.postings.asset import plain, table
from matcher.postings.columns import Row
from matcher.postings.formats.encoding import decoded, encoding_of, lines
from matcher.postings.record import Item, postings
from matcher.wording import Wording, say

SUFFIXES = (".csv", ".tsv", ".tab", ".psv")
_MAX_CELL = 1_000_000
"""Characters of a cell; more are no text of one ad but a quote that is never closed."""
_SEPARATORS = ",;\t|"
_ESCAPED_QUOTE = re.compile(r'[^"\\,;\t\n]\\"[^"]')


def accepts(head: bytes, name: str) -> bool:
    """By suffix, or a first line of several known column names."""
    if name.lower().endswith(SUFFIXES):
        return True
    first = decoded(head).split("\n", 1)[0]
    return not first.startswith(("{", "[", "<")) and any(
        _known(first.split(separator)) >= 2 for separator in _SEPARATORS
    )


def read(path: Path, source: str) -> Iterator[Item]:
    """The postings, one a record; a record that cannot be parsed is rejected with its line and the next ones are read.

    Raises OSError, BadInput for a file that is too large.
    """
    csv.field_size_limit(_MAX_CELL)
    encoding = encoding_of(path)
    sample = "".join(line for _, line in zip(range(400), lines(path, encoding), strict=False))[:300_000]
    separator = _separator(sample)
    escape = _escape(sample, separator)
    rejected: list[Rejected] = []
    rows = _rows(_Records(lines(path, encoding), separator, escape), source, rejected)
    for item in postings(rows, source):
        yield from rejected
        rejected.clear()
        yield item
    yield from rejected


class _Records:
    """Records of a stream of lines, each with the line it starts in; what an unclosed quote swallowed is read again."""

    def __init__(self, stream: Iterator[str], separator: str, escape: str | None) -> None:
        self._stream = stream
        self._again: deque[str] = deque()
        self._taken: list[str] = []
        self._line = 0
        self._separator = separator
        self._escape = escape

    def _lines(self) -> Iterator[str]:
        while True:
            line = self._again.popleft() if self._again else next(self._stream, None)
            if line is None:
                return
            self._taken.append(line)
            yield line

    def retry(self) -> None:
        """Gives back all lines of the last record but its first."""
        self._again.extendleft(reversed(self._taken[1:]))
        self._line -= len(self._taken) - 1

    def __iter__(self) -> Iterator[tuple[int, list[str] | None]]:
        """Pairs (line number, cells); cells are None where a quote is never closed."""
        while True:
            reader = csv.reader(self._lines(), delimiter=self._separator, escapechar=self._escape)
            self._taken = []
            start = self._line + 1
            try:
                cells = next(reader, None)
            except csv.Error:
                self._line += len(self._taken)
                self.retry()
                yield start, None
                continue
            if cells is None:
                return
            self._line += len(self._taken)
            if len(self._taken) > 1 and not self._again and self._open_at_end():
                self.retry()
                yield start, None
                continue
            yield start, cells

    def _open_at_end(self) -> bool:
        """Whether the last record ran to the end of the file inside a quote."""
        text = "".join(self._taken)
        if (text.count('"') - (text.count('\\"') if self._escape else 0)) % 2 == 0:
            return False
        following = next(self._stream, None)
        if following is not None:
            self._again.append(following)
        return following is None


def _unclosed(line: int) -> Wording:
    return say("Line {line}: a quote is opened and never closed. Close it, or export the file again.", line=line)


def _too_many(line: int, cells: int, names: int) -> Wording:
    told = "Line {line}: {cells} cells where the header has {names}. Put quotes around its text."
    return say(told, line=line, cells=cells, names=names)


def _rows(records: _Records, source: str, rejected: list[Rejected]) -> Iterator[tuple[int, Row]]:
    """Rows as cells by column name. What is wrong with a record goes to `rejected`."""
    names: list[str] = []
    number = 0
    recovering = False
    for line, cells in records:
        if cells is None:
            if not recovering:
                number += bool(names)
                rejected.append(Rejected(source, number or None, _unclosed(line)))
            recovering = True
            continue
        if not any(cell.strip() for cell in cells):
            continue
        if not names:
            names = _header(cells)
            if _is_header(cells):
                continue
        number += 1
        if len(cells) > len(names):
            spare = cells[len(names) :]
            if any(cell.strip() for cell in spare):
                if not recovering:
                    rejected.append(Rejected(source, number, _too_many(line, len(cells), len(names))))
                continue
        if recovering and len(cells) < len(names):
            continue
        recovering = False
        yield number, dict(zip(names, cells, strict=False))


def _header(cells: list[str]) -> list[str]:
    """Distinct names for the columns of a table with this first record."""
    names: list[str] = []
    for i, cell in enumerate(cells if _is_header(cells) else [""] * len(cells)):
        name = " ".join(cell.split())[:100] or f"column {i + 1}"
        names.append(name if name not in names else f"{name} ({i + 1})")
    return names


def _is_header(cells: list[str]) -> bool:
    """Whether a first record names columns: short cells without sentences, or at least two known names."""
    return _known(cells) >= 2 or all(len(cell) <= 40 and not cell.startswith("http") for cell in cells)


def _known(cells: list[str]) -> int:
    """How many cells are column names that postings.toml knows."""
    names = {name for group in table()["columns"].values() for name in group} | {
        n for p in table()["part"] for n in p["names"]
    }
    return sum(plain(cell.strip().strip('"\ufeff')) in names for cell in cells if len(cell) < 60)


def _separator(sample: str) -> str:
    """The separator that gives the steadiest records, and among equals the most known column names."""

    def score(separator: str) -> tuple[float, int, int]:
        records: list[list[str]] = []
        try:
            for cells in csv.reader(io.StringIO(sample, newline=""), delimiter=separator):
                if cells:
                    records.append(cells)
                if len(records) >= 30:
                    break
        except csv.Error:
            pass
        if not records or len(records[0]) < 2:
            return (0.0, 0, 0)
        width = len(records[0])
        steady = sum(len(cells) == width for cells in records) / len(records)
        return (round(steady, 1) + _known(records[0]), width, -_SEPARATORS.index(separator))

    return max(_SEPARATORS, key=score)


def _escape(sample: str, separator: str) -> str | None:
    """A backslash where quotes are escaped by one, as JobSpy writes them; None for doubled quotes."""
    head = sample.split("\n", 1)[0].lower()
    if {"job_url", "site", "job_type"} <= {cell.strip().strip('"') for cell in head.split(separator)}:
        return "\\"
    return "\\" if len(_ESCAPED_QUOTE.findall(sample)) > 2 * sample.count('""') else None
