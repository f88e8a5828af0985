"""The words around an everyday word, and what they say of it: "R&D", "Spring 2021", "written in Go", "German (C1)".

All functions are given the characters before it or behind it, WINDOW of them at most.
"""

from __future__ import annotations

import re
from typing import Final

from matcher.skills.fold import words_of

WINDOW: Final = 48
AND: Final = r"and|or|and/or|und|oder|et|ou|y|e|plus|nor|&|\+"

_BLANKS: Final = (
    " \t\n\r\f\v\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005"
    "\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
_DASHES: Final = "-–*·>"
_OPENERS: Final = _BLANKS + _DASHES + "—\"'“‘("
_BULLETS: Final = _BLANKS + _DASHES + "•"

_MARKS: Final = '.,;:!?()[]\n|•·"“”'
"""What ends a clause."""
_CLAUSE: Final = re.compile(f"[{re.escape(_MARKS)}]")
_LETTERS: Final = "a-z0-9+#&"
_GAP: Final = f"[^{_LETTERS}{re.escape(_MARKS)}]"
_THREE_WORDS: Final = re.compile(f"{_GAP}*([{_LETTERS}]+)(?:{_GAP}+([{_LETTERS}]+)(?:{_GAP}+([{_LETTERS}]+))?)?")

_NAME_AFTER: Final = re.compile(r"\.? (?:[A-Z]\. )?[A-Z][a-z]+")
_NAME_BEFORE: Final = re.compile(r"(?:^|[^.!?:\s•]) +[A-Z][a-zA-Z]+\.? $|(?:Mr|Mrs|Ms|Dr|Prof)\.? $")
_INITIAL: Final = re.compile(r"\.\s?[A-Z]")
_NUMBER_BEFORE: Final = re.compile(r"(?:\d|°)\s?$")
_YEAR_AFTER: Final = re.compile(r"\s*(?:of\s)?[,']?\s?(?:(?:19|20)\d\d|'\d\d)")

_MARK: Final = re.compile(r"\s*(?:language\s*)?[(:\-–—|\[]\s*|,\s+|\s+")
_MARK_BEFORE: Final = re.compile(r"(?:\s*[:\-–—|]\s*|\s+)$")
_LEVEL: Final = re.compile(r"[abc][12]\+?")
"""Of the Common European Framework of Reference for Languages."""
_ITEM_END: Final = re.compile(rf"\s*(?:[,;.|/•·()\[\]\n]|[-–—]\s|$|(?:{AND})\s)")
_LISTED: Final = 160
"""Characters behind the label of a list of languages in which one counts."""
_LABEL: Final = re.compile(
    r"(?:^|[\n.;•|])[ \t]*(?:(?:foreign|spoken|other|human)\s+)?(?:languages?(?:\s+skills)?|fremdsprachen|sprachen"
    r"|sprachkenntnisse|langues|idiomas|lingue|języki)[ \t]*[:\n|–—][^.!?]*$",
    re.IGNORECASE,
)

_WANT: Final = (
    r"required|mandatory|essential|preferred|desirable|desired|advantageous|beneficial|must(?:[ -]have)?|nice[ -]to[ -]have"
    r"|plus|bonus|an? (?:(?:strong|big|huge|definite|real|clear) )?(?:must(?:[ -]have)?|plus|bonus|requirement|advantage|asset)"
    r"|erforderlich|von vorteil|wünschenswert|zwingend|requise?|obligatoire|souhaitée?|un (?:plus|atout)"
    r"|imprescindible|deseable|valorable"
)
_VERDICT: Final = re.compile(
    r"(?:\s*[(\[:|,–—-]\s*|\s+)(?:(?:is|would be|ist|wäre|est|serait|es|sería)\s+)?"
    rf"(?:(?:highly|strongly|strictly)\s+)?(?:{_WANT})\s*(?:[.,;)\]!\n]|$)"
    r"|\s*[,:(|–—-]\s*\d{1,2}\s?\+?\s*(?:years?|yrs?|yoe)\b",
    re.IGNORECASE,
)
"""Behind a name: how much it is asked for, or for how many years."""
_ALIKE: Final = re.compile(
    r"\s+(?:or|oder|ou|o)\s+(?:(?:an?|any|some)\s+)?(?:similar|comparable|equivalent|vergleichbar|équivalent|equivalente)",
    re.IGNORECASE,
)
_ASKING: Final = re.compile(
    r"[\s•*·>–-]*(?:nice[ -]to[ -]haves?|bonus(?: points)?|plus(?:es)?|must(?:[ -]haves?)?|required|requirements|preferred"
    r"|desired|desirable|essential|tech stack|(?:(?:programming|technical|core|key|required|main|computer|it|scripting) )?"
    r"(?:languages?|tools?|skills?|stack|technologies|frameworks?|software|databases?|kenntnisse|compétences|habilidades))"
    r"\s*[:|–—]\s*(?:[^,;:.\n]{1,32}[,;/]\s*)*$",
    re.IGNORECASE,
)
"""From the beginning of a line: a label of what is asked, and the items before the name."""
_YEARS_OF: Final = re.compile(
    r"\d\s?\+?\s*(?:years?|yrs?)['’]?(?:\s(?:of|professional|hands-on|working|commercial|experience)){0,4}"
    r"\s(?:of|with|in|using)\s$",
    re.IGNORECASE,
)
_CALL: Final = re.compile(
    r"(?:^|\W)(?:(?:experienced?|skills|expertise|proficien(?:t|cy)|background) (?:in|with|using)|knowledge of"
    r"|familiar(?:ity)? with|command of|kenntnisse in|erfahrung (?:mit|in)|maîtrise de|connaissance de|conocimientos? de"
    r"|experiencia (?:con|en))\s$",
    re.IGNORECASE,
)
_MADE_IN: Final = re.compile(
    r"\b(?:pipelines?|dags|dashboards?|reports?|models?|(?:micro)?services?|apps?|applications?|jobs|workflows?|scripts?|tests?"
    r"|queries|code) (?:in|with|using)\s$",
    re.IGNORECASE,
)
_USED: Final = re.compile(r"(?:^|[\n.;•|])[\s•*·–-]*used\s$", re.IGNORECASE)
_FOR: Final = re.compile(r"\s(?:for|to)\s")
_LINKS: Final = frozenset(
    {"or", "and", "in", "with", "of", "to", "for", "by", "on", "using", "und", "oder", "et", "ou", "the"}
)
"""Words that are no name, though they stand in capitals."""


def begins_sentence(before: str) -> bool:
    """Does a sentence, a line or an item begin behind `before`?"""
    words = before.rstrip(_OPENERS)
    return not words or words[-1] in ".!?:•|" or "\n" in before[len(words) :]


def stands_alone(before: str, after: str) -> bool:
    """Is there nothing else in the line, but for a bullet and a mark at the end?"""
    return not after.partition("\n")[0].strip(" .,;") and not before.rpartition("\n")[2].strip(_BULLETS)


def words_behind(after: str) -> tuple[str, ...]:
    """The first word of the clause that goes on in `after`, the first two, the first three."""
    # In a list a mark follows, mostly, which is far cheaper to see than the words.
    clause = after.lstrip(" ")
    found = _THREE_WORDS.match(clause.lower()) if clause and clause[0] not in _MARKS else None
    if found is None:
        return ()
    one, two, three = found.groups()
    if two is None:
        return (one,)
    return (one, f"{one} {two}") if three is None else (one, f"{one} {two}", f"{one} {two} {three}")


def words_ahead(before: str) -> tuple[str, ...]:
    """The last word of the clause that `before` ends in, the last two, the last three."""
    # Read backwards, so that the match begins where the words do.
    clause = before.rstrip(" ")
    found = _THREE_WORDS.match(clause.lower()[::-1]) if clause and clause[-1] not in _MARKS else None
    if found is None:
        return ()
    one, two, three = found.groups()
    if two is None:
        return (one[::-1],)
    pair = f"{one} {two}"[::-1]
    return (one[::-1], pair) if three is None else (one[::-1], pair, f"{three[::-1]} {pair}")


def is_name(before: str, after: str) -> bool:
    """Does another name stand beside it ("Julia Brandt", "Mr. Chef")?"""
    return _NAME_AFTER.match(after) is not None or is_named(before)


def is_named(before: str) -> bool:
    """Does a name or a title stand before it?"""
    if not before.endswith((" ", " \n")):
        return False
    # A name has a capital in its last word; without one there is no need to look closely.
    last = before[before.rfind(" ", 0, -2) + 1 :]
    return not last.islower() and last.strip().lower() not in _LINKS and _NAME_BEFORE.search(before) is not None


def is_initial(before: str, after: str) -> bool:
    """Is a letter a name's ("Anna R. Berg") or a unit ("20 C")?"""
    return _NUMBER_BEFORE.search(before[-3:]) is not None or (_INITIAL.match(after) is not None and is_named(before))


def is_season(after: str) -> bool:
    """Does a year follow ("Spring 2021")?"""
    return _YEAR_AFTER.match(after) is not None


def is_graded(text: str, start: int, end: int, grades: frozenset[str]) -> bool:
    """Does a spoken language's name stand beside how well it is spoken, or in a list that is labelled as one of languages?"""
    before, after = text[max(0, start - WINDOW) : start], text[end : end + WINDOW]
    behind = _MARK.match(after)
    if behind:
        words = words_of(_CLAUSE.split(after[behind.end() :], 1)[0]).split()[:3]
        if words and _LEVEL.fullmatch(words[0]):
            return True
        if not behind[0].isspace() and not grades.isdisjoint([" ".join(words[:n]) for n in (1, 2, 3)]):
            return True
    above = _MARK_BEFORE.search(before)
    if above:
        words = words_of(_CLAUSE.split(before[: above.start()])[-1]).split()[-3:]
        if words and not grades.isdisjoint([" ".join(words[-n:]) for n in (1, 2, 3)]):
            return _ITEM_END.match(after) is not None
    labelled = _LABEL.search(text[max(0, start - _LISTED) : start])
    return labelled is not None and _ITEM_END.match(after) is not None


def is_asked(text: str, start: int, end: int) -> bool:
    """Does its line ask for the name as such: "Go is required", "R (must)", "Bonus: Rust", "Skills: patience, Excel",
    "2+ years of Go", "Snowflake or a comparable warehouse"?"""
    line = text[max(0, start - _LISTED) : start].rpartition("\n")[2]
    after = text[end : end + WINDOW]
    if _VERDICT.match(after):
        # "Attach a CV (required)": the name stands at the beginning or behind another item.
        return not line.strip(_BULLETS) or line.rstrip()[-1:] in ",;" or _CALL.search(line) is not None
    if _ALIKE.match(after):
        return begins_sentence(line)
    return _ITEM_END.match(after) is not None and (
        _ASKING.match(line) is not None or _YEARS_OF.search(line) is not None
    )


def is_used(before: str, after: str) -> bool:
    """Is it what something was made with, or what someone knows ("Built pipelines in Dagster.", "knowledge of Looker and …")?"""
    end = _ITEM_END.match(after) or _VERDICT.match(after)
    if end is not None and (_CALL.search(before) is not None or _MADE_IN.search(before) is not None):
        return True
    return is_tool(before, after)


def is_tool(before: str, after: str) -> bool:
    """Is it all that someone used, or that something was used for ("• Used Dagster", "Used R for forecasts")?"""
    return _USED.search(before) is not None and (_ITEM_END.match(after) or _FOR.match(after)) is not None
