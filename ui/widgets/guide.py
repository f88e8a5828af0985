"""The guide: the texts of assets/guide, their headings to jump to, and a search through all of them."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from matcher import assets
from ui.language import spoken

FIRST = ("start", "fit", "roles")
"""Texts in the order to read them; others follow by name."""

PAGE, BLOCK = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


def files(language: str, folder: Path | None = None) -> dict[str, Path]:
    """The guide's texts by name, each in `language` ("de") where there is one, else in English."""
    folder = folder or assets.path("guide")
    names = {file.name.partition(".")[0] for file in folder.glob("*.md")}
    order = sorted(names, key=lambda name: (FIRST.index(name) if name in FIRST else len(FIRST), name))
    spoken = {name: folder / f"{name}.{language}.md" for name in order}
    return {name: file if file.exists() else folder / f"{name}.md" for name, file in spoken.items()}


def slug(heading: str) -> str:
    """The anchor of a heading, as web pages for the same text make it: "What counts?" is "what-counts"."""
    return re.sub(r"\s+", "-", re.sub(r"[^\w\s-]", "", heading.casefold()).strip())


class GuideWindow(QDialog):
    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Guide"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(860, 640)
        self._documents: dict[str, QTextDocument] = {}
        self.search = QLineEdit(placeholderText=self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.next = QPushButton(self.tr("Find next"))
        self.told = QLabel()
        self.told.setProperty("role", "muted")
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Contents"))
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Guide"))
        self._lay_out()
        self._read()
        self.next.clicked.connect(self.find_next)
        self.search.textChanged.connect(self.told.clear)
        self.tree.currentItemChanged.connect(self._on_item)
        self.text.anchorClicked.connect(self._on_link)
        if first := self.tree.topLevelItem(0):
            self.tree.setCurrentItem(first)
        self.next.setDefault(True)
        self.search.setFocus()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.told)
        top.addWidget(self.next)
        sides = QSplitter()
        sides.addWidget(self.tree)
        sides.addWidget(self.text)
        sides.setSizes([240, 620])
        sides.setStretchFactor(1, 1)
        sides.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(sides, 1)

    def _read(self) -> None:
        for name, file in files(spoken()).items():
            document = self._document(file)
            self._documents[name] = document
            page = QTreeWidgetItem([name])
            self.tree.addTopLevelItem(page)
            block = document.begin()
            while block.isValid():
                level = block.blockFormat().headingLevel()
                if level == 1 and block.text():
                    page.setText(0, block.text())
                elif level == 2:
                    item = QTreeWidgetItem(page, [block.text()])
                    item.setData(0, PAGE, name)
                    item.setData(0, BLOCK, block.position())
                block = block.next()
            page.setData(0, PAGE, name)
            page.setData(0, BLOCK, 0)
            page.setExpanded(True)

    def _document(self, file: Path) -> QTextDocument:
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(16)
        # Markdown's own HTML is not wanted: the texts are ours, and plain.
        document.setMarkdown(file.read_text("utf-8"), QTextDocument.MarkdownFeature.MarkdownNoHTML)
        return document

    @property
    def page(self) -> str:
        """The name of the text that is shown."""
        return next((n for n, document in self._documents.items() if document is self.text.document()), "")

    def show_place(self, page: str, position: int = 0) -> None:
        """Show a text from the block at `position` on."""
        if page not in self._documents:
            return
        self.text.setDocument(self._documents[page])
        cursor = QTextCursor(self._documents[page])
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self.text.setTextCursor(cursor)  # from below, so that the place comes to stand at the top
        cursor.setPosition(position)
        self.text.setTextCursor(cursor)
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + self.text.cursorRect(cursor).top())

    def find_next(self) -> None:
        """Go to the next place of what is searched, in this text or in those after it, round and round."""
        words = self.search.text().strip()
        if not words:
            return
        names = list(self._documents)
        here = names.index(self.page)
        cursor = self.text.textCursor()
        for step in range(len(names) + 1):
            name = names[(here + step) % len(names)]
            found = self._documents[name].find(words, cursor) if step == 0 else self._documents[name].find(words)
            if not found.isNull():
                if name != self.page:
                    self.text.setDocument(self._documents[name])
                self.text.setTextCursor(found)
                self.text.ensureCursorVisible()
                self.told.clear()
                return
        self.told.setText(self.tr("not found"))

    def _on_item(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.show_place(item.data(0, PAGE), int(item.data(0, BLOCK)))

    def _on_link(self, url: QUrl) -> None:
        """A link leads to a heading of this or another text; nothing is fetched from anywhere."""
        page = url.path().removesuffix(".md") or self.page
        if page not in self._documents:
            return
        block = self._documents[page].begin()
        while block.isValid():
            if url.fragment() and block.blockFormat().headingLevel() and slug(block.text()) == url.fragment():
                self.show_place(page, block.position())
                return
            block = block.next()
        self.show_place(page)
