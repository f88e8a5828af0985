"""Skills of the user's own, and further names for ours."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from matcher.progress import Progress, quiet
from matcher.workspace.base import cache_folder
from matcher.workspace.postings import PostingVerbs

if TYPE_CHECKING:
    from matcher.model import Skill


class OwnSkillVerbs(PostingVerbs):
    def own_skills(self) -> tuple[Skill, ...]:
        """The user's skills, and aliases for ours, by id."""
        return self.store.user_skills()

    def is_own(self, skill: Skill) -> bool:
        """True for a skill of the user's, False for one of ours that got more aliases."""
        from matcher.skills.user import PREFIX

        return skill.id.startswith(PREFIX)

    def set_own_skill(self, name: str, aliases: tuple[str, ...], area: str, *, instead_of: str = "") -> Skill:
        """Add a skill, or replace the one with the id `instead_of`. All texts are understood anew by the next verb.

        Raises BadRequest, naming the other skill, where a name or alias is taken.
        """
        from matcher.skills import lexicon
        from matcher.skills.user import own_skill

        others = tuple(skill for skill in self.own_skills() if skill.id != instead_of)
        skill = own_skill(name, aliases, area, lexicon.load(others, cache_folder()))
        self._replace_own(skill, instead_of)
        return skill

    def set_aliases(self, skill: str, aliases: tuple[str, ...]) -> Skill:
        """Give one of our skills (by name or id) these aliases of the user's; they replace those given before.

        Raises BadRequest, naming the other skill, where an alias is taken.
        """
        from matcher.skills import lexicon
        from matcher.skills.user import more_aliases

        id = self.skill_id(skill)
        others = tuple(own for own in self.own_skills() if own.id != id)
        known = lexicon.load(others, cache_folder())
        names = {name.casefold(): name for name in (alias.strip() for alias in aliases) if name}
        made = more_aliases(id, tuple(names.values()), known)
        self._replace_own(made, id)
        return made

    def remove_own_skill(self, id: str) -> None:
        """Forget a skill or the aliases the user added under this id."""
        self.store.remove_user_skill(id)
        self._forget_lexicon()

    def with_own_skills_changed(self, change: Callable[[], object], tick: Progress = quiet) -> None:
        """Change the user's skills by `change`, and understand all postings with them.

        When that is cancelled or fails, the user's skills are as before. Raises what `change` raises.
        """
        before = self.own_skills()
        try:
            change()
            self.index(tick)
        except BaseException:
            self.store.set_user_skills(before)
            self._forget_lexicon()
            raise

    def _replace_own(self, skill: Skill, instead_of: str) -> None:
        self.store.set_user_skill(skill, instead_of)
        self._forget_lexicon()
