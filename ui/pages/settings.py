"""Settings: a form drawn from SETTINGS, and what privacy means here."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.settings import SETTINGS, Setting


class SettingsPage(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        title = QLabel(self.tr("Settings"))
        title.setProperty("role", "title")
        form = QFormLayout()
        self.fields = {row.key: self._field(row) for row in SETTINGS}
        for row in SETTINGS:
            field = self.fields[row.key]
            field.setToolTip(self.tr(row.help))
            form.addRow(self.tr(row.label), field)
        privacy = QLabel(
            self.tr(
                "Your résumé and postings stay in an encrypted file on this computer. "
                "Rolefit makes no network call unless you start one."
            )
        )
        privacy.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(title)
        layout.addLayout(form)
        layout.addWidget(privacy)
        layout.addStretch(1)
        desk.settings.changed.connect(self._on_changed)

    def _field(self, row: Setting) -> QWidget:
        if row.kind == "choice":
            box = QComboBox()
            for value, label in row.options:
                box.addItem(self.tr(label), value)
            box.setCurrentIndex(box.findData(self._desk.settings.get(row.key)))
            box.currentIndexChanged.connect(lambda _: self._desk.settings.set(row.key, box.currentData()))
            return box
        spin = QDoubleSpinBox()
        spin.setRange(row.low, row.high)
        spin.setSingleStep(row.step)
        spin.setDecimals(0)
        spin.setValue(float(self._desk.settings.get(row.key)))
        spin.valueChanged.connect(lambda value: self._desk.settings.set(row.key, value))
        return spin

    def _on_changed(self, key: str) -> None:
        app = QApplication.instance()
        if key == "theme" and isinstance(app, QApplication):
            theme.apply(app, self._desk.settings.get("theme"))
