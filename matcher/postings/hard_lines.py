"""The lines that decide whatever the skills are: work authorisation, clearance, licence, place, language, travel."""

from __future__ import annotations

import re
from itertools import islice

from matcher.postings.prose import AUTHORISATION, CLEARANCE, HARD, LANGUAGE, LICENCE, PLACE, TRAVEL, Prose

_LANGUAGES = (
    "english|german|french|spanish|italian|dutch|portuguese|polish|swedish|danish|norwegian|finnish"
    "|japanese|mandarin|cantonese|chinese|korean|russian|arabic|hindi|turkish|hebrew|czech|hungarian"
    "|greek|ukrainian|romanian|vietnamese|thai"
    "|englisch|deutsch|französisch|spanisch|italienisch|niederländisch|anglais|allemand|français"
    "|espagnol|inglés|alemán|francés|español"
)
_LANDS = (
    r"(?:eu|e\.u\.|eea|uk|u\.k\.|usa?|u\.s\.(?:a\.)?|emea|dach|latam|apac|europe|european (?:union|economic area)"
    r"|united (?:states|kingdom)|north america|canada|mexico|brazil|germany|austria|switzerland|france|spain|portugal"
    r"|italy|ireland|belgium|luxembourg|poland|sweden|denmark|norway|finland|iceland|estonia|latvia|lithuania|czechia"
    r"|(?:the )?(?:netherlands|czech republic|philippines)|slovakia|slovenia|hungary|romania|bulgaria|greece|croatia|serbia"
    r"|ukraine|turkey|israel|india|pakistan|japan|singapore|malaysia|indonesia|vietnam|australia|new zealand|south africa"
    r"|nigeria|kenya|egypt|argentina|chile|colombia|england|scotland|wales|great britain|deutschlands?|österreichs?"
    r"|(?:der )?schweiz|europas?|españa|allemagne|suisse|belgique)"
)
"""Where remote work is held to a country: the countries and regions that ads name."""
_FLUENT = (
    r"fluen\w*|native|bilingual|proficien\w*|business[- ]level|professional|working|excellent|very good|good|strong"
    r"|conversational|written|spoken|verbal|oral|command|advanced|perfect|upper[- ]intermediate|level"
    r"|muttersprach\w*|verhandlungssicher\w*|fließend\w*|sehr gut\w*|gut(?:e[smnr]?)?|courant|maîtrise|nivel|alto"
)
_LOOKED = r"(?:checks?|screen(?:ing)?s?|tests?|testing|investigations?)"
_CHECK = (
    r"(?:(?:background|criminal(?: records?| history| background)?|credit|police|drug|dbs|crb|bpss|pre-employment)"
    rf"(?: (?:and|&|/) (?:drug|credit|criminal))? {_LOOKED}|dbs|(?:polizeiliches )?führungszeugnis)\b"
)
"""What an employer has looked into before somebody starts."""
_HARD: tuple[tuple[str, int, re.Pattern[str]], ...] = (
    (
        "work-authorisation",
        AUTHORISATION,
        re.compile(
            r"\b(?:(?:legally )?authori[sz](?:ed|ation) to work|work(?:ing)? authori[sz]ation"
            r"|employment authori[sz]ation"
            r"|(?:right|permission|permit|authori[sz]ed|entitled|allowed) to (?:live|reside|stay)(?: and"
            r"| or)?(?: to)?(?: work)?\b"
            r"|right to work|(?:eu|e\.u\.|uk|u\.k\.|us|u\.s\.|american|british|swiss|european|canadian) passports?\b"
            r"|(?:legally )?eligib(?:le|ility) to work|(?:visa|employment|immigration"
            r"|h-?1b?)[ -](?:\w+ )?sponsorship|sponsor(?:ing|ed)? (?:\w+ ){0,3}(?:visas?|candidates"
            r"|applicants|work|employment)"
            r"|(?:not|unable to|cannot|can't|won't|without|no|require|need|requiring|offer"
            r"|provide|future) (?:\w+,? ){0,6}sponsor(?:ship)?\b|visa (?:support|assistance|help)|sponsorship (?:is "
            r"|will )?(?:not "
            r"|be )?(?:available|offered|provided)|work permit|work visa|(?:u\.?s\.?|united states"
            r"|eu|uk|british|canadian|australian|swiss|american) citizens?\b|citizenship (?:is )?(?:required"
            r"|status)?|citizens? (?:only|or|and)|must be (?:a |an )?(?:\w+\.?\w*\.? )?(?:citizen"
            r"|permanent resident)"
            r"|green card|permanent residen|h-?1b\b|u\.?s\.? persons?\b|itar\b|legally (?:entitled"
            r"|permitted|allowed) to work|entitled to work"
            r"|permis de travail|autorisation de travail|permiso de trabajo|permission to work"
            r"|valid (?:work )?visa|no (?:work )?(?:visas?|work permits?)\b)|arbeitserlaubnis|aufenthaltstitel"
        ),
    ),
    (
        "clearance",
        CLEARANCE,
        re.compile(
            # how it is called
            r"(?:security|secret|government|federal|dod|sc|dv|bpss|sci|active|current|doe|q|public trust|nv1|nv2) clearances?"
            r"|clearance (?:is |level )?(?:required|preferred|needed)|\bclearance(?: level)? ?:"
            r"|(?:obtain|hold|maintain|possess|have|eligible for|get)\b.{0,50}\bclearance"
            r"|\bactive (?:secret|ts)\b|\bts ?/ ?sci|top secret|public trust|\b(?:sc|dv|security)[ -]cleared|polygraph"
            r"|\bnv[12]\b|security vetting|habilitation (?:secret|défense)|sicherheitsüberprüfung"
            # what else is looked into before somebody starts
            r"|\b(?:undergo|pass|submit to|consent to|agree to|subject to|satisfactory|clean|successful\w*|enhanced|willing to)"
            rf"(?: [\w/,-]+){{0,6}}? {_CHECK}|\b{_CHECK}(?: and (?:\w+ ){{1,3}})? (?:is |are |will be )?"
            r"(?:required|mandatory|necessary|needed|essential|erforderlich|notwendig|nötig)"
            rf"|^(?:an? )?{_CHECK}(?: (?:and|or|&|/) (?:[\w-]+ ){{0,2}}{_LOOKED})?[.!]?$"
        ),
    ),
    (
        "licence",
        LICENCE,
        re.compile(
            # to drive
            r"driv(?:er|ing)(?:'s|’s|s)? licen[cs]e|licen[cs]e to (?:practice|drive)|führerschein"
            r"|permis (?:b\b|de conduire)|carnet de conducir"
            # to have a car
            r"|(?<!\bour )(?<!\btheir )\b(?:own|reliable|personal|access to an?) (?:car|vehicle|transport\w*)\b"
            r"(?! (?:insurance|allowance|scheme|leas|data|model|company|industry))"
            r"|\b(?:car|vehicle) (?:is )?(?:required|essential|needed|necessary|a must)\b"
            # to practise a profession
            r"|valid (?:\w+ ){0,3}licen[cs]e|licen[cs](?:e|ure) (?:is )?(?:required|preferred)"
            r"|(?:nursing|professional|medical|state|teaching|pharmacist|pilot'?s?|rn|cpa|pe|engineering|real estate|security)"
            r" licen[cs](?:e|ure)\b"
            r"|\b(?:be |a |currently |fully )licen[cs]ed (?:\w+ ){0,2}(?:nurse|engineer|physician|pharmacist|professional"
            r"|attorney|social|driver|therap\w+|teacher|electrician|in\b|to\b)"
            r"|\b(?:obtain|maintain|hold|possess|current|active|have)\b[^.;]{0,60}\blicen[cs]e\b"
            r"(?! (?:agreement|manage|fee|cost))"
            r"|registered nurse|certified public accountant|approbation"
        ),
    ),
    (
        "on-site",
        PLACE,
        re.compile(
            # remote work held to a country
            r"\bremote(?:ly)?(?: (?:work(?:ing)?|roles?|positions?|jobs?|candidates?|applicants?|employees?))?[ ,:(/–-]{1,4}"
            r"(?:(?:but|only|allowed|possible|anywhere|from|within|inside|in|across|based|innerhalb|von|the) ){0,5}"
            rf"{_LANDS}\b|\b{_LANDS}[- ](?:based[- ](?:fully )?remote|remote\b)"
            # no remote work
            r"|\b(?:can(?: ?not|['’]t)|(?:will|may) not|won['’]t) be (?:done|performed|carried out|worked|fulfilled|filled)"
            r" (?:\w+ ){0,2}?(?:remote(?:ly)?|from home|elsewhere)|\b(?:no|kein(?:e)?) (?:work(?:ing)? from home|wfh"
            r"|home[- ]?office)|home[- ]?office (?:ist |is )?(?:nicht|not)\b|\b(?:work(?:ing)? from home|wfh) is(?: not|n['’]t)\b"
            r"|not (?:a |eligible for )?remote|no remote|remote (?:work )?is not"
            # on site, in the office
            r"|\boffice[- ]based\b(?! (?:\w+ )?(?:colleague|staff|team|employee|worker|people))"
            r"|(?:^|[:;(] ?)on[- ]site (?:in|at)\b"
            r"|\b(?:(?:fully |100% |must |is |be |work(?:ing)? |role |position |job |required |an? |days )on-?site\b"
            r"|on-?site (?:role|position|work|only|presence|in\b|at our|required|attendance|\d|days|job|at\b)"
            r"|on-?site(?=\)|$|[.,;])|in[- ]office (?:role|position|\d|days|work|presence|attendance|requirement)"
            r"|(?:work(?:s|ed|ing)?|be|is|are|fully|100%) on site(?= in\b| at\b| only| \d|[.,;)]|$)"
            r"|(?:days|time|times)(?: a week| per week|/week|\(s\)| each week)? (?:in|at|from) (?:the|our|an) (?:\w+ ){0,3}office"
            r"|in (?:the|our) (?:\w+ )?office (?:\w+ ){0,3}days"
            r"|(?:come (?:in|into|to)|work(?:ing)? (?:from|in|at|out of)) (?:the|our) (?:\w+ ){0,3}office"
            r"|in[- ]person (?:in|at|\d|attendance|work|role|days)"
            r"|\d (?:\w+ )?days (?:a|per) week (?:in|on|at|from)|days out of (?:five|5)"
            r"|(?:\d|one|two|three|four|five) days (?:(?:a|per|each) week )?on[- ]?site"
            # hybrid
            r"|hybrid (?:role|position|work|working|model|schedule|\(|in|job|basis|from)|(?:role|position|this|is|job|a) (?:is )?"
            r"(?:a )?hybrid|hybrid(?=$|[;:] |, (?!and |or |virtual|remote|global|distributed|multi))"
            r"|(?:expect|want|like) this (?:role|position|job) to be hybrid"
            # near, or moving there
            r"|(?:willing|able|ability|open|prepared|must|required|willingness|need|have|happy|expected)(?:ness)? (?:\w+ )?"
            r"to relocat\w*|relocation (?:is |to \w+ is )?(?:required|necessary|expected)|must relocate|no relocation|relocate to"
            r"|commut(?:e|ing|able)(?: distance)?\b|local candidates|must (?:be |live |reside |currently )?(?:be )?(?:\w+ )?"
            r"(?:located|based|live|living|reside|residing|local) ?(?:in|within|near|to|at)?"
            r"|(?:role|position|job|you will be|candidates? (?:must|should) be|you(?:'ll| must| should) be|must be)"
            r" (?:\w+ )?based (?:in|at|out of|near|on[- ]?site|on our)\b"
            r"|(?:live|reside) (?:in|within)\b.{3,40}\b(?:area|miles|distance|required|city|region|uk|us|eu)"
            # elsewhere
            r"|vor ort|umzug\w*|umzuziehen|présentiel|sur site|presencial)|\bpräsenz (?:im|in|vor)\b"
        ),
    ),
    (
        "language",
        LANGUAGE,
        re.compile(
            rf"\b(?:{_LANGUAGES})\b.{{0,14}}\b[abc][12]\b|\b[abc][12](?:[- ]level)? (?:{_LANGUAGES})\b"
            rf"|\b(?:{_LANGUAGES}) (?:at|to|on|auf) (?:an? )?(?:[\w-]+ ){{0,3}}(?:level|niveau)\b|"
            rf"\b(?:{_FLUENT})\b.{{0,50}}\b(?:{_LANGUAGES})(?:kenntnisse|e[nrs]?)?\b"
            rf"|\b(?:{_LANGUAGES})(?:e[nrs]?)?(?:[ -](?:language"
            rf"|and \w+|or \w+|\w+kenntnisse))?[ :,(-]{{1,3}}(?:is |are )?(?:{_FLUENT}|speak(?:er"
            rf"|ing)|skills|required|mandatory|essential|a must|language|in wort|b[12]\b|c[12]\b"
            rf"|mother tongue|\(|fließend|preferred|desirable|helpful|useful|welcome|beneficial|advantageous"
            rf"|an? (?:\w+ )?(?:plus|bonus|asset|advantage)|is a plus)"
            rf"|\b(?:company|corporate|working|work|business|office|team|meeting|official|main|common|internal"
            rf"|everyday|project)"
            rf" language(?: here)?(?: is|:| -)? (?:{_LANGUAGES})"
            rf"|\b(?:{_LANGUAGES}) (?:is|being) (?:our|the|your)(?: \w+){{0,3}} language\b(?! model)"
            rf"|\b(?:unternehmens|firmen|arbeits|team|konzern|geschäfts|büro|projekt)sprache(?: ist"
            rf"|:)? (?:{_LANGUAGES})"
            rf"|\b(?:{_LANGUAGES}) (?:ist|als) (?:\w+ )?(?:unternehmens|firmen|arbeits|team|konzern|geschäfts"
            rf"|büro|projekt)sprache"
            rf"|\b(?:communicat\w+|convers\w+|express\w* yourself|present)(?: \w+){{0,3}} in (?:{_LANGUAGES})\b"
            rf"|(?:deutsch|englisch|französisch|sprach)kenntnisse|\bspeak(?:s|ing)? (?:{_LANGUAGES})"
            rf"|\b(?:{_LANGUAGES})-speaking|\bbi-?lingual|\bjlpt\b|\btoefl\b|\bielts\b|\b(?:deutsch"
            rf"|englisch|anglais|allemand|inglés|alemán) (?:in wort|auf|fluido|avanzado|courant"
            rf"|alto|\(?[abc][12])|anglais\b.{{0,20}}(?:courant|exigé|requis)|nivel (?:alto )?de inglés"
            rf"|language(?:s)?(?: skills)?: ?(?:{_LANGUAGES})"
            rf"|^(?:{_LANGUAGES})(?:(?:,| and| or| und| oder| et| ou|/)+ ?(?:{_LANGUAGES}))*[.!]?$"
        ),
    ),
    (
        "travel",
        TRAVEL,
        re.compile(
            # how much
            r"(?<!\d)\d{1,3} ?% ?(?:\w+ ){0,4}travel|travel(?:ling|ing)? (?:\w+ ){0,5}(?:up to )?\(?\d{1,3} ?%"
            r"|travel (?:\(\d|up to)|\btime (?:is |will be )?(?:spent )?travell?ing"
            r"|(?:occasional|some|overnight|weekly|monthly|considerable|significant|worldwide|frequent|minimal|limited|regular"
            r"|domestic|international|light|extensive|moderate|business) (?:\w+ )?(?:travel(?:ling|ing)?|trips)\b"
            # that it is asked for
            r"|(?:willing(?:ness)?|able|ability|availability|available|flexib\w+|prepared|open|happy|must|required|need"
            r"|expected)(?: and \w+)? to (?:\w+ ){0,2}travel|requires? (?:\w+ ){0,3}travel|travel requirements?\b|travel:"
            r"|travel (?:is |may be |will be |to \w+ (?:is|may be) )?(?:required|expected|necessary)"
            r"|(?:includ|involv)(?:es?|ing) (?:\w+ ){0,4}travel\b(?! (?:arrang|book|plan|expens|polic))"
            r"|(?:willing\w*|ready|prepared|happy|enjoy|like|love)\b[^.;]{0,40}\btravell?ing\b"
            # where to
            r"|(?<!when )(?<!if )(?<!where )(?<!while )(?<!as )\byou(?: will|['’]ll)?(?: be| also| often| regularly| sometimes"
            r"| occasionally)*? travel(?:l?ing)? (?:to|across|between|around|within|throughout|abroad)\b"
            r"|\btrips (?:abroad\b|to (?:our|the|client|customer))"
            # elsewhere
            r"|reisebereitschaft|dienstreisen|déplacements|disponibilidad para viajar"
        ),
    ),
)
_NEVER: dict[str, re.Pattern[str]] = {
    "travel": re.compile(
        r"no travel|keine (?:dienst)?reise\w*|travel (?:is )?not (?:required|expected)"
        r"|not (?:be )?(?:required?|need|expected)\b.{0,30}\btravel|(?:coordinat|arrang|book|manag|organi[sz]|plann?)\w*\b"
        r".{0,30}\btravel|travel (?:insurance|discount|stipend|allowance|benefit|industry|company|platform|expenses|perks"
        r"|credit)|business travel (?:accident|insurance)"
    ),
    "on-site": re.compile(
        r"on-?site (?:gym|caf|child|park|fitness|medical|restaurant|lunch|day ?care|clinic|massage|canteen|nursery|barista"
        r"|chef)|parking on-?site|home[- ]based role|option (?:of|to work) hybrid"
        r"|hybrid (?:cloud|search|model(?:s|ing)|retrieval|approach|recommend|vehicle|architect|app|between)"
        r"|hybrid (?:role|position|job) (?:that|which|combining|between)"
        r"|hybrid (?:work(?:ing)? )?(?:options?|polic|opportunit|possib|availab|flexib|environment|culture)"
        r"|^(?:we|our \w+|the company|headquartered)\b.{0,40}\b(?:based|located)"
    ),
    "licence": re.compile(
        r"(?:software|mit|open[- ]source|product|apache|enterprise|user|export) licen|licen[cs](?:es|ing)\b|under licen"
    ),
    "language": re.compile(r"degree in english|plain english|english language (?:teach|learn|arts|school|cent)"),
}
"""What reads like a hard line and is none."""
_CHECKED = re.compile(_CHECK)
_BINDING = re.compile(
    r"\bmust\b|requir|expected|\b(?:this|the) (?:role|position|job)\b|candidates|applicants"
    r"|you(?:'ll| will)|(?:per|a) week|days out of|fluen|\bonly\b"
    r"|willing|mandatory|essential|\btravel ?: ?(?:yes|\d)|\blanguage (?:is|here)\b|is (?:our"
    r"|the) (?:\w+ ){0,2}language\b|sprache\b"
)
_OFFER = re.compile(
    # a visa
    r"\bsponsor(?:s|ing)? (?:\w+[- ]){0,4}?(?:visas?|h-?1b|work permits?)\b"
    r"|\b(?:happy|glad|able|willing|open|pleased) to sponsor\b|visa (?:support|assistance|help)"
    r"|sponsorship (?:can|may|will|could) be (?:\w+ )?(?:available|offered|provided|arranged|considered|possible)"
    r"|(?:visa )?sponsorship (?:is )?(?:available|offered|provided|possible)"
    # help with moving
    r"|relocation (?:assistance|package|support|bonus|allowance|help)"
    r"|(?:we (?:can |will |do |also )?(?:offer|provide|support|sponsor|help)|support (?:you )?with)(?! not).{0,40}"
    r"(?:visa|relocat|sponsor)|wir (?:unterstützen|helfen|kümmern)\b.{0,40}(?:visum|visa|arbeitserlaubnis|umzug|aufenthalt)"
)
_DENIED = re.compile(r"\bno\b|\bnot\b|n't|n’t|unable|cannot")
_NEED = (
    r"(?:required|needed|necessary|essential|expected|mandatory|compulsory|obligatory|asked for|vital|(?:a|any|an absolute)"
    r" (?:must|requirement|prerequisite|condition|need)|nötig|notwendig|erforderlich|zwingend|vorausgesetzt"
    r"|voraussetzung|pflicht)\b"
)
_NOT_NEEDED = re.compile(
    rf"[^.;,]{{0,30}}?\b(?:not|never|by no means|isn['’]t|aren['’]t|nicht|keine?)(?: \w+){{0,2}}? {_NEED}"
    r"(?!.{0,30}\b(?:but|though|however|aber|jedoch)\b)"
)
_NO = re.compile(r"\b(?:no|keine?[nmrs]?) (?:[\w'’/-]+ ){0,4}(?:[\w'’/-]+)?$")
_NEEDED = re.compile(rf"[\w'’ ()/-]{{0,30}}\b{_NEED}")
_SPARED = re.compile(
    r"(?<!who )(?<!that )(?<!must )\b(?:(?:do|does|did|will|would)(?: not|n['’]t)|won['’]t|not|never) (?:\w+ )?"
    r"(?:have to|needs?|requires?|involves?|expect|ask for|insist on)\b(?:(?!\bbut\b)[^.;,:]){0,70}$"
    r"|\bneed(?: not|n['’]t) (?:(?!\bbut\b)[^.;,:]){0,70}$|\bthere(?: is|['’]s) no need\b[^.;,:]{0,70}$"
    r"|\b(?:brauchst|benötigst|musst|brauchen|benötigen|müssen)\b[^.;,:]{0,20}\b(?:nicht|keine?[nmrs]?)\b[^.;,:]{0,60}$"
)
_LIMITS = ("sponsor", "remote", "home", "visa support", "visa assist", "visa help", "no relocation")
"""What is lacking in a line with such a word is an offer, not a condition."""
_BESIDE = 60
"""Characters before and behind a hard line in which it can be waived."""
_TRIED = 8
"""Places of one kind in a sentence that are looked at."""
_SOFT = frozenset(("about", "benefits", "how-to-apply"))
"""Zones in which place, language and travel are mostly told, not asked."""


