"""Background work: off the window's thread, the latest wins, progress is rationed, Cancel is heard."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from matcher.errors import BadInput
from matcher.progress import Progress
from ui.work import Work


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[Work]:
    made = Work()
    yield made
    assert made.wait(3000)


def test_runs_elsewhere_and_answers_here(work: Work, qtbot: QtBot) -> None:
    answers: list[tuple[int, int]] = []
    work.start("a", lambda tick: threading.get_ident(), lambda ran_on: answers.append((ran_on, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(answers))
    ran_on, answered_on = answers[0]
    assert answered_on == threading.get_ident() != ran_on


def test_the_latest_of_a_name_wins(work: Work, qtbot: QtBot) -> None:
    gate, answers = threading.Event(), []

    def slow(tick: Progress) -> str:
        gate.wait(2)
        return "old"

    work.start("rank", slow, answers.append)
    work.start("rank", lambda tick: "new", answers.append)
    qtbot.waitUntil(lambda: answers == ["new"])
    gate.set()
    qtbot.wait(100)
    assert answers == ["new"]


def test_cancel_is_heard_at_the_next_tick(work: Work, qtbot: QtBot) -> None:
    began, ended = threading.Event(), threading.Event()
    answers: list[object] = []

    def endless(tick: Progress) -> None:
        try:
            while True:
                began.set()
                tick(0, 0, "")
                time.sleep(0.005)
        finally:
            ended.set()

    work.start("long", endless, answers.append, answers.append)
    assert began.wait(2)
    work.cancel("long")
    assert ended.wait(0.5)
    assert not work.running("long")
    qtbot.wait(50)
    assert answers == []


def test_progress_comes_at_most_every_fifty_milliseconds(work: Work, qtbot: QtBot) -> None:
    heard: list[float] = []
    answers: list[object] = []
    work.progressed.connect(lambda *_: heard.append(time.monotonic()))

    def busy(tick: Progress) -> None:
        end = time.monotonic() + 0.3
        while time.monotonic() < end:
            tick(1, 0, "")

    work.start("busy", busy, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert 1 <= len(heard) <= 7


def test_an_expected_error_is_told_and_a_defect_is_announced(work: Work, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    defects: list[object] = []
    work.crashed.connect(defects.append)

    def expected(tick: Progress) -> None:
        raise BadInput("No.", "Yes.")

    def defect(tick: Progress) -> None:
        raise ZeroDivisionError

    work.start("a", expected, lambda _: None, errors.append)
    work.start("b", defect, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: len(errors) == 2)
    assert [type(e) for e in defects] == [ZeroDivisionError]


def test_a_job_that_computes_hands_the_interpreter_over_soon(work: Work) -> None:
    assert sys.getswitchinterval() <= 0.001
