"""Who the résumé is of: name, e-mail, phone, place, links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from matcher.model import Caution, Contact, Document
from matcher.resume import dates
from matcher.resume.lines import Line, Part
from matcher.resume.sections import kind_of
from matcher.resume.vocabulary import CJK, bare, organization_words, title_words

EMAIL = re.compile(
    r"[A-Za-z0-9](?:[A-Za-z0-9._%+-]*[A-Za-z0-9_])?@[A-Za-z0-9](?:[A-Za-z0-9-]*\.)+[A-Za-z]{2,12}(?![A-Za-z0-9])"
)
PHONE = re.compile(r"(?<![\w/.@=-])(?:\(?\+|00)?\(?\d[\d\s().\-–−‑·/]{5,22}\d(?![\w@])")
URL = re.compile(
    r"(?:https?://|www\.)[^\s|,;()<>]+|(?<![@\w.])(?:[a-z0-9-]+\.)+[a-z]{2,10}(?:/[^\s|,;()<>]*)?", re.IGNORECASE
)
MASKED = re.compile(r"[xX*•#_]{2,}")
NOT_NAMES = re.compile(
    r"curriculum|vitae|\bcv\b|r[ée]sum[ée]|lebenslauf|last updated|aktualisiert|actualizad|page\b|seite\b|\bstatus\b|currículo|"
    r"hoja de vida|简历|\bprofile?\b|portfolio|confidential|objective|available|europass",
    re.IGNORECASE,
)
TITLE_PAGE = re.compile(
    r"(?<!\w)(?:curriculum vitae|resume|résumé|resumé|cv|lebenslauf|hoja de vida|currículo|curriculum)(?!\w)\s*[:|–-]?|个人简历|简历",
    re.IGNORECASE,
)
HOSTS = (
    "linkedin.com",
    "github.com",
    "gitlab.com",
    "kaggle.com",
    "stackoverflow.com",
    "twitter.com",
    "x.com",
    "medium.com",
)
NOT_HOSTS = frozenset(["js", "net", "py", "io", "com", "ai", "md"])
TLDS = frozenset(
    [
        "com",
        "org",
        "net",
        "io",
        "dev",
        "me",
        "edu",
        "de",
        "fr",
        "es",
        "pt",
        "br",
        "uk",
        "ai",
        "co",
        "at",
        "ch",
        "eu",
        "info",
        "app",
        "us",
        "ca",
        "in",
        "cn",
        "tech",
        "nl",
        "it",
        "xyz",
        "page",
        "site",
        "blog",
        "inc",
        "pl",
        "se",
        "no",
        "fi",
        "dk",
        "be",
        "jp",
        "kr",
        "au",
        "nz",
        "mx",
        "ar",
        "cl",
        "tr",
        "cz",
        "hu",
        "ro",
        "gr",
        "ie",
        "ru",
        "ua",
        "sg",
        "hk",
        "tw",
        "online",
        "cloud",
        "design",
        "studio",
        "works",
        "cc",
        "tv",
        "be",
        "gov",
        "ac",
        "name",
        "pro",
        "biz",
    ]
)


@dataclass(frozen=True, slots=True)
class Zone:
    """Where contact data is looked for: `head` lines above the first section and in contact sections, `rest` all others."""

    head: tuple[Line, ...]
    rest: tuple[Line, ...]
    running: tuple[Line, ...] = ()


def read(document: Document, zone: Zone) -> tuple[Contact, list[Caution]]:
    """The contact data, and doubts about the name."""
    address = _email(document, zone)
    name, doubts = _name(zone, address)
    return Contact(name, address, _phone(document, zone), _place(zone, name), _links(document, zone)), doubts


# ---------------------------------------------------------------- e-mail, phone, links


def _joined(lines: Sequence[Line]) -> list[str]:
    """Each line's text; a line that breaks inside an address is joined with the next one of its block."""
    out: list[str] = []
    for at, line in enumerate(lines):
        text = line.text
        if at + 1 < len(lines) and lines[at + 1].block == line.block:
            follow = lines[at + 1].text.split()[0]
            tail = text.split()[-1]
            open_end = "@" in tail and (tail.endswith((".", "-", "@")) or not EMAIL.search(tail))
            if open_end or (follow.startswith("@") and len(follow) > 3 and "@" not in tail):
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
        if not 7 <= len(digits) <= 15 or (dates.find(said) and not said.startswith(("+", "(", "00"))):
            continue
        if re.fullmatch(r"\d{5}\s+\d{5,}|\d{4,5}-\d{3}|\d{4,6}\s+\(.*", said) or said.count("/") > 2:
            continue
        if said.count("(") < said.count(")"):
            said = said.rstrip(")")
        points = 2.0 * said.startswith(("+", "(+", "00")) + 1.0 * ("(" in said) + 0.5 * (len(digits) >= 9)
        out.append((said, points - 1.0 * ("/" in said) - 1.5 * bool(re.search(r"\d\s+-\s+\d", said))))
    if not out and re.search(r"\(?\+?\d{0,3}\)?[\s(-]*[xX*]{2,}[\s)-]*[xX*]{2,}", text):
        out.append(("", 3.0))
    return out