def hard_lines(prose: Prose, start: int, end: int, zone: str, reach: int = 0) -> tuple[str, ...]:
    """The kinds of hard line at start..end, in the order above; () where there is none.

    What a company offers (a relocation package, a gym on site) and what an equal-opportunity text lists are none.
    `reach`: where the sentence ends of which this is a part; what waives a line may stand there ("not required, but a plus").
    """
    said = prose.said(start, end) & HARD
    if not said:
        return ()
    sentence = prose.low[start:end]
    around = prose.low[start:reach] if reach > end else sentence
    return tuple([kind for kind, bit, pattern in _HARD if said & bit and _says(kind, pattern, sentence, around, zone)])


def _says(kind: str, pattern: re.Pattern[str], sentence: str, around: str, zone: str) -> bool:
    for said in islice(pattern.finditer(sentence), _TRIED):
        if not _waived(said, around):
            break
    else:
        return False
    if zone == "equal-opportunity":
        return (
            (kind == "work-authorisation" or (kind == "clearance" and not _CHECKED.search(said[0])))
            and ("must" in sentence or "sponsor" in sentence or "require" in sentence)
            and "regardless" not in sentence
            and "without regard" not in sentence
        )
    if (never := _NEVER.get(kind)) and never.search(sentence):
        return False
    told = zone in _SOFT and kind in {"on-site", "language", "travel"}
    offered = kind == "on-site" and _OFFER.search(sentence) is not None
    return _BINDING.search(sentence) is not None if told or offered else True


def _waived(said: re.Match[str], around: str) -> bool:
    """Whether the words beside a hard line say that it need not be met: "no licence needed", "clearance is not required"."""
    start, end = said.span()
    if any(word in said[0] for word in _LIMITS):
        return said[0].startswith("no relocation") and _NEEDED.match(around, end, end + _BESIDE) is not None
    low = max(0, start - _BESIDE)
    if _SPARED.search(around, low, end) or _NOT_NEEDED.match(around, start, end + _BESIDE):
        return True
    return _NO.search(around, low, end) is not None and _NEEDED.match(around, start, end + _BESIDE) is not None


def binds(prose: Prose, start: int, end: int) -> bool:
    """Whether a line says by its own words that it must be met, wherever it stands."""
    return _BINDING.search(prose.low, start, end) is not None or _DENIED.search(prose.low, start, end) is not None


def is_offer(prose: Prose, start: int, end: int) -> bool:
    """Whether the line offers what it speaks of ("visa sponsorship is available") instead of asking for it."""
    sentence = prose.low[start:end]
    offer = _OFFER.search(sentence)
    return offer is not None and _DENIED.search(sentence, max(0, offer.start() - _BESIDE), offer.end() + 8) is None
