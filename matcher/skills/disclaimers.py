"""The wordings by which a résumé says that a skill is lacking, planned, being learned or known a little only.

English, German, French and Spanish. A blank stands for one to three blanks of any kind; every repetition is bounded, so that a
search takes time in proportion to the text. `disclaim.py` says which skills a wording is about.
"""

from __future__ import annotations

import re

DENIED, LEARNING, BASIC = 0, 1, 2
"""What is left of a skill, from nothing on: not held, being learned, known a little."""


def _pattern(*wordings: str) -> re.Pattern[str]:
    words = "|".join(wordings).replace("EXP", _EXPERIENCE).replace("PREP", _PREPOSITION)
    words = words.replace("'", "['’]").replace(" ", r"(?:\s{1,3})")
    return re.compile(rf"(?<!\w)(?:{words})(?:(?!\w)|(?<=['’]))", re.IGNORECASE)


_EXPERIENCE = (
    "(?:experiences?|knowledge|exposure|familiarity|background|skills?|practice|expertise|contact|competence"
    r"|understanding"
    "|command|proficiency|grasp)"
)
_PREPOSITION = "(?:with|in|of|on|using|to|at|for|around)(?: working with| using)?"
_WORKPLACE = (
    "(?:hands-on|practical|production|professional|commercial|industrial|industry|formal|deep|extensive"
    r"|in-depth|work(?:ing)?"
    "|advanced|much|real-world|significant|substantial|paid|on-the-job)"
)
"""What may be lacking of a skill that is held a little all the same."""
_LACK = (
    "(?:no|zero|without|lack(?:s|ed|ing)?|lack of|(?:don't|do not|doesn't|does not|didn't|did not) have)"
    "(?: any| an?| the)?"
)
_USED = (
    "(?:used?|work(?:ed|ing)? (?:with|in|on)|know|knew|program(?:med)? in|coded? in|speak|written|learn(?:ed"
    r"|t)?|touched|tried"
    "|studied|familiar with|experienced (?:in|with)|acquainted with|versed in|trained in|been (?:taught|trained in)"
    "|had (?:any |much )?(?:EXP|anything to do) PREP"
    "|had the (?:chance|opportunity|time) to (?:use|try|learn|work (?:with|in|on)))"
)
_WISH = (
    "(?:wants?|wanted|would like|'d like|hop(?:e|es|ing)|wish(?:es)?|plan(?:s|ned|ning)?|intend(?:s|ing)?"
    r"|aim(?:s|ing)?|eager"
    "|keen|willing|ready|happy|excited|looking(?: forward)?|open|motivated|aspir(?:e|es|ing)|going|expect(?:s|ing)?)"
)
_STUDY = (
    r"(?:learn(?:ing)?(?: to use| to program in| how to use| about)?|gain(?:ing)?(?: \w{1,12})? EXP PREP"
    r"|study(?:ing)?|try(?:ing)?(?: out)?|explor(?:e|ing)"
    "|pick(?:ing)? up|get(?:ting)? (?:into|to know|started with)|acquir(?:e|ing)|dive? into)"
)

