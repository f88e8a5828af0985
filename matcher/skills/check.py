"""What is wrong with a lexicon, in words for whoever wrote it: the test of assets/skills and the editor of own skills use it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from matcher.model import Skill
from matcher.skills.fold import words_of
from matcher.skills.lexicon import AREAS, Entry
from matcher.skills.table import letters

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_RELATIONS = ("is_a", "part_of", "implies", "needs")
LONGEST_NAME = 80


def check(entries: Sequence[Entry]) -> tuple[str, ...]:
    """All faults of `entries`, one sentence each, in the order of the entries; empty where all is well."""
    known = {entry.skill.id for entry in entries}
    faults: list[str] = []
    seen: dict[str, str] = {}
    for entry in entries:
        skill, where = entry.skill, f"{entry.file}: " if entry.file else ""
        if skill.id in seen:
            faults.append(f"{where}the id {skill.id} is used twice, first in {seen[skill.id]}.")
        seen.setdefault(skill.id, entry.file)
        faults += [where + fault for fault in (*_own_faults(skill), *_relation_faults(skill, known))]
    return (*faults, *_double_names(entries), *_circles(entries))


def _own_faults(skill: Skill) -> Iterable[str]:
    if not _ID.fullmatch(skill.id):
        yield f"the id {skill.id} is not small letters, digits and single hyphens."
    if skill.area not in AREAS:
        yield f"{skill.id} stands in the unknown area {skill.area}."
    if not 1 <= skill.effort <= 5:
        yield f"{skill.id} has effort {skill.effort}; it goes from 1 to 5."
    for name in (skill.name, *skill.aliases):
        if not words_of(name) or len(name) > LONGEST_NAME:
            yield f'{skill.id} has the name "{name[:LONGEST_NAME]}", which is empty or too long.'


def _relation_faults(skill: Skill, known: set[str]) -> Iterable[str]:
    named = [(key, other) for key in _RELATIONS for other in getattr(skill, key)] + [
        ("near", other) for other, _ in skill.near
    ]
    for key, other in named:
        if other == skill.id:
            yield f"{skill.id} names itself under {key}."
        elif other not in known:
            yield f"{skill.id} names the unknown skill {other} under {key}."
    for other, strength in skill.near:
        if not 0 < strength <= 1:
            yield f"{skill.id} is near {other} by {strength}; it goes from 0 to 1."


def _double_names(entries: Sequence[Entry]) -> Iterable[str]:
    """Two skills of one name: in any case, or both in exactly the same case."""
    loose: dict[str, Entry] = {}
    strict: dict[str, Entry] = {}
    for entry in entries:
        exact = frozenset(entry.exact)
        for name in dict.fromkeys((entry.skill.name, *entry.skill.aliases)):
            key, owners = (letters(name), strict) if name in exact else (words_of(name), loose)
            other = owners.setdefault(key, entry)
            if other.skill.id != entry.skill.id:
                yield (
                    f'{entry.file}: "{name}" names {entry.skill.id}, but in {other.file} it already names {other.skill.id}. '
                    "Keep it with one of them."
                )


def _circles(entries: Sequence[Entry]) -> Iterable[str]:
    """Relations that lead back to where they began: nothing can come before itself."""
    for key in ("is_a", "part_of", "needs"):
        after = {entry.skill.id: getattr(entry.skill, key) for entry in entries}
        done: set[str] = set()
        for start in after:
            path: list[str] = []
            circle = _circle_from(start, after, path, done)
            if circle:
                yield f"{key} goes in a circle: {' > '.join(circle)}."


def _circle_from(skill: str, after: dict[str, tuple[str, ...]], path: list[str], done: set[str]) -> list[str]:
    if skill in path:
        return [*path[path.index(skill) :], skill]
    if skill in done:
        return []
    path.append(skill)
    for other in after.get(skill, ()):
        circle = _circle_from(other, after, path, done)
        if circle:
            return circle
    path.pop()
    done.add(skill)
    return []
