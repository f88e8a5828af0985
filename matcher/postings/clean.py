"""The text of an ad as it is stored: readable lines, "- " bullets, no markup, no control characters, at most LIMIT long.

Boards mangle texts in known ways, and each is undone here: HTML (escaped once or twice), Markdown marks and escapes, printed
Python lists, lines wrapped at a fixed width, sentences glued together where line breaks were dropped, and lists joined by
commas without a blank.
"""

from __future__ import annotations

import re
import unicodedata

from matcher.postings import markup

LIMIT = 200_000
"""Characters kept of one posting."""

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_LEFT_OUT = re.compile(
    r"[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ud800-\udfff\ufffe\uffff]"
)
_ODD_ENDS = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_MANY_BREAKS = re.compile(r"\n{3,}")
_SPREAD_BULLETS = re.compile(r"^(- [^\n]*\n)\n+(?=- )", re.M)
_ESCAPED_MARK = re.compile(r"\\([-+*_&#.!()\[\]<>~|/'\"`])")
_BOLD = re.compile(r"\*\*|__(?=\S)|(?<=\S)__")
_HASHES = re.compile(r"^[ \t]*#{1,6}[ \t]+", re.M)
_BULLET = re.compile(
    r"^[ \t]*(?:[•●◦▪▫■□‣⁃∙·○➢➤►▶✓✔✅❖◆➔→»*–—\u00b7\uf0b7\uf0a7\uf0d8]|-{1,2}|o(?=\s+[A-Z]))[ \t]*(?=\S)", re.M
)
_LONE_BULLET = re.compile(r"^[ \t]*(?:[•●◦▪■‣∙·*\uf0b7-])[ \t]*\n\s*(?=\S)", re.M)
_INNER_BULLETS = "•●▪■‣➢➤►✓✔✅☑➡👉🔹🔸🔷🔶🔵⭐❖◆\uf0b7\uf0a7"
_INNER_BULLET = re.compile(rf"(?<=\S)[ \t]*[{_INNER_BULLETS}]\ufe0f?[ \t]*(?=\w)")
_HEADING_BEFORE_BULLET = re.compile(
    r"(?<=[\w.)])[ \t]+((?:(?:Key|Main|Job|Your|Minimum|Preferred|Required|Technical|Essential|Desirable) )?"
    r"(?:Responsibilities|Requirements|Qualifications|Duties|Skills|Benefits|Perks|Tasks|Nice [Tt]o [Hh]ave"
    r"|Must [Hh]ave"
    r"|What [Yy]ou['’]?(?:ll| will)? (?:[Dd]o|[Nn]eed|[Bb]ring|[Gg]et)|What [Ww]e [Oo]ffer|About [Yy]ou)s?:?)"
    rf"[ \t]*(?=[{_INNER_BULLETS}])"
)
_DOTS = 3
"""Dots in a row of words that part the items of a list whose line breaks were lost."""
_YEARS_OF = r"\d{1,2} ?\+?(?: ?(?:-|–|to) ?\d{1,2} ?\+?)? ?(?:years|yrs)\b"
_GLUED_STOP = re.compile(
    rf"(?<=[a-z)]{{2}}[.!?;:])(?=[A-Z][a-z]|{_YEARS_OF})|(?<=[a-z)][.!?])(?=[A-Z][a-z]+ [a-z])"
    rf"|(?<=[a-z](?:…))(?=[A-Z][a-z])"
)
_GLUED_WORDS = re.compile(r"(?<![A-Za-z.])([a-z]{3,})(?=[A-Z][a-z]+(?:[ ,'’]|$))")
_GLUED_HEADING = re.compile(
    r"\b(Responsibilities|Requirements|Qualifications|Duties|Skills|Experience|Essential|Desirable|Benefits|Overview"
    r"|Summary|Description|Role"
    r"|You|Us|Company|Offer|Profile|Do|Need|For|Have|Haves|Bring|Include|Includes|Team|Culture|Apply|Tasks|Purpose)"
    rf"(?=[A-Z][a-z]|{_YEARS_OF})"
)
_GLUED_LABEL = re.compile(
    r"(?<=[a-z0-9)])(?=(?:(?:Job|Work|Position|Contract|Employment|Pay|Salary|Start|Closing|Education|Experience"
    r"|Minimum|Travel) )?"
    r"(?:Title|Type|Level|Location|Duration|Education|Required|Preferred|Desired|Shift|Travel|Schedule|Category"
    r"|Department|Industry"
    r"|Salary|Range|Rate|Date|Hours|Status|Length|Qualifications|Requirements|Responsibilities): )"
)
_GLUED_OPENER = re.compile(
    r"(?<=[a-z0-9)])(?=(?:As|You|Your|We|The|Our|This|Experience|Experienced|Proven|Strong|Excellent|Ability"
    r"|Knowledge|Working|Support|Manage"
    r"|Provide|Develop|Build|Design|Lead|Ensure|Work|Understanding|Degree|Minimum|Competitive|Flexible|Key|About|What"
    r"|Who|Why|If|Must|Good"
    r"|Responsible|Responsibilities|Requirements|Qualifications|Benefits|Employer|Employee|Access|Free|Salary"
    r"|Location|Full|Paid|Annual|Previous|Prior|Ideally|At(?= [A-Z]))(?![a-z]))|(?<=[a-z]{3})(?=A (?:full|valid"
    r"|minimum|degree|good|strong|passion|genuine|proven|keen|flexible|team|background|solid)\b)"
)
_GLUED_NAME = re.compile(r"\b((?:About|Why) ([A-Z][\w&.-]{2,20}(?: [A-Z][\w&.-]{2,20}){0,3}))(?=\2)")
_GLUED_DEMAND = re.compile(
    r"(?<=[A-Za-z0-9)])(?=(?:At least|Minimum of|Bachelor['’]s|Master['’]s|PhD|Proficien(?:t|cy)"
    r"|Experience (?:with|in|of|using|work\w*|build\w*)"
    r"|Familiar(?:ity)? with|Demonstrated|Ability to|Knowledge of|Understanding of|Excellent|Strong (?=[a-z]))\b)"
)
_GLUED_BRACKET = re.compile(r"(?<=[a-z0-9]\))(?=[A-Z][a-z])")
_BRAND_STARTS = (
    "open java type micro power pay you linked git data dev snow big mongo post cloud air tensor mac web red snap"
)
_BRANDS = frozenset(_BRAND_STARTS.split())
_GLUED_LIST = re.compile(r",(?=[A-Z][a-z]*[ a-z])")
_LIST_ITEM = re.compile(r"""'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)\"""", re.S)
_LIST_ESCAPE = re.compile(r"\\(x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|.)", re.S)
_RUN_ON = re.compile(
    r"(?:,|\b(?:and|or|the|of|in|with|to|for|a|an|as|at|on|by|from|such|other|using|including|our|your|their))$"
)


