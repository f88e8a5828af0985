"""What an entry's head says, piece by piece: cut at separators and where the look changes, without dates and places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from matcher.model import Word
from matcher.resume import dates
from matcher.resume.lines import Line, Style, join, style_of
from matcher.resume.places import SIGNS, is_place
from matcher.resume.vocabulary import CJK, countries, field_words, organization_words, places, title_words

SEPARATOR = re.compile(r"^(?:[|•·∙‖¦–—―−»›]|-|--|//|::?|@|~)$")
KINDS_OF_WORK = re.compile(
    r"^\W*(?:full[- ]?time|part[- ]?time|internship|intern|contract(?:or)?|freelance|permanent|temporary|seasonal"
    r"|apprenticeship|"
    r"remote|hybrid|on-?site|vollzeit|teilzeit|befristet|unbefristet|cdi|cdd|stage|alternance|tempo integral"
    r"|jornada completa|"
    r"全职|兼职|实习|promoted|gpa\W.*|cgpa\W.*"
    r"|fixed[- ]term|(?:maternity|paternity|parental|family) (?:leave|cover).*|\d{1,3} ?%|\d{1,2} (?:hours?|hrs?"
    r"|h|std\.?|stunden)\W.*"
    r"|(?:with )?(?:distinction|merit|honou?rs)|(?:summa |magna )?cum laude|mit auszeichnung|part[- ]time\W.*"
    r"|full[- ]time\W.*)\W*$",
    re.IGNORECASE,
)
BREAK = re.compile(
    r"^(?:(?:planned |short |personal )?career (?:break|gap|pause)|(?:maternity|paternity|parental|family|medical"
    r"|sick|adoption|carer['’]?s?"
    r"|caregiv(?:er|ing)|unpaid|study) leave|(?:on )?sabbatical(?: year| leave)?|gap year|time off"
    r"|full[- ]time (?:parent|carer|caregiver|mother"
    r"|father)|stay[- ]at[- ]home (?:parent|mother|father|mum|mom|dad)|unemployed|job ?(?:search|seeking)"
    r"|elternzeit|mutterschutz|babypause"
    r"|sabbatjahr|familien(?:pause|phase|zeit)|arbeits(?:suche|suchend)|pflegezeit|congés? (?:parental"
    r"|(?:de )?maternité|(?:de )?paternité"
    r"|sabbatique)|année sabbatique|excedencia|baja (?:por )?(?:maternal|maternidad|paternal|paternidad)|año sabático"
    r"|licença[- ](?:maternidade|paternidade|parental)|ano sabático|(?:aspettativa|congedo parentale))(?=$"
    r"|[\s,;:(–—-])",
    re.IGNORECASE,
)
"""Time away from work: no post, whatever its dates."""

TRAINEE = re.compile(r"^(?:intern|internship|stage|praktikum|实习)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a head that says one thing. `line` is the line's place in the document; `order` its place in the head;
    `beside` where it shares a right-hand part of its line with a date; `role` where a label says "title" or "organization".
    """

    text: str
    line: int
    style: Style
    order: int = 0
    beside: bool = False
    role: str = ""


def pieces(lines: Sequence[Line], head: Sequence[int]) -> tuple[list[Piece], list[str]]:
    """A head's pieces in order, without dates, lengths of time, places and links; and its places."""
    found: list[Piece] = []
    said: list[tuple[str, int]] = []
    for number, at in enumerate(head):
        for part in lines[at].parts:
            if number and found and part is lines[at].parts[0] and _wrapped(lines[head[number - 1]], lines[at]):
                more = _tidy(dates.without(part.text))
                opener = next(i for i, p in enumerate(found) if p.line == head[number - 1])
                found[opener] = replace(found[opener], text=f"{found[opener].text} {more}")
                continue
            beside = part is not lines[at].parts[0] and dates.has_date(part.text)
            for words in _segments(_opening(part.words, part.text)):
                text = _tidy(dates.without(join(words)))
                if not text or not re.search(r"[^\W\d_]", text):
                    continue
                if KINDS_OF_WORK.match(text) and not (TRAINEE.match(text) and words[0] is lines[at].words[0]):
                    continue
                if re.fullmatch(r"(?:https?://|www\.)\S+", text):
                    continue
                if is_place(text) and not (found and found[-1].line == at and _named_place(text)):
                    said.append((text, at))
                    continue
                role, text = labelled(text)
                found.append(Piece(text, at, style_of(words), len(found), beside, role))
    if len(found) == 1 and title_words().search(found[0].text):  # the organization stands before its place
        named = next((p for p in said if _named_place(p[0])), None)
        if named is not None:
            found.append(Piece(named[0], named[1], lines[named[1]].style, 1))
    sure = [p for p in found if not p.beside or organization_words().search(p.text)]
    return (sure if len(sure) >= 2 else found), [text for text, _ in said]


