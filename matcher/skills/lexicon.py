"""The skills we know, their writings and relations: assets/skills/*.toml, checked, compiled and cached.

`load` gives a Lexicon in some 15 ms from its compiled form, and in about a second without one. That form is kept with a digest
of the content it was made from, so a stale one is never read; one that is damaged or cannot be written is passed over.
"""

from __future__ import annotations

import tomllib
from array import array
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Any, Literal

from matcher import assets
from matcher.errors import BadInput
from matcher.model import Skill
from matcher.skills import compiled
from matcher.skills.columns import Columns, text_of
from matcher.skills.compiled import Compiled
from matcher.skills.context import folded_context
from matcher.skills.infer import compiled_rule
from matcher.skills.table import NOBODY, Builder, Table, Writings
from matcher.wording import say

AREAS = {
    "statistics": say("Statistics"),
    "experimentation": say("Experimentation and causal inference"),
    "sql": say("SQL and querying"),
    "analysis": say("Analysis and visualisation"),
    "business": say("Business and communication"),
    "classic-ml": say("Classic ML"),
    "deep-learning": say("Deep learning"),
    "nlp-llm": say("NLP and LLMs"),
    "vision": say("Vision"),
    "software-engineering": say("Software engineering"),
    "systems-languages": say("Systems languages"),
    "data-engineering": say("Data engineering"),
    "deployment": say("Deployment and serving"),
    "containers": say("Containers and orchestration"),
    "cicd": say("CI/CD and infrastructure"),
    "mlops": say("MLOps"),
    "cloud": say("Cloud"),
    "research": say("Research"),
    "specialities": say("Operations research and other specialities"),
}
"""Area ids and display names, in the order of the competency table."""

OTHER_FILES = ("context.toml", "inferred.toml", "kinds.toml")
"""Files of the folder that hold no skills: see context.py, infer.py and `kinds_of`."""

