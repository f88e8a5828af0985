"""Roles made of postings, through the one door: kept, renamed, taken back, compared; and a model that is learned once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from matcher import assets
from matcher.errors import BadRequest
from matcher.model import Posting
from matcher.roles import learn
from matcher.workspace import Passphrase, Workspace

TODAY = date(2026, 11, 23)
KEY = Passphrase("a long enough passphrase")
RESUME = assets.path("samples/resumes") / "data-scientist.pdf"
DS, MLE = "data-scientist", "machine-learning-engineer"

SIDES = (
    (DS, "Data Scientist", ("R and SQL", "statistics", "Tableau and A/B testing")),
    (MLE, "Machine Learning Engineer", ("Kubernetes and Docker", "PyTorch", "C++ and Java")),
)


def ads(n: int) -> list[Posting]:
    return [
        Posting(id=f"{role[0]}{i:03d}", title=title, text="Requirements\n- Python\n- " + "\n- ".join(asked[i % 3 :]))
        for role, title, asked in SIDES
        for i in range(n)
    ]


@pytest.fixture
def ws() -> Iterator[Workspace]:
    with Workspace.unstored(today=TODAY) as made:
        made.add_postings(ads(12))
        yield made


def test_made_renamed_deleted_and_put_back(ws: Workspace) -> None:
    role = ws.define_role("Number people", [f"d{i:03d}" for i in range(5)])
    assert ws.role_names()[role.id] == "Number people" and ws.role_id("number People") == role.id
    assert ws.rename_role(role.id, "Figures").id == role.id and ws.role_names()[role.id] == "Figures"
    with pytest.raises(BadRequest):
        ws.rename_role(role.id, "Data scientist")
    with pytest.raises(BadRequest):
        ws.define_role("Others", ["nowhere"])
    gone = ws.delete_role(role.id)
    assert role.id not in ws.role_names()
    with pytest.raises(BadRequest):
        ws.delete_role(role.id)
    ws.put_back_role(gone)
    assert ws.own_roles() == (gone,)


def test_roles_are_told_while_an_import_is_under_way(ws: Workspace) -> None:
    """A session that stores nothing has one connection: the window's thread must not wait for it."""
    role = ws.define_role("Number people", ["d000"])
    told = []

    def ask() -> None:
        told.append((ws.own_roles(), ws.role_id("number people"), len(ws.role_names())))

    def tick(done: int, total: int, what: str) -> None:
        if what == "postings" and not told:
            window = threading.Thread(target=ask, daemon=True)
            window.start()
            window.join(5)
            assert told, "the import holds up the window"

    ws.add_postings([Posting(id="new", title="Cook", text="Requirements\n- SQL")], tick=tick)
    assert told[0][:2] == ((role,), role.id)


def test_roles_come_back_with_a_backup(tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "home", KEY, today=TODAY) as ws:
        ws.add_postings(ads(3))
        role, file = ws.define_role("Number people", ["d000"]), ws.backup().file
        ws.delete_role(role.id)
        assert ws.own_roles() == ()
        ws.restore(file)
        assert ws.own_roles() == (role,)


def test_an_own_role_stands_in_the_lens_as_any_other(ws: Workspace) -> None:
    candidate = ws.read_resume(RESUME)
    role = ws.define_role("Builders", [f"m{i:03d}" for i in range(6)])
    lens = ws.role_lens(candidate, DS, role.id)
    assert (lens.role_to, lens.basis.postings_to) == (role.id, 6)
    assert lens.p_to < 0.5
    assert {lack.skill for lack in lens.lack} & {"kubernetes", "pytorch", "java"}
    back = ws.role_lens(candidate, role.id, DS)
    assert back.p_to > 0.5
    line = ws.role_line(["m000", "d000"], DS, role.id)
    assert line[0] > 0 > line[1]
    # The mix by content is that of the shipped roles, whatever the user makes.
    ranking = ws.with_roles(ws.rank(candidate))
    assert role.id not in ranking.role_names


def test_the_same_postings_another_name_another_comparison(ws: Workspace) -> None:
    """What was learned of a role goes with the role: made anew of other postings, it is learned anew."""
    candidate = ws.read_resume(RESUME)
    role = ws.define_role("Mine", [f"m{i:03d}" for i in range(6)])
    before = ws.role_lens(candidate, DS, role.id, path=False)
    ws.delete_role(role.id)
    again = ws.define_role("Mine", [f"m{i:03d}" for i in range(12)])
    assert again.id == role.id
    after = ws.role_lens(candidate, DS, role.id, path=False)
    assert after.basis.postings_to == 12 and after.contrast != before.contrast


def test_they_outlive_a_restart_and_a_restored_backup(home: Path) -> None:
    with Workspace.open(home, KEY, today=TODAY) as ws:
        ws.add_postings(ads(3))
        role = ws.define_role("Mine", ["m000", "m001"])
        file = ws.backup().file
        ws.delete_role(role.id)
        ws.restore(file)
        assert ws.own_roles() == (role,)
    with Workspace.open(home, KEY, today=TODAY) as ws:
        assert ws.own_roles() == (role,)


def test_a_model_is_learned_once_and_kept(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Workspace.open(home, KEY, today=TODAY) as ws:
        ws.add_postings(ads(12))
        first = ws.role_model(DS, MLE)
    monkeypatch.setattr(learn, "fit_pair", lambda *_: pytest.fail("learned again"))
    with Workspace.open(home, KEY, today=TODAY) as ws:
        assert ws.role_model(DS, MLE) == first
    monkeypatch.undo()
    with Workspace.open(home, KEY, today=TODAY) as ws:
        ws.add_postings(ads(13))
        assert ws.role_model(DS, MLE) != first


def test_a_role_is_meant_by_what_a_title_calls_it() -> None:
    with Workspace.unstored() as ws:
        names = ("machine-learning-engineer", "Machine Learning engineer", "ML engineer", "MLE")
        assert {ws.role_id(name) for name in names} == {"machine-learning-engineer"}
