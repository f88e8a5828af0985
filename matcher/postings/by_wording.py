"""The zone of a sentence by its own words, whatever heading it stands under."""

from __future__ import annotations

import re

from matcher.postings.prose import APPLY, ASKS, BENEFIT, EQUAL, Prose

SILENT = frozenset(("about", "benefits", "equal-opportunity", "how-to-apply"))
"""Zones in which a skill named is no demand."""
KEYWORDS = "keywords"
"""Zone of the words under which an ad wants to be found: they ask for nothing by themselves."""
_EQUAL = re.compile(
    r"equal[- ](?:employment )?opportunit|(?:regardless|irrespective) of .{0,60}(?:race|gender"
    r"|age|sex|religion|colou?r|background|ethnic)"
    r"|without regard to|protected (?:veteran|characteristic|class|status)|all qualified applicants"
    r"|reasonable accommodation|affirmative action"
    r"|discriminat|sexual orientation|gender identity|celebrate diversity|diverse and inclusive"
    r"|inclusive (?:workplace|environment|culture)"
    r"|unabhängig von .{0,40}(?:herkunft|geschlecht|alter|religion)|schwerbehindert|chancengleichheit"
    r"|sans distinction|discapacidad"
    r"|fair chance|criminal histor|arrest and conviction|e-verify"
    r"|privacy (?:policy|notice)"
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
    r" (?:in|that|which|based|with|from|of)\b|we (?:have fun|celebrate|enjoy)\b"
    r"|an? (?:[\w-]+ ){0,3}(?:app|platform|website|service"
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
_ASKS = re.compile(
    r"\b(?:you(?:'ll| will| should|’ll)? (?:have|need|must|bring|possess|are (?:proficient"
    r"|fluent|experienced|comfortable|skilled|an expert))|must (?:have|be|possess)|(?:is"
    r"|are) required|required:|minimum of|at least \d|\d\+? (?:or more )?(?:years|yrs)|proficien(?:t"
    r"|cy) (?:in|with)|hands[- ]on experience|experience (?:with|in|using)\b.{0,80}(?:required"
    r"|essential|preferred|a plus|is a must))"
)


def zone_by_wording(prose: Prose, start: int, end: int, zone: str) -> str:
    """The zone of a sentence, given the zone its heading says."""
    if zone == KEYWORDS:
        return zone
    said = prose.said(start, end)
    low = prose.low
    if said & EQUAL and _EQUAL.search(low, start, end):
        return "equal-opportunity"
    if low.find(":", start, start + _FACT_WIDTH) > 0 and _FACT.match(low, start, end):
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
