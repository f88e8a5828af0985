"""Degrees out of the entries of education sections: which piece names the school, which the degree, and its level."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from matcher.resume import dates
from matcher.resume.dates import Span
from matcher.resume.entries import Entry
from matcher.resume.heads import Piece
from matcher.resume.lines import Line
from matcher.resume.places import is_place
from matcher.resume.vocabulary import degree_words, institution_endings, institution_words

GRADES = re.compile(
    r"^(?:gpa|cgpa|grade|note|cum\.?|major|average|thesis|dissertation|advisor|coursework|relevant|courses"
    r"|honou?rs|rank|"
    r"minor gpa|school of|college of|focus|specialization|schwerpunkt|abschlussnote|mention|dean)\b",
    re.IGNORECASE,
)


LEAD = re.compile(
    r"^(?:abschluss|degree|diplôme|título|titulação|qualification|grado|学历|学位)\s*[:：]\s*", re.IGNORECASE
)
MARK = re.compile(
    r"(?<![\s;,.(|·–-])[\s;,.(|·–-]*\b(?:c?gpa|grade|note|abschlussnote|gesamtnote|moyenne|nota|média|mention"
    r"|first class|2[:.][12])\b.*$"
    r"|(?:[,;]|(?<!\s))\s*\(?\b\d[.,]\d{1,2}(?:\s*/\s*\d{1,3}(?:[.,]\d{1,3})?)?\)?$",
    re.IGNORECASE,
)
"""A mark behind the degree, and all that follows it. What begins with blanks begins at the first: each is read once."""

NAME_ONLY = re.compile(
    r"(?:(?:b|m)\.? ?(?:sc|a|s|eng|tech|e|com|ed|ba|phil|res|fa|des|arch)\.?|ph\.? ?d\.?|mba|m\.?b\.?a\.?|dr\."
    r"|d\.?phil\.?"
    r"|dut|bts|but"
    r"|(?:bachelor|master|doctor|associate|magister|licence|maîtrise|máster|grado|licenciatura|mestrado"
    r"|bacharelado|doutorado|doctorado"
    r"|doctorat|diplom|diplôme d['’]ingénieur|graduação|laurea|undergraduate|postgraduate)(?:['’]?s)?(?: degree"
    r"| diploma)?"
    r"(?: of (?:science|arts|engineering|technology|education|commerce|philosophy|laws?|design|fine arts"
    r"|applied science|research"
    r"|business administration|architecture))?(?: \(hons\)| honours| in| en| em)?|硕士|本科|学士|博士|研究生|大专)$",
    re.IGNORECASE,
)
"""A degree's name without a subject."""

SUBJECT = re.compile(
    r"(?:(?:applied|computational|theoretical|pure|general|business|political|social|computer|data|information"
    r"|software|electrical"
    r"|mechanical|civil|industrial|chemical|biomedical|environmental|actuarial|cognitive|quantitative"
    r"|financial)\s)?(?:and\s)?"
    r"(?:sciences?|mathematics|maths?|statistics|physics|economics|econometrics|engineering|computing|informatics"
    r"|chemistry|biology|business"
    r"|finance|accounting|psychology|sociology|history|linguistics|philosophy|analytics|administration|management"
    r"|marketing|informatik|mathematik"
    r"|physik|statistik|informatique|mathématiques|statistique|informática|matemáticas|estadística)\b",
    re.IGNORECASE,
)
"""Opens a subject, which is no school's name."""

BETWEEN = re.compile(
    r"[,;]\s+|(?<=[^\W\d_]{3})\.\s+(?=[^\W\d_])|\s+[-–—]\s+|\s+(?:at|from|an der|à|en la|na)\s+|，|\s{2,}"
)
"""What parts degree and school on one line."""

