"""Who the résumé is of: name, e-mail, phone, place, links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from matcher.model import Caution, Contact, Document
from matcher.resume import dates, links, names
from matcher.resume.lines import Line
from matcher.resume.places import is_place
from matcher.resume.vocabulary import bare, title_words

EMAIL = re.compile(
    r"[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9_])?@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,12}(?![A-Za-z0-9])"
)
"""Lengths as RFC 5321 limits them: without a limit every letter of a long word is read to the word's end."""
PHONE = re.compile(r"(?<![\w/.@=-])(?:\(?\+|00)?\(?\d[\d\s().\-–−‑·/]{5,22}\d(?![\w@])")
MASKED = re.compile(r"[xX*•#_]{2,}")


@dataclass(frozen=True, slots=True)
class Zone:
    """Where contact data is looked for: `head` lines above the first section and in contact sections, `rest` all others."""

    head: tuple[Line, ...]
    rest: tuple[Line, ...]
    running: tuple[Line, ...] = ()


def read(document: Document, zone: Zone) -> tuple[Contact, list[Caution]]:
    """The contact data, and doubts about the name."""
    address = _email(document, zone)
    name, doubts = names.find(zone.head, zone.running, address)
    return Contact(
        name,
        address,
        _phone(document, zone),
        _place(zone, name),
        links.find(document, zone.head, zone.rest, zone.running),
    ), doubts


# ---------------------------------------------------------------- e-mail, phone


def _joined(lines: Sequence[Line]) -> list[str]:
    """Each line's text; a line that breaks inside an address is joined with the next one of its block."""
    out: list[str] = []
    for at, line in enumerate(lines):
        text = line.text
        if at + 1 < len(lines) and lines[at + 1].block == line.block:
            follow = lines[at + 1].text.split()[0]
            tail = text.split()[-1]
            open_end = "@" in tail and (tail.endswith((".", "-", "@")) or not EMAIL.search(tail))
            if open_end or (follow.startswith("@") and len(follow) > 3 and "@" not in tail + follow[1:]):
                text += follow
        out.append(text)
    return out


def _email(document: Document, zone: Zone) -> str | None:
    mails = [
        link.uri[7:].split("?")[0].strip()
        for page in document.pages
        for link in page.links
        if link.uri.lower().startswith("mailto:")
    ]
    known = {m.casefold(): m for m in mails if EMAIL.fullmatch(m)}
    for lines in (zone.head, zone.running, zone.rest):
        for text in _joined(lines):
            for found in EMAIL.finditer(text):
                said = found[0]
                for key, mail in known.items():  # an icon's name glued to the address: the link knows better
                    if said.casefold().endswith(key) or (text.endswith(said) and key.startswith(said.casefold())):
                        return mail
                return said
        spaced = next((m for t in _joined(lines) if (m := _spaced_mail(t))), None)
        if spaced:
            return spaced
    return next(iter(known.values()), None)


def _spaced_mail(text: str) -> str | None:
    """ "jo (at) host (dot) org" and "jo @ host.org"."""
    if not re.search(r"\s@\s?|\s?[\[(]\s?at\s?[\])]\s?", text):
        return None
    tight = re.sub(r"\s?[\[(]\s?at\s?[\])]\s?|\s@\s?", "@", text)
    tight = re.sub(r"\s?[\[(]\s?dot\s?[\])]\s?", ".", tight)
    found = EMAIL.search(tight)
    return found[0] if found else None


def _phone(document: Document, zone: Zone) -> str | None:
    texts = [line.text for line in (*zone.head, *zone.running)] + [p.text for line in zone.head for p in line.parts]
    best: tuple[float, str] | None = None
    for text in texts:
        for said, points in _numbers(text.replace("\u00ad", "")):
            if best is None or points > best[0]:
                best = (points, said)
    if best is not None:
        return best[1] or None
    for page in document.pages[:1]:
        for link in page.links:
            if link.uri.lower().startswith("tel:") and 7 <= len(re.sub(r"\D", "", link.uri)) <= 15:
                return link.uri[4:].strip()
    return None


def _numbers(text: str) -> list[tuple[str, float]]:
    """The telephone numbers in a text, each with how sure it is one; "" where one hides digits."""
    out: list[tuple[str, float]] = []
    for found in PHONE.finditer(text):
        said = found[0].strip()
        digits = re.sub(r"\D", "", said)
        after = text[found.end() : found.end() + 6]
        if MASKED.search(after[:5]) and not after.strip()[:1].isalpha():
            out.append(("", 3.0))
            continue
        if not 7 <= len(digits) <= 15 or (
            not said.startswith(("+", "(", "00")) and dates.find(said) and not re.search(r"\d{3}", dates.without(said))
        ):
            continue
        if re.fullmatch(r"[1-9]\d{4}\s+\d{5,}|\d{4,5}-\d{3}|\d{4,6}\s+\(.*", said) or said.count("/") > 2:
            continue
        if said.count("(") < said.count(")"):
            said = said.rstrip(")")
        points = 2.0 * said.startswith(("+", "(+", "00")) + 1.0 * ("(" in said) + 0.5 * (len(digits) >= 9)
        out.append((said, points - 1.0 * ("/" in said) - 1.5 * bool(re.search(r"\d\s+-\s+\d", said))))
    if not out and re.search(r"[xX*]{2}[\s)-]*[xX*]{2}", text):
        out.append(("", 3.0))
    return out


def _place(zone: Zone, name: str | None) -> str | None:
    known = {bare(w) for w in (name or "").split()}
    for line in zone.head[:14]:
        for part in line.parts:
            text = links.URL.sub("|", PHONE.sub("|", EMAIL.sub("|", part.text)))
            for piece in re.split(r"\s[|·•,]\s|\s{2,}|[|·•]|(?<![^\W\d_])[^\W\d_]+(?::\s|：)", text):
                piece = piece.strip(" ,.|·•*–—-")
                if is_place(piece) and not title_words().search(piece) and bare(piece) not in known:
                    return piece
    return None
