"""The person's name: the text in the head of the first page that looks most like one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from matcher.model import Caution
from matcher.resume.lines import Line, Part, join
from matcher.resume.places import is_place
from matcher.resume.sections import kind_of
from matcher.resume.vocabulary import CJK, bare, name_labels, organization_words, title_words
from matcher.wording import say

NOT_NAMES = re.compile(
    r"curriculum|vitae|\bcv\b|r[ée]sum[ée]|lebenslauf|last updated|aktualisiert|actualizad|page\b|seite\b|\bstatus\b|currículo|"
    r"hoja de vida|简历|\bprofile?\b|portfolio|confidential|objective|available|europass",
    re.IGNORECASE,
)

TITLE_PAGE = re.compile(
    r"(?<!\w)(?:curriculum vitae|resume|résumé|resumé|cv|lebenslauf|hoja de vida|currículo|curriculum)(?!\w)"
    r"(?:\s+(?:of|von|de|di|do|da|del)(?=\s))?\s*[:|–-]?|个人简历|简历",
    re.IGNORECASE,
)

PRONOUNS = re.compile(
    r"(?<!\s)\s*[(\[](?:he|she|they|ze|xe|any|er|sie|elle?|il|iel|ela|ele|ella|él)(?:\s*[/|,]\s*[^\W\d_]+){0,3}"
    r"(?: pronouns)?[)\]]"
    r"|(?<!\s)\s*[(\[](?:m|f|w|d)(?:\s*/\s*(?:m|f|w|d|x))+[)\]]",
    re.IGNORECASE,
)
"""Pronouns in brackets, as they stand behind a name."""

HONORIFICS = re.compile(
    r"^(?:(?:Dr|Prof|Priv\.?-Doz|PD|Mr|Mrs|Ms|Mx|Herr|Frau|Mme|Sra?|Ing|Dipl)\.?(?:[- ](?:Ing|Inf|Math|Phys|Kfm|med|phil|rer"
    r"|nat|pol|habil|h\.? ?c|Dr|jur)\.?)*\s+)+(?=[^\W\d_][\w'’-]+)",
)
"""Degrees and forms of address before a name."""

DEGREES_BEHIND = re.compile(
    r"(?:,|(?<!\s)\s)\s*(?:Ph\.?\s?D|D\.?\s?Phil|M\.?\s?D|M\.?\s?B\.?\s?A|M\.?\s?Sc|B\.?\s?Sc|M\.?\s?Eng|B\.?\s?Eng|M\.?\s?Res"
    r"|LL\.?M|J\.D|MPH|PMP|CPA|CFA|RN|P\.?Eng|PE|PharmD|Ed\.?D|Psy\.?D|FRSS|CStat)\.?(?=$|[\s,])"
    r"|,\s*(?:M\.?S|B\.?S|M\.?A|B\.?A)\.?(?=$|[\s,])"
)
"""Degrees and titles behind a name."""

SURNAME_FIRST = re.compile(r"[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+)?, [^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+)?")
"""A surname of one or two words, a comma and one or two given names, with nothing else."""

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


def find(head: Sequence[Line], running: Sequence[Line], address: str | None) -> tuple[str | None, list[Caution]]:
    scored: dict[str, float] = {}
    shown: dict[str, str] = {}
    lines = _broken_names([line for line in head if line.page == 1])
    biggest = max((p.style.size for line in lines for p in line.parts), default=0.0)
    before = ""
    for at, line in enumerate(lines):
        for text, part in _name_texts(line):
            points = 0.0 if bare(text) in name_labels() else _name_points(text, part, at, biggest, address)
            if points > 0:
                key = bare(text)
                points += 3.0 * (before in name_labels())
                scored[key] = max(scored.get(key, 0.0), points)
                shown.setdefault(key, text)
            before = bare(text)
    if not scored:
        for line in running:
            for text, part in _name_texts(line):
                points = _name_points(text, part, 3, 0.0, address)
                if points > 1.5:
                    return text, [_unsure((text,))]
        return None, [Caution("name-missing", say("No name was found on the first page."), 1, "contact.name")]
    order = sorted(scored, key=lambda k: -scored[k])
    best = order[0]
    if len(shown[best].split()) == 1:  # a first name in large type: the full name stands elsewhere
        best = next((k for k in order[1:] if bare(shown[best]) in map(bare, shown[k].split())), best)
    close = [k for k in order[1:4] if scored[k] > 0.8 * scored[best] and k not in best and best not in k]
    weak = scored[best] < 3
    doubts = [_unsure(tuple(shown[k] for k in (best, *close)))] if close or weak else []
    return shown[best], doubts


def _broken_names(lines: list[Line]) -> list[Line]:
    """A name broken over two or three lines in large type, as one line more at the front."""
    pieces = [(line, part) for line in lines for part in line.parts]
    least = 1.4 * min((x.style.size for x in lines), default=0.0)
    for at, (line, first) in enumerate(pieces):
        if len(first.words) > 2 or first.style.size < least:
            continue
        run = [first]
        for _, below in pieces[at + 1 : at + 12]:
            if below.style.size == first.style.size and _goes_on(run[-1], below):
                run.append(below)
        if 1 < len(run) <= 3:
            words = tuple(w for x in run for w in x.words)
            text = re.sub(r"(?<=\w)- (?=\w)", "-", " ".join(x.text for x in run))
            return [replace(line, words=words, parts=(Part(words, text),), text=text), *lines]
    return lines


def _goes_on(above: Part, below: Part) -> bool:
    """Does a part stand right below another, at its left edge, right edge or middle, and could it be the rest of a name?"""
    apart = min(abs(below.x0 - above.x0), abs(below.x1 - above.x1), abs(below.x0 + below.x1 - above.x0 - above.x1) / 2)
    gap = below.words[0].top - above.words[0].bottom
    short = len(below.words) <= 3 and not kind_of(below.text)[1] and not title_words().search(below.text)
    return short and apart < 4 and -0.5 * above.style.size < gap < 0.6 * above.style.size


def _unsure(options: tuple[str, ...]) -> Caution:
    return Caution("name-unsure", say("The name could be read in more than one way."), 1, "contact.name", options)


def _name_texts(line: Line) -> list[tuple[str, Part]]:
    """The texts of a line that could be a name: the whole line where it is letter-spaced, its parts, and parts of parts."""
    out: list[tuple[str, Part]] = []
    letters = [w for w in line.words if len(w.text) == 1 and w.text.isalpha()]
    if len(letters) >= 4 and len(letters) >= 0.8 * len(line.words):
        whole = " ".join("".join(w.text for w in part.words) for part in line.parts)
        return [(whole, line.parts[0])]
    if len(line.parts) == 2 and all(len(p.words) <= 2 and p.text.isupper() for p in line.parts):
        out.append((line.text, line.parts[0]))
    for part in [*line.parts, *filter(None, map(_largest, line.parts))]:
        other = any(p.search(part.text) for p in (DEGREES_BEHIND, title_words(), organization_words()))
        if SURNAME_FIRST.fullmatch(part.text) and not other and not is_place(part.text):
            out.append((part.text, part))
        out.extend(
            (_own(piece), part) for piece in re.split(r"(?<!\s)\s*[|·•–—]\s*|(?<!\s)\s+-\s+|,\s|:\s|：", part.text)
        )
    return out


def _largest(part: Part) -> Part | None:
    """The first words of a part where they are set in far larger type than what follows on their line, else None."""
    size = part.words[0].size
    count = next((at for at, word in enumerate(part.words) if word.size < 0.75 * size), 0)
    return Part(part.words[:count], join(part.words[:count])) if count else None


def _own(text: str) -> str:
    """A name as a form asks for it, without what may stand beside it: an icon, the word for résumé, pronouns in brackets,
    forms of address and degrees."""
    text = TITLE_PAGE.sub(" ", text).strip()
    text = re.sub(r"^[^\w]+|(?<![\s|·•,\-–—])[\s|·•,\-–—]+$", "", text)
    return DEGREES_BEHIND.sub("", HONORIFICS.sub("", PRONOUNS.sub("", text))).strip()


def _name_points(text: str, part: Part, at: int, biggest: float, address: str | None) -> float:
    """How much a text looks like the person's name; 0 or less when it cannot be."""
    words = text.split()
    if sum(c.isalpha() for c in text) < max(2, 0.7 * len(text.replace(" ", ""))):
        return 0.0
    if not 1 <= len(words) <= 6 or len(text) > 50 or re.search(r"[\d@/\\|<>=_:：;!?]", text) or NOT_NAMES.search(text):
        return 0.0
    chinese = bool(CJK.search(text))
    if chinese and not 2 <= len(bare(text)) <= 4 and not re.search(r"[A-Za-z]", text):
        return 0.0
    kind, whole = kind_of(text)
    if whole or (kind and len(words) > 1) or is_place(text):
        return 0.0
    lowered = [w for w in words if w[0].isalpha() and w[0].islower() and w.casefold() not in PARTICLES]
    small = (
        len(lowered) == len(words) >= 2 and biggest > 0 and part.style.size >= 0.98 * biggest
    )  # all lower case by design
    if lowered and not (chinese or small):
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
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
