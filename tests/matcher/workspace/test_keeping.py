"""Backups, own skills, a pasted posting, wiping, and two versions side by side, through the one door."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from matcher.errors import BadInput, BadRequest, Cancelled, KeyTrouble, LibraryError
from matcher.model import Posting
from matcher.progress import Progress
from matcher.store import backup
from matcher.wording import Wording
from matcher.workspace import Passphrase, RecoveryKey, Workspace, keeping

TODAY = date(2026, 5, 1)
AD = "Requirements: Python, SQL and peat stratigraphy. You write clear reports for the county."


@pytest.fixture
def unstored() -> Iterator[Workspace]:
    with Workspace.unstored(today=TODAY) as ws:
        yield ws


@pytest.fixture
def stored(home: Path) -> Iterator[Workspace]:
    ws = Workspace.open(home, Passphrase("four words are best"), today=TODAY)
    yield ws
    ws.close()


def test_the_parts_have_weights_that_add_up(unstored: Workspace) -> None:
    assert sum(weight for _, weight in unstored.parts()) == pytest.approx(1)


def test_a_posting_is_taken_from_its_text(unstored: Workspace) -> None:
    report = unstored.add_pasted(AD, "Field Analyst", organization="County", url="https://example.org/1")
    assert (report.added, report.postings) == (1, 1)
    row = unstored.rows()[0]
    assert (row.title, row.organization, row.source) == ("Field Analyst", "County", "pasted")
    assert unstored.add_pasted(AD, "Field Analyst", organization="County").added == 0
    with pytest.raises(BadInput):
        unstored.add_pasted("word")


def test_an_own_skill_is_found_and_changed_and_gone(unstored: Workspace) -> None:
    made = unstored.set_own_skill("Peat stratigraphy", ("bog coring",), "research")
    assert unstored.is_own(made)
    assert made.id in {hit.skill for hit in unstored.finder.find(AD)}
    changed = unstored.set_own_skill("Peat science", ("bog coring",), "research", instead_of=made.id)
    assert unstored.own_skills() == (changed,)
    assert made.id not in {hit.skill for hit in unstored.finder.find(AD)}
    unstored.remove_own_skill(changed.id)
    assert unstored.own_skills() == ()


def test_a_change_of_skills_that_is_cancelled_leaves_them_as_they_were(
    unstored: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    unstored.add_pasted(AD)
    kept = unstored.set_own_skill("Peat science", ("bog coring",), "research")

    def stopped(tick: Progress) -> None:
        assert unstored.own_skills() == ()
        raise Cancelled

    with monkeypatch.context() as patched:
        patched.setattr(unstored, "index", stopped)
        with pytest.raises(Cancelled):
            unstored.with_own_skills_changed(lambda: unstored.remove_own_skill(kept.id))
    assert unstored.own_skills() == (kept,)
    assert unstored.skill_id("bog coring") == kept.id
    with pytest.raises(BadRequest):
        unstored.with_own_skills_changed(lambda: unstored.set_own_skill("Snakes", ("Python",), "research"))
    assert unstored.own_skills() == (kept,)
    unstored.with_own_skills_changed(lambda: unstored.remove_own_skill(kept.id))
    assert unstored.own_skills() == ()


def test_places_name_the_chosen_backup_folder_and_the_settings(stored: Workspace, home: Path, tmp_path: Path) -> None:
    settings = home / "window.ini"
    settings.write_text("[General]")
    folder = tmp_path / "elsewhere"
    stored.backup(folder)
    found = {place.path: place.size for place in stored.places(folder, settings)}
    assert found[folder] > 1000
    assert found[settings] == 9


def test_a_taken_name_is_refused_and_nothing_changes(unstored: Workspace) -> None:
    with pytest.raises(BadRequest, match="Python"):
        unstored.set_own_skill("Snake script", ("Python",), "research")
    with pytest.raises(BadRequest, match="SQL"):
        unstored.set_aliases("Python", ("SQL",))
    assert unstored.own_skills() == ()


def test_further_names_for_a_known_skill(unstored: Workspace) -> None:
    made = unstored.set_aliases("Python", ("the county language", "the county language "))
    assert not unstored.is_own(made)
    assert unstored.skill_id("the county language") == "python"


def test_a_session_that_stores_nothing_keeps_nothing(unstored: Workspace) -> None:
    assert unstored.backups() == ()
    assert unstored.places() == ()
    for verb in (unstored.backup, unstored.recovery_key, unstored.wipe_everything):
        with pytest.raises(LibraryError):
            verb()


def test_a_backup_brings_back_what_was_deleted(stored: Workspace, tmp_path: Path, home: Path) -> None:
    stored.add_pasted(AD, "Field Analyst")
    made = stored.backup(tmp_path)
    assert stored.backups(tmp_path) == (made,)
    stored.delete_postings([row.id for row in stored.rows()])
    restored = stored.restore(made.file)
    assert (restored.postings, stored.count()) == (1, 1)
    assert restored.aside is not None
    assert restored.aside.exists()
    assert {place.kind for place in stored.places()} >= {"library"}


def test_what_is_no_backup_leaves_the_library_open(stored: Workspace, tmp_path: Path) -> None:
    stored.add_pasted(AD, "Field Analyst")
    (tmp_path / "rolefit-20260101-000000.rolefit").write_bytes(b"nothing of the kind" * 500)
    with pytest.raises(LibraryError):
        stored.restore(tmp_path / "rolefit-20260101-000000.rolefit")
    assert stored.count() == 1


def test_when_a_backup_is_due_and_how_many_stay(stored: Workspace, unstored: Workspace, home: Path) -> None:
    assert stored.backup_due(1)
    assert not unstored.backup_due(1)
    for _ in range(3):
        stored.backup(keep=2)
    assert len(stored.backups()) == len(Workspace.backups_of(home)) == 2
    assert not stored.backup_due(1)
    assert stored.backup_due(0)


def test_a_backup_in_passing(stored: Workspace, unstored: Workspace) -> None:
    stored.add_pasted(AD)
    assert unstored.backup_in_passing(1) is None
    made = stored.backup_in_passing(1, keep=2)
    assert made is not None and stored.backups() == (made,)
    assert stored.backup_in_passing(1) is None, "none is due"


def test_closing_never_waits_for_a_backup(stored: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A library that takes longer, or a folder that cannot be written to: nothing is left, nothing raised, one stays due."""
    stored.add_postings([Posting(id=f"p{i}", title=str(i), text=f"{i} " * 2000) for i in range(500)])
    monkeypatch.setattr(keeping, "PASSING_BYTES", 1000)
    assert stored.backup_in_passing(1) is None
    monkeypatch.undo()
    monkeypatch.setattr(keeping, "MOMENT", -1.0)
    monkeypatch.setattr(backup, "_STEPS", 10)
    assert stored.backup_in_passing(1) is None
    monkeypatch.undo()
    (tmp_path / "file").write_text("no folder")
    assert stored.backup_in_passing(1, tmp_path / "file") is None
    assert stored.backup_due(1) and not list(stored.places()[0].path.parent.glob("backups/*"))


