"""Roles that people make of postings: named, kept apart from ours, found by id or name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from matcher.errors import BadRequest
from matcher.model import OwnRole
from matcher.roles.titles import roles, title_role
from matcher.wording import say

PREFIX = "own-"
"""Begins the id of every role of the user's own, so that no update of ours can take it."""

LONGEST = 60
"""Characters of a name."""


def made(name: str, postings: Iterable[str], known: Sequence[OwnRole], day: str) -> OwnRole:
    """A new role. Raises BadRequest for a name that is empty, too long or taken, and where there is no posting."""
    ids = tuple(sorted(set(postings)))
    if not ids:
        raise BadRequest(
            say("A role is made of postings, and there are none here."), say("Choose some postings first.")
        )
    name = fit_name(name, known)
    slug = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-") or "role"
    taken = {role.id for role in known}
    id = PREFIX + slug
    number = 2
    while id in taken:
        id, number = f"{PREFIX}{slug}-{number}", number + 1
    return OwnRole(id, name, ids, day)


def fit_name(name: str, known: Sequence[OwnRole], keep: str = "") -> str:
    """The name in one line. `keep` is the id of the role that may have it already. Raises BadRequest."""
    name = " ".join(name.split())
    if not name or len(name) > LONGEST:
        raise BadRequest(
            say("A role needs a name of 1 to {longest} characters.", longest=LONGEST), say("Choose another name.")
        )
    taken = {_key(role.name) for role in roles()} | {role.id for role in roles()}
    taken |= {_key(role.name) for role in known if role.id != keep}
    if _key(name) in taken:
        raise BadRequest(say("There is a role of this name already."), say("Choose another name."))
    return name


def names(known: Sequence[OwnRole]) -> dict[str, str]:
    """The names of all roles by id: ours in their order, then the user's by name."""
    own = sorted(known, key=lambda role: (role.name.casefold(), role.id))
    return {**{role.id: role.name for role in roles()}, **{role.id: role.name for role in own}}


def known_role(name: str, known: Sequence[OwnRole] = ()) -> str:
    """The id of a role meant by id, by name, or as a job's title has it ("ML engineer"), ours first.

    Raises BadRequest naming the roles there are.
    """
    every = names(known)
    wanted = _key(name)
    for id, title in every.items():
        if wanted in (id, _key(title)):
            return id
    if titled := title_role(name):
        return titled
    raise BadRequest(
        say("No role is called “{name}”.", name=name.strip()), say("The roles are {roles}.", roles=tuple(every))
    )


def _key(name: str) -> str:
    return "-".join(name.casefold().split())