Kind = Literal["named", "topic", "working", "domain"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One skill as written in a file: its aliases in any case, and `exact` ones that count in this case alone."""

    skill: Skill
    exact: tuple[str, ...] = ()
    ambiguous: bool = False
    file: str = ""


@dataclass(frozen=True)
class Lexicon:
    """All skills, ours and the user's. `skills` by id; `areas` id -> display name; `table` is what the finder is built from."""

    columns: Columns
    areas: dict[str, str]
    table: Table
    context: dict[str, Any] = field(default_factory=dict)
    rules: tuple[dict[str, Any], ...] = ()
    kinds: dict[str, Kind] = field(default_factory=dict)
    """Skill id -> what kind of thing it is, where it is no tool and no method with a name of its own: see kinds.toml."""
    _places: dict[str, int] = field(init=False, default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        self._places.update(zip(self.columns.ids, count()))

    @property
    def skills(self) -> tuple[Skill, ...]:
        """All skills by id; made when first asked for."""
        return self.columns.skills

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of `skills`."""
        return self.columns.ids

    def place(self, skill: str) -> int | None:
        """Where the id stands in `skills`, or None."""
        return self._places.get(skill)

    def kind(self, skill: str) -> Kind:
        """ "named" for tools and methods, else "topic", "working" or "domain"."""
        return self.kinds.get(skill, "named")

    def get(self, skill: str) -> Skill | None:
        """The skill of this id, or None."""
        place = self._places.get(skill)
        return None if place is None else self.columns.skill(place)

    def implied(self, skill: str) -> tuple[str, ...]:
        """Ids of all that `skill` implies, at first or second hand, nearest first, without itself."""
        met: dict[str, None] = {skill: None}
        queue = [skill]
        for at in queue:
            entry = self.get(at)
            for other in entry.implies if entry else ():
                if other not in met and other in self._places:
                    met[other] = None
                    queue.append(other)
        return tuple(met)[1:]

    def resolve(self, name: str) -> str | None:
        """The id meant by an id, a name or an alias in any case and writing ("K8s", "nodejs"), or None."""
        if name in self._places:
            return name
        owner = self.table.owner_of(name)
        return None if owner is None else self.ids[owner]


def read(folder: Path) -> tuple[Entry, ...]:
    """The entries of all skill files in `folder`, by id.

    Raises BadInput naming the file where one is no TOML or a key is of the wrong kind.
    """
    entries = []
    for path in sorted(folder.glob("*.toml")):
        if path.name in OTHER_FILES:
            continue
        try:
            content = tomllib.loads(path.read_text(encoding="utf-8"))
            entries += [_entry(row, str(content["area"]), path.name) for row in content.get("skill", [])]
        except (KeyError, TypeError, ValueError) as error:
            raise BadInput(
                say("{file} cannot be read as a list of skills: {why}.", file=path.name, why=str(error)),
                say("Put the file right."),
                "bad-lexicon",
            ) from None
    return tuple(sorted(entries, key=lambda entry: entry.skill.id))


def _entry(row: dict[str, Any], area: str, file: str) -> Entry:
    def names(key: str) -> tuple[str, ...]:
        return tuple(str(value) for value in row.get(key, ()))

    exact = names("exact")
    skill = Skill(
        id=str(row["id"]),
        name=str(row["name"]),
        area=area,
        aliases=names("aliases") + exact,
        is_a=names("is_a"),
        part_of=names("part_of"),
        implies=names("implies"),
        near=tuple(sorted((str(k), float(v)) for k, v in row.get("near", {}).items())),
        needs=names("needs"),
        effort=int(row.get("effort", 2)),
    )
    return Entry(skill, exact, bool(row.get("ambiguous", False)), file)


def load(user: tuple[Skill, ...] = (), cache: Path | None = None, folder: Path | None = None) -> Lexicon:
    """Our lexicon with the user's skills added.

    `user`: skills with ids of their own, or with an id of ours to add aliases to it; an alias that one of ours already has, or
    that an update of ours took, is left out. `cache` is a folder that may be written to. `folder` is for tests.
    Raises BadInput where our files are damaged.
    """
    folder = folder or assets.path("skills")
    plain, long = compiled.cached(folder, cache, lambda: build(folder))
    lexicon = Lexicon(
        columns=Columns(long["skills"]),
        areas=dict(AREAS),
        table=Table.of_compiled(plain["cases"], long),
        context=plain["context"],
        rules=tuple(plain["rules"]),
        kinds=plain["kinds"],
    )
    return with_user(lexicon, user) if user else lexicon


def build(folder: Path) -> Compiled:
    """The compiled content."""
    entries = read(folder)
    context = _toml(folder / "context.toml")
    places = {entry.skill.id: place for place, entry in enumerate(entries)}
    builder = Builder(context_words(context), context.get("common", ()), context.get("roles", ()))
    versions = {places[skill]: tails for skill, tails in context.get("versions", {}).items() if skill in places}
    builder.add_all([(place, writings_of(entry)) for place, entry in enumerate(entries)], versions)
    builder.add_decoys(context.get("decoys", {}).get("phrases", []))
    cases, long = builder.table().compiled()
    plain = {
        "cases": cases,
        "context": folded_context(context),
        "rules": [compiled_rule(row) for row in _toml(folder / "inferred.toml").get("rule", [])],
        "kinds": kinds_of(entries, _toml(folder / "kinds.toml")),
    }
    return Compiled(plain, {"skills": text_of(_symmetric(entries)), **long})


def ship(folder: Path) -> None:
    """Leave the compiled form ready in `folder`, a copy of assets/skills that is packed to be installed elsewhere.

    Raises BadInput where the files are damaged and OSError where the folder cannot be written.
    """
    compiled.ship(folder, build(folder))


def context_words(context: dict[str, Any]) -> tuple[str, ...]:
    """The everyday words that context.toml has rules for."""
    return tuple(str(word) for rule in context.get("word", []) for word in rule["words"])


def kinds_of(entries: tuple[Entry, ...], content: dict[str, Any]) -> dict[str, str]:
    """Skill id -> kind, by the lists of files and of skills in kinds.toml; a skill listed by itself goes before its file."""
    files = {f"{file}.toml": kind for kind, part in content.items() for file in part["files"]}
    alone = {str(skill): kind for kind, part in content.items() for skill in part["skills"]}
    kinds = {entry.skill.id: alone.get(entry.skill.id, files.get(entry.file, "named")) for entry in entries}
    return {skill: kind for skill, kind in kinds.items() if kind != "named"}


def writings_of(entry: Entry) -> Writings:
    exact = frozenset(entry.exact)
    names = (entry.skill.name, *(alias for alias in entry.skill.aliases if alias not in exact))
    # A name given again under `exact` counts in that case alone.
    return Writings(tuple(n for n in names if n not in exact or entry.ambiguous), entry.exact, entry.ambiguous)


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _symmetric(entries: tuple[Entry, ...]) -> tuple[Skill, ...]:
    """The skills with `near` completed from the other side: the greater strength where the two differ."""
    near: dict[str, dict[str, float]] = {entry.skill.id: {} for entry in entries}
    for entry in entries:
        for other, strength in entry.skill.near:
            for one, two in ((entry.skill.id, other), (other, entry.skill.id)):
                if one in near and two in near:
                    near[one][two] = max(strength, near[one].get(two, 0.0))
    return tuple(replace(entry.skill, near=tuple(sorted(near[entry.skill.id].items()))) for entry in entries)


def with_user(lexicon: Lexicon, user: tuple[Skill, ...]) -> Lexicon:
    """`lexicon` with the user's skills and aliases; ours win where both claim a writing."""
    ours = {skill.id: skill for skill in lexicon.skills}
    for skill in user:
        known = ours.get(skill.id)
        ours[skill.id] = replace(known, aliases=known.aliases + skill.aliases) if known else skill
    skills = tuple(sorted(ours.values(), key=lambda skill: skill.id))
    places = {skill.id: place for place, skill in enumerate(skills)}
    # NOBODY is -1, the place of the last.
    moved = [*(places[skill.id] for skill in lexicon.skills), NOBODY]
    table = lexicon.table
    owners = array("i", [moved[owner] for owner in table.owners])
    cases = {row: {case: moved[place] for case, place in by_case.items()} for row, by_case in table.cases.items()}
    builder = Builder(
        context_words(lexicon.context),
        roles=lexicon.context.get("roles", ()),
        start=replace(table, owners=owners, cases=cases),
    )
    builder.add_all([(places[skill.id], Writings((skill.name, *skill.aliases))) for skill in user])
    return Lexicon(
        Columns(text_of(skills)), lexicon.areas, builder.table(), lexicon.context, lexicon.rules, lexicon.kinds
    )