LACKS = _pattern(
    rf"{_LACK}(?: prior| previous| real| actual| direct| relevant| personal){{0,2}} EXP(?: at all| whatsoever"
    rf"| yet| so far)? PREP",
    rf"(?:not|never|[a-z]{{2,6}}n't|cannot)(?: yet| really| actually| currently| personally| ever"
    rf"| previously){{0,2}} {_USED}",
    r"(?:rather than|instead of)(?: using| in| with)?",
    r"(?:unfamiliar with|yet to (?:use|try|learn|work (?:with|in|on)))",
    rf"{_WISH} to(?: start| begin| also| soon| quickly| further){{0,2}} {_STUDY}",
    r"(?:keen on|interested in|looking forward to|excited about) (?:learning|studying|trying)(?: about| out"
    r"| to use)?",
    # German
    r"(?:noch )?(?:kein(?:e|en|er|erlei)?|ohne|fehlende) (?:(?:jede|jegliche|vorherige) )?"
    r"(?:Erfahrung(?:en)?|(?:Vor)?kenntnisse?|Berührung(?:spunkte)?|Praxis|Wissen) (?:mit|in|im|von|zu|über|bei)",
    r"(?:(?:noch|bisher|bislang) )?(?:nie|niemals)(?: mit| in| an)?",
    r"(?:noch|bisher|bislang) nicht(?: mit| in| an)?",
    # French
    r"(?:aucune|sans(?: aucune)?|pas (?:d'|de |encore d')) ?(?:expériences?|connaissances?|pratique|maîtrise)"
    r" (?:en|avec|de|sur|du|des|dans)",
    r"(?:jamais|pas(?: encore)?) (?:utilisé|travaillé (?:avec|sur|en)|appris|programmé en|pratiqué|touché à)",
    r"(?:connais|connaît|maîtrise|utilise) pas",
    r"(?:souhait(?:e|ant)|veux|voudrais|aimerais|envie d'|compte|désire(?:ux d'|use d')?"
    r"|prévois d') ?(?:apprendre|me former (?:à|au|aux|en)|m'initier (?:à|au|aux))(?: à utiliser)?",
    # Spanish
    r"(?:sin|ninguna|no tengo|carezco de|falta de)(?: ninguna)? (?:experiencia|conocimientos?|práctica) (?:en"
    r"|con|de|sobre)",
    r"(?:nunca|jamás|no)(?: he| ha| había)? (?:usad|utilizad|aprendid|manejad)o",
    r"(?:nunca|jamás|no)(?: he| ha| había)? (?:trabajado (?:con|en)|programado en)",
    r"no (?:conozco|domino|manejo|uso|utilizo)",
    r"(?:quiero|quisiera|gustaría|deseo|pienso|planeo|espero|ganas de|voy a) aprender(?: a usar)?",
)
"""A skill behind one of these is not held."""

NOT = _pattern(r"(?:not|neither)(?: in| with| using| on| an?)?", r"nicht(?: in| mit)?")
"""Directly before a skill."""

NO = _pattern(
    r"no|kein(?:e|en|er)?|pas d(?:e |')|lack(?:s|ing)?|lack of|pas", r"(?:without|ohne|sans|sin)(?: using| any)?"
)
"""Directly before a skill that ends the clause or is followed by "experience"."""

LEARNS = _pattern(
    rf"{_LACK} (?:{_WORKPLACE} (?:or |and |, )?){{1,2}}EXP(?: yet)? PREP",
    r"(?:currently|now|presently|still|am|is|are|been|just|recently|actively|started|start|began|begun|busy)"
    r" (?:self-)?learning(?: to use| to program in| how to use| about| the basics of| some)?",
    r"(?<=[.;,:•|(–—\n]) ?learning(?: to use| to program in| how to use| about| the basics of| some)?",
    r"^\W{0,4}learning(?: to use| to program in| how to use| about| the basics of| some)?",
    rf"{_WISH} to (?:use|using|work(?:ing)? (?:with|in|on))",
    r"(?:interested in|interest in|curious about|fascinated by)(?: using| in| with)?",
    r"(?:teaching myself|reading up on|getting into|getting started with|first steps (?:in|with)"
    r"|familiari[sz]ing myself with)",
    r"(?:taking|attending|enrolled in|following|working through)(?: an?| the| my)?(?: [\w-]{1,20}){0,2}"
    r" (?:course|class|tutorial|bootcamp|speciali[sz]ation|certification|training) (?:on|in|about)",
    r"(?:er)?lerne(?: ich)?(?: derzeit| gerade| aktuell| momentan| zurzeit| jetzt)?",
    r"(?:interessiert an|interesse an)",
    r"(?:keine|ohne) (?:praktische|produktive|berufliche|tiefe|professionelle)n? (?:Erfahrung(?:en)?"
    r"|Kenntnisse) (?:mit|in)",
    r"(?:en (?:cours d')?apprentissage(?: de| d')?|(?:j')?apprends)(?: actuellement)?",
    r"intéressée? par|intérêt pour",
    r"aprendiendo(?: a usar)?|interesad[oa] en|interés (?:en|por)",
)
"""A skill behind one of these is being learned, or only of interest."""