def _links(document: Document, zone: Zone) -> tuple[str, ...]:
    """Links printed in the head, then those that can be clicked there, then profile pages linked anywhere on page 1."""
    out: list[str] = []
    for line in (*zone.head, *zone.running):
        for found in URL.finditer(line.text):
            said = found[0].rstrip(".,)")
            host = re.sub(r"^https?://", "", said).split("/")[0]
            if "@" not in line.text[max(0, found.start() - 1) : found.end()] and host.split(".")[-1].lower() in TLDS:
                out.append(said)
    boxes = [(line.page, line.box) for line in zone.head]
    for page in document.pages:
        for link in page.links:
            if not link.uri.lower().startswith(("http://", "https://")):
                continue
            x0, top, x1, bottom = link.box
            near = any(
                p == page.number and b[1] - 3 <= (top + bottom) / 2 <= b[3] + 3 and x0 < b[2] + 20 and x1 > b[0] - 20
                for p, b in boxes
            )
            path = re.sub(r"^https?://(www\.)?", "", link.uri).rstrip("/").split("/")
            own = page.number == 1 and path[0] in HOSTS and (len(path) == 2 or (len(path) == 3 and path[1] == "in"))
            if near or own:
                out.append(link.uri)
    seen: dict[str, str] = {}
    for link in out:
        seen.setdefault(re.sub(r"^https?://(www\.)?|^www\.", "", link).rstrip("/").casefold(), link)
    return tuple(seen.values())


def _place(zone: Zone, name: str | None) -> str | None:
    known = {bare(w) for w in (name or "").split()}
    for line in zone.head[:14]:
        for part in line.parts:
            text = URL.sub("|", PHONE.sub("|", EMAIL.sub("|", part.text)))
            for piece in re.split(r"\s[|·•,]\s|\s{2,}|[|·•]|\w+:\s", text):
                piece = piece.strip(" ,.|·•")
                if dates.is_place(piece) and not title_words().search(piece) and bare(piece) not in known:
                    return piece
    return None


# ---------------------------------------------------------------- name


def _name(zone: Zone, address: str | None) -> tuple[str | None, list[Caution]]:
    scored: dict[str, float] = {}
    shown: dict[str, str] = {}
    lines = _two_line_names([line for line in zone.head if line.page == 1])
    biggest = max((p.style.size for line in lines for p in line.parts), default=0.0)
    for at, line in enumerate(lines):
        for text, part in _name_texts(line):
            points = _name_points(text, part, at, biggest, address)
            if points > 0:
                key = bare(text)
                scored[key] = max(scored.get(key, 0.0), points)
                shown.setdefault(key, text)
    if not scored:
        for line in zone.running:
            for text, part in _name_texts(line):
                points = _name_points(text, part, 3, 0.0, address)
                if points > 1.5:
                    return text, [_unsure((text,))]
        return None, [Caution("name-missing", "No name was found on the first page.", 1, "contact.name")]
    order = sorted(scored, key=lambda k: -scored[k])
    best = order[0]
    if len(shown[best].split()) == 1:  # a first name in large type: the full name stands elsewhere
        best = next((k for k in order[1:] if bare(shown[best]) in map(bare, shown[k].split())), best)
    close = [k for k in order[1:4] if scored[k] > 0.8 * scored[best]]
    weak = scored[best] < 3
    doubts = [_unsure(tuple(shown[k] for k in (best, *close)))] if close or weak else []
    return shown[best], doubts


