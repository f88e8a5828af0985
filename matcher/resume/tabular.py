"""Entries in a table with a row of column heads ("Year | Degree | Institute | Grade"): each cell says what its column says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matcher.resume import dates
from matcher.resume.dates import Span
from matcher.resume.entries import Entry
from matcher.resume.forms import kind_of
from matcher.resume.heads import Piece
from matcher.resume.lines import Line, Part
from matcher.resume.places import without_place

Cell = tuple[int, Part]
"""A line's place in the document, and one of its parts."""


@dataclass(frozen=True, slots=True)
class _Column:
    """What a column holds ("date", "title", "organization", "" for anything else) and where it stands."""

    kind: str
    x0: float
    x1: float


def cut(lines: Sequence[Line], members: Sequence[int], day_first: bool) -> list[Entry]:
    """The entries of a section that opens with a row of column heads, one a row; none where it does not."""
    cells = [(at, part) for at in members for part in lines[at].parts]
    head = _head(lines, cells)
    columns: list[_Column] = []
    for _, part in head:  # of two columns of one kind the first counts
        kind = kind_of(part.text)
        columns.append(_Column("" if any(c.kind == kind for c in columns) else kind, part.x0, part.x1))
    if not {"organization", "title"} <= {column.kind for column in columns}:
        return []
    bottom = max(lines[at].bottom for at, _ in head)
    page = lines[head[0][0]].page
    body = [cell for cell in cells if lines[cell[0]].page > page or _top(cell[1]) > bottom - 2]
    return [entry for row in _rows(lines, body, columns) if (entry := _entry(row, day_first)) is not None]


def _head(lines: Sequence[Line], cells: Sequence[Cell]) -> list[Cell]:
    """The cells of the first row: those level with the section's first cell or broken over two lines beside it."""
    if not cells:
        return []
    first = lines[cells[0][0]]
    reach = first.bottom + 0.9 * max(first.style.size, 4.0)
    row = [c for c in cells[:12] if lines[c[0]].page == first.page and _top(c[1]) < reach and len(c[1].words) <= 4]
    bold = [c for c in row if c[1].style.bold]
    row = bold if len(bold) >= 3 else [c for c in row if abs(_top(c[1]) - first.top) < 3]
    return sorted(row, key=lambda c: c[1].x0) if len(row) >= 3 else []


def _rows(lines: Sequence[Line], body: Sequence[Cell], columns: Sequence[_Column]) -> list[dict[str, list[Cell]]]:
    """The table's rows, cells by kind. A row begins below a wide blank, and with the second date."""
    out: list[dict[str, list[Cell]]] = []
    bottom = 0.0
    for level in _levels(lines, body):
        kinds = [(_column(part, columns).kind, (at, part)) for at, part in level]
        size = max(4.0, *(part.style.size for _, part in level))
        dated = any(kind == "date" and dates.has_date(part.text) for kind, (_, part) in kinds)
        if not out or _top(level[0][1]) - bottom > 0.6 * size or (dated and "date" in out[-1]):
            out.append({})
        for kind, cell in kinds:
            out[-1].setdefault(kind, []).append(cell)
        bottom = max(part.words[0].bottom for _, part in level)
    return out


def _levels(lines: Sequence[Line], body: Sequence[Cell]) -> list[list[Cell]]:
    """The cells that stand at one height, from the top down."""
    out: list[list[Cell]] = []
    for cell in sorted(body, key=lambda c: (lines[c[0]].page, _top(c[1]), c[1].x0)):
        if out and lines[out[-1][0][0]].page == lines[cell[0]].page and _top(cell[1]) - _top(out[-1][0][1]) < 3:
            out[-1].append(cell)
        else:
            out.append([cell])
    return out


def _column(part: Part, columns: Sequence[_Column]) -> _Column:
    """The column a cell stands in: the one whose head overlaps it most, else the nearest."""
    return max(columns, key=lambda c: (min(part.x1, c.x1) - max(part.x0, c.x0), -abs(part.x0 - c.x0)))


def _entry(row: dict[str, list[Cell]], day_first: bool) -> Entry | None:
    said: list[Piece] = []
    for kind in ("title", "organization"):
        text = " ".join(part.text for _, part in row.get(kind, ())).strip(" ,;")
        if text:
            at, part = row[kind][0]
            text = without_place(text) if kind == "organization" else text
            said.append(Piece(text, at, part.style, len(said), role=kind))
    if not said:
        return None
    when = " ".join(part.text for _, part in row.get("date", ()))
    span: Span | None = next(iter(dates.find(when, day_first)), None)
    return Entry(sorted({at for cells in row.values() for at, _ in cells}), span, said)


def _top(part: Part) -> float:
    return min(w.top for w in part.words)
