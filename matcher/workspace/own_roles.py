"""Roles that the user makes of postings: kept in the library, compared like ours, never mixed with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from matcher.errors import BadRequest
from matcher.progress import Progress, quiet
from matcher.wording import say
from matcher.workspace.answers import AnswerVerbs

if TYPE_CHECKING:
    from matcher.model import ImportReport, OwnRole


class OwnRoleVerbs(AnswerVerbs):
    def role_names(self) -> dict[str, str]:
        """The ids of all roles that can be compared, and their names: ours, then the user's own."""
        from matcher.roles.own import names

        return names(self.own_roles())

    def role_id(self, name: str) -> str:
        """The role meant by an id or a name. Raises BadRequest naming the roles there are."""
        from matcher.roles.own import known_role

        return known_role(name, self.own_roles())

    def own_roles(self) -> tuple[OwnRole, ...]:
        """The roles the user made, by id: at hand, so that they never wait for an import that is under way."""
        found = self._made.own_roles
        if found is None:
            found = self._made.own_roles = self.store.own_roles()
        return found

    def _set_own_role(self, role: OwnRole) -> None:
        self.store.set_own_role(role)
        self._made.own_roles = self.store.own_roles()

    def define_role(self, name: str, postings: Iterable[str]) -> OwnRole:
        """Make a role of stored postings. Raises BadRequest for a name that is taken, and for unknown or no postings."""
        from matcher.roles.own import made

        wanted = set(postings)
        if wanted - set(self.store.posting_ids()):
            raise BadRequest(say("Some of these postings are not in the library."), say("Import them first."))
        role = made(name, wanted, self.own_roles(), self.today.isoformat())
        self._set_own_role(role)
        return role

    def define_role_of_files(
        self, name: str, paths: Sequence[Path], tick: Progress = quiet
    ) -> tuple[OwnRole, ImportReport]:
        """Import files and folders of postings, and make a role of what they hold. Raises BadRequest."""
        from matcher.postings.load import load
        from matcher.roles.own import fit_name

        fit_name(name, self.own_roles())
        loaded = load(paths, tick)
        report = self.add_postings(loaded.postings, loaded.rejected, tick)
        stored = set(self.store.posting_ids())
        return self.define_role(name, {p.id for p in loaded.postings} & stored), report

    def rename_role(self, id: str, name: str) -> OwnRole:
        """Give one of the user's roles another name; its id stays. Raises BadRequest."""
        from matcher.roles.own import fit_name

        role = replace(self._own_role(id), name=fit_name(name, self.own_roles(), keep=id))
        self._set_own_role(role)
        return role

    def delete_role(self, id: str) -> OwnRole:
        """Forget one of the user's roles, which is handed back for `put_back_role`. Its postings stay. Raises BadRequest."""
        role = self._own_role(id)
        self.store.remove_own_role(id)
        self._made.own_roles = self.store.own_roles()
        return role

    def put_back_role(self, role: OwnRole) -> None:
        """Undo `delete_role`, or `rename_role` with the role as it was."""
        self._set_own_role(role)

    def _own_role(self, id: str) -> OwnRole:
        found = next((role for role in self.own_roles() if role.id == id), None)
        if found is None:
            raise BadRequest(say("No role of yours is called “{name}”.", name=id), say("Choose one of the list."))
        return found
