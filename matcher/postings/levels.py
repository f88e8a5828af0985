"""How strongly a sentence asks: required, preferred or only mentioned, by its zone and by its own words."""

from __future__ import annotations

import re

from matcher.model import Level
from matcher.postings.prose import DEGREE, EXPLICIT, STACK, Prose

MUST = re.compile(
    r"\b(?:must|required|requires?|mandatory|essential|minimum|at least|need(?:ed|s)? to have"
    r"|is a must|non-negotiable|necessary|zwingend|erforderlich|vorausgesetzt|muss|exigée?s?"
    r"|obligatoire|indispensable|imprescindible|necesario|requis(?:e|es)?)\b"
)
ASKS = re.compile(
    r"\b(?:must|requir(?:ed|es?|ement)|mandatory|essential|minimum|at least|proficien\w+"
    r"|strong|solid|proven|demonstrat(?:ed|able)|experienced?|expertise|expert|knowledge"
    r"|familiar(?:ity)?|understanding of|ability to|able to|fluen\w+|hands-on"
    r"|skill(?:s|ed)|background in|track record|degree|bachelor'?s?|master'?s|ph\.?d|(?:^|\d ?\+? ?|\w+ )years? of"
    r"|\d ?\+? ?years?"
    r"|^need|(?:someone|somebody|the person) (?:we \w+ )?(?:who|that|has|with)|we (?:need|want|require) (?:some(?:one"
    r"|body)|people|you|an? [\w /-]{3,40} (?:who|that|with))|what we (?:need|expect|ask)"
    r"|(?:you|candidates?|applicants?) should (?:know|have|be)|if you (?:\w+ )?(?:know|have|love|are|can|enjoy)"
    r"|(?:candidates?|applicants?) need|you(?:'ll| will|’ll)? (?:have"
    r"|need|bring|possess|know|are)|you(?:'re|’re|'ve|’ve)"
    r"|comfortable (?:with|using|in)|competen\w+|grasp of|mastery of|command of|well[- ]versed|qualified"
    r"|kenntnisse|erfahrung|studium|abschluss|ausbildung|du (?:hast|bringst|beherrschst|kennst)"
    r"|sie (?:haben|bringen|verfügen)|fähigkeit|sicherer? umgang|maîtrise\w*|expérience|connaissances?"
    r"|diplôme|formation|vous (?:avez|maîtrisez|êtes|justifiez)|experiencia|conocimientos?"
    r"|dominio|titulación|manejo)\b"
)
_DUTY = re.compile(
    r"^(?:as (?:a|an|our|the|one of) .{3,90}?,? )?(?:you(?:'ll| will|’ll)|(?:in this role|day[- ]to[- ]day|every day"
    r"|each day|on a typical day),? you|responsible for"
    r"|the (?:role|position|job) (?:involves|includes|will|is)|the (?:successful"
    r"|ideal) candidate will(?! (?:\w+ )?(?:be|have|demonstrate|show)\b)"
    r"|your (?:role|tasks?|responsibilities|work|job|mission|team))\b(?! (?:have|need|bring"
    r"|possess|be (?:proficient|experienced|an expert)))"
    r"|^(?:the (?:role|position|job|work)|this (?:role|position|job))\b(?!.{0,40}\brequires?\b)"
    r"|^(?:we (?:use|work with|build|run|develop)|our (?:stack|team|tech stack|platform|models?"
    r"|systems?|tools?))\b|^(?:(?:the |our )?(?:tech(?:nical|nology)? )?stack|we (?:mainly |mostly |currently )?use"
    r"|unser stack|wir (?:nutzen|arbeiten mit|setzen))\b|^du (?:wirst|entwickelst|baust|arbeitest"
    r"|übernimmst)|^vous (?:serez|développe|participe|concev|travaille)"
)
_STACK = re.compile(
    r"\b(?:our (?:tech )?stack|we (?:mainly |mostly |currently )?use|unser stack|wir (?:nutzen|arbeiten mit|setzen))\b"
)
_DOING = """
act administer advise analyse analyze apply architect assess assist attend automate build champion coach collaborate communicate
conduct contribute coordinate create define deliver deploy design develop document drive enable engineer ensure establish
evaluate execute explore extract facilitate gather generate guide help identify implement improve influence integrate interact
interpret investigate lead leverage liaise maintain manage meet mentor monitor operate optimise optimize organise organize
oversee own participate partner perform plan prepare present produce prototype provide query recommend report research resolve
review run scale serve set share ship solve stay streamline supervise support take teach test track train transform translate
troubleshoot turn use utilise utilize validate visualise visualize work write
"""


def _forms(verb: str) -> str:
    """A verb as duties begin with it: "create", "creates", "creating"."""
    if verb in {"run", "set", "ship", "plan"}:
        return f"{verb}s?|{verb}{verb[-1]}ing"
    if verb.endswith("e") and not verb.endswith("ee"):
        return f"{verb[:-1]}(?:es?|ing)"
    return f"{verb}(?:e?s|ing)?"