def opening_sentence(text: str) -> int:
    """Where the sentence ends that says an entry's head before running text ("BSc Physics, Hull, 2013-2017. Final project
    on tides"), 0 for none: two things at least, then a span of dates, a stop, and a capital."""
    for span in dates.find(text):
        front = text[: span.at]
        stop = re.match(r"\s?\)?\.\s+(?=[^\W\d_])", text[span.to :])
        if stop and text[span.to + stop.end()].isupper() and not span.single and 1 <= front.count(", ") <= 5:
            return span.to + stop.end() if len(front.split()) <= 16 and not re.search(r"[.;]\s", front) else 0
    return 0


def _opening(words: Sequence[Word], text: str) -> Sequence[Word]:
    """The words of the opening sentence where running text follows it on the line."""
    end = opening_sentence(text)
    if not end:
        return words
    kept = 0
    while kept < len(words) and len(join(words[: kept + 1])) <= end:
        kept += 1
    return words[:kept]


def _named_place(text: str) -> bool:
    """Is it a place with a name of something else in front ("Harbour Mills, Whitby, UK")?"""
    first, _, rest = text.partition(", ")
    second = rest.partition(", ")[0].casefold()
    return ", " in rest and first.casefold() not in places() and second not in countries() and len(first.split()) >= 2


def labelled(text: str) -> tuple[str, str]:
    """The field a lead before a colon names ("Cargo: Analista" is a title), and what follows it."""
    lead, sign, value = text.partition(":")
    if sign and value.strip() and len(lead.split()) <= 2:
        for kind, pattern in field_words():
            if kind in ("title", "organization") and pattern.fullmatch(lead.strip()):
                return kind, value.strip(" .")
    return "", text


def _wrapped(above: Line, line: Line) -> bool:
    """Does a head's line run on from the one above, whose left part ended where the right part begins?"""
    if len(above.parts) < 2 or above.block != line.block or line.gap > 0.5 * above.style.size:
        return False
    left, right = above.parts[0], above.parts[1]
    same = _look(left.words[-1]) == _look(line.words[0]) and left.x0 == line.words[0].x0
    width = line.words[0].x1 - line.words[0].x0
    return same and left.words[0].bold and left.x1 + width > right.x0 - 0.6 * above.style.size


def _tidy(text: str) -> str:
    bracket = re.search(r"(?<!\s)\s*\(([^()]*)\)$", text)
    if bracket and bracket.start() and KINDS_OF_WORK.match(bracket[1]):  # "Analyst (full-time)"
        text = text[: bracket.start()]
    text = SIGNS.sub("", text)
    text = re.sub(r"(?<![\s,;])[\s,;]+\.$", "", text.strip(" \t|•·∙,;:–—-−/»›@~"))
    if text.count("(") != text.count(")"):
        text = (
            re.sub(r"^\W+|\($|\)$", "", text)
            if abs(text.count("(") - text.count(")")) == 1 and text[-1:] in "()"
            else text
        )
    return text.strip(" \t|•·,;–—")


def _segments(words: Sequence[Word]) -> list[list[Word]]:
    """Words cut at separators, and where the look changes for good (weight, slant, a clear change of size)."""
    out: list[list[Word]] = [[]]
    for at, word in enumerate(words):
        inside = sum(w.text.count("(") - w.text.count(")") for w in out[-1]) > 0
        if out[-1] and not inside and _wide_blank(words, at):
            out.append([])
        if SEPARATOR.match(word.text) and not inside and not _inside_date(words, at):
            out.append([])
            continue
        if out[-1] and not inside and _look(out[-1][-1]) != _look(word) and _look(out[-1][0]) == _look(out[-1][-1]):
            rest = {_look(w) for w in words[at : at + 2]}
            if len(rest) == 1 and not out[-1][-1].text.endswith("("):
                out.append([])
        out[-1].append(word)
    return [s for s in out if s]


def _wide_blank(words: Sequence[Word], at: int) -> bool:
    """Is the blank before a word far wider than others on its line, as typed blanks set columns apart?"""
    gaps = sorted(b.x0 - a.x1 for a, b in pairwise(words))
    gap = words[at].x0 - words[at - 1].x1 if at else 0.0
    usual = gaps[0] if len(gaps) > 1 else 0.3 * words[at].size
    wide = CJK.search(words[at].text) and CJK.search(words[at - 1].text) and gap > 0.75 * words[at].size
    return bool(wide) or (gap > 0.8 * words[at].size and gap > 2.5 * max(usual, 0.5))


def _look(word: Word) -> tuple[bool, bool, int]:
    return (word.bold, word.italic, round(word.size / 1.5))


def _inside_date(words: Sequence[Word], at: int) -> bool:
    """Is the sign between two halves of a date or span?"""
    around = join(words[max(0, at - 4) : at + 5])
    before = len(join(words[max(0, at - 4) : at])) + 1
    return any(s.at < before < s.to - 1 for s in dates.find(around))
