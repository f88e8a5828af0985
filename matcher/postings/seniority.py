"""How senior a job is: its place in matcher.model.SENIORITIES, by title first, by plain words of the text second."""

from __future__ import annotations

import re
from functools import lru_cache

_TITLE: tuple[tuple[int, re.Pattern[str]], ...] = (
    (
        0,
        re.compile(
            r"\bintern(?:ship)?s?\b(?! (?:coordinator|program|audit))|\btrainee\b|\bworking student\b"
            r"|\bco-?op\b(?! (?:bank|group|food|insurance))|\bapprentice|\bpraktik(?!er|ant\w*betreu)"
            r"|\bwerkstudent|\bstagiaire|^stage\b(?! ?\d)|[-–(/] ?stage\b(?! ?\d)|\bstage de |\balternan"
            r"|\bbecari|\bprácticas"
            r"|\bstudent\b(?! (?:success|affairs|services|loan|data|information|life|records|support|engagement"
            r"|outcomes"
            r"|experience|achievement|learning|finance))"
            r"|\bthesis\b"
        ),
    ),
    (
        5,
        re.compile(
            r"\bhead\b|\bdirector\b|\bvp\b|\b(?:senior|executive) vice president\b|\b[se]vp\b"
            # a bank's "Vice President, Risk" leads a few, a "Vice President of Risk" is a head
            r"|\bvice president\b(?! *(?:[,–(|/-]|$))|\bchief\b|\bc[tdisap]o\b|(?<!vice )\bpresident\b"
            r"|\bpartner\b(?=$|,)|\bdirecteur|\bdirector|\bgeschäftsführ|\bleiter\b"
        ),
    ),
    (
        4,
        re.compile(
            r"\blead\b|\bleader\b|\bprincipal\b|\bstaff\b|\bmanager\b|\bdistinguished\b|\bfellow\b|\bleitende[rn]?\b"
            r"|\bvice president\b|\bteamlead|\bteamleit|\bresponsable\b|\biv\b|\bv\b|\bl[67]\b"
        ),
    ),
    (3, re.compile(r"\bsenior\b|\bsr\b|\biii\b|\bexperienced\b|\bconfirmé|\bsénior\b|\bl5\b|\bsnr\b|\bexpert\b")),
    (
        1,
        re.compile(
            r"\bjunior\b|\bjr\b|\bentry[- ]level\b|\bgraduate\b|\bnew grad|\bgrad\b|\bearly career"
            r"|\bassociate\b(?! (?:director|professor|principal|partner|vice))|\bberufseinsteiger"
            r"|\bdébutant|\bi\b|\b1\b|\bl3\b"
            r"|\b(?:university|campus) (?:hire|hiring|recruit|program|student)|[-–(,/|] ?(?:university|campus)\)?$"
        ),
    ),
    (2, re.compile(r"\bmid\b|\bmid-?level\b|\bintermediate\b|\bii\b|\b2\b|\bl4\b")),
)
_TEXT: tuple[tuple[int, tuple[str, ...], re.Pattern[str]], ...] = (
    (
        0,
        ("internship", "as an intern", "working student"),
        re.compile(
            r"\bthis (?:\w+ ){0,2}internship\b"
            r"|\b(?:summer|paid|\d+[- ](?:week|month)) (?:\w+ )?internship\b(?! (?:experience|projects?|or\b))"
            r"|\b(?:this|the|a) working student\b|\b(?:join|work|start)\w*(?: \w+){0,3} as an intern\b"
        ),
    ),
    (
        1,
        ("entry level", "entry-level", "t graduate", "w graduate", "e graduate", "y graduate", "is a junior")
        + ("junior role", "junior position", "junior level", "early career", "early-career"),
        re.compile(
            r"\bentry[- ]level (?:role|position|job|data|candidate|engineer|analyst)"
            r"|\b(?:recent|new) (?:college |university )?graduates?\b"
            r"|\bthis is a junior|\bjunior (?:role|position|level)|\bearly[- ]career\b"
        ),
    ),
    (
        3,
        ("senior role", "senior-", "senior level", "senior pos", "senior ind", "senior ic", "senior hire", "a senior")
        + ("experienced senior",),
        re.compile(
            r"\bsenior[- ](?:level )?(?:role|position|individual contributor|ic|hire)\b|\bas a senior\b"
            r"|\bthis is a senior"
            r"|\blooking for a(?:n experienced)? senior\b|\bseeking a senior\b"
        ),
    ),
    (2, ("mid-", "mid "), re.compile(r"\bmid[- ](?:level|senior)\b")),
    (
        4,
        ("staff level", "staff-level", "principal level", "principal-level", "lead level", "lead-level", "as a staff")
        + ("as a principal", "as a lead"),
        re.compile(r"\b(?:staff|principal|lead)[- ]level\b|\bas a (?:staff|principal|lead)\b(?! (?:gen|scor|qualif))"),
    ),
)
_SPAN = re.compile(
    r"\b(graduate|entry[- ]level|junior|jr|mid(?:[- ]level)?)\b ?(?:to|/|-|–|or|through|up to|bis|oder) ?(?:mid"
    r"|senior|sr|lead|principal|staff)"
)
"""Of a span of steps the lowest counts: "Junior to Senior"."""
_HEADS = r"(?:head|director|chief|president|vice president|vp|manager|leader|executive|leadership|c[tdisapefo]o)"
_OF_OTHERS = re.compile(
    # somebody else: the boss, the office, the employer
    rf"\b(?:reporting|reports|assistant|support|adviser|advisor|secretary) (?:in)?to\b.*|\b(?:to|of"
    rf"|for) (?:the |our )?{_HEADS}s?\b.*"
    rf"|\boffice of\b.*?(?=[:,|–-]|$)|\b{_HEADS}['’]s?(?= )|\b(?:der|die|des|assistenz|referent\w*) geschäftsführ\w*"
    r"|\bchief of staff\b|\bchief (?:\w+ ){1,2}office\b|\bhead[- ]?(?:office|quarter)|^.*\b(?:seeks|sucht"
    r"|is hiring|is looking for|recherche|busca)\b"
    r"|\b(?:world|market|global|industry|category)[- ]leader\b|\bleader in\b|(?<=.) (?:at|@) .*"
    # the trade
    r"|\b(?:associate|assistant) (?:vice president|vp)\b"
    r"|\b(?:project|product|account|program|programme|community|data|database|content|customer success|relationship"
    r"|property|"
    r"accounts|case|office|change|release|configuration|records|facilities|campaign|social media) manager\b"
    r"|\((?:all|any|various|different|multiple|several) (?:levels?|grades?|seniorit\w+)\b[^()]*\)?"
    r"|\blead (?:gen\b(?! ?ai)|generation|scor|qualif|management|manager|nurtur|conver|acqui|rout|captur|enrich"
    r"|time|attribution|intel)\w*"
    r"|\bmanager (?:selection|research)|\bexpert systems?\b|\btechnical staff\b"
    r"|\bstaff (?:nurse|planning|engagement|training|augmentation|accountant|scheduling|relations|support"
    r"|physician|experience)\w*"
    r"|\bsenior (?:care|living|citizens?|homes?|housing|cent(?:er|re))\b"
    r"|\bgraduate (?:admissions?|schools?|studies|education|recruit\w*|research|affairs|college|outcomes)\b"
    r"|\b(?:post-?doc(?:toral)?|research|teaching|clinical|graduate|visiting) fellow\b|\bhead (?:&|and) neck\b"
    r"|\bjunior (?:college|high)\b"
    # numbers of something else
    r"|\bi\.? ?e\.?(?=[ ,])|^\d+ ?x?(?= )|\b\d+ (?:positions?|openings?|roles?|vacanc\w+|jobs?|posts?|days?"
    r"|weeks?|months?|years?|hours?)\b"
    r"|\b(?:phase|stage|type|tier|series|class|year|week|web|part|zone|site|shift|day|area|category|industry)s?"
    r" ?(?:\d+|[iv]+)\b(?: ?[-/&,–] ?(?:\d+|[iv]+)\b)*"
)
"""What stands in a title and is no step of the job itself."""
TOLD = tuple([word for _, words, _ in _TEXT for word in words])
"""Words of which one stands in every text that names a step."""
HEAD = 2500
"""Characters of a text in which a step is looked for."""
_MAX_TITLE = 300
_BY_YEARS = ((5.0, 3), (2.0, 2), (0.0, 1))
"""From so many years on, which step they make: plain ads name no step and ask for years."""


def seniority(title: str, low: str, years: float | None = None) -> int | None:
    """The step that `title` names, else the one that the text `low` (lower case) names, else that of the `years` asked for;
    None where nothing is said.

    Only words of the job itself count: not those of its boss, its office or its trade ("lead generation", "product manager").
    """
    step = _of_title(title.lower())
    if step is not None:
        return step
    head = low[:HEAD]
    for step, words, pattern in _TEXT:
        for word in words:
            if word in head:
                if pattern.search(head):
                    return step
                break
    if years is not None:
        for least, step in _BY_YEARS:
            if years >= least:
                return step
    return None


@lru_cache(maxsize=1024)
def _of_title(title: str) -> int | None:
    """Titles come again and again: what was judged once is kept."""
    title = title[:_MAX_TITLE]
    if span := _SPAN.search(title):
        return _named(span[1])
    step = _named(title)
    if step is None:
        return None
    own = _OF_OTHERS.sub(" ", title).strip()
    return step if own == title else _named(own)


def _named(title: str) -> int | None:
    for step, pattern in _TITLE:
        if pattern.search(title):
            return step
    return None
