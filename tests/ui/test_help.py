"""The Help menu: the guide can be searched and jumped about in, the keys are those of the menus, the licences are named."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from matcher import assets
from ui.help import add_help_menu
from ui.widgets.about import LIBRARIES, AboutDialog
from ui.widgets.guide import GuideWindow, files, slug
from ui.widgets.keys import KeysDialog

ROOT = Path(__file__).parents[2]


@pytest.fixture
def frame(qapp: QApplication) -> Iterator[QMainWindow]:
    frame = QMainWindow()
    add_help_menu(frame)
    frame.show()
    yield frame
    frame.close()
    frame.deleteLater()


@pytest.fixture
def guide(frame: QMainWindow) -> GuideWindow:
    guide = GuideWindow(frame)
    guide.show()
    return guide


def test_f1_opens_the_guide(frame: QMainWindow, qtbot: QtBot) -> None:
    action = next(a for a in frame.findChildren(QAction) if "Guide" in a.text())
    assert action.shortcut() == QKeySequence(QKeySequence.StandardKey.HelpContents)
    action.trigger()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in frame.findChildren(GuideWindow)))


def test_texts_in_order_each_in_the_language_where_there_is_one(tmp_path: Path) -> None:
    for name in ("zoo.md", "fit.md", "start.md", "start.de.md"):
        (tmp_path / name).write_text(f"# {name}\n")
    assert [f.name for f in files("de", tmp_path).values()] == ["start.de.md", "fit.md", "zoo.md"]
    assert [f.name for f in files("en", tmp_path).values()] == ["start.md", "fit.md", "zoo.md"]


def test_contents_lead_to_their_places(guide: GuideWindow) -> None:
    assert guide.page == "start"
    page = guide.tree.topLevelItem(0)
    assert page.text(0) == "First steps"
    last = page.child(page.childCount() - 1)
    guide.tree.setCurrentItem(last)
    assert guide.text.textCursor().block().text() == last.text(0)


def test_search_goes_round(guide: GuideWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(guide.search, "recovery key")
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    first = (guide.page, guide.text.textCursor().position())
    assert guide.text.textCursor().selectedText().casefold() == "recovery key"
    for _ in range(50):
        qtbot.mouseClick(guide.next, Qt.MouseButton.LeftButton)
        if (guide.page, guide.text.textCursor().position()) == first:
            break
    else:
        pytest.fail("the search never came back to its first place")
    guide.search.setText("zzzzqqq")
    guide.next.click()
    assert guide.told.text() == "not found"


def test_links_stay_in_the_guide(guide: GuideWindow) -> None:
    guide._on_link(QUrl("#privacy"))
    assert guide.text.textCursor().block().text() == "Privacy"
    before = guide.page
    guide._on_link(QUrl("https://example.org/start.md"))
    guide._on_link(QUrl("nowhere.md"))
    assert guide.page == before
    assert slug("What counts, and why?") == "what-counts-and-why"


def test_every_link_of_the_guide_leads_somewhere() -> None:
    folder = assets.path("guide")
    for file in folder.glob("*.md"):
        text = file.read_text("utf-8")
        for target in re.findall(r"\]\(([^)]+)\)", text):
            page, _, anchor = target.partition("#")
            there = folder / page if page else file
            assert there.exists(), (file.name, target)
            headings = [slug(h) for h in re.findall(r"^#+ (.+)$", there.read_text("utf-8"), re.MULTILINE)]
            assert not anchor or anchor in headings, (file.name, target)


def test_the_keys_are_those_of_the_menus(frame: QMainWindow) -> None:
    dialog = KeysDialog(frame)
    shown = {
        dialog.table.item(row, 0).text(): dialog.table.item(row, 1).text() for row in range(dialog.table.rowCount())
    }
    assert shown["Guide"] == QKeySequence(QKeySequence.StandardKey.HelpContents).toString(
        QKeySequence.SequenceFormat.NativeText
    )
    assert shown["Matches: hide it"] == "H"


def test_every_library_we_ship_is_named_with_its_licence(frame: QMainWindow) -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    assert {re.split(r"[<>=]", need)[0] for need in wanted} == {name for name, _ in LIBRARIES}
    dialog = AboutDialog(frame)
    for row in range(dialog.table.rowCount()):
        assert all(dialog.table.item(row, column).text() for column in range(3))


def numbers(text: str, decimal: str) -> list[str]:
    """All numbers of a text as English writes them, sorted."""
    group = "." if decimal == "," else ","
    found = re.findall(r"\d[\d.,]*\d|\d", text)
    return sorted(number.replace(group, "").replace(decimal, ".") for number in found)


def test_the_german_guide_says_the_same_numbers_under_as_many_headings() -> None:
    folder = assets.path("guide")
    names = [file.stem for file in folder.glob("*.md") if "." not in file.stem]
    assert names
    for name in names:
        english, german = (
            (folder / f"{name}.md").read_text("utf-8"), (folder / f"{name}.de.md").read_text("utf-8")
        )  # fmt: skip
        assert numbers(english, ".") == numbers(german, ","), name
        levels = [[len(mark) for mark in re.findall(r"^(#+) ", text, re.MULTILINE)] for text in (english, german)]
        assert levels[0] == levels[1], name
