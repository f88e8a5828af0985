"""What a job's own title shows of its holder: a data scientist knows data science, though the résumé may never say so."""

from __future__ import annotations

import re

from matcher.model import Experience, Hit, Passage

_MAKER = "(?:engineer|scientist|researcher|developer|lead|architect)"
_FIELDS = (
    (r"data[- ]scien(?:tists?|ce)|decision scientist|datenwissenschaftler(?:in)?|científic[oa] de datos|cientista de dados",
     ("data-science", "data-analysis")),
    (rf"(?:machine[- ]learning|ml) (?:software )?{_MAKER}", ("machine-learning",)),
    (r"mlops (?:engineer|lead|architect)|ml platform engineer", ("mlops", "machine-learning")),
    (rf"(?:ai|artificial intelligence) (?:software )?{_MAKER}", ("artificial-intelligence",)),
    (r"(?:llm|gen(?:erative )?ai|genai) (?:engineer|developer)", ("large-language-models", "artificial-intelligence")),
    (r"deep[- ]learning (?:engineer|scientist|researcher)", ("deep-learning", "machine-learning")),
    (r"applied scientist|research scientist", ("research",)),
    (r"nlp (?:engineer|scientist|researcher)|computational linguist", ("natural-language-processing",)),
    (r"(?:computer )?vision (?:engineer|scientist|researcher)", ("computer-vision",)),
    (r"(?:big[- ])?data[- ]engineer(?:ing)?|etl developer|dateningenieur(?:in)?|ingenier[oa] de datos"
     r"|ingénieure? (?:de )?données", ("data-engineering",)),
    (r"analytics engineer", ("analytics-engineering", "data-engineering")),
    (r"data architect", ("data-architecture",)),
    (r"(?:data|insights?|analytics|reporting|product|marketing|people|business intelligence|bi)[- ]analyst|daten-?analyst(?:in)?"
     r"|analyste? (?:de )?données|analista de (?:datos|dados)", ("data-analysis",)),
    (r"(?:bi|business intelligence) (?:developer|engineer|consultant|specialist|analyst)", ("business-intelligence",)),
    (r"business (?:systems? )?analyst", ("business-analysis",)),
    (r"financial analyst", ("financial-analysis",)),
    (r"quant(?:itative)? (?:analyst|researcher|developer|strategist)", ("quantitative-finance",)),
    (r"(?:bio)?statistician|statistical (?:analyst|programmer)", ("statistics", "statistical-analysis")),
    (r"actuary|actuarial analyst", ("actuarial-science", "statistics")),
    (r"econometrician", ("econometrics", "statistics")),
    (r"operations research (?:analyst|scientist|engineer)", ("operations-research",)),
    (r"bioinformatic(?:ian|s (?:scientist|analyst|engineer))", ("bioinformatics",)),
    (r"gis (?:analyst|developer|specialist|engineer)", ("gis",)),
    (r"software[- ](?:development )?(?:engineer|developer|architect)|software-?(?:entwickler|ingenieur|architekt)(?:in)?"
     r"|ingénieure? logiciel|développeu(?:r|se) logiciel|(?:desarrolladora?|ingenier[oa]) de software",
     ("software-engineering", "programming")),
    (r"programmer|sde|swe|programmierer(?:in)?|anwendungsentwickler(?:in)?", ("software-engineering", "programming")),
    (r"back[- ]?end (?:software )?(?:engineer|developer)", ("back-end-development", "software-engineering")),
    (r"front[- ]?end (?:software )?(?:engineer|developer)", ("front-end-development", "software-engineering")),
    (r"full[- ]?stack (?:web |software )?(?:engineer|developer)", ("full-stack-development", "software-engineering")),
    (r"web (?:engineer|developer)|web-?entwickler(?:in)?|développeu(?:r|se) web|desarrolladora? web",
     ("web-development", "software-engineering")),
    (r"(?:mobile|android|ios) (?:app )?(?:engineer|developer)", ("mobile-development", "software-engineering")),
    (r"game (?:engineer|developer|programmer)", ("game-development", "software-engineering")),
    (r"embedded (?:software |systems? )?(?:engineer|developer)|firmware engineer", ("embedded-systems", "software-engineering")),
    (r"devops (?:engineer|architect|lead|specialist)", ("devops",)),
    (r"site reliability engineer|sre", ("site-reliability-engineering", "devops")),
    (r"platform engineer", ("platform-engineering",)),
    (r"cloud (?:engineer|architect|developer)", ("cloud-computing",)),
    (r"(?:cyber ?security|information security|security) (?:engineer|analyst|architect|consultant)", ("cybersecurity",)),
    (r"network (?:engineer|administrator|architect)", ("computer-networking", "network-administration")),
    (r"(?:systems?|linux|windows) administrator|sysadmin", ("system-administration",)),
    (r"database (?:administrator|engineer|developer)|dba", ("database-administration", "databases")),
    (r"(?:qa|quality assurance|test) (?:automation )?(?:engineer|analyst|lead)", ("software-testing",)),
    (r"software tester|sdet", ("software-testing",)),
    (r"(?:ux|ui|ui/ux|ux/ui|user experience) (?:designer|researcher)", ("ux-design",)),
    (r"(?:product|program) (?:manager|owner)", ("product-management",)),
    (r"project manager|projektmanager(?:in)?|projektleiter(?:in)?|chef(?:fe)? de projet", ("project-management",)),
    (r"robotics (?:software )?engineer", ("robotics",)),
)  # fmt: skip
"""Titles in any case -> ids of the lexicon. A title may match several rows."""
FIELDS = frozenset(skill for _, skills in _FIELDS for skill in skills)
"""Ids of what people are, and teams are called by: no tools."""
_TITLES = tuple((re.compile(rf"\b(?:{words})\b", re.IGNORECASE), skills) for words, skills in _FIELDS)


def fields_of(title: str) -> dict[str, tuple[int, int]]:
    """The skills that `title` shows, each with the first place in it that says so."""
    found: dict[str, tuple[int, int]] = {}
    for words, skills in _TITLES:
        match = words.search(title)
        for skill in skills if match else ():
            found.setdefault(skill, match.span() if match else (0, 0))
    return found


def hits_of_title(passage: Passage, job: Experience | None) -> list[Hit]:
    """What the job's title shows, at the title's place in `passage`; empty where it does not stand there. All are inferred."""
    at = passage.text.find(job.title) if job and job.title else -1
    if at < 0 or job is None or job.title is None:
        return []
    return [
        Hit(at + start, at + end, job.title[start:end], skill, inferred=True)
        for skill, (start, end) in fields_of(job.title).items()
    ]
