"""One row or object of any source -> a Posting, or why it is none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from matcher.model import Posting, Rejected
from matcher.postings import when
from matcher.postings.clean import clean, line
from matcher.postings.columns import SAMPLE, Columns, Row, choose, missing
from matcher.postings.identity import posting_id
from matcher.postings.remote import remote
from matcher.wording import Wording, say, together

MIN_WORDS = 3
"""An ad of fewer words says nothing that could be matched."""

_RATING = re.compile(r"\s*\n\s*\d(?:\.\d)?\s*$")
_SITE = re.compile(r"\s+[-|–]\s+(?:Indeed(?:\.\w+)*|LinkedIn|Glassdoor|Monster(?:\.\w+)*|ZipRecruiter)\s*$", re.I)

Item = Posting | Rejected


def postings(rows: Iterable[tuple[int, Row]], source: str) -> Iterator[Item]:
    """The postings of a table, as a stream: `rows` are (row number from 1, cells by column name).

    The columns are chosen from the first SAMPLE rows; rows of another shape (JSON Lines of several kinds) get a choice of
    their own. A table without a column for titles or texts gives one Rejected for all of it.
    """
    stream = iter(rows)
    head = [row for _, row in zip(range(SAMPLE), stream, strict=False)]
    if not head:
        return
    shapes: dict[tuple[str, ...], Columns] = {}
    names = tuple(dict.fromkeys(name for _, row in head for name in row))
    common = choose(names, [row for _, row in head])
    if not common.postings:
        yield Rejected(source, None, _no_columns(common, names))
        return
    known = frozenset(names)
    for part in (head, stream):
        for number, row in part:
            if row.keys() <= known:
                yield posting_of_row(row, common, source, number)
                continue
            shape = tuple(row)
            if shape not in shapes and len(shapes) < 1000:
                shapes[shape] = choose(shape, [row])
            yield posting_of_row(row, shapes.get(shape, common), source, number)


def posting_of_row(row: Row, columns: Columns, source: str, number: int | None) -> Item:
    """One row as a Posting; Rejected where title or text are missing. Cells of other columns are not looked at."""
    title = _SITE.sub("", line(_first(row, columns.title)))
    if not title:
        return Rejected(source, number, "It has no title. Add one, or paste the ad's text.")
    text = text_of_row(row, columns)
    if len(text.split(None, MIN_WORDS)) < MIN_WORDS:
        return Rejected(source, number, "It has no description. Open the ad and paste its text.")
    organization = line(_RATING.sub("", _first(row, columns.organization))) or None
    location = _place(row, columns)
    flag = " ".join(value for name in columns.remote if not missing(value := row.get(name, "")) and len(value) < 30)
    url = next(
        (value for name in columns.url if (value := row.get(name, "").strip()).startswith(("http://", "https://"))),
        None,
    )
    return Posting(
        id=posting_id(title, organization, text),
        title=title,
        text=text,
        organization=organization,
        location=location,
        url=url[:2000] if url else None,
        posted=next(
            (day for name in columns.posted if (day := when.day(row.get(name, ""), _first(row, columns.seen)))), None
        ),
        source=source,
        remote=remote(flag, location or "", title, text),
    )


def text_of_row(row: Row, columns: Columns) -> str:
    """The row's longest description, and its parts under their headings unless the description already holds them."""
    whole = max((clean(row[name]) for name in columns.text if not missing(row.get(name, ""))), key=len, default="")
    held: str | None = None
    pieces: list[str] = []
    for heading, name in columns.parts:
        value = row.get(name, "")
        if missing(value):
            continue
        part = clean(value)
        short = len(part) < 400 and heading in {"Skills", "Summary", "Benefits"}
        if not part or (len(whole) > 400 and short):
            continue
        held = _folded(whole) if held is None else held
        if _folded(part)[:200] in held:
            continue
        pieces.append(f"{heading}:\n{part}" if not part.lower().startswith(heading.lower()) else part)
    if whole and pieces and all(piece.startswith("Summary:") for piece in pieces):
        pieces = []
    return "\n\n".join(piece for piece in (whole, *pieces) if piece)


def _first(row: Row, names: tuple[str, ...]) -> str:
    return next((value for name in names if not missing(value := row.get(name, ""))), "")


def _place(row: Row, columns: Columns) -> str | None:
    """The first place that is known; a city alone is followed by its state or country where those are columns too."""
    said = [value for name in columns.location if not missing(row.get(name, "")) and (value := line(row[name], 120))]
    if not said:
        return None
    place = said[0]
    if "," not in place and len(place) < 40:
        for more in said[1:]:
            if len(more) < 40 and more.lower() not in place.lower() and place.lower() not in more.lower():
                place += f", {more}"
    return place


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))


def _no_columns(columns: Columns, names: tuple[str, ...]) -> Wording:
    shown = ", ".join(line(name, 30) or "(no name)" for name in names[:8])
    called = say("Name the columns title, company, location and description.")
    if not columns.title:
        return together(say("No column holds titles: it has {names}.", names=shown), called)
    return together(say("No column holds descriptions: it has {names}.", names=shown), called)
