"""Printing asks where to, and puts the document there; an abandoned one leaves nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.printing import Printing
from ui.widgets.recovery_dialog import RecoveryDialog
from ui.widgets.report_pdf import put


@pytest.fixture
def parent(qapp: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_accepted_it_is_printed(parent: QWidget, tmp_path: Path) -> None:
    printing = Printing(parent, "Report", lambda device: put("<h1>One</h1>" + "<p>line</p>" * 200, device))
    printing.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printing.printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printing.dialog.accepted.emit(printing.printer)  # as after the user chose this printer
    assert (tmp_path / "out.pdf").read_bytes().count(b"/Type /Page\n") >= 2


def test_given_up_nothing_is_printed(parent: QWidget) -> None:
    painted: list[object] = []
    printing = Printing(parent, "Report", painted.append)
    printing.dialog.reject()
    assert painted == []


def test_the_recovery_key_can_be_printed(parent: QWidget, qtbot: QtBot) -> None:
    dialog = RecoveryDialog("-".join(["ABCD"] * 14), parent)
    dialog.show()
    dialog.paper.click()
    (printing,) = dialog.findChildren(Printing)
    assert printing.dialog.isVisible()
    printing.dialog.reject()
    dialog.reject()
