"""The desk: what it does when things go wrong or come in a hurry, and that its live ranking is the library's."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from matcher.errors import BadInput, KeyTrouble
from matcher.model import SENIORITIES, WhatIf
from matcher.workspace import STATUSES as LIBRARY_STATUSES
from matcher.workspace import Passphrase, Workspace
from tests.ui.conftest import settle, until
from ui.desk import Desk
from ui.live import Live
from ui.models.catalogue import STATUSES, Catalogue, folded
from ui.models.filters import Filter
from ui.settings import Settings
from ui.turns import Latest, Turns
from ui.window import Window
from ui.work import Work


def test_the_statuses_are_the_librarys() -> None:
    assert STATUSES == LIBRARY_STATUSES


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_live_ranking_is_the_librarys_after_any_order_of_what_ifs(window: Window, data: st.DataObject) -> None:
    desk = window.desk
    ws, candidate = desk.ws, desk.candidate
    assert ws is not None and candidate is not None
    live = Live(ws, candidate, desk.catalogue)
    held = sorted(candidate.skills)
    wanted = ["kubernetes", "docker", "pytorch", "airflow", "spark", "mlflow", "causal-inference", "terraform"]
    for _ in range(3):
        added = data.draw(st.lists(st.sampled_from([s for s in wanted if s not in held]), unique=True, max_size=4))
        removed = data.draw(st.lists(st.sampled_from(held), unique=True, max_size=4))
        what_if = WhatIf(tuple(sorted(added)), tuple(sorted(removed)))
        got, exact = live.ranked(what_if), ws.rank(candidate, what_if=what_if)
        assert got.ranking.ids == exact.ids
        for name in ("fit", "points", "confidence", "rows"):
            assert np.array_equal(getattr(got.ranking, name), getattr(exact, name))
        assert [desk.catalogue.rows[p].id for p in got.order] == list(exact.ids)
        if what_if != WhatIf():
            plain = live.ranked(WhatIf())
            assert got.gained is not None and got.moved is not None
            assert np.array_equal(got.gained, got.fit - plain.fit)
            before = {id: place for place, id in enumerate(plain.ranking.ids)}
            assert [before[id] - place for place, id in enumerate(exact.ids)] == got.moved[got.order].tolist()


def test_a_ranking_knows_the_seniority_of_each_posting(window: Window) -> None:
    desk = window.desk
    assert desk.ws is not None and desk.candidate is not None
    columns = Live(desk.ws, desk.candidate, desk.catalogue).ranked(WhatIf()).columns
    for place, id in enumerate(desk.catalogue):
        seniority = desk.ws.opening(desk.ws.posting(id)).seniority
        assert columns.seniority[place] == (255 if seniority is None else seniority)


def test_postings_that_came_since_the_list_was_made_are_left_out(window: Window) -> None:
    """An import stores postings before the window lists them; whoever opens a résumé meanwhile gets a ranking of the rest."""
    desk = window.desk
    assert desk.ws is not None and desk.candidate is not None and desk.ranking is not None
    few = Catalogue.of(row for place, row in enumerate(desk.catalogue.values()) if place % 3)
    live = Live(desk.ws, desk.candidate, few)
    for what_if in (WhatIf(), WhatIf(("kubernetes",)), WhatIf(removed=tuple(sorted(desk.candidate.skills)))):
        got, exact = live.ranked(what_if), desk.ws.rank(desk.candidate, what_if=what_if)
        assert got.ranking.ids == tuple(id for id in exact.ids if id in few)
        fit = dict(zip(exact.ids, exact.fit.tolist(), strict=True))
        assert [fit[few.rows[place].id] for place in got.order] == got.ranking.fit.tolist()


def test_postings_that_left_the_library_are_not_ranked(window: Window) -> None:
    desk = window.desk
    assert desk.ws is not None and desk.candidate is not None
    rows = list(desk.catalogue.values())
    gone = rows[5]._replace(id="0" * 16)
    more = Catalogue.of(sorted([*rows, gone]))
    live = Live(desk.ws, desk.candidate, more)
    for what_if in (WhatIf(), WhatIf(("kubernetes",))):
        assert live.ranked(what_if).ranking.ids == desk.ws.rank(desk.candidate, what_if=what_if).ids


def test_without_any_skill_the_ranking_is_still_the_librarys(window: Window) -> None:
    desk = window.desk
    ws, candidate = desk.ws, desk.candidate
    assert ws is not None and candidate is not None
    what_if = WhatIf(removed=tuple(sorted(candidate.skills)))
    got, exact = Live(ws, candidate, desk.catalogue).ranked(what_if).ranking, ws.rank(candidate, what_if=what_if)
    assert got.ids == exact.ids and np.array_equal(got.confidence, exact.confidence)


def test_texts_of_a_large_import_become_searchable_behind_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("matcher.store.search._FEW", 0)
    ads = tmp_path / "ads.jsonl"
    rows = [
        {"title": f"Engineer {i}", "description": f"We build bridges. You know Python and w{i}."} for i in range(30)
    ]
    ads.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    desk = Desk(Settings(None), Work())
    desk.open(Workspace.unstored)
    until(lambda: desk.ranked is not None)
    before, indexed = len(desk.catalogue), []
    desk.texts_indexed.connect(lambda: indexed.append(True))
    desk.import_postings([ads])
    # What indexes the samples may find the new ones stored, before they are listed.
    until(lambda: len(desk.catalogue) == before + 30 and indexed and not desk.work._jobs)
    masks: list[np.ndarray] = []
    desk.search("bridges", masks.append)
    until(lambda: masks)
    assert masks[0].sum() == 30
    desk.close()


def test_weights_re_rank(window: Window) -> None:
    desk = window.desk
    before = desk.ranking
    desk.set_weights({"skills": 1.0, "text": 0.0, "experience": 0.0, "seniority": 0.0, "degree": 0.0})
    until(lambda: desk.ranking is not before)
    settle(window)
    assert desk.ranking is not None
    assert np.allclose(desk.ranking.fit, desk.ranking.points[:, 0])
    changed = desk.ranking
    desk.set_weights(None)
    until(lambda: desk.ranking is not changed)
    settle(window)
    assert before is not None and desk.ranking.ids == before.ids


class Unreadable(Workspace):
    """A library whose last résumé cannot be read any more."""

    def read_resume(self, path: Path, tick=None):  # type: ignore[no-untyped-def]
        raise BadInput("The résumé cannot be read.", "Choose another.")


def test_an_unreadable_resume_does_not_keep_its_owner_out(qtbot: QtBot) -> None:
    desk = Desk(Settings(None), Work())
    said: list[str] = []
    desk.noticed.connect(lambda kind, title, hint: said.append(title))
    desk.open(Unreadable.unstored)
    until(lambda: desk.ws is not None)
    assert said == ["The résumé cannot be read."] and desk.rows and desk.candidate is None
    desk.close()


def test_a_library_that_does_not_open_is_announced(qtbot: QtBot) -> None:
    desk = Desk(Settings(None), Work())
    failed: list[object] = []
    desk.open_failed.connect(failed.append)

    def make() -> Workspace:
        raise KeyTrouble("No password store.", "Use a passphrase.")

    desk.open(make)
    until(lambda: failed)
    assert isinstance(failed[0], KeyTrouble) and desk.ws is None


def test_writes_come_in_their_turn_and_a_failed_one_stops_none(qtbot: QtBot) -> None:
    import time

    work, order, failed = Work(), [], []
    turns = Turns(work)

    def slow(n: int, spent: float) -> None:
        time.sleep(spent)
        if n == 1:
            raise BadInput("no")
        order.append(n)

    for n, spent in enumerate((0.05, 0.0, 0.02, 0.0)):
        turns.add(lambda n=n, spent=spent: slow(n, spent), failed.append)  # type: ignore[misc]
    until(lambda: len(order) == 3)
    assert order == [0, 2, 3]
    until(lambda: failed)


def test_what_waits_to_be_stored_when_the_window_closes_is_stored(qtbot: QtBot) -> None:
    """No event loop runs any more that would start the next write."""
    import time

    work, order, failed = Work(), [], []
    turns = Turns(work)

    def slow(n: int) -> None:
        time.sleep(0.05)
        if n == 2:
            raise BadInput("no")
        order.append(n)

    for n in range(4):
        turns.add(lambda n=n: slow(n), failed.append)  # type: ignore[misc]
    work.cancel_all()
    turns.finish()
    assert order == [0, 1, 3] and len(failed) == 1
    assert work.wait(1000)
    assert order == [0, 1, 3]


def test_writes_and_questions_go_on_after_all_work_was_cancelled(qtbot: QtBot) -> None:
    """As when a backup is put in the library's place: what was under way is never heard of again."""
    import threading

    work, began, gate, order, asked = Work(), threading.Event(), threading.Event(), [], []
    turns, latest = Turns(work), Latest(lambda question, ended: asked.append(question))

    def slow() -> None:
        began.set()
        gate.wait(2)
        order.append(0)

    turns.add(slow, lambda _: None)
    latest.ask("before")
    assert began.wait(2)
    work.cancel_all()
    latest.forget()
    gate.set()
    turns.add(lambda: order.append(1), lambda _: None)
    latest.ask("after")
    until(lambda: order == [0, 1])
    assert asked == ["before", "after"]
    assert work.wait(1000)


