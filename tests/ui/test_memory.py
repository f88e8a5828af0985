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


def test_what_the_last_job_freed_is_handed_back_off_the_windows_thread(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[str] = []
    monkeypatch.setattr(work, "IDLE_MS", 30)
    monkeypatch.setattr(work, "hand_back", lambda: threads.append(threading.current_thread().name))
    background = Work()
    for name in ("one", "two"):
        background.start(name, lambda tick: 7, lambda _: None)
    qtbot.waitUntil(lambda: bool(threads))
    assert len(threads) == 1 and threading.main_thread().name not in threads
    assert background.wait(1000)
