"""What a sentence only wishes for ("ideally", "a plus"), part by part."""

from __future__ import annotations

import re

from matcher.model import Level
from matcher.postings.levels import ASKS, MUST
from matcher.postings.prose import WISH_AFTER, WISH_BEFORE, Prose

_BEFORE = re.compile(
    r"\b(?:(?:(?:who )?would )?ideally|maybe|perhaps|preferably|preferred|nice[- ]to[- ]haves?|bonus(?: points?"
    r"| skills?)?(?: for"
    r"| if|:)|bonus\b|(?:extra|brownie) points|good to have|great to have"
    r"|(?:it )?(?:would|will|['’]d) be (?:great|nice|good|fantastic|amazing|awesome|brilliant|wonderful|lovely"
    r"|helpful|an? (?:added )?(?:plus|bonus|advantage"
    r"|asset)|ideal|advantageous|beneficial|desirable) (?:if|to have|for)"
    r"|desirable:|desired:|optional(?:ly)?:?|a plus:|pluses?:|we(?:'d| would) love"
    r"|we(?:'d| would) like (?:it if|you to have)|you might also|you (?:may|might) (?:also )?(?:have|know)"
    r"|it helps if|even better if|preference (?:is |will be |would be )?(?:given )?(?:to|for)|nice:|bonus:"
    r"|(?:great|good|nice|cool|lovely|helpful|useful|handy|an advantage) if you"
    r"|(?:keen |strong |genuine |real |active |deep )?(?:interest in|curiosity (?:for|about))"
    r"|or (?:a |an )?(?:desire|willing(?:ness)?|eager(?:ness)?|interest) (?:to learn|in)"
    r"|it is a plus if|it's a plus if"
    r"|idealerweise|im idealfall|gerne|wünschenswert(?::| sind| ist| wären?)|von vorteil (?:ist|sind|wäre|wären)"
    r"|idéalement|de préférence|preferiblemente|idealmente|se valorará|valoramos)(?=\W|$)"
)
_AFTER = re.compile(
    r"\b(?:(?:is|are|as|would be|will be|being|considered|,)? ?(?:an? )?(?:(?:big|huge|strong"
    r"|definite|real|major|added|distinct|significant|great|nice) )?(?:plus(?:ses)?|bonus"
    r"|advantage|asset)(?= *(?:$|[.,;:!?)(]|but\b|and\b|for\b|in\b|\+))"
    r"|(?:strongly |highly |is |are )?preferred|(?:highly |very |is |are )?desir(?:ed|able)"
    r"|(?:would be |is |are |also )?(?:beneficial|advantageous|helpful|a nice[- ]to[- ]have"
    r"|nice[- ]to[- ]have|optional|welcome)"
    r"|(?<=[-–—|:(] )(?:useful|appreciated|an? advantage|good|nice|(?:good|great)[- ]to[- ]have)(?= *(?:$|[.,;?!)|]))"
    r"|\? (?:great|good|nice|perfect|awesome|brilliant|even better|bonus|lovely|excellent|fantastic|cool|super|toll"
    r"|prima)"
    r"(?= *(?:$|[.!]))"
    r"|would be (?:great|lovely|wonderful|brilliant|awesome|amazing|handy|perfect|welcome|nice|ideal|good|useful"
    r"|appreciated|valued|fantastic)|(?:is|are) (?:useful"
    r"|appreciated|valued|considered)|not (?:strictly |absolutely )?(?:required|essential"
    r"|necessary|mandatory|a must)(?=[, ]+(?:but|though|however))"
    r"|ideal(?=\))|even better(?= *(?:[.!]|$))|preferable|(?:looked (?:up)?on|viewed|seen"
    r"|regarded) (?:very )?favou?rably|would (?:help"
    r"|be of interest)|nice to see"
    r"|(?:also |really |always |certainly )?helps(?= *(?:$|[.,;!)]))|(?:good|nice|great|useful|handy) to know"
    r"|(?<=, )(?:great|good|nice|cool|perfect|wonderful|fantastic|awesome|excellent|brilliant|all the better)"
    r"(?= *(?:$|[.!;)]))"
    r"|(?:great|good|nice),? but (?:not?\b|optional)"
    r"|would(?:n['’]t| not) hurt|(?:is |are )?(?:the )?(?:icing on the cake|cherry on top)|hilft|hilfreich"
    r"|gern(?:e)? gesehen|wäre(?:n)? (?:schön|toll|super|prima|gut|klasse|hilfreich)"
    r"|(?:sind|ist|wäre|wären|von) (?:von )?(?:vorteil|wünschenswert|ein plus)"
    r"|wünschenswert|(?:est|serait|sont|seraient) (?:un (?:plus|atout|vrai plus)|appréciée?s?"
    r"|souhaitée?s?|bienvenue?s?)|un plus|souhaitée?s?|appréciée?s?"
    r"|deseables?|valorables?|se valorar[áa]n?|un plus)(?![a-z])"
)
_CUT = re.compile(r";|, | [–—-] | \(|\)|\bbut\b|(?<=\w\w\w)(?<!etc)(?<!incl)\. ")
_JOINING = re.compile(r"\b(?:with|and) (?=[\w+#./ -]{1,40}$)")
_JOINED_HEAD = re.compile(
    r"\band (?=(?:(?:some|any|prior|previous|basic|working|hands-on) )*(?:experience|knowledge|familiarity|exposure"
    r"|understanding|background|certification)\b(?! and\b)[^;.]{0,120}$)"
)
"""Where a part begins that asks for something of its own ("SQL, and some experience with Spark or Flink is a plus")."""
_NEW_SUBJECT = re.compile(r"\band (?=(?:an?|some|any) (?:\w+ ){0,2}\w+ (?:for|in|with|of|to)\b[^;.]{0,100}$)")
"""The same before a verb: "You know Excel, and a flair for numbers would be a bonus"."""
_AGAIN_MUST = re.compile(r"(?:,|\b(?:and|but|und|aber)\b)(?=[^.;,]{0,16}\b(?:must|required?|muss|need to)\b)")
"""Behind a wish: what must be all the same ("ideally you know Spark and must know SQL")."""
_GENERAL = re.compile(r"\b(?:degree|experience|skills|language)s?,? $")
_OWN_HEAD = re.compile(
    r"^(?:and |with |plus )?(?:(?:some|any|prior|previous|good|strong|basic|hands-on|a |an )+)?(?:experience"
    r"|experienced|knowledge|familiarity|familiar|exposure|understanding|ability|expertise"
    r"|background|proficiency|degree|certification|skills|working|contributions?|master|phd"
    r"|ph\.d|m\.?sc?\b|mba)"
)
_WELCOMED = re.compile(r"\b(?:we|and) (?:\w+ )?welcome$")
_CLOSED = re.compile(r"[\s.!]*(?:[;,)]+ ?(?:but |and )?)?")
_LISTED = re.compile(r"\b(?:and|or|und|et|y)\b|/")
_THAT = re.compile(r"(?:that|this|it|das)(?:['’]s| is| would be| ist| wäre)?")
_SOME = re.compile(r"(?:(?:first|some|prior|previous|any|initial|basic|practical|hands-on|working|a) )*experience ")
_BARE = re.compile(
    r"(?:(?:some|prior|previous|une|erste) )?(?:experience|knowledge|background|expérience|connaissances?"
    r"|erfahrung(?:en)?|kenntnisse|experiencia) ?"
)
_ON = re.compile(r" (?:with|in|of|using|avec|en|de|sur|mit|con)\b")
_MAX_SENTENCE = 1500
"""Characters above which a "sentence" is a heap of words whose parts cannot be told."""


