"""Colours as tokens, light and dark, and the palette and style sheet made from them. No colour is written elsewhere.

Every text token stands on every surface token with a contrast of at least 4.5:1 (tests/ui/test_theme.py measures it).
The part colours follow Okabe and Ito's palette for colour-blind readers (2008), toned for either ground.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from matcher import assets

DRESSED = "dressed"
"""The property of a window that wears our style sheet."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme. Surfaces: window, surface, raised, selection. Texts: text, muted, accent, met, partly, missing."""

    dark: bool
    window: str
    surface: str
    raised: str
    selection: str
    border: str
    edge: str
    """Of what can be typed in, ticked or dragged: at least 3:1 on every ground."""
    text: str
    muted: str
    accent: str
    on_accent: str
    met: str
    partly: str
    missing: str
    met_fill: str
    partly_fill: str
    missing_fill: str
    track: str
    parts: tuple[str, ...]


LIGHT = Tokens(
    dark=False,
    window="#F4F5F8",
    surface="#FFFFFF",
    raised="#FAFBFC",
    selection="#DFE9FB",
    border="#D5DAE2",
    edge="#7B8597",
    text="#1A2230",
    muted="#525C6D",
    accent="#2357BF",
    on_accent="#FFFFFF",
    met="#12683C",
    partly="#7A4E00",
    missing="#A62B24",
    met_fill="#DDF2E6",
    partly_fill="#FBEBCB",
    missing_fill="#FBE0DD",
    track="#E6E9EF",
    parts=("#0072B2", "#56B4E9", "#009E73", "#E69F00", "#CC79A7", "#8A8F98", "#D55E00"),
)

DARK = Tokens(
    dark=True,
    window="#14171C",
    surface="#1B1F26",
    raised="#22272F",
    selection="#273750",
    border="#363D49",
    edge="#7A8598",
    text="#E8EBF1",
    muted="#A9B2C1",
    accent="#8FB4FA",
    on_accent="#0E1420",
    met="#74D3A0",
    partly="#E8BC6A",
    missing="#F59A92",
    met_fill="#1B3A2B",
    partly_fill="#41331A",
    missing_fill="#472523",
    track="#2C323C",
    parts=("#4BA3DB", "#8CCBF2", "#35B892", "#EDB13C", "#DA96BC", "#9AA1AD", "#E5813F"),
)


