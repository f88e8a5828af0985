"""The frame: pages by keys, the undo menu, drops, trouble at the start, and what a screen reader is told."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAction, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTableView, QTextEdit, QWidget

from matcher import assets
from matcher.model import ImportReport, Rejected
from tests.ui.conftest import matches_of, settle, until
from ui.pages import PAGES
from ui.window import Window


def action(window: Window, text: str) -> QAction:
    return next(a for a in window.findChildren(QAction) if a.text().replace("&", "").startswith(text))


def test_every_page_is_reached_from_the_menu(window: Window) -> None:
    for place, row in enumerate(PAGES):
        action(window, row.title).trigger()
        assert window.stack.currentIndex() == place == window.sidebar.currentIndex().row()


def test_the_edit_menu_undoes_a_status(window: Window) -> None:
    posting = window.desk.chosen
    action(window, "Save the posting").trigger()
    settle(window)
    assert window.desk.rows[posting].status == "saved"
    action(window, "Undo").trigger()
    settle(window)
    assert window.desk.rows[posting].status == "new"
    action(window, "Redo").trigger()
    settle(window)
    assert window.desk.rows[posting].status == "saved"


def drop(window: Window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    event = QDropEvent(
        QPointF(200, 200), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)


def test_a_dropped_resume_is_read_and_ranked(window: Window) -> None:
    before = window.desk.document
    other = assets.path("samples") / "resumes" / "ml-engineer.pdf"
    drop(window, other)
    until(lambda: window.desk.document == other)
    settle(window)
    ranking = window.desk.ranking
    assert ranking is not None and window.desk.candidate is not None
    assert matches_of(window).model.index(0, 0).data() == str(round(float(ranking.fit[0])))
    assert before is not None and before != other
    window.desk.open_resume(before)
    until(lambda: window.desk.document == before)
    settle(window)


def test_dropped_postings_are_imported_and_can_be_filtered(window: Window, tmp_path: Path) -> None:
    file = tmp_path / "ad.txt"
    file.write_text("Welder of Data\n\nRequirements\n- Python and zymurgy\n", encoding="utf-8")
    total = len(window.desk.rows)
    window.show_page("postings")
    drop(window, file)
    until(lambda: len(window.desk.rows) == total + 1)
    settle(window)
    new = [id for id, row in window.desk.rows.items() if not row.sample]
    page = matches_of(window)
    page.bar.words.setText("zymurgy")
    settle(window)
    assert [page.model.posting_at(r) for r in range(page.model.rowCount())] == new
    assert "1" in window.banner.text()
    window.desk.change_postings(lambda ws: ws.delete_postings(new))
    until(lambda: len(window.desk.rows) == total)
    settle(window)


def test_what_could_not_be_read_stays_told_where_its_reason_is_not_seen(window: Window) -> None:
    told: list[str] = []
    link = window.desk.noticed.connect(lambda kind, *_: told.append(kind))
    report = ImportReport(1, 0, 0, (Rejected("a.bin", None, "It is none."),), 1)
    for page in ("matches", "postings"):
        window.show_page(page)
        window._on_imported(report)
    window.desk.noticed.disconnect(link)
    window.banner.hide()
    assert told == ["warning", "good"]


# ---- what a screen reader is told


CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QTextEdit, QTableView)


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)) if interface else ""


def test_every_control_of_the_matches_page_has_a_name(window: Window) -> None:
    page = matches_of(window)
    page.bar.more.setChecked(True)
    page.detail.tabs.setCurrentWidget(page.detail.evidence)
    settle(window)
    nameless = [
        f"{type(w).__name__} in {type(w.parent()).__name__}"
        for kind in CONTROLS
        for w in page.findChildren(kind)
        if w.isVisible() and not w.objectName().startswith("qt_") and not name_of(w).strip()
        and w.metaObject().className() != "QTableCornerButton"
        # Qt's own clear button fades out after the text is gone.
        and not isinstance(w.parent(), QLineEdit)
    ]  # fmt: skip
    page.bar.more.setChecked(False)
    assert nameless == []


def test_a_row_is_spoken_with_its_fit_in_words(window: Window) -> None:
    page = matches_of(window)
    interface = QAccessible.queryAccessibleInterface(page.table)
    assert interface.role() == QAccessible.Role.Table
    spoken = page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Fit ") and "fit" in spoken.split(",")[1]
    assert interface.childCount() >= page.model.rowCount()


def test_a_card_says_requirement_verdict_and_evidence(window: Window) -> None:
    card = matches_of(window).detail.why.cards[1]
    name = name_of(card)
    assert "points" in name or "check" in name
    assert card.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_a_page_that_is_asked_for_has_the_focus_where_one_goes_on(window: Window) -> None:
    window.activateWindow()
    for row in PAGES:
        action(window, row.title).trigger()
        settle(window)
        page, focused = window.pages[row.name], window.focusWidget()
        assert focused is page.focusProxy() and page.isAncestorOf(focused), row.name