_VERB = re.compile(
    r"^(?!working (?:knowledge|experience|understanding)|track record|\w+(?:-\w+)? (?:skills|experience"
    r"|knowledge)\b)(?:"
    + "|".join(map(_forms, _DOING.split()))
    + r"|entwicklung|aufbau|durchführung|betreuung|concevoir|développer|diseñar|desarrollar)\b"
)
_STATES = re.compile(
    r"(?:\S+ ){0,9}?(?<!that )(?<!which )(?<!who )(?:we|is|are|was|were|has|have|had)\b|(?:\S+ ){0,4}us\b"
    r"|(?:\S+ ){0,2}(?:our|my)\b"
)
_DOES = re.compile(
    r" (?<=[^.] )(?:serves|builds|helps|provides|makes|offers|uses|operates|delivers|runs|powers|brings|keeps"
    r"|develops|enables"
    r"|creates|sells|supports|connects|combines|shares?|spans?|sits?)\b|\b(?:rely|relies|use|trust)s? (?:on |in )?our\b"
)
"""How a company is told of: in a sentence's first words, and by what it does anywhere behind its first word."""
_OF_THE_JOB = re.compile(
    r"\b(?:you|yours?|candidates?|applicants?|role|position|incumbent|person|individual|job|someone|somebody|experience"
    r"|analyst|engineer|scientist|developer|manager|architect|consultant|specialist|researcher|associate|assistant"
    r"|officer"
    r"|looks? for|(?:is|are|[’']re|am) looking for|seek(?:s|ing)?|hiring|searching|requir\w+|assignment|tasks?"
    r"|duties|teams? (?:is |are )?(?:responsible|accountable|in charge|focus\w+|works|builds|develops)|we need to"
    r"|we (?:are working|work) on)\b|\bstack\b|: ?\w+,|^[a-z]{3,}ing (?!with\b|in\b|over\b|for\b|as\b)"
)
_EXPLICIT = re.compile(
    r"\b(?:(?:you )?must (?:have|be|possess|know)|(?:is|are) (?:required|essential|mandatory"
    r"|a must)|required:|requires (?:a |an |strong |at least|\d)|minimum (?:of )?\w+ years"
    r"|at least \w+ years|(?<!back )(?<!last )(?<!past )(?<!\d)\d{1,2}\+? ?(?:-|to)? ?\d* ?\+?(?:years|yrs)"
    r"|you (?:have|bring|possess)"
    r"|(?:strong|proven|solid|hands-on|demonstrated) (?:experience|knowledge|background|expertise)"
    r"|proficien(?:t|cy)|degree in)\b"
    r"|\b(?:looking for|seeking|need|hiring) (?:an? )?[^.;:]{0,60}?\bwith (?:an? )?(?:[\w-]+ ){0,2}(?:background"
    r"|experience|expertise"
    r"|knowledge|understanding|track record|skills)\b"
)
_EXPLICIT_START = re.compile(
    r"(?:experience (?:with|in|using|of|\w+ing)|knowledge of|familiarity with|understanding of"
    r"|(?:highly )?skilled (?:in|at|with)"
    r"|(?:very )?(?:familiar|proficient|comfortable|adept|well[- ]versed|fluent|experienced|competent) (?:with|in|at"
    r"|using))\b"
    r"|(?:(?:demonstrated|proven|strong|the) )?(?:ability|capacity|aptitude) to\b"
    r"|(?:strong|excellent|outstanding|exceptional|proven|demonstrated|solid|advanced|good) (?!candidates?"
    r"|analytics\b\b)"
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
_FIRM = re.compile(r"\(required\)|\bmust[- ]have\b|\bis a must\b")
_DESIRED = ("(d)", "[d]", "(d).")
"""Marks of what is desirable, as British public bodies set them behind each line (E, D)."""
_MAX_DUTY = 600
"""Characters above which the first word of a "sentence" says nothing of the rest."""


def level_of_zone(prose: Prose, start: int, end: int, zone: str) -> Level:
    """The level of the whole sentence at start..end, before parts of it are set apart."""
    if zone == "required":
        return "preferred" if prose.low.endswith(_DESIRED, start, end) else "required"
    if zone == "keywords":
        return "mentioned"
    sentence = prose.low[start:end]
    if zone == "preferred":
        return "required" if ("must" in sentence or "(req" in sentence) and _FIRM.search(sentence) else "preferred"
    if zone == "duties":
        return "required" if _explicit(sentence, prose.said(start, end)) else "mentioned"
    if _duty(sentence, prose.said(start, end)) or (
        end - start < _MAX_DUTY and _VERB.match(sentence) and not MUST.search(sentence)
    ):
        return "mentioned"
    return "required" if ASKS.search(sentence) else "mentioned"


def speaks_of_the_job(prose: Prose, start: int, end: int) -> bool:
    """Whether a sentence under no heading says what is done or asked for, and does not just tell of the company."""
    sentence = prose.low[start:end]
    said = prose.said(start, end)
    return bool(_VERB.match(sentence) or _duty(sentence, said) or ASKS.search(sentence))


def names_needs(prose: Prose, start: int, end: int, zone: str, level: Level) -> bool:
    """Whether a part asks for all that it names, also for what only seems to stand there (`Hit.aside`): under a heading that
    asks, in the words that such sentences begin with, and beside a degree; never where it is only mentioned."""
    if level == "mentioned":
        return False
    if zone in {"required", "preferred"}:
        return True
    return prose.said(start, end) & DEGREE != 0 or _EXPLICIT_START.match(prose.low, start, end) is not None


def tells(prose: Prose, start: int, end: int) -> bool:
    """Whether a sentence states something of somebody, as ads tell of the company, and not of the job or who does it."""
    sentence = prose.low[start:end]
    states = _STATES.match(sentence) or _DOES.search(sentence)
    return states is not None and _OF_THE_JOB.search(sentence) is None


def _duty(sentence: str, said: int) -> bool:
    return _DUTY.match(sentence) is not None or (said & STACK != 0 and _STACK.search(sentence) is not None)


def _explicit(sentence: str, said: int) -> bool:
    """Whether a sentence among duties asks for something all the same."""
    asks = _EXPLICIT_START.match(sentence) or (said & EXPLICIT and _EXPLICIT.search(sentence))
    return bool(asks) and _DUTY.match(sentence) is None
