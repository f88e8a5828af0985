"""The person's own links: printed in the head and in contact sections, or to be clicked there; profile pages anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from matcher.model import Document, Link, Word
from matcher.resume.lines import Line, Part
from matcher.resume.vocabulary import profile_hosts, top_domains

URL = re.compile(
    r"(?:https?://|www\.)[^\s|,;()<>]+|(?<![@\w.\-])(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,12}(?![a-z0-9-]*[@\w])(?:/[^\s|,;()<>]*)?",
    re.IGNORECASE,
)
SEPARATORS = re.compile(r"\s*[|·•∙⋄◇♦–—]\s+|\s+[|·•∙⋄◇♦/–—-]\s+|,\s+|\s{2,}|:\s+")
NOT_OWN = re.compile(
    r"^(?:maps\.|goo\.gl/maps|(?:www\.)?google\.[a-z.]+/maps|wa\.me/|api\.whatsapp\.|t\.me/\+|calendar\.|fonts\.)|europa\.eu$",
    re.IGNORECASE,
)
"""Links that every writer of a head sets the same way, and that lead to nobody: maps, calls, the form's own home."""

SENTENCE = 8
"""So many words on a line are running text: what is linked in it is what it speaks of."""


def find(document: Document, head: Sequence[Line], rest: Sequence[Line], running: Sequence[Line]) -> tuple[str, ...]:
    """Links printed in the head, at the pages' edges, then those that can be clicked there, then the profile pages on page 1
    at sites of which the head says none. Each once, as printed or as linked, in this order."""
    marks = [(page.number, link) for page in document.pages for link in page.links if _is_web(link.uri)]
    out = list(_printed(head, marks))
    height = {page.number: page.height for page in document.pages}
    edges = [*running, *(line for line in rest if line.top > 0.92 * height[line.page] and _all_links(line))]
    out += [said for said in _printed(edges, marks) if _is_own(said, edges)]
    out += [link.uri for number, link in marks if _in_head(number, link, head)]
    known = {_site(uri) for uri in out}
    pages = {page.number: page for page in document.pages}
    profiles = [link.uri for number, link in marks if number == min(pages, default=1)]
    profiles += [said for line in rest if len(line.words) <= SENTENCE for said in _urls(line)]
    out += [uri for uri in profiles if _is_profile(uri) and _site(uri) not in known]
    return _once([uri for uri in out if not NOT_OWN.search(_bare(uri))])


def _is_own(said: str, edges: Sequence[Line]) -> bool:
    """Does the page's edge that prints a link hold other data of the person too, or is the link a profile page?"""
    home = next((line for line in edges if said in line.text), None)
    return home is not None and (_is_profile(said) or "@" in home.text or _all_links(home))


def _printed(lines: Sequence[Line], marks: Sequence[tuple[int, Link]]) -> Iterator[str]:
    """The URLs that lines print, whole."""
    for at, line in enumerate(lines):
        tail = lines[at - 1].words[-1].text if at else ""
        for said in _urls(line):
            if not ("@" in tail and tail.endswith((".", "-", "@")) and line.text.startswith(said)):
                yield _completed(said, lines[at : at + 2], marks)


def _completed(said: str, lines: Sequence[Line], marks: Sequence[tuple[int, Link]]) -> str:
    """A URL that breaks off at its line's end with what the line below begins with, unless links there say otherwise."""
    if len(lines) < 2 or said[-1] not in "-/_" or not lines[0].text.rstrip().endswith(said):
        return said
    line, below = lines
    longer = said + below.words[0].text
    if below.block != line.block or URL.match(below.text) or "@" in longer:
        return said
    whole = [_bare(link.uri) for _, link in marks if _bare(link.uri).startswith(_bare(said))]
    return longer if not whole or any(uri.startswith(_bare(longer)) for uri in whole) else said


def _urls(line: Line) -> Iterator[str]:
    """The URLs on a line. A bare domain counts where it stands alone between separators, not as a word of a sentence."""
    for part in line.parts:
        for piece in SEPARATORS.split(part.text):
            for found in URL.finditer(piece):
                said = found[0].rstrip(".,)")
                host = _bare(said).split("/")[0]
                explicit = said.lower().startswith(("http", "www."))
                lone = len(piece.split()) <= 2 or "/" in said or explicit
                if "@" in piece[max(0, found.start() - 1) : found.end()] or not lone:
                    continue
                last = host.rsplit(".", 1)[-1]
                if explicit or (last.lower() in top_domains() and (last.islower() or host.isupper())):
                    yield said


def _all_links(line: Line) -> bool:
    """Does a line hold nothing but URLs?"""
    left = re.sub(r"[\W_]", "", URL.sub("", line.text))
    return not left and bool(list(_urls(line))) and line.words[0].size > 0


def _is_web(uri: str) -> bool:
    return uri.lower().startswith(("http://", "https://"))


def _in_head(number: int, link: Link, head: Sequence[Line]) -> bool:
    """Does a link lie on a line of the head that is no running text?"""
    x0, top, x1, bottom = link.box
    for line in head:
        if line.page != number or (len(line.text.split()) > SENTENCE and not _separated(line, link)):
            continue
        box = line.box
        if box[1] - 3 <= (top + bottom) / 2 <= box[3] + 3 and x0 < box[2] + 20 and x1 > box[0] - 20:
            return True
    return False


def _separated(line: Line, link: Link) -> bool:
    """Is the linked text a piece of its own on a long line: a part, or between separators?"""
    inside = [w for w in line.words if w.x0 >= link.box[0] - 2 and w.x1 <= link.box[2] + 2]
    if len(line.parts) > 1 or not inside:
        return True
    return any(_is_sign(w) for w in _neighbours(line.parts[0], inside))


def _neighbours(part: Part, inside: Sequence[Word]) -> list[Word]:
    places = [i for i, w in enumerate(part.words) if w in inside]
    around = [i for i in (min(places) - 1, max(places) + 1) if 0 <= i < len(part.words)] if places else []
    return [part.words[i] for i in around]


def _is_sign(word: Word) -> bool:
    return not any(c.isalnum() for c in word.text) or word.text.endswith(("|", "·", "•", ","))


def _is_profile(uri: str) -> bool:
    """Is it one person's page at a site where people have pages?"""
    path = re.sub(r"[?#].*$", "", _bare(uri)).rstrip("/").split("/")
    site = path[0].lower() in profile_hosts()
    return site and (len(path) == 2 or (len(path) == 3 and path[1] in ("in", "u", "users", "user", "people")))


def _site(uri: str) -> str:
    return _bare(uri).split("/")[0].lower()


def _bare(uri: str) -> str:
    """A URL without its scheme and "www."."""
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", uri, flags=re.IGNORECASE)


def _once(uris: Sequence[str]) -> tuple[str, ...]:
    """Each address once, whatever its scheme, query and last slash; a beginning of another one is none."""
    seen: dict[str, str] = {}
    for uri in uris:
        seen.setdefault(re.sub(r"[?#].*$", "", _bare(uri)).rstrip("/").casefold(), uri)
    return tuple(
        uri for key, uri in seen.items() if not (key[-1:] in "-_" and any(k != key and k.startswith(key) for k in seen))
    )
