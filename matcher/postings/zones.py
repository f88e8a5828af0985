"""A text -> its sentences, each with the zone it stands in: by the headings above it, and by its own wording.

Zones: "required", "preferred", "duties", "about", "benefits", "equal-opportunity", "how-to-apply", "keywords", "other".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from matcher.model import Hit
from matcher.postings import degrees, headings, inline
from matcher.postings.prose import APPLY, ASKS, BENEFIT, EQUAL, Prose
from matcher.postings.sentences import sentences

SILENT = frozenset(("about", "benefits", "equal-opportunity", "how-to-apply"))
"""Zones in which a skill named is no demand."""
_ASKING = frozenset(("required", "preferred", "duties"))
_WEIGHED = frozenset(("required", "preferred"))
KEYWORDS = "keywords"
"""Zone of the words under which an ad wants to be found: they ask for nothing by themselves."""
_TAGS = re.compile(r"#\w\S*(?:[ ,]+#\w\S*)+$")


class Sentence(NamedTuple):
    """text[start:end] of a posting, and its zone. `headed`: a heading opened the zone; `list_of`: the offsets of the line
    ending in a colon that this bullet belongs to, or None."""

    start: int
    end: int
    zone: str
    headed: bool
    bullet: bool
    list_of: tuple[int, int] | None = None
    one_of: bool = False
    """Its items are a choice."""


_EQUAL = re.compile(
    r"equal[- ](?:employment )?opportunit|(?:regardless|irrespective) of .{0,60}(?:race|gender"
    r"|age|sex|religion|colou?r|background|ethnic)"
    r"|without regard to|protected (?:veteran|characteristic|class|status)|all qualified applicants"
    r"|reasonable accommodation|affirmative action"
    r"|discriminat|sexual orientation|gender identity|celebrate diversity|diverse and inclusive"
    r"|inclusive (?:workplace|environment|culture)"
    r"|unabhängig von .{0,40}(?:herkunft|geschlecht|alter|religion)|schwerbehindert|chancengleichheit"
    r"|sans distinction|discapacidad"
    r"|fair chance|criminal histor|arrest and conviction|e-verify|background (?:check|screening)s? (?:is"
    r"|are|will)|privacy (?:policy|notice)"
)
_BENEFIT = re.compile(
    r"\b(?:we (?:also |can |do )?(?:offer|provide)\b(?! (?:services|solutions|consult))|health insurance"
    r"|dental|401 ?\(?k|paid time off|\bpto\b|parental leave|pension scheme"
    r"|competitive (?:salary|compensation|pay|package)|stock options|paid (?:holidays?|vacation)"
    r"|days(?:' |’ | of )?(?:annual )?(?:holiday|leave|vacation)"
    r"|life insurance|base salary|salary range|pay range|annual bonus|private medical|gym membership"
    r"|tuition (?:reimbursement|assistance)|wellness|medical, dental"
    r"|unlimited vacation|flexible (?:working )?hours|free (?:lunch|snacks|food)|equity (?:package"
    r"|options)|learning budget|wir bieten|urlaubstage|altersvorsorge"
    r"|mutuelle|tickets? restaurant|télétravail possible|seguro médico|professional development opportunit"
    r"|commuter benefits|paid (?:certifications?|training|courses?|conferences?)"
    r"|(?:training|conference|certification|development) budget|(?:full )?training (?:will be |is )?(?:given|provided)"
    r"|access to our|discounts? (?:on|at|for)|^(?:the |an? )?(?:chance|opportunit(?:y|ies)) (?:to|for)\b"
    r"|deutschlandticket|weiterbildungsbudget)"
)
_APPLY = re.compile(
    r"\b(?:to apply(?= *(?:$|[,.:;!]| please| for (?:this|the|our)| send| submit| visit| go\b| click| by\b| via\b"
    r"| online"
    r"| with your))|apply (?:now|online|today|here|via|directly|by|through)\b|how to apply"
    r"|(?:send|submit|email|e-mail|forward|attach|upload)\b.{0,40}\b(?:cv|r[eé]sum[eé]|application"
    r"|cover letter)"
    r"|please (?:apply|contact|send|submit|call|include|note that)|click (?:here|on|the|apply)"
    r"|if you(?:'re|’re| are)? (?:interested|require)|closing date|application deadline|bewirb dich"
    r"|^(?:please )?(?:send|show|e-?mail) us\b|bewerbung|postulez|envía|no agencies|third[- ]party (?:agencies"
    r"|recruiters|candidates))"
)
_ABOUT = re.compile(
    r"^(?:at [a-z0-9&.' -]{2,30}, ?(?:we|our)\b|we (?:are|'re|’re) (?:a|an|the|one|on a mission"
    r"|building|not|committed|proud|passionate|backed|headquartered)\b|we(?:'re|’re) (?:a"
    r"|an|the|on a mission|building)\b"
    r"|our (?:mission|vision|company|customers|clients?|culture|values|products?|platform"
    r"|people|story|team is|teams are|founders|investors|employees)\b|founded in|established in"
    r"|headquartered|with (?:offices|over|more than) .{0,40}(?:employees|countries|offices"
    r"|years)"
    r"|(?:join|be part of) (?:us|our)\b|the company\b|my client\b|we believe\b|we help\b"
    r"|(?:with|for|over|after|since|in|last|this|every|each)\b[^.;]{2,60}?,? (?:we|our team) (?:are|have"
    r"|'ve|’ve|trained|built"
    r"|grew|helped|served|won|raised|launched|moved|opened)\b"
    r"|an? (?:[\w-]+ ){0,5}(?:company|firm|start-?up|scale-?up|agency|consultancy|organi[sz]ation|charity|bank)"
    r" (?:in|that|which|based|with|from|of)\b|an? (?:[\w-]+ ){0,3}(?:app|platform|website|service"
    r"|marketplace) (?:that|which|used|trusted|for)\b"
    r"|report(?:s|ing) (?:directly )?(?:in)?to\b(?!.*\byou)|(?:the|our|your) team (?:consists|comprises|is made"
    r"|counts|of \w+ is)\b"
    r"|(?!(?:this|that|it|here|there|which|what|you|an?)\b|the (?:role|position|job|ideal|successful|right"
    r"|candidate)\b)"
    r"[^.;:,]{2,40} (?:is|are|was) (?:an?|the|one of|among) (?!plus|must|bonus|nice|asset"
    r"|advantage)(?:[\w'’&/-]+,? ){0,8}?(?:company|firm|agency|consultancy|start-?up"
    r"|scale-?up|organi[sz]ation|provider|leader|manufacturer|retailer|maker|publisher|insurer|bank|charity|non-?profit"
    r"|university|institution|business|platform|group)\b(?! (?:experience|skills|background))"
    r"|you(?:['’]ll| will) (?:be )?(?:join(?:ing)?|part of|report(?:ing)? (?:in)?to)\b(?!.*\b(?:work(?:ing)?|to \w+"
    r"|responsible)\b)"
    r"|this (?:is an?|role|position)\b[^.;:]{0,40}? (?:with)?in (?:our|the) [^.;:]{0,40}(?:team|function|department"
    r"|division)\b[^a-z]*$"
    r"|(?:using|leveraging|combining|by)\b[^.;]{2,90}, (?:we|our)\b|we serve\b|we work with\b|we have (?:over"
    r"|more than|been|grown|raised|built|offices"
    r"|a)\b|wir sind\b|nous sommes\b|somos\b|since \d{4}|unser(?:e)? (?:unternehmen|team"
    r"|mission)\b|as (?:a|the) (?:leading|global|fast))"
)
_FACT = re.compile(
    r"(?:reports? (?:in)?to|departments?|division|(?:business )?(?:unit|area|line)|team|recruiter|(?:hiring"
    r"|line) manager"
    r"|job (?:family|function|category|segment)|functions?|categor(?:y|ies)|industr(?:y|ies)|sector|company|employer"
    r"|client"
    r"|contact|organi[sz]ation) ?:"
)
"""Lines of an ad's head that name where the job stands: what they name is no demand."""
_FACT_WIDTH = 24
_FIRM = re.compile(
    r"must|primary|core|requir|minimum|essential|basic|mandatory|need|anforder|voraussetz|requis|exig|mínim"
)
_A_LIST = 2
"""More bullets than these are a list."""
_MAX_LABEL = 40
"""Characters from a line's beginning in which a label ends."""
_PLACED = ("location:", "job location:", "work location:", "locations:", "standort:", "arbeitsort:", "lieu:", "place:")
"""Beginnings of lines that say where a job is; a "Preferred:" in them is a place."""
_BUTTON = re.compile(r"(?:quick |easy )?apply\b(?: (?:now|here|online|for this (?:job|role|position)))?\W*$")
"""What stands on a board above an ad to be clicked is no part of it."""
_A_LABEL = 3
"""Blanks up to which a line with a colon is a mere label."""
_SHORT_LIST = 8
"""Skills looked at in a line that may be a heading."""
_A_PARAGRAPH = 12
"""Blanks from which on a line is running text."""
_ASKS = re.compile(
    r"\b(?:you(?:'ll| will| should|’ll)? (?:have|need|must|bring|possess|are (?:proficient"
    r"|fluent|experienced|comfortable|skilled|an expert))|must (?:have|be|possess)|(?:is"
    r"|are) required|required:|minimum of|at least \d|\d\+? (?:or more )?(?:years|yrs)|proficien(?:t"
    r"|cy) (?:in|with)|hands[- ]on experience|experience (?:with|in|using)\b.{0,80}(?:required"
    r"|essential|preferred|a plus|is a must))"
)


