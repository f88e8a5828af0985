"""How quick the window is over 100,000 stored postings: from a key or a click to the painted list.

    QT_QPA_PLATFORM=offscreen python -m tests.bench.bench_window [--postings 100000]

The postings are synthetic (bench_fit makes their index, their texts are words drawn by Zipf's law), all else is the
Matches page as it runs. "cpu" is what the whole process spent, "beat" the longest time that the window's thread did not
answer; "frame" is what it computed for one step of the wheel. Milliseconds. Floors: 50 on screen for a toggle and a key,
50 for any beat or frame, 1,500 for a résumé to a ranked list, 600 MB.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from matcher.fit.graph import graph_of
from matcher.fit.index import Index
from matcher.model import Candidate, Posting, Ranking, Skill
from matcher.progress import Progress, quiet
from matcher.workspace import Workspace
from tests.bench.bench_fit import person, synthetic
from ui import theme
from ui.desk import Desk
from ui.models.matches import MOVE, POSTED, POSTING, READS_AS
from ui.pages.matches import MatchesPage
from ui.settings import Settings
from ui.work import Work

ROLES = ("data-scientist", "machine-learning-engineer", "data-analyst", "data-engineer")
WORDS = 800
"""Different words in the texts, the first in two of three postings, the last in one of some 500."""
LONGEST = 30.0
"""Seconds after which an answer is not waited for any longer."""


class Synthetic(Workspace):
    """A workspace in memory whose index was made without reading its texts."""

    def fill(self, rows: int) -> None:
        self.candidate, self._skills = person()
        segment = synthetic(rows)
        self._index = Index((segment,), np.zeros(rows, np.bool_), graph_of(self._skills))
        rng = np.random.default_rng(2)
        drawn = np.minimum(rng.zipf(1.3, (rows, 60)) - 1, WORDS - 1)
        self.store.set_value("samples-seen", True)
        self.store.add_postings([
            Posting(id.decode(), f"Engineer w{row[0]} {i % 977}", " ".join(f"w{w}" for w in row.tolist()),
                    f"Company {i % 5000}", "Leeds", None, f"2026-{1 + i % 9:02}-{1 + i % 28:02}")
            for i, (id, row) in enumerate(zip(segment.ids.tolist(), drawn, strict=True))
        ])  # fmt: skip
        self.store.index_texts()
        self._mix = rng.dirichlet(np.ones(len(ROLES)), rows).astype(np.float32)

    def skills(self) -> tuple[Skill, ...]:
        return self._skills

    def skill(self, id: str) -> Skill:
        return Skill(id, id, "other")

    def index(self, tick: Progress = quiet) -> Index:
        return self._index

    def with_roles(self, ranking: Ranking, tick: Progress = quiet) -> Ranking:
        return replace(ranking, role_names=ROLES, roles=self._mix[ranking.rows])

    def read_text(self, text: str, name: str = "") -> Candidate:
        return self.candidate


class Watch:
    """Runs the event loop until something is so, and notes the longest silence of the window's thread."""

    def __init__(self) -> None:
        self.longest = 0.0

    def until(self, done: Callable[[], bool]) -> None:
        loop, beat = QEventLoop(), QTimer()
        last = start = time.perf_counter()
        self.longest = 0.0

        def check() -> None:
            nonlocal last
            now = time.perf_counter()
            self.longest = max(self.longest, now - last)
            last = now
            if done() or now - start > LONGEST:
                loop.quit()

        beat.setInterval(1)
        beat.timeout.connect(check)
        beat.start()
        loop.exec()


def timed(page: MatchesPage, ask: Callable[[], object], done: Callable[[], bool]) -> tuple[float, float, float]:
    """Milliseconds from `ask` until `done` and the list is painted, of CPU, and the longest silence."""
    watch = Watch()
    start, spent = time.perf_counter(), time.process_time()
    ask()
    asked = time.perf_counter() - start
    watch.until(done)
    page.table.viewport().repaint()
    cpu = time.process_time() - spent
    return 1000 * (time.perf_counter() - start), 1000 * cpu, 1000 * max(asked, watch.longest)