def test_statuses_set_right_before_closing_are_kept(tmp_path: Path, qtbot: QtBot) -> None:
    with Workspace.open(tmp_path, Passphrase("walnut trees in rows")) as ws:
        ws.add_samples_once()
        ids = [row.id for row in ws.rows()][:20]
    desk = Desk(Settings(None), Work())
    desk.open(lambda: Workspace.open(tmp_path, Passphrase("walnut trees in rows")))
    until(lambda: desk.ws is not None)
    for id in ids:
        desk.set_status(id, "saved")
    desk.close()
    with Workspace.open(tmp_path, Passphrase("walnut trees in rows")) as ws:
        assert {row.id for row in ws.rows() if row.status == "saved"} == set(ids)


@given(
    st.builds(
        Filter,
        words=st.text(max_size=8), role=st.text(max_size=8), location=st.text(max_size=8),
        seniority=st.sampled_from(["", *SENIORITIES]), where=st.sampled_from(["", "remote", "on-site"]),
        days=st.integers(0, 90), status=st.sampled_from(["", "all", *STATUSES]), confidence=st.integers(0, 2),
        fit=st.integers(0, 100),
    )
)  # fmt: skip
def test_a_filter_survives_being_kept(wanted: Filter) -> None:
    assert Filter.of_dict(wanted.as_dict()) == wanted