def tokens(choice: str) -> Tokens:
    """The theme for a setting: "light", "dark", anything else follows the system."""
    if choice in ("light", "dark"):
        return DARK if choice == "dark" else LIGHT
    return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def luminance(colour: str) -> float:
    """Relative luminance 0..1 of "#RRGGBB" (WCAG 2.2)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    """Contrast ratio 1..21 of two colours (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _palette(t: Tokens) -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, colour in {
        roles.Window: t.window,
        roles.WindowText: t.text,
        roles.Base: t.surface,
        roles.AlternateBase: t.raised,
        roles.Text: t.text,
        roles.Button: t.surface,
        roles.ButtonText: t.text,
        roles.ToolTipBase: t.raised,
        roles.ToolTipText: t.text,
        roles.PlaceholderText: t.muted,
        roles.Highlight: t.selection,
        roles.HighlightedText: t.text,
        roles.Link: t.accent,
        roles.Mid: t.border,
        roles.Accent: t.accent,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.Text, roles.ButtonText, roles.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(t.muted))
    return palette


def _sheet(t: Tokens) -> str:
    tick = (assets.path("icons") / f"check-{'dark' if t.dark else 'light'}.svg").as_posix()
    return f"""
    QMainWindow, QDialog {{ background: {t.window}; }}
    QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.border}; padding: 4px 6px; }}
    QFrame[card="true"] {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: 8px; }}
    QFrame[card="true"][met="met"] {{ border-left: 4px solid {t.met}; }}
    QFrame[card="true"][met="partly"] {{ border-left: 4px solid {t.partly}; }}
    QFrame[card="true"][met="missing"] {{ border-left: 4px solid {t.missing}; }}
    QFrame[card="true"][met="check"] {{ border-left: 4px dashed {t.partly}; }}
    QFrame[card="true"][met] {{ border-top-left-radius: 0; border-bottom-left-radius: 0; }}
    QFrame[card="true"]:hover[met] {{ background: {t.raised}; }}
    QFrame[card="true"]:focus {{ border: 2px solid {t.accent}; }}
    QFrame#what-if {{ background: {t.selection}; border: 1px solid {t.accent}; border-radius: 8px; }}
    QFrame#samples {{ background: {t.surface}; border: 1px dashed {t.accent}; border-radius: 8px; }}
    QLabel[role="title"] {{ font-size: 17pt; font-weight: 600; }}
    QLabel[role="heading"] {{ font-size: 12pt; font-weight: 600; }}
    QLabel[role="muted"] {{ color: {t.muted}; }}
    QLabel[role="met"] {{ color: {t.met}; font-weight: 600; }}
    QLabel[role="partly"] {{ color: {t.partly}; font-weight: 600; }}
    QLabel[role="missing"] {{ color: {t.missing}; font-weight: 600; }}
    QPushButton, QToolButton {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border};
        border-radius: 6px; padding: 5px 12px; }}
    QToolButton {{ padding: 3px 8px 4px; }}
    QPushButton:hover, QToolButton:hover {{ background: {t.raised}; border-color: {t.accent}; }}
    QPushButton:pressed, QToolButton:pressed, QToolButton:checked {{ background: {t.selection}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {t.accent}; padding: 4px 11px; }}
    QToolButton:focus {{ padding: 2px 7px 3px; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {t.muted}; background: {t.window}; }}
    QPushButton[primary="true"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; }}
    QPushButton[primary="true"]:focus {{ border: 2px solid {t.text}; }}
    QPushButton[primary="true"]:disabled {{ background: {t.window}; color: {t.muted}; border-color: {t.border}; }}
    QPushButton[chip="true"] {{ border-radius: 11px; padding: 4px 12px; }}
    QPushButton[chip="true"]:checked {{ background: {t.selection}; border-color: {t.accent}; }}
    QPushButton[chip="true"]:focus {{ border: 2px solid {t.accent}; padding: 3px 11px; }}
    QComboBox::drop-down, QDateEdit::drop-down {{ border: 0; width: 22px; }}
    QComboBox::down-arrow, QDateEdit::down-arrow {{
        width: 0; height: 0; border-left: 4px solid {t.surface}; border-right: 4px solid {t.surface};
        border-top: 5px solid {t.muted}; margin-right: 8px; }}
    QComboBox QAbstractItemView {{ background: {t.surface}; border: 1px solid {t.border}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle {{ background: {t.border}; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }}
    QScrollBar::handle:hover {{ background: {t.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
    QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit {{ background: {t.surface};
        color: {t.text}; border: 1px solid {t.edge}; border-radius: 6px; padding: 4px 8px;
        selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
    QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
        QDateEdit:focus {{ border: 2px solid {t.accent}; padding: 3px 7px; }}
    QDateEdit, QSpinBox, QDoubleSpinBox {{ padding: 2px 8px 3px; }}
    QDateEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus {{ padding: 1px 7px 2px; }}
    QSpinBox::up-button, QSpinBox::down-button {{ border: 0; width: 20px; subcontrol-origin: border; }}
    QSpinBox::up-button {{ subcontrol-position: top right; margin: 2px 2px 0 0; }}
    QSpinBox::down-button {{ subcontrol-position: bottom right; margin: 0 2px 2px 0; }}
    QSpinBox::up-arrow, QSpinBox::down-arrow {{
        width: 0; height: 0; border-left: 4px solid {t.surface}; border-right: 4px solid {t.surface}; }}
    QSpinBox::up-arrow {{ border-bottom: 5px solid {t.muted}; }}
    QSpinBox::down-arrow {{ border-top: 5px solid {t.muted}; }}
    QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QSpinBox:disabled {{ background: {t.window};
        color: {t.muted}; border-color: {t.border}; }}
    QCheckBox::indicator, QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {t.edge};
        background: {t.surface}; }}
    QCheckBox::indicator {{ border-radius: 3px; }}
    QRadioButton::indicator {{ border-radius: 8px; }}
    QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent}; image: url("{tick}"); }}
    QRadioButton::indicator:checked {{ border-color: {t.accent}; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
        fx: 0.5, fy: 0.5, stop: 0 {t.accent}, stop: 0.55 {t.accent}, stop: 0.65 {t.surface}, stop: 1 {t.surface}); }}
    QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {t.border}; background: {t.window}; }}
    QCheckBox::indicator:checked:disabled {{ background: {t.muted}; border-color: {t.muted}; }}
    QCheckBox:focus, QRadioButton:focus {{ outline: 0; color: {t.accent}; text-decoration: underline; }}
    QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border: 2px solid {t.accent}; width: 12px; height: 12px; }}
    QSlider:horizontal {{ min-height: 20px; }}
    QSlider::groove:horizontal {{ height: 4px; background: {t.track}; border: 1px solid {t.border}; border-radius: 3px; }}
    QSlider::sub-page:horizontal {{ background: {t.accent}; border-radius: 3px; }}
    QSlider::handle:horizontal {{ width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: {t.surface};
        border: 1px solid {t.edge}; }}
    QSlider::handle:horizontal:hover {{ border-color: {t.accent}; }}
    QSlider::handle:horizontal:focus {{ border: 3px solid {t.accent}; width: 10px; height: 10px; }}
    QTableView, QListView, QTreeView {{ background: {t.surface}; alternate-background-color: {t.raised};
        border: 1px solid {t.border}; border-radius: 8px; gridline-color: {t.border}; outline: 0; }}
    QTableView:focus, QListView:focus, QTreeView:focus {{ border: 2px solid {t.accent}; }}
    QTableView::item {{ padding: 0 5px; }}
    QTableView::item:selected, QListView::item:selected, QTreeView::item:selected {{ background: {t.selection};
        color: {t.text}; }}
    QHeaderView::section {{ background: {t.surface}; color: {t.muted}; border: 0; border-bottom: 1px solid {t.border};
        padding: 6px 8px; font-weight: 600; }}
    QHeaderView {{ background: transparent; }}
    QHeaderView::section:horizontal:first {{ border-top-left-radius: 7px; }}
    QHeaderView::section:horizontal:last, QHeaderView::section:horizontal:only-one {{ border-top-right-radius: 7px; }}
    QListView#sidebar {{ background: {t.window}; border: 0; border-radius: 0; font-size: 11pt; }}
    QListView#sidebar:focus {{ border: 0; }}
    QListView#sidebar::item {{ padding: 9px 12px; border-radius: 6px; margin: 2px 8px; border: 2px solid transparent; }}
    QListView#sidebar::item:selected {{ background: {t.selection}; color: {t.text}; }}
    QListView#sidebar:focus::item:selected {{ border-color: {t.accent}; }}
    QFrame#banner {{ background: {t.partly_fill}; border: 1px solid {t.partly}; border-radius: 8px; }}
    QFrame#banner[kind="error"] {{ background: {t.missing_fill}; border-color: {t.missing}; }}
    QFrame#banner[kind="good"] {{ background: {t.met_fill}; border-color: {t.met}; }}
    QFrame#banner QLabel {{ color: {t.text}; }}
    QSplitter::handle {{ background: {t.window}; }}
    QSplitter::handle:hover {{ background: {t.border}; }}
    QScrollArea {{ border: 0; background: transparent; }}
    QScrollArea > QWidget > QWidget {{ background: transparent; }}
    QProgressBar {{ background: {t.track}; border: 0; border-radius: 4px; max-height: 8px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 4px; }}
    QStatusBar {{ background: {t.window}; color: {t.muted}; }}
    QTabBar::tab {{ padding: 6px 14px; border: 0; border-bottom: 2px solid transparent; color: {t.muted}; }}
    QTabBar::tab:selected {{ color: {t.text}; border-bottom: 2px solid {t.accent}; }}
    QTabBar::tab:selected:focus {{ background: {t.selection}; }}
    QTabBar {{ background: transparent; qproperty-drawBase: 0; }}
    QTabWidget::pane {{ border: 0; }}
    """


def apply(app: QApplication, choice: str) -> Tokens:
    """Colour the application and all that was dressed, and return the tokens that widgets paint with."""
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    t = tokens(choice)
    app.setPalette(_palette(t))
    app.setProperty("tokens", t)
    for widget in app.topLevelWidgets():
        if widget.property(DRESSED):
            widget.setStyleSheet(_sheet(t))
    return t


def dress(widget: QWidget) -> None:
    """Give a window, with all that stands in it and all its dialogs, our style sheet for as long as it lives.

    The sheet is not the application's: what is made without a parent would be dressed again with each layout it is put
    into, and pages, which are built from the inside out, would take three times as long to make.
    """
    widget.setProperty(DRESSED, True)
    widget.setStyleSheet(_sheet(current()))


def current() -> Tokens:
    """The tokens in force, for widgets that paint themselves."""
    app = QApplication.instance()
    t = app.property("tokens") if app is not None else None
    return t if isinstance(t, Tokens) else LIGHT
