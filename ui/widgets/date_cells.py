"""Dates in a table, shown and edited as dates are written everywhere in the window."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDate, QLocale, QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QDateEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.saying import date_format


class DateDelegate(QStyledItemDelegate):
    """For cells whose value is a QDate."""

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        return (
            QLocale().toString(value, date_format()) if isinstance(value, QDate) else super().displayText(value, locale)
        )

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = QDateEdit(parent)
        dress_date(editor)
        return editor


def dress_date(field: QDateEdit) -> None:
    """A date field with a calendar, in the window's way of writing dates."""
    field.setCalendarPopup(True)
    field.setLocale(QLocale())
    field.setDisplayFormat(date_format())
