"""The one door: libraries that survive, an index that keeps step, samples that stay away, work that can be stopped."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from matcher import assets
from matcher.errors import BadInput, BadRequest, Cancelled, KeyTrouble
from matcher.model import Correction, Posting, WhatIf
from matcher.workspace import Passphrase, Workspace

TODAY = date(2026, 11, 23)
RESUME = assets.path("samples/resumes") / "data-scientist.pdf"
KEY = Passphrase("a long enough passphrase")


def ad(number: int, text: str = "Requirements\n- Python\n- SQL and Docker") -> Posting:
    return Posting(id=f"p{number:04d}", title=f"Data Scientist {number}", text=f"{text}\nNumber {number}")


@pytest.fixture
def ws() -> Iterator[Workspace]:
    with Workspace.unstored(today=TODAY) as made:
        yield made


@pytest.fixture
def stored(home: Path) -> Iterator[Workspace]:
    with Workspace.open(home, KEY, today=TODAY) as made:
        yield made


def test_postings_and_index_survive_a_restart(home: Path) -> None:
    with Workspace.open(home, KEY, today=TODAY) as ws:
        ws.add_postings([ad(i) for i in range(20)])
        before = ws.rank(ws.read_resume(RESUME))
    with Workspace.open(home, KEY, today=TODAY) as ws:
        assert ws.count() == 20
        after = ws.rank(ws.read_resume(RESUME))
    assert after.ids == before.ids
    assert np.array_equal(after.fit, before.fit)


def test_a_library_that_was_empty_takes_postings(home: Path) -> None:
    """Its index, of nothing, is kept as well."""
    for postings in ([], [ad(1)], [ad(1), ad(2)]):
        with Workspace.open(home, KEY, today=TODAY) as ws:
            ws.add_postings(postings)
            assert len(ws.index()) == len(ws.skill_table()) == len(postings)


def test_the_index_keeps_step_with_what_is_added_and_deleted(stored: Workspace) -> None:
    candidate = stored.read_resume(RESUME)
    stored.add_postings([ad(i) for i in range(10)])
    stored.add_postings([ad(i) for i in range(5, 15)])
    assert len(stored.rank(candidate)) == 15
    stored.delete_postings(["p0003", "p0014"])
    ranked = stored.with_roles(stored.rank(candidate))
    assert len(ranked) == 13 and "p0003" not in ranked.ids
    assert ranked.roles is not None and ranked.roles.shape == (13, len(ranked.role_names))
    stored.restore_postings(["p0003"])
    assert "p0003" in stored.rank(candidate).ids


def test_a_fit_does_not_change_because_another_posting_came(ws: Workspace) -> None:
    candidate = ws.read_resume(RESUME)
    ws.add_postings([ad(1)])
    alone = ws.rank(candidate).fit[0]
    ws.add_postings([ad(i, "Requirements\n- Kubernetes\n- Go") for i in range(2, 50)])
    ranked = ws.rank(candidate)
    assert ranked.fit[ranked.ids.index("p0001")] == alone


def test_a_lost_or_damaged_index_is_made_anew(home: Path) -> None:
    with Workspace.open(home, KEY, today=TODAY) as ws:
        ws.add_postings([ad(i) for i in range(5)])
        before = ws.rank(ws.read_resume(RESUME)).fit
    for file in (home / "index").rglob("*.*"):
        if file.is_file():
            file.write_bytes(b"rubbish")
    with Workspace.open(home, KEY, today=TODAY) as ws:
        assert np.array_equal(ws.rank(ws.read_resume(RESUME)).fit, before)


def test_one_fit_is_the_same_in_every_view(ws: Workspace) -> None:
    ws.add_samples()
    candidate = ws.read_resume(RESUME)
    what_if = ws.what_if(["docker"], ["r"])
    ranking = ws.rank(candidate, what_if=what_if)
    for match in ws.matches(candidate, ranking, what_if=what_if, top=len(ranking)):
        place = match.rank - 1
        assert match.posting.id == ranking.ids[place]
        assert match.fit.fit == ranking.fit[place]
        assert sum(c.points for c in match.fit.components) == pytest.approx(match.fit.fit, abs=1e-9)
        assert ranking.points[place].sum() == pytest.approx(match.fit.fit, abs=1e-9)
        assert ws.explain(candidate, ws.posting(match.posting.id), what_if=what_if).fit == match.fit


def test_a_live_toggle_equals_ranking_anew(ws: Workspace) -> None:
    ws.add_samples()
    candidate = ws.read_resume(RESUME)
    scorer = ws.scorer(candidate)
    for what_if in (WhatIf(("docker",)), WhatIf(("docker", "kubernetes"), ("sql",)), WhatIf()):
        scorer.update(ws.changed(candidate, what_if))
        live, anew = scorer.ranking(), ws.rank(candidate, what_if=what_if)
        assert live.ids == anew.ids
        assert np.array_equal(live.fit, anew.fit)


def test_samples_come_once_and_stay_away(home: Path) -> None:
    with Workspace.open(home, KEY, today=TODAY) as ws:
        ws.add_samples_once()
        assert ws.count() >= 60 and all(row.sample for row in ws.rows())
        ws.add_postings([ad(1)])
        assert ws.remove_samples() >= 60
        assert ws.count() == 1
        ws.delete_postings(["p0001"])
        ws.add_samples_once()
        assert ws.count() == 0


def test_a_cancelled_import_leaves_the_library_as_it_was(stored: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "ads"
    folder.mkdir()
    for i in range(30):
        (folder / f"{i}.txt").write_text(f"Data Scientist {i}\n\nRequirements\n- Python\n- number {i}\n")
    ticks: list[str] = []
    stored.import_postings([folder], lambda done, total, what: ticks.append(what))
    stored.delete_postings([row.id for row in stored.rows()])
    for last in range(len(ticks)):
        left = iter(range(last + 1))

        def stop(done: int, total: int, what: str, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise Cancelled

        try:
            stored.import_postings([folder], stop)
        except Cancelled:
            assert stored.count() == 0, f"stopped at tick {last}"
        else:
            stored.delete_postings([row.id for row in stored.rows()])
    assert stored.import_postings([folder]).postings == 30


def test_a_posting_written_otherwise_is_understood_anew(ws: Workspace) -> None:
    candidate = ws.read_resume(RESUME)
    ws.add_postings([ad(1), ad(2)])
    ws.add_postings([ad(1, "Requirements\n- Fortran and COBOL")])
    ranking = ws.rank(candidate)
    assert len(ranking) == 2
    for match in ws.matches(candidate, ranking):
        assert match.fit.fit == ranking.fit[match.rank - 1]
    assert ws.postings_naming("fortran") == ("p0001",)


def test_an_interrupted_import_is_taken_back(stored: Workspace) -> None:
    stored.add_postings([ad(1)])

    def interrupt(done: int, total: int, what: str) -> None:
        if what == "requirements":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stored.add_postings([ad(i) for i in range(2, 9)], tick=interrupt)
    assert stored.count() == 1 and len(stored.index()) == 1


def test_a_corrected_resume_stays_corrected(home: Path) -> None:
    corrections = (
        Correction("skill.kubernetes", "add"),
        Correction("skill.r", "reject"),
        Correction("contact.name", "Mara L."),
    )
    with Workspace.open(home, KEY, today=TODAY) as ws:
        candidate = ws.read_resume(RESUME)
        assert "r" in candidate.skills and "kubernetes" not in candidate.skills
        id = ws.keep_resume(RESUME, candidate)
        ws.correct(id, corrections)
    with Workspace.open(home, KEY, today=TODAY) as ws:
        for again in (ws.read_resume(RESUME), ws.stored_resume(id)):
            assert "kubernetes" in again.skills and "r" not in again.skills
            assert again.profile.contact.name == "Mara L."
        image = ws.page_image(id, 1, 1.0)
        assert len(image.bgr) == 3 * image.width * image.height


def test_without_a_keyring_no_library_is_made(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    with pytest.raises(KeyTrouble):
        Workspace.open(home)
    assert not (home / "library.rolefit").exists()


def test_a_search_also_finds_what_names_the_skill_by_another_word(ws: Workspace) -> None:
    ws.add_postings([ad(1, "Requirements\n- K8s"), ad(2, "Requirements\n- Kubernetes"), ad(3)])
    ids = [row.id for row in ws.rows()]
    assert [id for id, found in zip(ids, ws.search_rows("Kubernetes").tolist(), strict=True) if found] == ids[:2]
    assert ws.search_rows("").all() and not ws.search_rows("nobody says this").any()
    assert ws.postings_naming("kubernetes") == ("p0001", "p0002")


def test_names_are_resolved_or_refused_with_a_hint(ws: Workspace) -> None:
    assert ws.what_if(["K8s", " python "], [""]) == WhatIf(("kubernetes", "python"), ())
    with pytest.raises(BadRequest) as refused:
        ws.what_if(["pythn"])
    assert "Python" in refused.value.hint
    with pytest.raises(BadRequest):
        ws.what_if(["python"], ["python"])


def test_an_empty_text_is_no_resume(ws: Workspace) -> None:
    with pytest.raises(BadInput):
        ws.read_text("  \n ")


def test_an_empty_library_ranks_nothing(ws: Workspace) -> None:
    candidate = ws.read_resume(RESUME)
    assert len(ws.with_roles(ws.rank(candidate))) == 0
    lens = ws.role_lens(candidate)
    assert lens.basis.source == "bundled" and lens.path == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_text_of_any_encoding_is_put_right(home: Path, tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "cv.txt"
    file.write_bytes("Ada Moor\n\nSkills\nPython, SQL\n".encode(encoding))
    right = (Correction("contact.name", "Ada T. Moor"),)
    with Workspace.open(home, KEY, today=TODAY) as ws:
        assert ws.correct(file, right).profile.contact.name == "Ada T. Moor"
        candidate = ws.read_resume(file)
        assert candidate.profile.contact.name == "Ada T. Moor"
        assert ws.stored_resume(ws.keep_resume(file, candidate)).profile.contact.name == "Ada T. Moor"


def test_a_resume_that_changed_meanwhile_is_not_kept(stored: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "cv.txt"
    file.write_text("Ada Moor\n\nSkills\nPython, SQL\n", "utf-8")
    candidate = stored.read_resume(file)
    file.write_text("Ada Moor\n\nSkills\nPython, SQL, R\n", "utf-8")
    with pytest.raises(BadInput) as changed:
        stored.keep_resume(file, candidate)
    file.unlink()
    with pytest.raises(BadInput) as gone:
        stored.keep_resume(file, candidate)
    assert (changed.value.code, gone.value.code) == ("changed", "missing") and not stored.resumes()


def test_a_window_that_stays_open_knows_the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    class Clock(date):
        day = 23

        @classmethod
        def today(cls) -> date:
            return date(2026, 11, cls.day)

    monkeypatch.setattr("matcher.workspace.base.date", Clock)
    with Workspace.unstored() as ws:
        ws.add_postings([ad(1)])
        Clock.day = 24
        ws.set_status("p0001", "saved")
        assert ws.today == date(2026, 11, 24) and ws.statuses("p0001")[-1].date == "2026-11-24"
