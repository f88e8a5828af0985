"""An ad that is just text: pasted, or from a text file."""

from __future__ import annotations

import re

from matcher.errors import BadInput
from matcher.model import Posting
from matcher.postings.byline import byline
from matcher.postings.clean import clean, line
from matcher.postings.identity import posting_id
from matcher.postings.remote import remote

_LABELLED = re.compile(
    r"^(?:- )?(job title|title|position|role|company|employer|organi[sz]ation|location|url"
    r"|link)\s*[:=]\s*(\S[^\n]{0,200})$",
    re.I | re.M,
)
MIN_WORDS = 5
"""A text of fewer words is no ad; a row of a table may hold so few, for it has a title besides."""
_MAX_TITLE = 120
_TITLE_ENDS = re.compile(r"(?<=\w\w[\w)])(?:[.!] | [-–—|·] |: )")
_HEAD = 1200


def posting_of_plain(
    text: str,
    title: str | None = None,
    *,
    organization: str | None = None,
    location: str | None = None,
    url: str | None = None,
    source: str = "",
) -> Posting:
    """The ad in `text`, which is kept whole. Without a `title` it is a line "Title: …" near the top, else the first line.

    Raises BadInput (code "empty") where there are fewer than MIN_WORDS words.
    """
    body = clean(text)
    if len(body.split(None, MIN_WORDS)) < MIN_WORDS:
        raise BadInput(
            "There is no text of an ad in it.", "Paste the whole ad, its title in the first line.", code="empty"
        )
    said: dict[str, str] = {}
    for match in _LABELLED.finditer(body[:_HEAD]):
        said.setdefault(match[1].lower(), match[2])
    title = line(title or "") or line(
        next((said[k] for k in ("job title", "title", "position", "role") if k in said), "")
    )
    title = title or line(body.split("\n", 1)[0].lstrip("- "))
    if len(title) > _MAX_TITLE and (ends := _TITLE_ENDS.search(title, 0, _MAX_TITLE)):
        title = title[: ends.start()]
    if len(title) > _MAX_TITLE:
        title = title[:_MAX_TITLE].rsplit(" ", 1)[0] + " …"
    lines = [each for each in body[:_HEAD].split("\n") if each]
    employer, place = byline(lines[0], lines[1] if len(lines) > 1 else "", body)
    employers = (said[k] for k in ("company", "employer", "organization", "organisation") if k in said)
    organization = line(organization or next(employers, "") or employer or "") or None
    location = line(location or said.get("location", "").split(". ", 1)[0].rstrip(".") or place or "", 120) or None
    link = url or said.get("url") or said.get("link") or ""
    return Posting(
        id=posting_id(title, organization, body),
        title=title,
        text=body,
        organization=organization,
        location=location,
        url=link[:2000] if link.startswith(("http://", "https://")) else None,
        source=source,
        remote=remote("", location or "", title, body),
    )