def zoned(prose: Prose, hits: Sequence[Hit] = ()) -> list[Sentence]:
    """The sentences of a text in order. `hits`, by start: a short line that asks for one of them is no heading."""
    text = prose.text
    found: list[Sentence] = []
    zone, headed = "other", False
    over = ""
    """The zone that the last heading on a line of its own opened."""
    bullets = 0
    list_of: tuple[int, int] | None = None
    lines = _lines(text)
    for number, (start, end) in enumerate(lines):
        if end - start < 2:
            continue
        bullet = text.startswith("- ", start)
        opened = None if inline.spoken(text, start, end) else headings.zone_of_line(text, start, end)
        if opened is not None and not (
            (bullet or number + 1 == len(lines) or not text.startswith("- ", lines[number + 1][0]))
            and headings.asks(text, start, end, _within(hits, start, end) or degrees.places(prose, start, end))
        ):
            if opened == "how-to-apply" and not headed and _BUTTON.match(prose.low, start, end):
                continue
            zone, headed, over, bullets = opened, True, opened, 0
            list_of = (start, end)
            continue
        listed = bullets > 0
        bullets += bullet
        like_heading = opened is None and headings.looks_like_heading(text, start, end)
        if (zone == KEYWORDS and not bullet and _is_paragraph(text, start, end)) or (like_heading and zone in SILENT):
            zone, headed = "other", False
        if like_heading:
            list_of = (start, end)
            if text[end - 1] == ":" and not _has_degree(prose, start, end):
                continue
        if text[start] == "#" and _TAGS.match(text, start, end):
            _split(prose, start, end, KEYWORDS, False, bullet, None, found)
            continue
        at = start
        under = list_of if bullet else None
        before = (zone, headed)
        opens = [] if prose.low.startswith(_PLACED, start) else inline.inside(text, start, end)
        for heading in opens:
            if heading.zone == "other":
                zone, headed = (zone, headed) if zone in _ASKING else ("other", False)
                continue
            if heading.start > at:
                _split(prose, at, heading.start, zone, headed, bullet, under, found)
            if not (over == "preferred" and (bullet or not listed) and _is_plain_label(prose.low, heading, start, end)):
                zone, headed, bullets = heading.zone, True, 0
            at = heading.end
        if bullets > _A_LIST and not bullet and at == start and _is_paragraph(text, start, end):
            _split(prose, at, end, "other", False, bullet, under, found)
        else:
            _split(prose, at, end, zone, headed, bullet, under, found)
        if len(opens) == 1 and at - start < _MAX_LABEL and at < end and _is_label(opens[0].zone, over, bullet, listed):
            zone, headed = before
        list_of = (start, end) if text[end - 1] == ":" else list_of if bullet else None
    return found


