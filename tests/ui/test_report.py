"""A defect: one dialog, a report that holds nothing of the user's, and the work goes on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from matcher.workspace import Passphrase, Workspace
from ui.report import CrashDialog, Watch, describe, places
from ui.work import Work

SECRET = "four words or so"
PERSONAL = ("Quillfeather", "feather.example", "/home", "résumé")


def error_with(text: str) -> Exception:
    try:
        try:
            raise KeyError(text)
        except KeyError as cause:
            raise ValueError(text) from cause
    except ValueError as error:
        return error


def test_the_report_names_kinds_and_places_and_quotes_nothing() -> None:
    said = describe(error_with("Zyxwvutina Quillfeather"))
    assert "ValueError" in said and "KeyError" in said
    assert said.index("KeyError") < said.index("ValueError")
    assert "test_report.py:" in said and "in error_with" in said
    assert "Quillfeather" not in said and str(Path(__file__).parent) not in said


def test_an_error_that_is_its_own_cause_ends() -> None:
    one, two = ValueError(), KeyError()
    one.__context__, two.__context__ = two, one
    assert places(one) == ["KeyError", "ValueError"]


def test_one_dialog_lists_each_defect_once(qapp: QApplication) -> None:
    window = QWidget()
    watch = Watch(window, Work())
    for _ in range(5):
        watch.show(error_with("x"))
    try:
        raise OSError
    except OSError as error:
        watch.show(error)
    (dialog,) = window.findChildren(CrashDialog)
    assert dialog.report.toPlainText().count("ValueError") == 1
    assert "OSError" in dialog.report.toPlainText()
    dialog.reject()
    watch.show(error_with("x"))
    assert watch.dialog is not dialog
    window.deleteLater()


def test_in_a_real_run_nothing_is_lost(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with Workspace.open(home, Passphrase(SECRET)) as ws:
        ws.store.set_value("samples-seen", True)
        ws.add_samples()
    words = [sys.executable, "-m", "tests.ui.crashing_window", str(home), SECRET]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    ran = subprocess.run(
        words, env=environment, capture_output=True, text=True, timeout=120, cwd=Path(__file__).parents[2], check=False
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    assert "dialogs 1\n" in ran.stdout and "closed" in ran.stdout
    assert "ValueError" in ran.stdout and "crashing_window.py:" in ran.stdout
    for word in PERSONAL:
        assert word not in ran.stdout + ran.stderr
    with Workspace.open(home, Passphrase(SECRET), create=False) as ws:
        first = ws.rows()[0]
        assert first.status == "applied"
        assert [entry.status for entry in ws.statuses(first.id)] == ["saved", "applied"]