KNOWS_LITTLE = _pattern(
    r"(?:basic|rudimentary|elementary|limited|little|minimal|superficial|beginner(?:'?s)?(?:(?:-| )level)?"
    r"|entry-level|introductory"
    r"|theoretical)(?: [\w-]{1,20}){0,2} (?:EXP|level) PREP",
    r"(?:beginner|novice|newcomer|newbie) (?:in|at|to|with)|new to",
    r"(?<=[,;:(•|\n]) ?(?:some |very )?(?:basic|rudimentary|elementary|beginner(?:-level)?|a (?:little|bit of))",
    r"^\W{0,4}(?:some |very )?(?:basic|rudimentary|elementary|beginner(?:-level)?|a (?:little|bit of))",
    r"(?:some|little|brief|slight|passing|minor|initial|minimal|limited) (?:exposure to|contact with|acquaintance with)",
    r"(?:not|[a-z]{2,6}n't) (?:proficient|fluent|confident|an? (?:expert|specialist|master)) (?:in|on|with|at|of)",
    r"(?:Grundkenntnisse|Grundwissen|Basiskenntnisse|Basiswissen|(?:geringe|grundlegende|einfache) Kenntnisse"
    r"|wenig Erfahrung"
    r"|erste Erfahrung(?:en)?|Anfängerkenntnisse|Anfänger(?:in)?) (?:in|mit|von|im|bei)",
    r"(?:notions|connaissances (?:de base|élémentaires|basiques|limitées)|débutante?) (?:en|de|du|sur|avec|au|à)",
    r"(?:conocimientos? (?:básicos?|elementales|limitados)|nociones(?: básicas)?|principiante"
    r"|nivel básico) (?:de|en|con|sobre)",
)
"""A skill behind one of these is known a little."""

_NO_YET = (
    r"none|no|no EXP(?: yet| so far)?|no EXP at all|never used|not(?: yet)?(?: used| learned| learnt)?|unused"
    r"|zero|0(?: years?)?"
    r"|planned|to learn|to be learn(?:ed|t)|want(?:s|ed)? to learn|(?:plan|planned|planning) to learn"
    r"|kein(?:e|en)?(?: Erfahrung| Kenntnisse)?|noch nie (?:benutzt|verwendet|genutzt)|geplant|nicht (?:benutzt"
    r"|verwendet|genutzt)"
    r"|aucune?(?: expérience| connaissance)?|pas encore|jamais utilisé|pas d'expérience"
    r"|ninguna?(?: experiencia)?|nunca(?: usad[oa])?|sin experiencia"
)
_IN_PROGRESS = (
    r"(?:currently |still |just |now )?(?:learning|being learn(?:ed|t)|in progress|studying|(?:started"
    r"|began) learning)(?: now| it)?"
    rf"|(?:no|without|lacking) (?:{_WORKPLACE} )EXP(?: yet)?|not(?: used)? in production|self-learning|interested"
    r"|lerne(?: ich)?(?: derzeit| gerade| aktuell)?|(?:derzeit |gerade )?(?:am lernen|in einarbeitung)|im aufbau"
    r"|en cours(?: d'apprentissage)?|en curso|aprendiendo"
)
_A_LITTLE = (
    r"beginner|basics?|low|basic (?:EXP|level)|beginner(?:'?s)? (?:level|EXP)|elementary|novice|entry(?:-| )level"
    r"|rudimentary"
    r"|limited(?: EXP)?|(?:a )?little|theoretical(?: EXP)?|(?:theory|coursework) only|anfänger(?:in)?"
    r"|grundlagen|grundkenntnisse"
    r"|basis(?:kenntnisse|wissen)?|débutante?|notions|bases|basique|básico|principiante|nociones"
)
BEHIND = ((DENIED, _pattern(_NO_YET)), (LEARNING, _pattern(_IN_PROGRESS)), (BASIC, _pattern(_A_LITTLE)))
"""What stands behind a skill in brackets, a colon or a dash; matched in full."""

