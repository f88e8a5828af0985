"""A window of another program that one file can be dragged out of: `drag_source.py FILE X Y`. For the drop tests."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    def __init__(self, file: str) -> None:
        super().__init__("drag me")
        self._file = file
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(self._file)])
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    source = Source(sys.argv[1])
    source.setWindowTitle("drag source")
    source.resize(160, 120)
    source.move(QPoint(int(sys.argv[2]), int(sys.argv[3])))
    source.show()
    app.exec()