def wishes(prose: Prose, start: int, end: int) -> bool:
    """Whether a sentence names something it would like."""
    said = prose.said(start, end)
    before = said & WISH_BEFORE and _BEFORE.search(prose.low, start, end)
    if before or not said & WISH_AFTER:
        return bool(before)
    sentence = prose.low[start:end]
    after = _AFTER.search(sentence)
    return after is not None and not _misread(sentence, after)


def parts(prose: Prose, start: int, end: int, level: Level) -> list[tuple[int, int, Level]]:
    """The sentence at start..end cut where its own words make a part of it less than required.

    "Ideally" and its like count for what follows, "a plus" and its like for what stands before, back to where that part
    of the sentence begins.
    """
    whole: list[tuple[int, int, Level]] = [(start, end, level)]
    said = prose.said(start, end) & (WISH_BEFORE | WISH_AFTER)
    if not said or level == "preferred" or end - start > _MAX_SENTENCE:
        return whole
    sentence = prose.low[start:end]
    after = _AFTER.search(sentence) if said & WISH_AFTER else None
    before = _BEFORE.search(sentence) if said & WISH_BEFORE else None
    if before and (after is None or before.start() <= after.start()) and _leads(sentence, before):
        cut = before.start() if before.start() > 12 else 0
        again = _AGAIN_MUST.search(sentence, before.end()) if level == "required" else None
        stop = again.start() if again else len(sentence)
        found: list[tuple[int, int, Level]] = [(start, start + cut, level)] if cut else []
        found.append((start + cut, start + stop, "preferred"))
        return [*found, (start + stop, end, level)] if again else found
    if after is None:
        return whole
    found = []
    at = 0
    while after:
        if _misread(sentence, after):
            after = _AFTER.search(sentence, after.end())
            continue
        if after.start() < 3 and after[0].startswith("not"):
            # "Not essential, but we would love to hear of …": what is wished for stands behind it.
            return [(start, end, "preferred")]
        begin = _part_begin(sentence, at, after.start())
        if begin > at:
            found.append((start + at, start + begin, level))
        stop = (
            len(sentence) if _names_behind(sentence, after) else _part_end(sentence, begin, after.start(), after.end())
        )
        found.append((start + begin, start + stop, "preferred"))
        at = stop
        after = _AFTER.search(sentence, at)
    if at < len(sentence) and (at == 0 or len(sentence) - at > 3):
        found.append((start + at, end, level))
    return found


