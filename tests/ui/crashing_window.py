"""A program of its own: the window over a home, in which slots raise while it works. Prints what its user would see."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from matcher.workspace import Passphrase
from ui.app import build
from ui.garbage import Collector
from ui.report import CrashDialog


def tell(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main() -> int:
    home, secret = Path(sys.argv[1]), sys.argv[2]
    app = QApplication(sys.argv[:1])
    Collector(app)
    window = build(home)
    window.show()
    desk = window.desk

    def crash(times: int) -> None:
        for n in range(times):
            QTimer.singleShot(n, raising)
        QTimer.singleShot(500, look)

    def raising() -> None:
        Path("/home/quillfeather/résumé.pdf")
        raise ValueError("Zyxwvutina Quillfeather, quill@feather.example")

    def look() -> None:
        dialogs = [d for d in window.findChildren(CrashDialog) if d.isVisible()]
        tell(f"dialogs {len(dialogs)}")
        tell(dialogs[0].report.toPlainText())
        dialogs[0].reject()
        # And it goes on: what is asked of it next is done and stored.
        desk.set_status(next(iter(desk.rows)), "applied")
        QTimer.singleShot(0, finish)

    def finish() -> None:
        if desk.work._jobs:
            QTimer.singleShot(20, finish)
        else:
            window.close()

    def ranked() -> None:
        if not getattr(window, "went", False):
            window.went = True  # type: ignore[attr-defined]
            desk.set_status(next(iter(desk.rows)), "saved")
            crash(30)

    desk.ranking_changed.connect(ranked)
    QTimer.singleShot(0, lambda: window.open_library((), Passphrase(secret)))
    code = app.exec()
    desk.close()
    tell("closed")
    return code


if __name__ == "__main__":
    sys.exit(main())