def test_a_filter_kept_by_another_version_is_read_as_far_as_it_is_understood() -> None:
    assert Filter.of_dict({"words": "go", "colour": "red", "days": "seven"}) == Filter(words="go")


def test_a_place_is_found_without_case_and_accents(window: Window) -> None:
    rows = list(window.desk.catalogue.values())[:4]
    names = ("Zürich, Switzerland", "SAO PAULO", None, "São Paulo, Brazil")
    catalogue = Catalogue.of(row._replace(location=name) for row, name in zip(rows, names, strict=True))
    assert catalogue.located("zurich").tolist() == [True, False, False, False]
    assert catalogue.located("paulo são").tolist() == [False, True, False, True]
    assert catalogue.located(" ").all() and not catalogue.located("oslo").any()
    assert folded("ÇA") == folded("ca")


def test_of_questions_asked_in_a_hurry_the_first_and_the_last_are_answered() -> None:
    asked: list[str] = []
    ends = []

    def ask(question: str, ended) -> None:  # type: ignore[no-untyped-def]
        asked.append(question)
        ends.append(ended)

    latest = Latest(ask)
    for word in ("d", "da", "dat", "data"):
        latest.ask(word)
    assert asked == ["d"]
    ends.pop()()
    assert asked == ["d", "data"]
    latest.ask("database")
    latest.forget()
    ends.pop()()
    latest.ask("sql")
    assert asked == ["d", "data", "sql"]


def test_equal_fits_stand_in_the_order_of_ids(window: Window) -> None:
    desk = window.desk
    assert desk.ws is not None and desk.candidate is not None
    live = Live(desk.ws, desk.candidate, desk.catalogue)
    plain = live.ranked(WhatIf()).ranking
    fit = dict(zip(plain.ids, plain.fit, strict=True))
    for coarse in (1, 5, 20, 200):
        by_id = np.array([round(fit[id] / coarse) for id in sorted(plain.ids)], np.float64)
        assert live._best_first(by_id).tolist() == np.argsort(-by_id, kind="stable").tolist()
        assert live._best_first(by_id[::-1].copy()).tolist() == np.argsort(-by_id[::-1], kind="stable").tolist()


def test_a_write_that_fails_by_a_defect_keeps_no_other_from_being_stored(qtbot: QtBot) -> None:
    work, order, failed, crashed = Work(), [], [], []
    work.crashed.connect(crashed.append)
    turns = Turns(work)

    def write(n: int) -> None:
        if n == 1:
            raise OSError("no space")
        order.append(n)

    for n in range(3):
        turns.add(lambda n=n: write(n), failed.append)  # type: ignore[misc]
    work.cancel_all()
    turns.finish()
    assert order == [0, 2] and [type(e) for e in (*failed, *crashed)] == [OSError, OSError]
    assert work.wait(1000)