def _has_degree(prose: Prose, start: int, end: int) -> bool:
    """Whether a line that leads on to a list asks for a degree itself ("The ideal, degree educated analyst, will:")."""
    return prose.text.count(" ", start, end) > _A_LABEL and degrees.degree(prose, start, end) is not None


def _within(hits: Sequence[Hit], start: int, end: int) -> list[tuple[int, int]]:
    """The places of the hits that lie in a line."""
    first = bisect_left(hits, start, key=_start)
    return [(hit.start, hit.end) for hit in hits[first : first + _SHORT_LIST] if hit.end <= end]


def _start(hit: Hit) -> int:
    return hit.start


def _is_label(zone: str, over: str, bullet: bool, listed: bool) -> bool:
    """Whether what a line begins with is a label of that line alone ("- Preferred: Looker"), and no heading of what follows:
    in a list, or among lines without bullets, under a heading that asks."""
    if zone == KEYWORDS:
        return bullet
    return zone in _WEIGHED and over in _WEIGHED and (bullet or not listed)


def _is_plain_label(low: str, heading: inline.Heading, start: int, end: int) -> bool:
    """Whether a line begins with a label that says nothing of how strongly it asks ("Education: …" under "Preferred")."""
    return (
        heading.zone == "required"
        and heading.start == start
        and heading.end < end
        and not _FIRM.search(low, start, heading.end)
    )


