"""The chosen language decides texts, numbers and dates."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from matcher.workspace import PostingRow
from ui import language
from ui.widgets.status_editor import StatusEditor

GERMANY = QLocale("de_DE")


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
    qapp.setProperty(language.SPOKEN, None)


def test_a_chosen_language_is_written_as_in_the_country() -> None:
    assert language.locale_of("system", GERMANY) == GERMANY
    assert language.locale_of("de", GERMANY) == GERMANY
    english = language.locale_of("en", GERMANY)
    assert english.language() == QLocale.Language.English
    assert english.toString(QDate(2026, 3, 14), "MMMM") == "March"
    assert english.toString(QDate(2026, 3, 14), QLocale.FormatType.ShortFormat).startswith("14")
    assert english.toString(1234.5, "f", 1) == QLocale("en_DE").toString(1234.5, "f", 1)
    assert language.locale_of("de", QLocale("en_US")).language() == QLocale.Language.German


@pytest.mark.parametrize(("choice", "undo", "month"), [("en", "Undo", "March"), ("de", "Rückgängig", "März")])
def test_texts_and_dates_agree(app: QApplication, choice: str, undo: str, month: str) -> None:
    language.install(app, choice)
    assert QCoreApplication.translate("Menus", "Undo") == undo
    assert QLocale().toString(QDate(2026, 3, 14), "MMMM") == month
    assert language.spoken() == choice


def test_a_language_we_do_not_speak_stays_english_altogether(app: QApplication) -> None:
    language.install(app, "fr")
    assert QCoreApplication.translate("Menus", "Undo") == "Undo"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert language.spoken() == "en"


def test_large_numbers_are_written_as_in_the_country(app: QApplication) -> None:
    QLocale.setDefault(GERMANY)
    row = PostingRow("a", "Analyst", None, None, None, None, None, "pasted", 0, "new", None)
    editor = StatusEditor()
    editor.show_postings([row] * 1234)
    assert editor.title.text().startswith("1.234 ")
    editor.deleteLater()
