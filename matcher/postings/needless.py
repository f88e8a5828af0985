"""What a sentence says it can do without: "no PhD required", "you don't need Spark", "Kafka can be learned on the job"."""

from __future__ import annotations

import re

from matcher.postings.levels import MUST
from matcher.postings.prose import NEEDLESS, Prose

_NOT_NEEDED = re.compile(
    r"\b(?:no (?:prior |previous |formal )?(?:[\w+#./-]+ ){0,4}?(?:is |are )?(?:needed|required"
    r"|necessary|expected|assumed)|(?:you )?(?:do not|don't|don’t|won't|won’t) (?:need|have to)"
    r"|(?:you )?need(?:n['’]t| not) (?:know|have|be|bring|possess|understand|worry)"
    r"|(?<!if )(?<!but )not (?:a |an )?(?:\w+ly )?(?:needed|required|necessary|expected|mandatory|compulsory|obligatory"
    r"|essential|assumed|must\b|must-have|(?:requirement|prerequisite|necessity|condition)\b)"
    r"|(?:isn|aren)['’]t (?:a |\w+ly )?(?:needed|required|necessary|expected|mandatory|essential|a? ?must\b"
    r"|requirement)"
    r"|not looking for"
    r"|(?:does not|doesn't|doesn’t|do not) (?:require|expect|matter|mind)|(?:don't|don’t) (?:mind|care|require|expect"
    r"|worry)"
    r"|(?:nobody|no one) (?:expects|asks|needs|requires)|(?:is|are) not(?= *(?:$|[.;,!)]))"
    r"|need(?:s|ed)? no\b|(?<!but )no must\b"
    r"|nicht (?:\w+ )?(?:nötig|erforderlich|notwendig|vorausgesetzt)|(?:kein muss|keine? (?:voraussetzung|bedingung"
    r"|pflicht))\b"
    r"|(?:never|not yet) (?:used|worked with|touched|heard of|done|built|tried)\b[^.?]{0,40}\?"
    r"|(?:don['’]t|do not) (?:know|have)\b[^.?]{0,40}\?"
    r"|(?:won['’]t|will not) (?:thrive|enjoy|like|love|be happy|fit in|succeed)\b"
    r"|if you(?:['’]ve| have) never\b[^.?!]{0,40}(?:fine|ok\b|okay|no problem|worr)|(?:is|are) not what we\b"
    r"|care less about|irrelevant\b"
    r"|(?<=\()not (?:just|only)\b"
    r"|(?:fine|ok|okay|all right|no problem|no worries) if\b|\bnew to you\b"
    r"|without (?:any )?(?:prior )?(?:knowledge"
    r"|experience)"
    r"(?! [^.;]{0,40}\b(?:not be considered|need not apply|cannot|be rejected))"
    r"|no (?:prior |previous )?(?:[\w+#./-]+ ){0,3}?(?:experience|knowledge|background|degree)\b[^.?]{0,40}\?"
    r"|(?:we|our \w+) (?:do not|don['’]t|never|no longer|won['’]t) (?:use|do|run|work with|touch|believe in|rely on"
    r"|ask for|want|like)\b"
    r"|(?:(?<=\n)|(?<=\n- )|(?<=[.!?] ))no [\w+#./-]+(?: [\w+#./-]+){0,2}(?:,? (?:please|here|ever|at all))?[.!]?$"
    r"|(?:musst|müssen|brauchst|brauchen) (?:du |sie )?(?:auch )?(?:kein\w*|nicht)\b|nicht (?:können|kennen|haben"
    r"|wissen|mitbringen) (?:musst|müssen)"
    r"|no need (?:for|to)|keine? .{0,40}(?:nötig|erforderlich|notwendig)|pas besoin|no (?:es"
    r"|se) (?:necesari|requier)"
    r"|we(?:['’]ll| will| can| would)? (?:\w+ ){0,2}(?:teach|train) you"
    r"|you(?:['’]ll| will| can|['’]re going to| will get to| get to) (?:also |then )?learn"
    r"(?! (?:new|quickly|fast|and (?:apply|use)|things|how to learn))"
    r"|(?:can|will|could|may) be (?:learn(?:ed|t)|picked up|taught|acquired)|(?:learn(?:ed|t)|learn it|picked up"
    r"|taught|trained"
    r"|training) on the job|training (?:in|on|for) .{1,40}(?:is|are|will be) (?:given|provided|offered)"
    r"|(?:bringen|zeigen) wir (?:dir|ihnen|euch)|wir (?:bringen|zeigen) (?:dir|ihnen|euch)|(?:lernst du|lernen sie"
    r"|du lernst))"
)
"""What a sentence can do without, among it what is taught on the job."""
_BUT = re.compile(r"\b(?:but|however|aber|jedoch)\b|;")
_IN_BRACKET = re.compile(r"\((?=[^()]*\w)[^()]*$")
_BEFORE_ITEM = re.compile(r"[,;)] |\band ")


def not_needed(prose: Prose, start: int, end: int, wished: bool = False) -> tuple[int, int] | None:
    """The stretch of a part that says that what it names is not needed ("no PhD required", "you don't need Spark"), or will be
    taught ("Kafka can be learned on the job").

    It reaches back to what is asked for before it and on to a "but" ("no banking needed, but solid Python is a must"); what is
    said in a bracket, and not of the word before it alone, stays in it. Of what is only `wished` for a stretch says so in
    its bracket or from its first word on.
    """
    if not prose.said(start, end) & NEEDLESS:
        return None
    low = prose.low
    match = _NOT_NEEDED.search(low, start, end)
    if match is None:
        return None
    behind = _BUT.search(low, match.end(), end)
    stop = behind.start() if behind else end
    if match[0] in {"not just", "not only"}:
        close = low.find(")", match.end(), end)
        return match.start(), close if close >= 0 else stop
    bracket = _IN_BRACKET.search(low, start, match.start())
    if bracket is not None:
        close = low.find(")", match.end(), end)
        return bracket.start(), close if close >= 0 else stop
    if wished and match.start() > start:
        return None
    begin = start
    if low[match.start() - 1 : match.start()] == "(":
        for item in _BEFORE_ITEM.finditer(low, start, match.start()):
            begin = item.end()
        close = low.find(")", match.end(), end)
        return begin, close if close >= 0 else stop
    if MUST.search(low, start, match.start()):
        begin = max(start, low.rfind(",", start, match.start()), low.rfind(";", start, match.start()))
    return begin, stop
