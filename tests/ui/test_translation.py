"""The German translation: every text has one, it says the same numbers and names, and the compiled file is up to date."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from matcher import assets
from ui.desk import Desk
from ui.pages.postings import PostingsPage
from ui.pages.settings import SettingsPage

pytest_plugins = ["tests.ui.small_desk"]

FOLDER = assets.path("translations")


@pytest.fixture(scope="module")
def update() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update_translations", FOLDER / "update.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    translator = QTranslator(qapp)
    assert translator.load("rolefit_de", str(FOLDER))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def test_every_text_has_a_german_one(update: ModuleType) -> None:
    known = update.read()
    assert sorted(known) == list(update.all_texts()), "run assets/translations/update.py and translate what it names"
    assert [source for source, translation in known.items() if not translation] == []


def test_the_compiled_file_is_up_to_date(update: ModuleType, qapp: QApplication) -> None:
    compiled = QTranslator()
    assert compiled.load("rolefit_de", str(FOLDER))
    for (context, source), translation in update.read().items():
        assert compiled.translate(context, source) == translation


def test_what_is_filled_in_is_filled_in_in_german_too(update: ModuleType) -> None:
    for (_, source), translation in update.read().items():
        fields = [sorted(set(re.findall(r"\{[^}]*\}", text))) for text in (source, translation)]
        assert fields[0] == fields[1], source
        assert ("\t" in source) == ("\t" in translation), source
        assert source.endswith("…") == translation.endswith("…"), source
        assert "!" not in translation


def test_the_collector_finds_texts_wherever_they_stand(update: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text(
        'def _tr(text):\n    return QCoreApplication.translate("Own", text)\n'
        'A = _tr("a")\nB = QT_TRANSLATE_NOOP("Else", "b")\n'
        'class Page:\n    def f(self):\n        return self.tr("c").format(self.tr("d"))\n',
        "utf-8",
    )
    assert update.texts(tmp_path) == (("Else", "b"), ("Own", "a"), ("Page", "c"), ("Page", "d"))
    (tmp_path / "two.py").write_text('class P:\n    def f(self, n):\n        return self.tr(f"n {n}")\n', "utf-8")
    with pytest.raises(ValueError, match=r"two\.py:3"):
        update.texts(tmp_path)


def test_pages_speak_german(german: None, make_desk: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = make_desk()
    postings, settings = PostingsPage(desk), SettingsPage(desk)
    assert postings.count.text() == "3 Anzeigen"
    assert settings.tabs.tabText(0) == "Allgemein"
    assert settings.fields["theme"].itemText(2) == "Dunkel"
    assert settings.fields["theme"].accessibleName() == "Farben"
    assert desk.work.wait(5000)  # none answers a page that is gone
    postings.close()
    settings.close()


def test_the_collector_finds_the_library_s_sentences(update: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text('A = say("a {n}", n=1)\nB = say_count(2, "b", "{n} b", c="d")\n', "utf-8")
    assert list(update.sentences(tmp_path)) == [("matcher", "a {n}"), ("matcher", "b"), ("matcher", "{n} b")]
    (tmp_path / "two.py").write_text('\nC = say(f"a {n}")\n', "utf-8")
    with pytest.raises(ValueError, match=r"two\.py:2"):
        list(update.sentences(tmp_path))