def desk_of(page: MatchesPage) -> Desk:
    return page._desk


def settle(page: MatchesPage) -> None:
    Watch().until(lambda: not desk_of(page).work._jobs)


def toggles(page: MatchesPage, skills: list[str]) -> list[tuple[float, float, float]]:
    found = []
    for skill in skills:
        before = desk_of(page).ranked
        found.append(
            timed(page, lambda s=skill: desk_of(page).toggle(s), lambda b=before: desk_of(page).ranked is not b)
        )  # type: ignore[misc]
        settle(page)
    return found


def keystrokes(page: MatchesPage, typed: list[str]) -> list[tuple[float, float, float]]:
    bar, found = page.bar, []
    for text in typed:
        before = page._found
        found.append(timed(page, lambda t=text: bar.words.setText(t), lambda b=before: page._found is not b))  # type: ignore[misc]
        settle(page)
    return found


def walk(page: MatchesPage, steps: int) -> list[tuple[float, float, float]]:
    """From the Down key to the posting taken apart."""
    found = []
    for _ in range(steps):
        before = page.detail.study
        found.append(
            timed(
                page,
                lambda: QTest.keyClick(page.table, Qt.Key.Key_Down),
                lambda b=before: page.detail.study is not b,  # type: ignore[misc]
            )
        )
        settle(page)
    return found


def scroll(page: MatchesPage, steps: int) -> list[float]:
    """What the window's thread computes for each step of the wheel, its painting with it."""
    viewport, found = page.table.viewport(), []
    at = QPointF(100, 100)
    for _ in range(steps):
        wheel = QWheelEvent(
            at, viewport.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        start = time.thread_time()
        QApplication.sendEvent(viewport, wheel)
        QApplication.processEvents()
        found.append(1000 * (time.thread_time() - start))
    return found


def sorts(page: MatchesPage) -> dict[str, float]:
    table, found = page.table, {}
    for name, column in (("title", POSTING), ("role", READS_AS), ("posted", POSTED), ("change", MOVE)):
        start = time.perf_counter()
        table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        table.viewport().repaint()
        found[name] = 1000 * (time.perf_counter() - start)
    return found


def show(name: str, times: list[tuple[float, float, float]]) -> None:
    spent, cpu, silent = zip(*times, strict=True)
    print(
        f"{name:10} median {np.median(spent):6.1f}  worst {max(spent):6.1f}  cpu {np.median(cpu):6.1f}  beat {max(silent):6.1f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--postings", type=int, default=100_000)
    rows = parser.parse_args().postings
    app = QApplication(["bench"])
    ws = Synthetic.unstored()
    ws.fill(rows)
    theme.apply(app, "light")
    page = MatchesPage(Desk(Settings(None), Work()))
    theme.dress(page)
    page.resize(1100, 760)
    page.show()
    start = time.perf_counter()
    desk_of(page).open(lambda: ws)
    Watch().until(lambda: desk_of(page).ws is not None)
    opened, start = time.perf_counter() - start, time.perf_counter()
    desk_of(page).open_resume("a résumé")
    Watch().until(lambda: desk_of(page).ranked is not None)
    settle(page)
    print(f"open {1000 * opened:.0f}, résumé to ranked list {1000 * (time.perf_counter() - start):.0f}")
    ws.lexicon  # noqa: B018  read by every résumé that is a file
    skills = [f"s{k:04d}" for k in (0, 3, 12, 40, 200, 900, 0, 3, 12, 40)]
    show("toggle", toggles(page, skills))
    show("keystroke", keystrokes(page, ["w", "w5", "w57", "w5", "engineer", "w1 w2", "w1 w3", "comp"]))
    page.bar.words.clear()
    settle(page)
    page.table.setFocus()
    show("walk", walk(page, 30))
    frames = scroll(page, 300)
    print(f"scroll     median frame {np.median(frames):.1f}  worst {max(frames):.1f}")
    print("sort ", "  ".join(f"{name} {spent:.1f}" for name, spent in sorts(page).items()))
    print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    desk_of(page).close()
    app.quit()


if __name__ == "__main__":
    main()
