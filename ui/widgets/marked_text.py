"""A text with stretches of it marked: coloured ground and a line under it whose style says the same as the colour.

Offsets are Python's; Qt counts UTF-16 units, so a text with emoji needs them translated.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui import theme
from ui.saying import tip

UNDERLINES = {
    "met": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "partly": QTextCharFormat.UnderlineStyle.DashUnderline,
    "missing": QTextCharFormat.UnderlineStyle.DotLine,
    "check": QTextCharFormat.UnderlineStyle.WaveUnderline,
}
"""`check` marks what only the reader can tell: work permits, places, licences."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters `start`..`end` of the text. Stretches of one `key` are chosen together; `label` says what they are."""

    start: int
    end: int
    kind: str
    key: int
    label: str = ""


def qt_offsets(text: str) -> list[int]:
    """Qt's offset of every Python offset 0..len(text)."""
    offsets, at = [0], 0
    for character in text:
        at += 2 if ord(character) > 0xFFFF else 1
        offsets.append(at)
    return offsets


class MarkedText(QTextEdit):
    """Read-only; a click on a stretch says which."""

    stretch_clicked = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(10)
        self.viewport().setMouseTracking(True)
        self._stretches: tuple[Stretch, ...] = ()
        self._chosen: int | None = None
        self._offsets: list[int] = [0]

    def show_text(self, text: str, stretches: tuple[Stretch, ...]) -> None:
        """Show it from the top with nothing chosen."""
        # One character for one, so that the offsets stay: Qt would take "\r\n" for one line break.
        plain = text.replace("\r\n", " \n").replace("\r", "\n")
        self._offsets = qt_offsets(plain)
        self._stretches, self._chosen = stretches, None
        self.setPlainText(plain)
        self._paint()
        self.verticalScrollBar().setValue(0)

    def choose(self, key: int | None) -> None:
        """Make the stretches of `key` stand out and bring the first of them into view."""
        self._chosen = key
        self._paint()
        first = next((s for s in self._stretches if s.key == key), None)
        if first is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets[min(first.start, len(self._offsets) - 1)])
        rect = self.cursorRect(cursor)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if rect.top() < 0 or rect.bottom() > height - rect.height():
            bar.setValue(bar.value() + rect.top() - height // 3)

    @property
    def chosen(self) -> int | None:
        return self._chosen

    def _paint(self) -> None:
        t = theme.current()
        fills = {"met": t.met_fill, "partly": t.partly_fill, "missing": t.missing_fill, "check": t.partly_fill}
        lines = {"met": t.met, "partly": t.partly, "missing": t.missing, "check": t.partly}
        selections = []
        for stretch in sorted(self._stretches, key=lambda s: s.key == self._chosen):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor_over(stretch)
            style = QTextCharFormat()
            chosen = stretch.key == self._chosen
            style.setBackground(QColor(t.accent if chosen else fills[stretch.kind]))
            style.setForeground(QColor(t.on_accent if chosen else t.text))
            style.setUnderlineStyle(UNDERLINES[stretch.kind])
            style.setUnderlineColor(QColor(t.on_accent if chosen else lines[stretch.kind]))
            selection.format = style
            selections.append(selection)
        self.setExtraSelections(selections)

    def _cursor_over(self, stretch: Stretch) -> QTextCursor:
        last = len(self._offsets) - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets[min(stretch.start, last)])
        cursor.setPosition(self._offsets[min(stretch.end, last)], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def stretch_at(self, offset: int) -> Stretch | None:
        """The shortest stretch over a Qt offset."""
        last = len(self._offsets) - 1
        over = [
            s for s in self._stretches if self._offsets[min(s.start, last)] <= offset < self._offsets[min(s.end, last)]
        ]
        return min(over, key=lambda s: s.end - s.start, default=None)

    def _under(self, event: QMouseEvent) -> Stretch | None:
        offset = (
            self.document().documentLayout().hitTest(event.position() + self._scrolled(), Qt.HitTestAccuracy.ExactHit)
        )
        return self.stretch_at(offset) if offset >= 0 else None

    def _scrolled(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        stretch = self._under(event)
        if stretch is not None and not self.textCursor().hasSelection():
            self.stretch_clicked.emit(stretch.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        stretch = self._under(event)
        shape = Qt.CursorShape.PointingHandCursor if stretch else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        self.viewport().setToolTip(tip(stretch.label) if stretch else "")
