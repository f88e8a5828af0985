"""Which lines of a section are running text: list items, what runs on from them, sentences."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from matcher.resume import dates
from matcher.resume.dates import Span
from matcher.resume.heads import BREAK, labelled, opening_sentence, pieces
from matcher.resume.lines import Line, Style
from matcher.resume.places import is_dateish
from matcher.resume.vocabulary import title_words

ABBREVIATED = re.compile(
    r"(?:\b(?:inc|ltd|co|corp|llc|dept|univ|jr|sr|ph\.?d|b\.?sc|m\.?sc|vs|etc|bros|intl|jan|feb|mar|apr|jun|jul"
    r"|aug|sept?|oct|nov|dec"
    r"|ing|dipl|mag|habil|nat|phil|hons)"
    r"|\b[^\W\d_]|\d)\.$",
    re.IGNORECASE,
)

LETTER_END = re.compile(r"(?:\b[^\W\d_]|\d)\.$")

LETTERS_END = re.compile(r"(?<!\w)(?:[^\W\d_]{1,2}\.){2,}$")
"""Two letters or more with a full stop each ("Sp. z o.o.", "S.p.A."): a legal form ends so."""

FIRST_PERSON = re.compile(r"(?:I|Ich|Je|J['’]\w+)\s+\w")
"""How a sentence of two or three words is told from a name that ends in a full stop."""

LISTED = re.compile(r"[^\W\d_][^:,;.]{2,30}:\s+\S")
"""A word or two with a colon, and what it lists ("Tools: Python, SQL")."""


TOOLS = re.compile(
    r"(?:(?:main |key |used )?(?:tech(?:nolog(?:y|ies)|nical)?(?: stack| used| environment)?|stack"
    r"|tools?(?: used)?|skills?(?: used)?|environment"
    r"|keywords|methods)|technologien|werkzeuge|umgebung|outils|environnement(?: technique)?|herramientas"
    r"|tecnologías|entorno|ferramentas"
    r"|tecnologias|ambiente|strumenti|tecnologie)\s?:\s",
    re.IGNORECASE,
)
"""Opens what was used in a post: no head's line."""

STOPPED = re.compile(r"(?:[\w+#/-]{1,20}\.\s+){2,}[\w+#/-]{1,20}\.")
"""Words with a full stop behind each ("R. Excel. Spark.")."""


def find(lines: Sequence[Line], members: Sequence[int], spans: dict[int, Span], body: Style, loose: bool) -> set[int]:
    """The lines that are text, not heads."""
    text = _body_lines(lines, members, spans, body, loose)
    return text | _plain_looks(lines, members, spans, text, body) if spans else text


def _body_lines(
    lines: Sequence[Line], members: Sequence[int], spans: dict[int, Span], body: Style, loose: bool
) -> set[int]:
    """The lines that are text, not heads."""
    text: set[int] = set()
    outer = _outer_bullets(lines, members, spans) | _railed_bullets(lines, members, spans)
    leads = bool(members) and members[0] in spans and dates.is_one_span(lines[members[0]].text)
    running: Line | None = None
    last: Line | None = None
    for place, at in enumerate(members):
        line = lines[at]
        near = last is not None and line.block == last.block and line.gap <= 0.75 * max(line.style.size, 6)
        dated = any(k in spans for k in members[place + 1 : place + 3])
        if near and not leads and _heads_a_date(lines, line, members[place + 1 : place + 2]):
            near = False
        if near and dated and last is not None and _ends_paragraph(last, line):
            near = False
        if at in spans or at in outer or line.label:
            running = line if at in spans and opening_sentence(line.text) else None
        elif line.bullet or _announces(line) or TOOLS.match(line.text) or STOPPED.fullmatch(line.text):
            text.add(at)
            running = line
        elif dated and BREAK.match(line.text):
            running = None
        elif running is not None and near and (_follows(line, running, last) or LISTED.match(line.text)):
            text.add(at)
        elif (last is not None and last.label) or labelled(line.text)[0]:
            running = None
        elif _sentence(line, body, loose) or (last is not None and running is last and near and _runs_on(last, line)):
            text.add(at)
            running = line
        else:
            running = None
        last = line
    return text


def _heads_a_date(lines: Sequence[Line], line: Line, below: Sequence[int]) -> bool:
    """Does a short line that is no list item stand right above a line of nothing but a span of dates?"""
    short = len(line.text.split()) <= 9 and line.text[:1].isupper() and not line.bullet and not line.text.endswith(".")
    return short and bool(below) and not lines[below[0]].bullet and dates.is_one_span(lines[below[0]].text)


def _ends_paragraph(last: Line, line: Line) -> bool:
    """Does a line end a sentence although the next line's first word would have fitted behind it, or names a post?"""
    size = max(last.style.size, 4.0)
    fits = last.x1 + 0.3 * size + (line.words[0].x1 - line.words[0].x0) < last.right - size
    capital = line.text[:1].isupper() and not line.bullet
    post = len(line.text.split()) <= 8 and title_words().search(line.text) is not None
    return (fits or post) and capital and last.text.endswith((".", "!", "。")) and not ABBREVIATED.search(last.text)


def _announces(line: Line) -> bool:
    """ "Responsibilities:", "工作内容：": a word or three with a colon, and what follows below."""
    return line.text.endswith((":", "：")) and len(line.words) <= 3 and len(line.parts) == 1


