"""Memory goes back to the system after long work, on the thread that did it, and nothing else changes."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from ui import memory, work
from ui.work import Work


def test_handing_back_does_no_harm_wherever_it_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    memory.hand_back()
    memory._trim.cache_clear()
    monkeypatch.setattr("sys.platform", "darwin")
    memory.hand_back()
    assert memory._trim() is None
    memory._trim.cache_clear()


@pytest.mark.parametrize(("title", "times"), [("Ranking", 1), ("", 0)])
def test_a_job_worth_showing_hands_back_what_it_freed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, title: str, times: int
) -> None:
    threads: list[str] = []
    monkeypatch.setattr(work, "hand_back", lambda: threads.append(threading.current_thread().name))
    answers: list[int] = []
    background = Work()
    background.start("job", lambda tick: 7, answers.append, title=title)
    qtbot.waitUntil(lambda: answers == [7])
    assert background.wait(1000)
    assert len(threads) == times and threading.main_thread().name not in threads
