"""How strongly a sentence asks: required, preferred or only mentioned, by its zone and by its own words, part by part."""

from __future__ import annotations

import re

from matcher.model import Level
from matcher.postings.prose import EXPLICIT, NEEDLESS, STACK, WISH_AFTER, WISH_BEFORE, Prose

_BEFORE = re.compile(
    r"\b(?:ideally|preferably|preferred|nice[- ]to[- ]haves?|bonus(?: points?| skills?)?(?: for"
    r"| if|:)|bonus\b|(?:extra|brownie) points|good to have|great to have"
    r"|(?:it )?(?:would|will) be (?:great|nice|good|fantastic|amazing|awesome|brilliant|wonderful|lovely"
    r"|helpful|an? (?:added )?(?:plus|bonus|advantage"
    r"|asset)|ideal|advantageous|beneficial|desirable) (?:if|to have|for)"
    r"|even better if|desirable:|desired:|optional(?:ly)?:?|a plus:|pluses?:|we(?:'d| would) love"
    r"|we(?:'d| would) like (?:it if|you to have)|you might also|you may also have|it helps if"
    r"|it is a plus if|it's a plus if"
    r"|idealerweise|im idealfall|gerne|wünschenswert:|von vorteil (?:ist|sind|wäre|wären)"
    r"|idéalement|de préférence|preferiblemente|idealmente|se valorará|valoramos)(?=\W|$)"
)
_AFTER = re.compile(
    r"\b(?:(?:is|are|as|would be|will be|being|considered|,)? ?(?:an? )?(?:(?:big|huge|strong"
    r"|definite|real|major|added|distinct|significant|great|nice) )?(?:plus(?:ses)?|bonus"
    r"|advantage|asset)(?= *(?:$|[.,;:!)(]|but\b|and\b|for\b|in\b|\+))"
    r"|(?:strongly |highly |is |are )?preferred|(?:highly |very |is |are )?desir(?:ed|able)"
    r"|(?:would be |is |are |also )?(?:beneficial|advantageous|helpful|a nice[- ]to[- ]have"
    r"|nice to have|optional|welcome)"
    r"|would be (?:great|nice|ideal|good|useful|appreciated|valued|fantastic)|(?:is|are) (?:useful"
    r"|appreciated|valued|considered)|not (?:strictly |absolutely )?(?:required|essential"
    r"|necessary|mandatory|a must)(?=[, ]+(?:but|though|however))"
    r"|preferable|(?:looked (?:up)?on|viewed|seen|regarded) (?:very )?favou?rably|would (?:help"
    r"|be of interest)|nice to see"
    r"|(?:sind|ist|wäre|wären|von) (?:von )?(?:vorteil|wünschenswert|ein plus)"
    r"|wünschenswert|(?:est|serait|sont|seraient) (?:un (?:plus|atout|vrai plus)|appréciée?s?"
    r"|souhaitée?s?|bienvenue?s?)|un plus|souhaitée?s?|appréciée?s?"
    r"|deseables?|valorables?|se valorar[áa]n?|un plus)(?![a-z])"
)
_MUST = re.compile(
    r"\b(?:must|required|requires?|mandatory|essential|minimum|at least|need(?:ed|s)? to have"
    r"|is a must|non-negotiable|necessary|zwingend|erforderlich|vorausgesetzt|muss|exigée?s?"
    r"|obligatoire|indispensable|imprescindible|necesario|requis(?:e|es)?)\b"
)
_ASKS = re.compile(
    r"\b(?:must|requir(?:ed|es?|ement)|mandatory|essential|minimum|at least|proficien\w+"
    r"|strong|solid|proven|demonstrat(?:ed|able)|experienced?|expertise|expert|knowledge"
    r"|familiar(?:ity)?|understanding of|ability to|able to|fluen\w+|hands-on"
    r"|skill(?:s|ed)|background in|track record|degree|bachelor'?s?|master'?s|ph\.?d|years?"
    r"|(?:you|candidates?|applicants?) should (?:know|have|be)|if you (?:\w+ )?(?:know|have|love|are|can|enjoy)"
    r"|(?:candidates?|applicants?) need|you(?:'ll| will|’ll)? (?:have"
    r"|need|bring|possess|know|are)|you(?:'re|’re|'ve|’ve)"
    r"|comfortable (?:with|using|in)|competen\w+|grasp of|command of|well[- ]versed|qualified"
    r"|kenntnisse|erfahrung|studium|abschluss|ausbildung|du (?:hast|bringst|beherrschst|kennst)"
    r"|sie (?:haben|bringen|verfügen)|fähigkeit|sicherer? umgang|maîtrise\w*|expérience|connaissances?"
    r"|diplôme|formation|vous (?:avez|maîtrisez|êtes|justifiez)|experiencia|conocimientos?"
    r"|dominio|titulación|manejo)\b"
)
_DUTY = re.compile(
    r"^(?:as (?:a|an|our|the) .{3,60}?, )?(?:you(?:'ll| will|’ll)|in this role,? you|responsible for"
    r"|the (?:role|position|job|successful candidate will) (?:involves|includes|will|is)"
    r"|your (?:role|tasks?|responsibilities|work|job|mission|team))\b(?! (?:have|need|bring"
    r"|possess|be (?:proficient|experienced|an expert)))"
    r"|^(?:the (?:role|position|job|work)|this (?:role|position|job))\b(?!.{0,40}\brequires?\b)"
    r"|^(?:we (?:use|work with|build|run|develop)|our (?:stack|team|tech stack|platform|models?"
    r"|systems?|tools?))\b|^(?:our (?:tech )?stack|we (?:mainly |mostly |currently )?use"
    r"|unser stack|wir (?:nutzen|arbeiten mit|setzen))\b|^du (?:wirst|entwickelst|baust|arbeitest"
    r"|übernimmst)|^vous (?:serez|développe|participe|concev|travaille)"
)
_STACK = re.compile(
    r"\b(?:our (?:tech )?stack|we (?:mainly |mostly |currently )?use|unser stack|wir (?:nutzen|arbeiten mit|setzen))\b"
)
_VERB = re.compile(
    r"^(?:design|develop|build|lead|create|deliver|manage|support|collaborate|partner|own"
    r"|drive|define|implement|maintain|analy[sz]e|monitor|research|write|deploy|work|help"
    r"|mentor|present|communicate|conduct|contribute|identify|optimi[sz]e|evaluate|prepare"
    r"|translate|automate|perform|provide|ensure|run|train|explore|improve|architect|apply"
    r"|use|participate|coordinate|set up|ship|investigate|prototype|integrate|test|document"
    r"|scale|turn|advise|act|assist|coach|guide|establish|champion|execute|oversee|produce"
    r"|report|review|share|stay|take|transform|enable|engineer|extract|gather|generate|influence"
    r"|interact|interpret|leverage|operate|plan|query|recommend|serve|solve|streamline|teach"
    r"|validate|visuali[sz]e|entwicklung|aufbau|durchführung|betreuung|concevoir|développer"
    r"|diseñar|desarrollar)(?:s|ing)?\b"
)
_CUT = re.compile(r";|, | [–—-] | \(|\)|\bbut\b")
_JOINING = re.compile(r"\b(?:with|and) (?=[\w+#./ -]{1,40}$)")
_GENERAL = re.compile(r"\b(?:degree|experience|skills|language)s?,? $")
_OWN_HEAD = re.compile(
    r"^(?:and |with |plus )?(?:(?:some|any|prior|previous|good|strong|basic|hands-on|a |an )+)?(?:experience"
    r"|experienced|knowledge|familiarity|familiar|exposure|understanding|ability|expertise"
    r"|background|proficiency|degree|certification|skills|working|contributions?|master|phd"
    r"|ph\.d|m\.?sc?\b|mba)"
)
_NOT_NEEDED = re.compile(
    r"\b(?:no (?:prior |previous |formal )?(?:[\w+#./-]+ ){0,4}?(?:is |are )?(?:needed|required"
    r"|necessary)|(?:you )?(?:do not|don't|don’t|won't|won’t) (?:need|have to)|(?:is|are) not (?:needed"
    r"|required|necessary|a requirement)|isn't (?:needed|required)|not looking for"
    r"|without (?:any )?(?:prior )?(?:knowledge"
    r"|experience)"
    r"(?! [^.;]{0,40}\b(?:not be considered|need not apply|cannot|be rejected))"
    r"|no (?:prior |previous )?(?:experience|knowledge|background)\b[^.?]{0,40}\?"
    r"|no need (?:for|to)|keine? .{0,40}(?:nötig|erforderlich|notwendig)|pas besoin|no (?:es"
    r"|se) (?:necesari|requier))"
)


