"""The window as people get it, which also prints what happens, so that a test in another process can follow it.

`python -m tests.ui.display.told_window PASSPHRASE` opens the library of ROLEFIT_HOME.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from matcher.workspace import Passphrase
from ui.app import build
from ui.pages.matches import MatchesPage
from ui.window import Window


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def say_place(name: str, widget: QWidget, at: QPoint) -> None:
    spot = widget.mapTo(widget.window(), at)
    ratio = widget.devicePixelRatioF()
    say("place", name, round(spot.x() * ratio), round(spot.y() * ratio))


def say_places(page: MatchesPage) -> None:
    for row in (2, 9):
        rect = page.table.visualRect(page.model.index(row, 0))
        say_place(f"row-{row}", page.table.viewport(), rect.center())
    gaps = page.detail.why.gaps
    chips = gaps.findChildren(QPushButton) if gaps is not None else []
    if chips:
        say_place("gap", chips[0], chips[0].rect().center())


def say_welcome(window: Window) -> None:
    """Where "Try the samples" is, or that the welcome is gone."""
    buttons = [b for b in window.welcome.findChildren(QPushButton) if "samples" in b.text()]
    if window.welcome.isVisible() and buttons:
        say_place("samples", buttons[0], buttons[0].rect().center())


def watch(window: Window, page: MatchesPage) -> None:
    desk = window.desk

    def ranked() -> None:
        moved = desk.ranked.moved if desk.ranked else None
        say("ranked")
        QTimer.singleShot(500, lambda: say_welcome(window))
        if moved is not None:
            say("moved", int((moved != 0).sum()) or int((desk.ranked.gained != 0).sum()))  # type: ignore[union-attr]

    desk.ranking_changed.connect(ranked)
    desk.resume_changed.connect(lambda: say("resume", desk.candidate.profile.source.name if desk.candidate else ""))
    desk.posting_chosen.connect(lambda posting: say("chosen", page.model.row_of(posting)))
    desk.status_changed.connect(lambda posting: say("status", desk.rows[posting].status))
    page.model.modelReset.connect(lambda: page._found is not None and say("shown", page.model.rowCount()))
    studied = page.detail.show_study

    def tell() -> None:
        if page.isVisible():
            say("studied")
            say_places(page)

    # Rows and buttons move with a resize and with the page coming to the front.
    window.stack.currentChanged.connect(lambda _: QTimer.singleShot(500, tell))

    def show_study(study) -> None:  # type: ignore[no-untyped-def]
        studied(study)
        QTimer.singleShot(300, tell)

    page.detail.show_study = show_study  # type: ignore[method-assign]


def main() -> None:
    app = QApplication(sys.argv[:1])
    window = build(None)
    page = window.pages["matches"]
    assert isinstance(page, MatchesPage)
    watch(window, page)
    window.resize(1280, 820)
    window.show()
    QTimer.singleShot(0, lambda: window.open_library((), Passphrase(sys.argv[1])))
    app.exec()
    window.desk.close()


if __name__ == "__main__":
    main()
