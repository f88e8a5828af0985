"""A form drawn from the rows of SETTINGS that belong to one tab; each control sets its setting at once."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QSlider, QSpinBox, QVBoxLayout, QWidget

from ui.settings import SETTINGS, Setting, Settings
from ui.widgets.choice import Choice
from ui.widgets.labels import label


class Form(QWidget):
    def __init__(self, tab: str, settings: Settings) -> None:
        super().__init__()
        self.fields: dict[str, QWidget] = {}
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(14)
        for row in SETTINGS:
            field = _field(row, settings) if row.tab == tab else None
            if field is None:
                continue
            self.fields[row.key] = field
            field.setAccessibleName(row.said_label())
            field.setAccessibleDescription(row.said_help())
            form.addRow(row.said_label(), _explained(field, row.said_help()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.addLayout(form)
        layout.addStretch(1)


def _field(row: Setting, settings: Settings) -> QWidget | None:
    """The control of a choice, a number or a count; the other kinds have views of their own."""
    if row.kind == "choice":
        box = Choice()
        for value, text in row.said_options():
            box.addItem(text, value)
        box.setCurrentIndex(box.findData(settings.get(row.key)))
        box.currentIndexChanged.connect(lambda _: settings.set(row.key, box.currentData()))
        return box
    if row.kind in ("number", "count"):
        control = QSlider(Qt.Orientation.Horizontal) if row.kind == "number" else QSpinBox()
        if isinstance(control, QSpinBox):
            control.lineEdit().setTextMargins(8, 0, 0, 0)  # the style sheet's padding does not reach it
        control.setRange(int(row.low), int(row.high))
        control.setSingleStep(int(row.step))
        control.setValue(int(settings.get(row.key)))
        control.valueChanged.connect(lambda value: settings.set(row.key, value))
        return control
    return None


def _explained(field: QWidget, help: str) -> QVBoxLayout:
    """A control with what it means right under it; a slider with the number it stands at."""
    column, row = QVBoxLayout(), QHBoxLayout()
    column.setSpacing(3)
    row.addWidget(field, 1 if isinstance(field, QSlider) else 0)
    if isinstance(field, QSlider):
        row.addStrut(28)  # its name stands where a field's would
        value = QLabel(QLocale().toString(field.value()))
        value.setMinimumWidth(48)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        field.valueChanged.connect(lambda now: value.setText(QLocale().toString(now)))
        row.addWidget(value)
    else:
        field.setMinimumWidth(180)
        row.addStretch(1)
    column.addLayout(row)
    column.addWidget(label(help, "muted"))
    return column