def clean(text: str) -> str:
    """The readable text of `text`, whatever markup it comes in; pure, and stable when applied again to plain text."""
    text = text[: markup.LIMIT]
    if markup.looks_like_html(text):
        text = markup.text_of_html(text)
    text = unprinted(text)
    text = _with_line_ends(markup.without_entities(text))
    text = unicodedata.normalize("NFC", _LEFT_OUT.sub("", text).replace("\u00a0", " "))[: 2 * LIMIT]
    text = unwrapped(_without_marks(text))
    if not text.isascii() and any(bullet in text for bullet in _INNER_BULLETS):
        text = _INNER_BULLET.sub("\n- ", _HEADING_BEFORE_BULLET.sub("\n\\1\n", text))
    if text.count(" · ") >= _DOTS:
        text = "\n".join(
            [each.replace(" · ", "\n- ") if each.count(" · ") >= _DOTS else each for each in text.split("\n")]
        )
    text = _BULLET.sub("- ", _LONE_BULLET.sub("- ", text))
    text = "\n".join([" ".join(line.split()) for line in text.split("\n")])
    if "\n\n\n" in text:
        text = _MANY_BREAKS.sub("\n\n", text)
    if "\n\n- " in text:
        text = _SPREAD_BULLETS.sub(r"\1", text)
    return _joined_run_ons(unglued(text)).strip()[:LIMIT].rstrip()


# What is dear to look for in every ad and stands in few is asked for by a plain character first.
def _with_line_ends(text: str) -> str:
    return _LINE_ENDS.sub("\n", text) if any(end in text for end in _ODD_ENDS) else text