def _two_line_names(lines: list[Line]) -> list[Line]:
    """First and last name one above the other in large type, as one line more."""
    out = list(lines)
    for above, below in pairwise(lines):
        alike = above.style == below.style and above.block == below.block and below.gap < 0.5 * above.style.size
        short = len(above.words) <= 2 and len(below.words) <= 2 and len(above.parts) == len(below.parts) == 1
        if alike and short and above.style.size >= 1.4 * min(x.style.size for x in lines):
            words = above.words + below.words
            whole = Part(words, f"{above.text} {below.text}")
            out.insert(0, replace(above, words=words, parts=(whole,), text=whole.text))
            break
    return out


def _unsure(options: tuple[str, ...]) -> Caution:
    return Caution("name-unsure", "The name could be read in more than one way.", 1, "contact.name", options)


def _name_texts(line: Line) -> list[tuple[str, Part]]:
    """The texts of a line that could be a name: the whole line where it is letter-spaced, its parts, and parts of parts."""
    out: list[tuple[str, Part]] = []
    letters = [w for w in line.words if len(w.text) == 1 and w.text.isalpha()]
    if len(letters) >= 4 and len(letters) >= 0.8 * len(line.words):
        whole = " ".join("".join(w.text for w in part.words) for part in line.parts)
        return [(whole, line.parts[0])]
    if len(line.parts) == 2 and all(len(p.words) <= 2 and p.text.isupper() for p in line.parts):
        out.append((line.text, line.parts[0]))
    for part in line.parts:
        for piece in re.split(r"\s*[|·•–—]\s*|\s+-\s+|,\s|:\s", part.text):
            out.append((_own(piece), part))
    return out


def _own(text: str) -> str:
    """A name without what may stand beside it: an icon, the word for résumé, pronouns in brackets."""
    text = TITLE_PAGE.sub(" ", text).strip()
    text = re.sub(r"^[^\w]+|[\s|·•,\-–—]+$", "", text)
    return re.sub(r"\s*\((?=[A-Za-z]+\))[A-Za-z/ ]*(?:he|she|they|him|her|them)[A-Za-z/ ]*\)\s*$", "", text)


def _name_points(text: str, part: Part, at: int, biggest: float, address: str | None) -> float:
    """How much a text looks like the person's name; 0 or less when it cannot be."""
    words = text.split()
    if sum(c.isalpha() for c in text) < max(2, 0.7 * len(text.replace(" ", ""))):
        return 0.0
    if not 1 <= len(words) <= 6 or len(text) > 50 or re.search(r"[\d@/\\|<>=_:;!?]", text) or NOT_NAMES.search(text):
        return 0.0
    chinese = bool(CJK.search(text))
    if chinese and not 2 <= len(bare(text)) <= 4 and not re.search(r"[A-Za-z]", text):
        return 0.0
    kind, whole = kind_of(text)
    if whole or (kind and len(words) > 1) or dates.is_place(text):
        return 0.0
    lowered = [w for w in words if w[0].isalpha() and w[0].islower() and w.casefold() not in PARTICLES]
    if lowered and not chinese:
        return 0.0
    points = 1.0 if 2 <= len(words) <= 4 or chinese else 0.2
    if biggest:
        points += 3.0 * (part.style.size / biggest) ** 3
    points += max(0.0, 1.0 - 0.15 * at)
    points -= 2.5 * bool(title_words().search(text)) + 1.0 * bool(organization_words().search(text))
    points += 0.4 * part.style.bold
    if address:
        local = bare(address.split("@")[0])
        hits = [w for w in words if len(bare(w)) >= 3 and bare(_plain(w)) in local]
        points += 1.5 * bool(hits)
    return points


def _plain(word: str) -> str:
    import unicodedata

    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


PARTICLES = frozenset(
    [
        "von",
        "van",
        "de",
        "der",
        "den",
        "da",
        "di",
        "do",
        "dos",
        "das",
        "del",
        "della",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ibn",
        "ben",
        "y",
        "e",
        "zu",
        "zur",
        "af",
        "av",
        "ter",
        "ten",
    ]
)