_FIRM = re.compile(r"\(required\)|\bmust[- ]have\b|\bis a must\b")
_CLOSED = re.compile(r"[\s.!]*(?:[;,)]+ ?(?:but |and )?)?")
_LISTED = re.compile(r"\b(?:and|or|und|et|y)\b|/")
_MAX_SENTENCE = 1500
"""Characters above which a "sentence" is a heap of words whose parts cannot be told."""


def level_of_zone(prose: Prose, start: int, end: int, zone: str, headed: bool) -> Level:
    """The level of the whole sentence at start..end, before parts of it are set apart."""
    if zone == "required":
        return "required"
    sentence = prose.low[start:end]
    if zone == "preferred":
        return "required" if ("must" in sentence or "(req" in sentence) and _FIRM.search(sentence) else "preferred"
    if zone == "duties":
        return "required" if _explicit(sentence, prose.said(start, end)) else "mentioned"
    if _duty(sentence, prose.said(start, end)) or (_VERB.match(sentence) and not _MUST.search(sentence)):
        return "mentioned"
    return "required" if _ASKS.search(sentence) else "mentioned"


def speaks_of_the_job(prose: Prose, start: int, end: int) -> bool:
    """Whether a sentence under no heading says what is done or asked for, and does not just tell of the company."""
    sentence = prose.low[start:end]
    said = prose.said(start, end)
    if _VERB.match(sentence) or _duty(sentence, said) or _ASKS.search(sentence):
        return True
    wished = said & WISH_BEFORE and _BEFORE.search(sentence)
    return bool(wished or (said & WISH_AFTER and _AFTER.search(sentence)))


