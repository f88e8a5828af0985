"""The writings of one alias that count as the same: plural, joined and divided words, "&" for "and", both spellings, and the
forms of a verb at its beginning ("build dashboards", "building dashboards", "built dashboards")."""

from __future__ import annotations

import re

from matcher.skills.fold import words_of

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_JOINER = re.compile(r"[-./_]")
_SPELLINGS = (
    ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("yse", "yze"), ("ysing", "yzing"), ("modell", "model"),
    ("labell", "label"), ("behaviour", "behavior"), ("centre", "center"), ("colour", "color"), ("catalogue", "catalog"),
    ("programme", "program"), ("defence", "defense"),
)  # fmt: skip
"""British and American parts of words: where an alias holds one, it is matched with the other too."""
_NO_PLURAL = ("s", "x", "z", "ch", "sh", "ing", "ed", "+", "#")
_NOT_PLURAL = ("ics", "ss", "us", "is", "ies", "os")
SHORTEST_JOINED = 5
_VERBS = (
    "administer", "analyse", "answer", "assess", "assist", "automate", "communicate", "conduct", "coordinate",
    "deliver", "define", "deploy", "develop", "document", "draft", "evaluate", "explain", "extract",
    "facilitate", "gather", "generate", "handle", "identify", "implement", "improve", "integrate", "interpret",
    "maintain", "manage", "measure", "mentor", "monitor", "negotiate", "organise", "perform", "prepare",
    "prioritise", "provide", "reconcile", "resolve", "schedule", "streamline", "supervise", "supply", "track",
    "translate", "troubleshoot", "visualise", "collaborate", "create", "collect", "optimise",
    "present", "produce", "operate", "repair", "investigate", "validate", "verify", "archive", "calibrate", "install",
    "inspect", "configure",
)  # fmt: skip
"""That begin an alias with what is done, and follow the rule."""
_UNEVEN = (
    ("build", "builds", "building", "built"), ("write", "writes", "writing", "wrote"), ("lead", "leads", "leading", "led"),
    ("run", "runs", "running", "ran"), ("make", "makes", "making", "made"), ("give", "gives", "giving", "gave"),
    ("teach", "teaches", "teaching", "taught"), ("keep", "keeps", "keeping", "kept"), ("take", "takes", "taking", "took"),
    ("debug", "debugs", "debugging", "debugged"), ("deal", "deals", "dealing", "dealt"), ("plan", "plans", "planning", "planned"),
    ("oversee", "oversees", "overseeing", "oversaw"),
    ("set", "sets", "setting"), ("process", "processes", "processing", "processed"), ("greet", "greets", "greeting", "greeted"),
)  # fmt: skip
_NOUNS = frozenset((
    "ability", "automation", "board", "boards", "control", "experience", "framework", "frameworks",
    "indicators", "information", "knowledge", "material", "materials", "method", "methods", "mining", "plan",
    "plans", "platform", "platforms", "regulations", "server", "servers", "services", "skills", "software",
    "standards", "style", "surveys", "system", "systems", "technique", "techniques", "time", "tool", "tools",
    "unit", "units",
))  # fmt: skip
"""Behind one of the verbs at an alias's end they make a noun of both: "monitoring tools", "process mining"."""


def plurals(words: str) -> list[str]:
    """`words` with its last word in the plural, or in the singular where it is a plural of several words."""
    last = words.rsplit(" ", 1)[-1]
    if len(last) < 3 or not last[-1].isalpha():
        return []
    if last.endswith("y") and last[-2] not in "aeiou":
        return [words[:-1] + "ies"]
    if last.endswith("ies") and " " in words and len(last) > 5:
        return [words[:-3] + "y"]
    if last.endswith("s") and not last.endswith(_NOT_PLURAL) and " " in words and len(last) > 4:
        return [words[:-1]]
    return [] if last.endswith(_NO_PLURAL) else [words + "s"]


def _forms(verb: str) -> tuple[str, str, str, str]:
    """Of a verb that follows the rule: "track", "tracks", "tracking", "tracked"."""
    if verb.endswith("fy"):
        return verb, verb[:-1] + "ies", verb + "ing", verb[:-1] + "ied"
    stem = verb.removesuffix("e")
    third = verb + ("es" if verb.endswith(("s", "sh", "ch")) else "s")
    return verb, third, stem + "ing", stem + "ed"


_FORMS = {form: forms for forms in (*map(_forms, _VERBS), *_UNEVEN) for form in forms}
"""Any form of a verb -> all of its forms."""


def begins_with_verb(words: str) -> bool:
    """Is the first of `words` one of the verbs above, in any form?"""
    return words.partition(" ")[0] in _FORMS


def verb_forms(words: str) -> list[str]:
    """`words` with the verb that they begin with, if it is one of those above, in its other forms."""
    verb, _, rest = words.partition(" ")
    forms = _FORMS.get(verb)
    if forms is None or not rest or rest in _NOUNS:
        return []
    return [f"{form} {rest}" for form in forms if form != verb]


def spellings(words: str) -> list[str]:
    """`words` in the other spelling of English, if it has one."""
    out = []
    for british, american in _SPELLINGS:
        if british in words:
            out.append(words.replace(british, american))
        elif american in words:
            out.append(words.replace(american, british))
    return out


def joined(alias: str, words: str) -> list[str]:
    """Words written as one ("nodejs"), humps as words ("fast api"), marks with blanks around as tokenisers leave them
    ("ci / cd", "node . js", "c + +")."""
    out = []
    parts = words.split(" ")
    if len(parts) == 2 or (len(parts) > 2 and _JOINER.search(alias)):
        whole = "".join(parts)
        # "A/B" joined is "ab": too short to tell from other words.
        if len(whole) >= (
            4 if _JOINER.search(alias) and len(parts) == 2 and min(map(len, parts)) > 1 else SHORTEST_JOINED + 1
        ):
            out.append(whole)
    humps = _HUMP.sub(" ", alias)
    if humps != alias and all(len(part) > 1 for part in humps.split()) and len(words) > SHORTEST_JOINED:
        out.append(words_of(humps))
    if re.search(r"\w[-/.]\w", alias):
        out.append("   ".join(words_of(part) for part in re.split(r"[-/.]", alias)))
    if words.endswith(("++", "#")) and " " not in words:
        bare = words.rstrip("+#")
        out += [f"{bare} {words[len(bare) :]}", " ".join((bare, *words[len(bare) :]))]
    return out


def variants(alias: str) -> tuple[str, ...]:
    """All folded writings of `alias`, its own first, each once."""
    words = words_of(alias)
    out = [words]
    if " and " in words:
        out.append(words.replace(" and ", " & "))
    elif " & " in words:
        out.append(words.replace(" & ", " and "))
    for base in list(out):
        out += spellings(base)
    for base in list(out):
        out += verb_forms(base)
    for base in list(out):
        out += plurals(base)
    for base in joined(alias, words):
        out += [base, *plurals(base)]
    return tuple(dict.fromkeys(out))