def _leads(sentence: str, match: re.Match[str]) -> bool:
    """Whether a word of the first kind stands where it leads on: "preferred" does so only at the start or before a colon."""
    if match[0] in {"preferred", "bonus"}:
        follow = sentence[match.end() : match.end() + 1]
        return follow == ":" or (match.start() < 3 and follow in {" ", ")"})
    if match[0].startswith("nice") and match.start() > 2 and sentence[match.end() : match.end() + 1] != ":":
        return False
    rest = sentence[match.end() :].strip(" .;,)")
    return len(rest) > 2


def _names_behind(sentence: str, match: re.Match[str]) -> bool:
    """Whether what is wished for stands behind a colon: "Familiarity with the following is a plus: Spark, Kafka"."""
    return sentence.startswith(":", match.end()) and "follow" in sentence[max(0, match.start() - 40) : match.start()]


def _misread(sentence: str, match: re.Match[str]) -> bool:
    """ "5 years plus", "our preferred tools", "Python (preferred) or R", "equal benefits" are no wish."""
    if sentence.startswith(") or ", match.end()):
        return True
    said = match[0].strip()
    if said.endswith("plus") and said == "plus":
        before = sentence[max(0, match.start() - 8) : match.start()].strip()
        return not before.endswith((",", "(", "–", "-", "a", "huge"))
    if said.endswith(("asset", "advantage")) and sentence.startswith(("our ", "we ")):
        return True
    if said in {"asset", "advantage"} and sentence[: match.start()].rstrip()[-1:].isalpha():
        return True
    if said == "welcome" and _WELCOMED.search(sentence, 0, match.end()):
        return True
    if said == "preferred":
        before = sentence[max(0, match.start() - 5) : match.start()].strip()
        return before.endswith(("our", "your", "the", "their")) or sentence.startswith(" vendor", match.end())
    return said in {"bonus", "advantage", "asset", "welcome", "helpful", "considered", "desired"} and match.start() < 3


def _part_begin(sentence: str, low: int, high: int) -> int:
    """Where the part begins that a word of the second kind at `high` speaks of."""
    cuts = list(_CUT.finditer(sentence, low, high))
    closed = 0
    item = False
    for match in reversed(cuts):
        mark, part = match[0], sentence[match.end() : high].strip()
        if mark == ")":
            closed += 1
        elif mark == " (" and closed:
            closed -= 1
        elif mark == " (" and not part and not closed:
            item, high = True, match.start()
        elif closed or not part:
            continue
        elif item or mark != ", " or _begins(sentence, part, low, match.start()):
            return match.end()
    stretch = sentence[low:high].rstrip()
    headed = _JOINED_HEAD.search(stretch) or _NEW_SUBJECT.search(stretch)
    if headed is not None and ASKS.search(stretch, 0, headed.start()) is not None:
        return low + headed.end()
    joined = _JOINING.search(stretch)
    if joined is None:
        return low
    before = sentence[low : low + joined.start()]
    if _SOME.fullmatch(before):
        return low
    apart = _GENERAL.search(before) if joined[0].startswith("with") else MUST.search(before)
    return low + joined.end() if apart else low


def _begins(sentence: str, part: str, low: int, comma: int) -> bool:
    """Whether `part`, which stands behind a comma, speaks of its own ("strong SQL skills, Tableau a plus") and is not the
    end of a list ("Python, Spark and Airflow a plus")."""
    if _THAT.fullmatch(part):
        return False
    if _OWN_HEAD.match(part) or MUST.search(sentence, low, comma) is not None:
        return True
    alone = _LISTED.search(part) is None and "," not in sentence[low:comma]
    return alone and ASKS.search(sentence, low, comma) is not None


def _part_end(sentence: str, begin: int, word: int, at: int) -> int:
    """Where the part that begins at `begin` ends: behind the mark that closes it, or with the sentence where all before the
    `word` is "experience" or the like ("Experience preferred in Kafka")."""
    if _BARE.fullmatch(sentence, begin, word) and _ON.match(sentence, at):
        return len(sentence)
    match = _CLOSED.match(sentence, at)
    return match.end() if match else at
