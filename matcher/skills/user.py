"""Skills and aliases that the user adds: checked against ours, kept apart from ours (the store keeps them, `load` adds them)."""

from __future__ import annotations

import re

from matcher.errors import BadRequest
from matcher.model import Skill
from matcher.skills.check import check
from matcher.skills.fold import words_of
from matcher.skills.lexicon import Entry, Lexicon
from matcher.wording import say, together

PREFIX = "own-"
"""Begins the id of every skill of the user's own, so that no update of ours can take it."""


def own_skill(name: str, aliases: tuple[str, ...], area: str, lexicon: Lexicon) -> Skill:
    """A skill of the user's own.

    Raises BadRequest, with all faults in one sentence each, where a name is taken, empty or too long or the area unknown.
    """
    names = tuple(dict.fromkeys(alias.strip() for alias in aliases if alias.strip()))
    slug = re.sub(r"[^a-z0-9]+", "-", words_of(name)).strip("-")
    skill = Skill(id=PREFIX + slug, name=name.strip(), area=area, aliases=names)
    _accept(skill, (skill.name, *names), lexicon)
    return skill


def more_aliases(skill: str, aliases: tuple[str, ...], lexicon: Lexicon) -> Skill:
    """Aliases of the user's own for a skill of ours: a Skill of its id that holds them alone, ready for `lexicon.load`.

    Raises BadRequest for an unknown skill and for aliases that are taken, empty or too long.
    """
    known = lexicon.get(skill)
    if known is None:
        raise BadRequest(say("There is no skill {name}.", name=skill), "Look its name up in the list of skills.")
    names = tuple(dict.fromkeys(alias.strip() for alias in aliases))
    _accept(Skill(id=known.id, name=known.name, area=known.area, aliases=names), names, lexicon)
    return Skill(id=known.id, name=known.name, area=known.area, aliases=names)


def _accept(skill: Skill, names: tuple[str, ...], lexicon: Lexicon) -> None:
    faults = list(check([Entry(skill)]))
    for name in names:
        owner = lexicon.resolve(name)
        if owner is not None and owner != skill.id:
            other = lexicon.get(owner)
            faults.append(say("“{name}” already names {skill}.", name=name, skill=other.name if other else owner))
    if faults:
        raise BadRequest(together(*faults), "Choose another name, or add the alias to that skill.")