SENTENCE = re.compile(r"(?<=[^\W\d_]{3})\.\s+(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Degree:
    """A degree before it becomes a model value."""

    degree: str | None
    institution: str | None
    span: Span | None
    level: int
    entry: Entry


def level_of(text: str) -> int:
    """The place in DEGREES that a degree's name says, 0 for none. The word that stands first decides."""
    best: tuple[int, int] | None = None
    for level, pattern in degree_words():
        found = pattern.search(text)
        if found and (best is None or found.start() < best[0]):
            best = (found.start(), level)
    return best[1] if best else 0


def _is_school(text: str) -> bool:
    return bool(institution_words().search(text) or institution_endings().search(text))


def schoolness(text: str) -> float:
    """Above 0 for the name of a school, below 0 for a degree or subject."""
    points = 0.0
    if _is_school(text):
        points += 2.0
    if level_of(text):
        points -= 1.5
    if re.match(r"\W*(?:b|m|ph)\.?\s?(?:sc|a|s|eng|tech|d|e|com|ed)\b", text, re.IGNORECASE):
        points -= 1.0
    return points


def degrees(groups: Sequence[Sequence[Entry]]) -> list[Degree]:
    """Degrees of all education sections in reading order."""
    leaning = 0.0
    for entries in groups:
        for entry in entries:
            said = _said(entry)
            if len(said) >= 2:
                leaning += max(-2.0, min(2.0, schoolness(said[0]) - schoolness(said[1])))
    leaning = max(-2.0, min(2.0, leaning))
    looks = _school_looks(groups)
    out: list[Degree] = []
    for entries in groups:
        school: str | None = None
        for entry in entries:
            said = _said(entry)
            if not said:
                continue
            degree, institution = _labelled(entry) if entry.pieces[0].role else _roles(said, leaning)
            if len(said) == 1 and degree and not level_of(degree) and looks.get(_look(entry), 0) > 0:
                degree, institution = None, degree
            if institution is None and school is not None and degree is not None:
                institution = school
            degree = _bare_degree(degree) if degree else None
            school = institution or school
            out.append(
                Degree(degree, institution, entry.span, level_of(degree or "") or level_of(" ".join(said)), entry)
            )
    return out


def with_listed_degrees(lines: Sequence[Line], entries: Sequence[Entry]) -> Sequence[Entry]:
    """The entries, those that name no degree with the one that the first list items below them name."""
    for entry in entries:
        if not entry.pieces or any(level_of(p.text) for p in entry.pieces) or not _is_school(entry.pieces[0].text):
            continue
        for at in entry.body[:2]:
            text = dates.without(SENTENCE.split(lines[at].text)[0])
            if lines[at].bullet and level_of(text) and not _is_school(text) and len(text.split()) <= 14:
                entry.pieces.append(Piece(text, at, lines[at].style, len(entry.pieces)))
                break
    return entries


def _look(entry: Entry) -> tuple[float, bool, bool, bool]:
    style = entry.pieces[0].style
    return (style.size, style.bold, style.italic, style.caps)


def _school_looks(groups: Sequence[Sequence[Entry]]) -> dict[tuple[float, bool, bool, bool], int]:
    """How often a head that opens in each look opens with a school."""
    votes: dict[tuple[float, bool, bool, bool], int] = {}
    for entries in groups:
        for entry in entries:
            if entry.pieces:
                points = schoolness(entry.pieces[0].text)
                votes[_look(entry)] = votes.get(_look(entry), 0) + (points > 0) - (points < 0)
    return votes


def _labelled(entry: Entry) -> tuple[str | None, str | None]:
    """(degree, institution) of a head whose pieces are labelled."""
    names = {p.role: p.text for p in entry.pieces}
    return names.get("title"), names.get("organization")


def _said(entry: Entry) -> list[str]:
    return [p.text for p in entry.pieces if not GRADES.match(p.text)]


def _roles(said: list[str], leaning: float) -> tuple[str | None, str | None]:
    """(degree, institution) of a head's pieces."""
    if len(said) == 1:
        return _alone(said[0])
    whole = [t for t in said[:2] if level_of(t) and _is_school(t)]
    if len(whole) == 1 and _alone(whole[0])[0] and _alone(whole[0])[1]:
        return _alone(whole[0])
    ranked = sorted(range(min(len(said), 4)), key=lambda i: (-schoolness(said[i]), i))
    top = ranked[0]
    if schoolness(said[top]) <= 0:
        top = 0 if leaning >= 0 else 1
    if len(said) == 2 and NAME_ONLY.match(said[0]) and SUBJECT.match(said[1]) and not _is_school(said[1]):
        return f"{said[0]} {said[1]}", None
    institution = said[top]
    rest = [t for i, t in enumerate(said[:4]) if i != top]
    if len(said) == 2 and schoolness(said[0]) == schoolness(said[1]):
        institution, rest = (said[0], [said[1]]) if leaning >= 0 else (said[1], [said[0]])
    graded = [t for t in rest if level_of(t)]
    degree = graded[0] if graded else rest[0]
    return (_with_subject(degree, rest) if graded else degree), institution


def _with_subject(degree: str, rest: list[str]) -> str:
    """A degree's bare name with the subject that is said beside it, behind it if there is one."""
    bare = NAME_ONLY.match(degree) is not None
    at = rest.index(degree)
    for other in (at + 1, at - 1)[: 2 if bare else 1 if len(degree.split()) <= 2 else 0]:
        if 0 <= other < len(rest) and not level_of(rest[other]) and schoolness(rest[other]) <= 0:
            subject = rest[other]
            if len(subject.split()) <= 6 and not re.search(r"\d|:|^[^\w(]", subject) and not is_place(subject):
                return f"{degree} {subject}"
    return degree


def _bare_degree(text: str) -> str:
    """A degree without the label before it, and without mark and running text behind it."""
    text = LEAD.sub("", text)
    front = SENTENCE.split(text)[0]
    text = front if len(front.split()) >= 2 and len(front) >= 8 else text
    return MARK.sub("", text).strip(" ,;.|·–-") or text


def _alone(text: str) -> tuple[str | None, str | None]:
    """One piece that may name both: "BSc Physics, University of X"."""
    best: tuple[float, str, str] | None = None
    for found in BETWEEN.finditer(text):
        a, b = text[: found.start()].strip(), text[found.end() :].strip()
        if a and b:
            difference = schoolness(a) - schoolness(b)
            if best is None or abs(difference) >= abs(best[0]):
                best = (difference, a, b)
    if (
        best is not None
        and best[0] < 0
        and NAME_ONLY.match(best[1])
        and SUBJECT.match(best[2])
        and not _is_school(best[2])
    ):
        return f"{best[1]} {best[2]}", None
    if best is not None and abs(best[0]) >= 1.5:
        return (best[2], best[1]) if best[0] > 0 else (best[1], best[2])
    return (None, text) if schoolness(text) > 0 else (text, None)
