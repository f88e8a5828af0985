"""Which of a passage's skills are other people's, were sold or turned down: "partnered with the Java team", "sold SAP licences".

A skill somebody has and is denied weighs heavier than one too many, so a wording counts only where it stands right at the
names it is about, joined by commas, "and" or "or" alone: in "collaborated with engineers to build a Kafka pipeline" nothing does.
Names of tools, languages and products are judged; who worked with the data science team did data science, mostly.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from matcher.model import Hit
from matcher.skills.disclaimers import BASIC, DENIED, LEARNING
from matcher.skills.occupation import FIELDS

_SIGN = "\ue000"
"""Stands for every character of a skill's name, so that patterns can ask for one."""
_NAME = rf"{_SIGN}+(?: \d[\d.]{{0,4}})?"
_JOINT = r"(?:, ?(?:and |or |und |oder )?| ?[/&+] ?| (?:and|or|und|oder|et|ou|y|o) )"
_LIST = rf"(?P<what>{_NAME}(?:{_JOINT}{_NAME}){{0,9}})"
_ITEM = rf"(?:{_NAME}|(?-i:[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){{0,3}}))"
_FIRMS = rf"(?P<what>{_ITEM}(?:{_JOINT}{_ITEM}){{0,9}})(?=\s*(?:$|[.;)|•]))"
"""Names of firms, some of which are names of tools too, up to the end of what is said."""
_PEOPLE = (
    "(?:teams?|developers?|engineers?|departments?|experts?|colleagues|squads?|specialists?|consultants?|vendors?"
    r"|groups?|people|folks|programmers?|guild|chapter|admins?|administrators?|architects?|support|desk)\b"
)
_HIRED = rf"(?:roles?\b|jobs?\b|positions?\b|posts?\b|candidates?\b|hires?\b|talents?\b|freelancers?\b|{_PEOPLE})"
_OUTSIDE = (
    r"(?:agenc(?:y|ies)|vendors?|contractors?|suppliers?|freelancers?|consultanc(?:y|ies)|subcontractors?|outsourcers?)"
)
_MADE = "(?:built|written|developed|made|trained|implemented|created|programmed|coded|maintained|run|set up|designed)"
_MAKES = "(?:built|wrote|developed|made|trained|implemented|created|programmed|coded|maintained|ran|set up|designed)"
_MAKING = "(?:building|writing|developing|making|implementing|creating|programming|coding|maintaining|running)"
_KIND = (
    r"(?:(?:senior|junior|external|internal|offshore|nearshore|remote|core|central|in-house|local|lead|dedicated"
    r"|global|experienced|other|outside|freelance|back-?end|front-?end|full-?stack|corporate|new|several|some|many|more"
    r"|first|\d+|two|three|four|five|six|seven|eight|nine|ten) ){0,2}"
)
_THE = "(?:the |our |their |its |an? |another )?"
_NOT_OWN = r"(?:the|an?|another|other|external|outside)(?! (?:small|same|whole|entire|full|team|my|our)\b)"
_WITH = (
    r"(?:collaborat\w+|liais\w+|partner(?:ed|ing)?|coordinat\w+|communicat\w+|align(?:ed|ing|ment)|interfac\w+"
    r"|teamed up|worked|working|met|meetings|in (?:touch|contact))"
    r"(?: (?:closely|weekly|daily|regularly|together|tightly|intensively))? with "
)
_GERMAN_WITH = (
    r"(?:Zusammenarbeit|Zusammengearbeitet|Abstimmung|Absprachen?|Austausch|Kommunikation|Koordination|Schnittstelle)"
    r" (?:mit|zu[rm]?) (?:de[mnr] |einem |einer |unserem |unserer |externen |internen )?"
)
_GERMAN_PEOPLE = (
    r"[- ]?(?:Teams?|Abteilung|Fachabteilung|Entwickler(?:n|innen|team)?|Expert(?:en|innen)|Spezialisten"
    r"|Berater(?:n|innen)?|Kollegen|Dienstleistern?)\b"
)


def _patterns(*wordings: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(r"(?<!\w)" + wording, re.IGNORECASE) for wording in wordings)