def _without_marks(text: str) -> str:
    """`text` without the marks and escapes of Markdown."""
    if "\\" in text:
        text = _ESCAPED_MARK.sub(r"\1", text)
    if "**" in text or "__" in text:
        text = _BOLD.sub("", text)
    return _HASHES.sub("", text) if "#" in text else text


def line(text: str, limit: int = 300) -> str:
    """A title, name or place: `text` cleaned and laid on one line of at most `limit` characters."""
    text = text[: 20 * limit]
    if markup.looks_like_html(text):
        text = markup.text_of_html(text)
    text = _LEFT_OUT.sub("", _with_line_ends(markup.without_entities(text)))
    return " ".join(unicodedata.normalize("NFC", text).split())[:limit].strip()


def unprinted(text: str) -> str:
    """A printed Python list of strings (`['a', ' b', 'c']`) as lines; one that starts with a blank goes on the last line."""
    if not (text.startswith(("['", '["')) and text.rstrip().endswith("]")):
        return text
    lines: list[str] = []
    for match in _LIST_ITEM.finditer(text[: 4 * LIMIT]):
        item = _LIST_ESCAPE.sub(_unescaped, match[1] if match[1] is not None else match[2])
        if lines and (item[:1].isspace() or item[:1] in ".,;:)") and not lines[-1].endswith("\n"):
            lines[-1] += item
        else:
            lines.append(item)
    return "\n".join(lines)


def _unescaped(match: re.Match[str]) -> str:
    code = match[1]
    if len(code) > 1:
        number = int(code[1:], 16)
        return chr(number) if number < 0x110000 else ""
    return {"n": "\n", "t": "\t", "r": ""}.get(code, code)


def unwrapped(text: str) -> str:
    """`text` with lines that were broken at a fixed width put together again.

    A line goes on where the first word of the next would not have fitted into the width; texts whose lines are of all
    lengths are left as they are.
    """
    lines = text.split("\n")
    width = max(map(len, lines))
    if len(lines) < 8 or not 40 <= width <= 110 or sum(len(each) > 0.75 * width for each in lines) < 0.3 * len(lines):
        return text
    kept: list[str] = []
    full, ends = False, 0
    for each in lines:
        bare = each.strip()
        first = bare.split(" ", 1)[0]
        if full and bare and not _BULLET.match(each) and ends + 1 + len(first) > width - 2:
            kept[-1] = f"{kept[-1].rstrip()} {bare}"
        else:
            kept.append(each)
        ends = len(each.rstrip())
        full = bool(bare)
    return "\n".join(kept)


def unglued(text: str) -> str:
    """`text` with line breaks where a board dropped them ("…to the board.Duties:Act as", "stakeholdersManage the").

    Only for texts with hardly any line breaks of their own; names like JavaScript or GitHub start with a capital or a
    known first half and stay whole.
    """
    if text.count("\n") * 400 > len(text):
        return text
    if len(_GLUED_LIST.findall(text)) * 250 > len(text):
        text = _GLUED_LIST.sub("\n- ", text)
    glued = sum(len(pattern.findall(text)) for pattern in (_GLUED_STOP, _GLUED_WORDS, _GLUED_HEADING, _GLUED_OPENER))
    if glued < 3:
        return text
    for pattern in (_GLUED_STOP, _GLUED_BRACKET, _GLUED_OPENER, _GLUED_DEMAND, _GLUED_LABEL):
        text = pattern.sub("\n", text)
    text = _GLUED_NAME.sub("\\1\n", _GLUED_HEADING.sub("\\1\n", text))
    return _GLUED_WORDS.sub(lambda match: match[1] if match[1] in _BRANDS else match[1] + "\n", text)


def _joined_run_ons(text: str) -> str:
    """`text` with a line that ends in a comma or a small word joined to a next one that starts in lower case."""
    if "\n" not in text:
        return text
    kept: list[str] = []
    for each in text.split("\n"):
        last = next((i for i in (len(kept) - 1, len(kept) - 2) if i >= 0 and kept[i]), -1)
        if each[:1].islower() and last >= 0 and len(kept[last]) > 30 and _RUN_ON.search(kept[last]):
            del kept[last + 1 :]
            kept[last] += " " + each
        else:
            kept.append(each)
    return "\n".join(kept)