def test_a_library_that_cannot_be_opened_is_put_right(stored: Workspace, home: Path) -> None:
    stored.add_pasted(AD)
    stored.backup()
    stored.close()
    library = home / "library.rolefit"
    library.write_bytes(library.read_bytes()[:20_000])
    with pytest.raises(LibraryError):
        Workspace.open(home, Passphrase("four words are best"))
    with pytest.raises(KeyTrouble):
        Workspace.recover(home, Passphrase("four other words"))
    found = Workspace.recover(home, Passphrase("four words are best"))
    assert found.postings == 1
    assert found.damaged is not None
    assert found.damaged.exists()
    assert isinstance(found.message, Wording)
    with Workspace.open(home, Passphrase("four words are best"), create=False) as again:
        assert again.count() == 1


def test_another_passphrase(stored: Workspace, home: Path) -> None:
    stored.add_pasted(AD)
    stored.backup()
    key = stored.recovery_key()
    stored.protect_by_passphrase("other words are better")
    assert not stored.remember_key()
    assert stored.recovery_key() == key
    stored.close()
    with pytest.raises(KeyTrouble):
        Workspace.open(home, Passphrase("four words are best"), create=False)
    for source in (Passphrase("other words are better"), RecoveryKey(key)):
        with Workspace.open(home, source, create=False) as again:
            assert again.count() == 1


def test_the_recovery_key_opens_the_library(stored: Workspace, home: Path) -> None:
    stored.add_pasted(AD, "Field Analyst")
    key = stored.recovery_key()
    stored.close()
    with Workspace.open(home, RecoveryKey(key)) as again:
        assert again.count() == 1


def test_wiped_is_wiped(stored: Workspace, home: Path) -> None:
    stored.add_pasted(AD, "Field Analyst")
    stored.backup()
    stored.wipe_everything()
    assert not Workspace.exists(home)
    assert [file for file in home.rglob("*") if file.is_file()] == []


def test_a_wipe_waits_for_an_index_that_is_being_made(
    stored: Workspace, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Written after the wipe it would stay."""
    stored.add_pasted(AD, "Field Analyst")
    began, go, kept = threading.Event(), threading.Event(), stored._kept

    def slowly(*made):  # type: ignore[no-untyped-def]
        began.set()
        assert go.wait(5)
        return kept(*made)

    monkeypatch.setattr(stored, "_kept", slowly)
    stored.delete_postings([stored.rows()[0].id])
    making = threading.Thread(target=stored.index)
    making.start()
    assert began.wait(5)
    threading.Timer(0.2, go.set).start()
    stored.wipe_everything()
    making.join()
    assert not (home / "index").exists() and not Workspace.exists(home)


def test_two_versions_side_by_side(unstored: Workspace) -> None:
    unstored.add_pasted("Requirements: Docker and Kubernetes. You run services in the cloud every day.", "Operator")
    unstored.add_pasted("Requirements: Tableau and Excel. You make reports for managers every single week.", "Reporter")
    one = unstored.read_text("Ada Moor\n\nSkills\n\nTableau, Excel")
    two = unstored.read_text("Ada Moor\n\nSkills\n\nDocker, Kubernetes")
    found = unstored.compare(one, two)
    titles = {row.id: row.title for row in unstored.rows()}
    assert [titles[shift.posting] for shift in found.rises] == ["Operator"]
    assert [titles[shift.posting] for shift in found.falls] == ["Reporter"]
    assert {"docker", "kubernetes"} <= set(found.gained)
    assert {"docker", "kubernetes"} <= set(found.rises[0].gained)
    assert "tableau" in found.falls[0].lost
    assert (found.risen, found.fallen) == (1, 1)
    ranks = unstored.rank(two)
    assert found.rises[0].after == ranks.fit[ranks.ids.index(found.rises[0].posting)]
    same = unstored.compare(one, one)
    assert (same.rises, same.falls, same.gained, same.lost) == ((), (), (), ())