def _plain_looks(
    lines: Sequence[Line], members: Sequence[int], spans: dict[int, Span], text: set[int], body: Style
) -> set[int]:
    """Lines in the look of running text, where heads say enough in looks of their own next to their date."""
    votes: Counter[tuple[float, bool, bool]] = Counter()
    for at in members:
        if at not in spans and not lines[at].label:
            votes[_dress(lines[at])] += len(lines[at].text)
    if not votes:
        return set()
    plain = votes.most_common(1)[0][0]
    if (plain[1] and not body.bold) or plain[0] > body.size + 0.6:
        return set()  # what stands out is no running text
    place = {at: i for i, at in enumerate(members)}
    rich = named = 0
    for at in spans:
        said = set(_looks_said(lines, at))
        for step in (-1, 1):
            i = place[at] + step
            while 0 <= i < len(members) and members[i] not in text and members[i] not in spans:
                if _dress(lines[members[i]]) == plain:
                    break
                said |= _looks_said(lines, members[i])
                i += step
        rich += len(said) >= 2
        named += len(said) >= 1
    if rich < 0.4 * len(spans) or named < 0.75 * len(spans):
        return set()
    return {
        at
        for at in members
        if at not in spans
        and not lines[at].label
        and all((round(w.size * 2) / 2, w.bold, w.italic) == plain for w in lines[at].words)
        and not is_dateish(lines[at].text)
    }


def _looks_said(lines: Sequence[Line], at: int) -> set[tuple[float, bool, bool]]:
    """The looks of what a line says, dates and places aside."""
    return {(p.style.size, p.style.bold, p.style.italic) for p in pieces(lines, [at])[0]}


def _dress(line: Line) -> tuple[float, bool, bool]:
    return (line.style.size, line.style.bold, line.style.italic)


def _follows(line: Line, running: Line, last: Line | None) -> bool:
    """Does a line go on with a text: set below it and alike, or plainly in the middle of a sentence?"""
    if _stands_out(line, running.style):
        return False
    if abs(line.style.size - running.style.size) > 0.4 and not line.text[:1].islower():
        return False
    cut = last is not None and last.text.endswith(("-", ","))
    return line.x0 >= running.x0 - 3 or (line.text[:1].islower() and (cut or len(line.parts) == 1))


def _outer_bullets(lines: Sequence[Line], members: Sequence[int], spans: dict[int, Span]) -> set[int]:
    """List items that head entries themselves: an outer list sign, a short line, and a dated line right below it."""
    signs = [lines[at] for at in members if lines[at].sign is not None]
    if not signs:
        return set()
    edge = min(line.tokens[0].x0 for line in signs)
    text_edge = min(line.x0 for line in signs if line.tokens[0].x0 <= edge + 4)
    inner = any(line.tokens[0].x0 > edge + 4 for line in signs)
    inner = inner or any(lines[at].bullet and lines[at].x0 > text_edge + 8 for at in members)
    found: dict[int, bool] = {}
    for place, (at, follow) in enumerate(pairwise(members)):
        line = lines[at]
        if line.sign is None or at in spans or line.sign.x0 > edge + 4:
            continue
        below = members[place + 1 : place + 3]
        head = [k for k in below if not lines[k].bullet and lines[k].x0 >= line.sign.x0 + 2]
        dated = follow in spans or (head == below and below[-1] in spans and len(lines[follow].text.split()) <= 6)
        found[at] = follow in head and dated and len(line.text.split()) <= 12
    every = len(found) >= 2 and all(found.values())
    return {at for at, dated in found.items() if dated and (inner or every or lines[at].style.bold)}


def _railed_bullets(lines: Sequence[Line], members: Sequence[int], spans: dict[int, Span]) -> set[int]:
    """List items that head entries beside their dates: nearly every list sign of the section stands level with a label."""
    signs = [at for at in members if lines[at].bullet]
    level = {b for a, b in pairwise(members) if lines[a].label and a in spans and lines[b].bullet}
    return level if signs and len(level) >= 0.8 * len(signs) else set()


def _stands_out(line: Line, text: Style) -> bool:
    s = line.style
    return (s.bold and not text.bold) or s.size > text.size + 0.6 or (s.caps and not text.caps and len(line.text) > 4)


def _sentence(line: Line, body: Style, loose: bool) -> bool:
    """Running text: long, in the body's style, or ending like a sentence."""
    words = len(line.text.split())
    if _stands_out(line, body):
        return False
    if len(line.parts) > 1 and words <= 14:
        return False
    letters = LETTER_END.search(line.text) and not (words <= 7 and LETTERS_END.search(line.text))
    short = ABBREVIATED.search(line.text) and (words < 5 or not letters)
    ended = line.text.rstrip().endswith((".", ";", "。", "；", "!")) and not short
    if words >= (14 if loose else 11) or (ended and (words >= 4 or FIRST_PERSON.match(line.text))):
        return True
    return len(line.text) > 24 and not line.text.isascii() and line.text.endswith(("。", "；", "，"))


def _runs_on(last: Line, line: Line) -> bool:
    if line.words[0].bold and not last.style.bold and line.x0 < last.x0 - 3:
        return False  # outdented and begun in bold: the next head
    return last.x1 >= last.right - 0.2 * (last.right - last.left) and line.style.size == last.style.size


def common_style(lines: Sequence[Line], members: Sequence[int]) -> Style | None:
    """The style most of the section's list items are set in."""
    votes: Counter[Style] = Counter()
    for at in members:
        if lines[at].bullet:
            votes[lines[at].style] += len(lines[at].text)
    return votes.most_common(1)[0][0] if votes else None
