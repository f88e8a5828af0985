"""The window's language: our texts, Qt's own, and how numbers and dates are written. English is what the code says."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from matcher import assets

SPOKEN = "language"
"""The application's property that names the language of its texts; unset for English."""


def spoken() -> str:
    """The language of the window's texts, ISO 639-1."""
    app = QApplication.instance()
    return str((app.property(SPOKEN) if app else None) or "en")


def locale_of(choice: str, system: QLocale) -> QLocale:
    """The locale for a setting: "system", or a language written as it is where the computer stands ("en" in Germany)."""
    if choice == "system":
        return system
    wanted = QLocale(choice)
    if wanted.language() == system.language():
        return system
    here = QLocale(wanted.language(), system.territory())
    return here if here.language() == wanted.language() else wanted


def install(app: QApplication, choice: str) -> None:
    """Install the translators of the chosen language, and its locale as the default one."""
    locale = locale_of(choice, QLocale.system())
    if choice != "system":
        QLocale.setDefault(locale)
    language = QLocale.languageToCode(locale.language())
    ours = QTranslator(app)
    # Without our texts Qt's would be the only ones in that language.
    if language == "en" or not ours.load(f"rolefit_{language}", str(assets.path("translations"))):
        return
    app.setProperty(SPOKEN, language)
    qt = QTranslator(app)
    if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    app.installTranslator(ours)