def _duty(sentence: str, said: int) -> bool:
    return _DUTY.match(sentence) is not None or (said & STACK != 0 and _STACK.search(sentence) is not None)


_EXPLICIT = re.compile(
    r"\b(?:(?:you )?must (?:have|be|possess|know)|(?:is|are) (?:required|essential|mandatory"
    r"|a must)|required:|requires (?:a |an |strong |at least|\d)|minimum (?:of )?\w+ years"
    r"|at least \w+ years|\d\+? ?(?:-|to)? ?\d* ?\+?(?:years|yrs)|you (?:have|bring|possess)"
    r"|(?:strong|proven|solid|hands-on|demonstrated) (?:experience|knowledge|background|expertise)"
    r"|proficien(?:t|cy)|degree in)\b"
)
_EXPLICIT_START = re.compile(
    r"(?:experience (?:with|in|using)|knowledge of|familiarity with)\b"
    r"|(?:the )?(?:ideal |successful )?(?:candidates?|applicants?) (?:will |must |should )?(?:need"
    r"|have|bring|possess|demonstrate)s?\b"
    r"|(?:(?:strong|solid|extensive|proven|deep|good|excellent|prior|previous|significant"
    r"|demonstrat\w+|hands-on|practical|working"
    r"|advanced|some|in-depth|thorough|sound|basic|commercial|professional|relevant|broad"
    r"|expert|technical|minimum|direct)[, ]+(?:and )?){0,3}"
    r"(?:experience|knowledge|understanding|familiarity|proficiency|expertise|background"
    r"|track record|command|fluency) (?:with|in|of|using)\b"
    r"|(?:strong|solid|excellent|advanced|proven)\b.{2,60}\bskills\b"
)


def _explicit(sentence: str, said: int) -> bool:
    """Whether a sentence among duties asks for something all the same."""
    asks = _EXPLICIT_START.match(sentence) or (said & EXPLICIT and _EXPLICIT.search(sentence))
    return bool(asks) and _DUTY.match(sentence) is None


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
        cut = before.start()
        if cut > 12:
            return [(start, start + cut, level), (start + cut, end, "preferred")]
        return [(start, end, "preferred")]
    if after is None:
        return whole
    found: list[tuple[int, int, Level]] = []
    at = 0
    while after:
        if _misread(sentence, after):
            after = _AFTER.search(sentence, after.end())
            continue
        begin = _part_begin(sentence, at, after.start())
        if begin > at:
            found.append((start + at, start + begin, level))
        stop = _part_end(sentence, after.end())
        found.append((start + begin, start + stop, "preferred"))
        at = stop
        after = _AFTER.search(sentence, at)
    if at < len(sentence) and (at == 0 or len(sentence) - at > 3):
        found.append((start + at, end, level))
    return found


def _leads(sentence: str, match: re.Match[str]) -> bool:
    """Whether a word of the first kind stands where it leads on: "preferred" does so only at the start or before a colon."""
    if match[0].startswith(("preferred", "bonus")) and match[0] in {"preferred", "bonus"}:
        return match.start() < 3 and sentence[match.end() : match.end() + 1] in {":", " "}
    rest = sentence[match.end() :].strip(" .;,)")
    return len(rest) > 2


def _misread(sentence: str, match: re.Match[str]) -> bool:
    """ "5 years plus", "our preferred tools", "Python (preferred) or R", "equal benefits" are no wish."""
    if sentence.startswith(") or ", match.end()):
        return True
    said = match[0].strip()
    if said.endswith("plus") and said == "plus":
        before = sentence[max(0, match.start() - 8) : match.start()].strip()
        return not before.endswith((",", "(", "–", "-", "a", "huge"))
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
    joined = _JOINING.search(sentence[low:high].rstrip())
    if joined is None:
        return low
    before = sentence[low : low + joined.start()]
    apart = _GENERAL.search(before) if joined[0].startswith("with") else _MUST.search(before)
    return low + joined.end() if apart else low


def _begins(sentence: str, part: str, low: int, comma: int) -> bool:
    """Whether `part`, which stands behind a comma, speaks of its own ("strong SQL skills, Tableau a plus") and is not the
    end of a list ("Python, Spark and Airflow a plus")."""
    if _OWN_HEAD.match(part) or _MUST.search(sentence, low, comma) is not None:
        return True
    alone = _LISTED.search(part) is None and "," not in sentence[low:comma]
    return alone and _ASKS.search(sentence, low, comma) is not None


def _part_end(sentence: str, at: int) -> int:
    """Where the part ends: behind the mark that closes it."""
    match = _CLOSED.match(sentence, at)
    return match.end() if match else at


def not_needed(prose: Prose, start: int, end: int) -> bool:
    """Whether the part says that what it names is not needed ("no PhD required", "you don't need Spark")."""
    return prose.said(start, end) & NEEDLESS != 0 and _NOT_NEEDED.search(prose.low, start, end) is not None