LABELS = (
    (DENIED, _pattern(r"(?:planned|want to learn|plan to learn|to learn|no EXP(?: PREP)?|geplant)")),
    (LEARNING, _pattern(r"(?:currently |still |now )?(?:learning|exploring|studying)|in progress"
    r"|next(?: up| on (?:my|the) list)?|on my list|(?:also )?interested in|curious about"
    r"|lerne(?: ich)?(?: derzeit| gerade)?|interessiert an|en cours d'apprentissage|aprendiendo")),
    (BASIC, _pattern(r"(?:beginner|basics?|elementary|novice|rudimentary|limited)(?: level| EXP)?(?: PREP)?"
    r"|familiar(?:ity)?(?: with)?|(?:some )?exposure(?: to)?"
    r"|grundkenntnisse|anfänger|notions|débutant|básico|principiante")),
)  # fmt: skip
"""Before a colon: the head of a row of skills."""

UNUSED = _pattern(
    r"(?:was|were|is|are|has been|have been|had been) (?:never|not(?: yet)?) (?:been )?(?:used|learn(?:ed|t)|known)",
    r"(?:never|not(?: yet)?) (?:used|learn(?:ed|t)|tried)",
    r"(?:which |that )?I(?: have| had|'ve)? (?:never|not)(?: yet)? (?:used|tried|learn(?:ed|t)|touched)",
    r"(?:habe ich )?(?:(?:noch|bisher|bislang) )?(?:nie|niemals|nicht) (?:benutzt|verwendet|eingesetzt|genutzt"
    r"|gelernt|gearbeitet)",
    r"(?:ist|sind) mir (?:unbekannt|fremd|neu)",
)
"""Behind a skill, as the verb it is the subject of."""

TO_LEARN = _pattern(
    r"(?:möchte|will|würde gerne?|plane,?|beabsichtige,?|(?:bin )?(?:ich )?dabei,?)(?: ich)?(?: noch| auch"
    r"| bald| gern)?"
)
LEARN = _pattern(r"(?:[\w-]{1,20} ){0,2}(?:zu )?(?:er)?lernen")
"""German: what is wanted before the skill, and the verb behind it."""

WITHOUT = _pattern("without|ohne|sans|sin")
SOMEBODY = _pattern("developer|programmer|expert|engineer|person|user|specialist|guru")

EXPERIENCE = _pattern("EXP|kenntnisse|erfahrung(?:en)?|expérience|experiencia")
AT_WORK = _pattern(
    r"(?:in|to|at|for) (?:an? )?(?:production|scale|work|depth|practice|industry)|professionally|commercially"
    r"|produktiv|beruflich"
)
"""Behind what was never used: it was, elsewhere."""

STILL = _pattern(
    r"any ?more|any longer|since|for (?:a while|ages|(?:some|many|several|\d+) years|the last|some time|long)"
    r"|in (?:years|ages|a while)|lately|recently|much|often"
    r"|only|alone|just|exclusively|for years|seit|mehr|depuis|desde"
)
"""Behind what is not used now: it was before."""

DONE = _pattern(
    r"completed|finished|passed|certificates?|certified|graduated|along the way|in the process|on the job"
    r"|abgeschlossen"
)
"""Behind what was learned: it was, in full."""

OTHERS = _pattern(
    r"(?:who|that|which|whose)(?: have| had| has| did| do| does| is| was| were| are| still| may){0,2} ?$",
    r"(?:students?|pupils|learners|beginners|newcomers|colleagues?|coworkers|users?|people|clients?|customers?"
    r"|employees|staff"
    r"|juniors|interns|trainees|participants|stakeholders|taught|teach(?:ing|es)?|mentor(?:ed|ing)?|coach(?:ed"
    r"|ing)?|tutor(?:ed|ing)?"
    r"|onboard(?:ed|ing)?|studierende|kollegen|étudiants|collègues|estudiantes|compañeros)(?: [^\s,;]{1,20}){0,5} ?$",
)  # fmt: skip
"""Before a wording that is about somebody else."""

BARRIERS = _pattern("but|except|other|beyond|outside|besides|apart|aside|than|required?|needed|necessary|despite"
    r"|using|while|whereas|although"
    "|though|so|because|since|as|when|where|which|who|that|if|I|we|he|she|my|aber|sondern|außer|obwohl|mais"
    r"|sauf|pero|sino|excepto"
    "|only|just|merely|solely|nur|bloß|seulement|uniquement|sólo|solo|solamente|stop(?:ped)?|without")  # fmt: skip
"""Words that no denial reaches over."""
