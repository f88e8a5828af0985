"""What is made while a key is had is what would be made after it, and never stands in for the user's own lexicon."""

from __future__ import annotations

from datetime import date

import pytest

from matcher.model import Skill
from matcher.skills import lexicon
from matcher.workspace import Workspace
from matcher.workspace.ahead import Ahead

TODAY = date(2026, 11, 23)
TEXT = "Anna Bergmann\n\nSkills\nPython, SQL, Docker\n"


@pytest.fixture(scope="module")
def ahead() -> Ahead:
    return Ahead()


def test_it_is_used_and_changes_nothing(ahead: Ahead) -> None:
    with Workspace.unstored(today=TODAY) as plain, Workspace.unstored(today=TODAY) as quick:
        quick.go_on_from(ahead)
        assert quick.lexicon is ahead.lexicon() and quick.finder is ahead.finder()
        for ws in (plain, quick):
            ws.add_samples()
        one, two = (ws.rank(ws.read_text(TEXT)) for ws in (plain, quick))
        assert one.ids == two.ids and one.fit.tobytes() == two.fit.tobytes()


def test_skills_of_the_users_own_are_known(ahead: Ahead) -> None:
    with Workspace.unstored(today=TODAY) as ws:
        ws.go_on_from(ahead)
        assert ws.lexicon.get("zorbing") is None
        ws.store.set_user_skill(Skill("zorbing", "Zorbing", "specialities"))
        ws._forget_lexicon()
        assert ws.lexicon.get("zorbing") is not None
        assert ws.finder is not ahead.finder()
        assert [hit.skill for hit in ws.finder.find("Zorbing")] == ["zorbing"]


def test_what_goes_wrong_is_told_where_it_is_needed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise OSError

    with monkeypatch.context() as patch:
        patch.setattr(lexicon, "load", broken)
        ahead = Ahead()
        assert ahead.lexicon() is None and ahead.finder() is None
    assert capsys.readouterr().err == ""
    with Workspace.unstored(today=TODAY) as ws:
        ws.go_on_from(ahead)
        assert ws.finder.find("Python")