_OTHERS = _patterns(
    rf"{_WITH}{_THE}{_KIND}{_LIST}[- ]{_PEOPLE}",
    rf"{_GERMAN_WITH}{_LIST}{_GERMAN_PEOPLE}",
    r"(?:collaboration|coordination|échanges?|collaboré|travaillé) avec (?:l['’]équipe|les équipes"
    rf"|les développeurs|les ingénieurs) {_LIST}",
    rf"(?:colaboraci[óo]n|coordinaci[óo]n|colaboré) con (?:el equipo|los desarrolladores|los ingenieros)(?: de)? {_LIST}",
    rf"(?:work(?:ed|ing)?|collaborat\w+)(?: \w+ly| together)? (?:with|alongside|next to|beside) (?:[\w-]+ ){{0,3}}{_PEOPLE}"
    rf" (?:who|that) (?:use[ds]?|work(?:ed)? (?:with|in|on)|program(?:med)? in|{_MAKES}(?: [\w-]+){{0,3}}"
    rf" (?:in|with)|kn[eo]w) {_LIST}",
    rf"(?:next to|beside|alongside) {_THE}{_KIND}{_PEOPLE} (?:programming|coding|working) in {_LIST}",
    rf"(?:report(?:ed|ing) to|(?:passed|handed|forwarded|escalated|referred)(?: [\w-]+){{0,2}}(?: on)? to) (?:the head of )?"
    rf"{_THE}{_LIST} {_PEOPLE}",
    # Made elsewhere
    rf"{_MADE} by {_NOT_OWN}(?: [\w-]+){{0,2}} (?:{_PEOPLE}|{_OUTSIDE})(?: of [\w-]+)? (?:in|with|using|on) {_LIST}",
    rf"{_MADE} by (?:an? |the |our )?(?:[\w-]+ )?{_OUTSIDE} (?:in|with|using|on) {_LIST}",
    rf"that (?:the|an?|another|other)(?: [\w&-]+){{1,2}} {_PEOPLE} {_MAKES} (?:in|with|using) {_LIST}",
    rf"{_OUTSIDE} (?:that |who |which )?(?:{_MAKES}|{_MAKING})(?: [\w-]+){{0,3}} (?:in|with|using) {_LIST}",
    rf"{_OUTSIDE} (?:who |that )?(?:{_MAKES}|{_MAKING}) {_THE}{_LIST}",
    rf"outsourc(?:ed|ing) {_THE}{_LIST}(?: [\w-]+){{0,2}} to\b",
    # Hired
    rf"(?:interview|recruit|hir|screen|sourc)(?:ed|ing|s)?"
    rf" (?:(?:[\w-]+ )?(?:candidates|people|developers|engineers|applicants) )?(?:for )?{_THE}{_KIND}{_LIST}[- ]{_HIRED}",
    rf"(?:recruitment|recruiting|hiring|sourcing|placement|staffing|job"
    r" (?:ads?|adverts?|descriptions?|postings?)) (?:of|for)"
    rf" {_THE}{_KIND}{_LIST}[- ]{_HIRED}",
    rf"(?:candidates|applicants|freelancers|people) with {_LIST} (?:experience|skills|knowledge|backgrounds?)\b",
    rf"(?:Vermittlung|Rekrutierung|Suche|Auswahl|Einstellung) (?:von|nach) {_LIST}{_GERMAN_PEOPLE}",
    # Sold, bought, served
    rf"(?:sold|selling|resold|reselling|sales? of)(?: of)? {_THE}(?:(?-i:[A-Z])\w+ )?"
    rf"{_LIST}[- ](?:licen[cs]es?|subscriptions?|products?|solutions?"
    r"|contracts?|packages|seats|software|trainings?)\b",
    r"(?:sales?|sold|selling|marketing|promot\w+|licen[cs]ing) (?:of )?(?:an? |the |our )?(?:[\w-]+ )?"
    r"(?:products?|applications?|apps?|tools?|systems?|software|platforms?) (?:(?:that|which) (?:was|were) )?"
    rf"(?:{_MADE}|based) (?:in|on|with|using) {_LIST}",
    rf"(?:Vertrieb|Verkauf|Weiterverkauf) von {_LIST}[- ]?(?:Lizenzen|Produkten|Lösungen|Abonnements|Verträgen)",
    rf"(?:contracts?|prices|terms|deals?|licen[cs]es?|agreements?|discounts?) with {_FIRMS}",
    rf"(?:clients?|customers?|competitors?|sponsors?)(?: served)?,? (?:include[sd]?|including|were|such as|like):? {_FIRMS}",
    rf"(?<![\w,] )(?:clients?|customers?|competitors?|sponsors?)(?: served)?: {_FIRMS}",
    # Turned down
    r"(?:did|do|does|had|have)(?: not|n['’]t) (?:need|require|want|have to use) (?:to use )?" + _LIST,
    rf"(?:evaluat|assess|consider|compar|trial|test|tri)(?:ed|led),? {_LIST},? (?:and|but) (?:then |later |finally )?"
    r"(?:rejected|dismissed|discarded|dropped|abandoned|decided against|turned (?:it|them) down|did(?: not|n['’]t)"
    r" (?:use|adopt|choose))(?! (?:the|one|two|both|all|some)\b)",
    rf"(?:rejected|ruled out|decided against|turned down|voted against) (?:using |the use of )?{_LIST}",
    rf"{_LIST} (?:was|were) (?:\w+ )?(?:considered|evaluated|assessed|planned|tested)(?: at first)?,? (?:but|and)"
    r" (?:then |later |finally |never )?(?:rejected|dismissed|discarded|dropped|abandoned|cancell?ed|turned down"
    r"|carried out|done)",
)  # fmt: skip
_STUDIED = _patterns(
    r"(?:attended|joined|visited|took part in|participated in|went to|teilnahme an)(?: an?| the| several| \w+)?"
    rf" (?:[\w-]+ )?(?:workshops?|seminars?|webinars?|meetups?|talks?|lectures?|conferences?|training days?)"
    rf" (?:on|about|in|für|zu) {_LIST}(?=\s*(?:$|[.,;)]))",
    rf"read(?:ing)? (?:[\w-]+ )?(?:papers?|books?|articles?|blogs?|literature|up) (?:on|about) {_LIST}",
    rf"(?:planned|planning|plans for)(?: \w+){{0,3}} (?:to|of|with) {_LIST} \((?:not (?:executed|carried out|done|implemented"
    r"|reali[sz]ed)|cancell?ed|never [\w ]{3,20}|postponed)\)",
)  # fmt: skip
_NEAR = _patterns(
    rf"(?:clients?|customers?)\b[^.;()]{{0,40}}\((?:an? |the )?{_LIST} (?:shop|house)\)",
)  # fmt: skip
"""What comes close to the writer's work and may have touched it."""
_TOGETHER = re.compile(rf"{_WITH}|{_GERMAN_WITH}|coll?abora|coordina|travaill", re.IGNORECASE)
_GOES_ON = re.compile(r" (?:to|on|in|and|for|when|while|um|bei|zur|pour|para)\b", re.IGNORECASE)
"""What was done together may have been done with the tool."""
_THEN = re.compile(
    r"[^.;:•|]{0,40}? (?:and|then) (?!rejected|dropped)(?:\w+ed|wrote|built|ran|led|set|made|held|taught)\b",
    re.IGNORECASE,
)
"""What the writer did next may be about the same tool: "interviewed Python developers and wrote the coding test"."""
_BEHIND = re.compile(rf"[- ](?:{_PEOPLE}|{_HIRED}|licen[cs]es?|subscriptions?)$", re.IGNORECASE)
_MOST_WORDS = 3
"""Of a name; a longer stretch shows a skill by what it tells."""