def _is_paragraph(text: str, start: int, end: int) -> bool:
    """Whether a line is running text, which behind a list of bullets no longer belongs to it."""
    return text[start].isupper() and text[end - 1] in ".!" and text.count(" ", start, end) >= _A_PARAGRAPH


def _split(
    prose: Prose,
    start: int,
    end: int,
    zone: str,
    headed: bool,
    bullet: bool,
    list_of: tuple[int, int] | None,
    found: list[Sentence],
) -> None:
    """Adds the sentences of a line, or of a part of one, that stands in `zone`."""
    for first, last in sentences(prose.text, start, end):
        if last - first < 2 and not bullet:
            continue
        kind = _by_wording(prose, first, last, zone)
        found.append(Sentence(first, last, kind, headed and kind == zone, bullet, list_of))


def _by_wording(prose: Prose, start: int, end: int, zone: str) -> str:
    """The zone of a sentence, given the zone its heading says."""
    if zone == KEYWORDS:
        return zone
    said = prose.said(start, end)
    low = prose.low
    if said & EQUAL and _EQUAL.search(low, start, end):
        return "equal-opportunity"
    if low.find(":", start, min(end, start + _FACT_WIDTH)) > 0 and _FACT.match(low, start, end):
        return "about"
    if zone in {"required", "preferred"}:
        if low.startswith(("we offer", "wir bieten", "we provide "), start):
            return "benefits"
        return zone if said & ASKS or not _ABOUT.match(low[start:end]) else "about"
    about = _ABOUT.match(low[start:end]) is not None
    asks = said & ASKS != 0 and not about and _ASKS.search(low, start, end) is not None
    if zone in SILENT:
        return "other" if asks and zone != "benefits" and not low.startswith(("we ", "our "), start) else zone
    if about:
        return "about"
    if asks:
        return zone
    if said & APPLY and _APPLY.search(low, start, end):
        return "how-to-apply"
    return "benefits" if said & BENEFIT and _BENEFIT.search(low, start, end) else zone


def _lines(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            first = start + line.index(bare[0])
            found.append((first, first + len(bare)))
        start += len(line) + 1
    return found
