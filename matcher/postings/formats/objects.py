"""Parsed JSON or YAML -> rows: the list of ads inside an object is found, nested fields become "company.name"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from matcher.errors import BadInput
from matcher.postings.asset import plain
from matcher.postings.columns import choose

MAX_DEPTH = 60
_MAX_FIELDS = 400
_MAX_LOOKS = 2000
_TAG_FIELDS = frozenset(("skills", "tags", "technologies", "techstack", "keyskills", "keywords", "skillsrequired"))
_LABEL_FIELDS = frozenset(("name", "displayname", "label", "title", "value", "text"))


def refuse_constant(name: str) -> Any:
    """For json.loads: NaN and Infinity are no JSON."""
    raise ValueError(f"{name} is not a JSON value")


def too_deep() -> BadInput:
    return BadInput("It is nested too deeply to be a list of postings.", "Export the postings again.", code="too-deep")


def records(value: Any) -> list[dict[str, Any]]:
    """The objects in `value` that look most like a list of postings; [] where there are none.

    Knows a list, one object, a list or map of objects at any depth up to four, {"columns": …, "data": …} and columns that
    hold their cells by row number, as pandas writes them.
    """
    best: list[dict[str, Any]] = []
    queue: list[tuple[Any, int]] = [(value, 0)]
    looked = 0
    while queue and looked < _MAX_LOOKS:
        here, depth = queue.pop(0)
        looked += 1
        found = next((rows for rows in _lists(here) if _are_postings(rows)), None)
        if found is not None:
            best = found if len(found) > len(best) else best
        elif depth < 4:
            inner = list(here.values()) if isinstance(here, dict) else here if isinstance(here, list) else []
            queue.extend((each, depth + 1) for each in inner[:200] if isinstance(each, dict | list))
    return best or (
        value if isinstance(value, list) and value and all(isinstance(each, dict) for each in value) else []
    )


def _lists(value: Any) -> Iterator[list[dict[str, Any]]]:
    """The lists of objects that `value` itself may be read as."""
    if isinstance(value, list):
        rows = [each for each in value if isinstance(each, dict)]
        inner = [each["_source"] for each in rows if isinstance(each.get("_source"), dict)]
        declared = [each for each in rows if each.get("@type") == "JobPosting"]
        yield declared or inner or rows
    if not isinstance(value, dict):
        return
    columns, data = value.get("columns"), value.get("data")
    if isinstance(columns, list) and isinstance(data, list):
        yield [dict(zip(map(str, columns), row, strict=False)) for row in data if isinstance(row, list)]
    cells = [each for each in value.values() if isinstance(each, dict)]
    if cells and len(cells) == len(value):
        keys = list(cells[0])
        if all(key.isdigit() for key in keys) and all(list(each) == keys for each in cells):
            yield [{name: value[name][key] for name in value} for key in keys]
        yield cells
    yield [value]


def _are_postings(rows: list[dict[str, Any]]) -> bool:
    if not rows:
        return False
    flat = [row_of(row) for row in rows[:10]]
    names = tuple(dict.fromkeys(name for row in flat for name in row))
    return choose(names, flat).postings


def row_of(record: dict[str, Any]) -> dict[str, str]:
    """One object as cells by dotted name.

    A list of texts becomes bullets, a list of tags or places one line; Lever's `lists` and The Muse's kind become a part of
    the description. Where an object has an `attributes` level (JSON:API), its fields count as the object's own.
    """
    if isinstance(record.get("attributes"), dict):
        record = {**record, **record["attributes"]}
    row: dict[str, str] = {}
    _flatten(record, "", row, 0)
    _lever(record, row)
    _job_posting(record, row)
    return row


def _flatten(value: dict[str, Any], prefix: str, row: dict[str, str], depth: int) -> None:
    for key, inner in value.items():
        if len(row) >= _MAX_FIELDS:
            return
        name = f"{prefix}{str(key)[:100]}"
        if isinstance(inner, dict):
            if depth < 6:
                _flatten(inner, f"{name}.", row, depth + 1)
        elif isinstance(inner, list):
            row[name] = _listed(inner, plain(str(key)) in _TAG_FIELDS)
            if depth < 4 and inner and isinstance(inner[0], dict):
                _flatten(inner[0], f"{name}.", row, depth + 1)
        elif inner is not None:
            row[name] = _cell(inner)


def _cell(value: Any) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def _listed(values: list[Any], tags: bool) -> str:
    """A list as text: tags on one line, sentences as bullets; of objects their names or texts."""
    texts: list[str] = []
    for value in values[:500]:
        if isinstance(value, dict):
            texts.append(
                next((_cell(v) for k, v in value.items() if plain(str(k)) in _LABEL_FIELDS and isinstance(v, str)), "")
            )
        elif value is not None and not isinstance(value, list):
            texts.append(_cell(value))
    texts = [text for text in texts if text.strip()]
    short = len(texts) < 4 and all(len(text) < 40 and "\n" not in text for text in texts)
    if tags or short:
        return ", ".join(texts)
    return "\n".join(text if "<" in text or "\n" in text else f"- {text}" for text in texts)


def _lever(record: dict[str, Any], row: dict[str, str]) -> None:
    """Lever calls the title `text` and keeps the requirements in `lists`, each a heading and HTML items."""
    lists = record.get("lists")
    if not isinstance(lists, list) or not isinstance(record.get("text"), str) or len(record["text"]) > 200:
        return
    for key in [key for key in row if key.startswith("lists")]:
        del row[key]
    row["title"] = row.pop("text")
    opening = row.get("descriptionPlain") or row.get("description") or ""
    sections = [
        f"{each.get('text') or ''}\n{each.get('content') or ''}" for each in lists[:50] if isinstance(each, dict)
    ]
    closing = row.pop("additionalPlain", "") or row.pop("additional", "")
    for key in [key for key in row if key.startswith(("description", "additional", "opening"))]:
        del row[key]
    html = any("<" in section for section in sections)
    gap = "<br><br>" if html else "\n\n"
    if html:
        opening, closing = (text if "<" in text else text.replace("\n", "<br>") for text in (opening, closing))
        sections = [section.replace("\n", "<br>", 1) for section in sections]
    row["description"] = gap.join(text for text in (opening, *sections, closing) if text)


def _job_posting(record: dict[str, Any], row: dict[str, str]) -> None:
    """schema.org: a place is locality, region and country."""
    place = record.get("jobLocation")
    place = place[0] if isinstance(place, list) and place else place
    address = place.get("address") if isinstance(place, dict) else None
    if isinstance(address, str):
        row["location"] = address
    elif isinstance(address, dict):
        country = address.get("addressCountry")
        country = country.get("name") if isinstance(country, dict) else country
        said = [address.get("addressLocality"), address.get("addressRegion"), country]
        row["location"] = ", ".join(dict.fromkeys(str(each) for each in said if each))