def standings(text: str, hits: Sequence[Hit], is_name: Callable[[str], bool]) -> list[int | None]:
    """For each of `hits` DENIED, LEARNING, BASIC or None (it is the writer's own); `is_name` tells names by a skill's id."""
    left: list[int | None] = [None] * len(hits)
    if not hits:
        return left
    names = _signed(text, [hit for hit in hits if is_name(hit.skill) and hit.skill not in FIELDS])
    for standing, patterns, signed in (
        (BASIC, _NEAR, names), (LEARNING, _STUDIED, _signed(text, hits)), (DENIED, _OTHERS, names),
    ):  # fmt: skip
        for found in (match for pattern in patterns for match in pattern.finditer(signed)):
            start, end = found.span("what")
            said = BASIC if standing == DENIED and _may_be_own(signed, found) else standing
            for place, hit in enumerate(hits):
                if start <= hit.start < end:
                    left[place] = said
    return left


def _may_be_own(signed: str, found: re.Match[str]) -> bool:
    """Does the sentence go on with something that the writer may have done with the same tool?"""
    if _THEN.match(signed, found.end()):
        return True
    return _TOGETHER.match(signed, found.start()) is not None and _GOES_ON.match(signed, found.end()) is not None


def _signed(text: str, hits: Sequence[Hit]) -> str:
    """`text` with a sign in the place of every character of a name; the people behind it stay ("Java developers")."""
    signs = list(text)
    for hit in (hit for hit in hits if len(hit.text.split()) <= _MOST_WORDS):
        words = _BEHIND.sub("", hit.text)
        signs[hit.start : hit.start + len(words)] = _SIGN * len(words)
    return "".join(signs)
