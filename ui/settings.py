"""SETTINGS: a table of rows; the settings page draws its form from it. Values live in an INI file beside the library."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QSettings, Signal

from matcher.model.scales import GOOD_FIT

Kind = Literal["choice", "number", "count", "folder", "weights"]


def _noop(context: str, text: str) -> str:
    """Marks a text that is translated where it is shown (Qt's own QT_TRANSLATE_NOOP, but typed)."""
    return text


@dataclass(frozen=True, slots=True)
class Setting:
    """One row: `options` are (value, label) of a choice; `low`, `high`, `step` of a number; `tab` is where it is shown.

    A number is chosen by sliding, a count by counting. A folder is a path, "" for the one beside the library; weights are
    JSON of part name and weight, "" for the published.
    """

    key: str
    kind: Kind
    default: Any
    label: str
    help: str
    options: tuple[tuple[str, str], ...] = ()
    low: float = 0
    high: float = 100
    step: float = 1
    tab: str = "general"

    def said_label(self) -> str:
        """The label in the user's language."""
        return QCoreApplication.translate("Settings", self.label)

    def said_help(self) -> str:
        return QCoreApplication.translate("Settings", self.help)

    def said_options(self) -> tuple[tuple[str, str], ...]:
        return tuple((value, QCoreApplication.translate("Settings", label)) for value, label in self.options)


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "theme", "choice", "system", _noop("Settings", "Theme"),
        _noop("Settings", "Light, dark, or as the system has it."),
        (
            ("system", _noop("Settings", "System")),
            ("light", _noop("Settings", "Light")),
            ("dark", _noop("Settings", "Dark")),
        ),
    ),
    Setting(
        "language", "choice", "system", _noop("Settings", "Language"),
        _noop("Settings", "Takes effect when Rolefit is started again."),
        (("system", _noop("Settings", "System")), ("en", "English"), ("de", "Deutsch")),
    ),
    Setting(
        "bar", "number", GOOD_FIT, _noop("Settings", "Good fit from"),
        _noop("Settings", "Postings at or above this fit count as open to you."), low=1, high=100, tab="fit",
    ),
    Setting(
        "weights", "weights", "", _noop("Settings", "What counts how much"),
        _noop("Settings", "The shares that the parts of a fit have of its 100 points."), tab="fit",
    ),
    Setting(
        "backup-folder", "folder", "", _noop("Settings", "Backup folder"),
        _noop("Settings", "Another disk or a synchronised folder is best. A backup is as encrypted as the library."),
        tab="library",
    ),
    Setting(
        "backup-every", "choice", "1", _noop("Settings", "Back up by itself"),
        _noop("Settings", "In the background, while the window is open."),
        (
            ("1", _noop("Settings", "every day")),
            ("7", _noop("Settings", "every week")),
            ("30", _noop("Settings", "every month")),
            ("0", _noop("Settings", "never")),
        ),
        tab="library",
    ),
    Setting(
        "backup-keep", "count", 3, _noop("Settings", "Backups to keep"),
        _noop("Settings", "The newest stay, older ones are removed."), low=1, high=99, tab="library",
    ),
)  # fmt: skip


WELCOMED = "welcomed"
"""The window state that says that the welcome was seen."""


class Settings(QObject):
    """The user's choices. `changed` names the key."""

    changed = Signal(str)

    def __init__(self, folder: Path | None, parent: QObject | None = None) -> None:
        """`folder` None keeps nothing: a session that stores nothing leaves no window state either."""
        super().__init__(parent)
        self._kept = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat) if folder else None
        self._memory: dict[str, Any] = {}

    def get(self, key: str) -> Any:
        """The value of a setting, its default when it was never set or what is kept cannot be read."""
        row = next(s for s in SETTINGS if s.key == key)
        value = self._value(key)
        if value is None:
            return row.default
        if row.kind in ("number", "count"):
            try:
                return min(row.high, max(row.low, float(value)))
            except (TypeError, ValueError):
                return row.default
        # Written by hand, "a, b" comes as a list.
        if not isinstance(value, str):
            return row.default
        if row.kind == "choice" and value not in [v for v, _ in row.options]:
            return row.default
        return value

    def set(self, key: str, value: Any) -> None:
        if self.get(key) != value:
            self._put(key, value)
            self.changed.emit(key)

    def weights(self) -> dict[str, float] | None:
        """The weights of the fit's parts, None for the published ones and for what cannot be read."""
        try:
            kept = json.loads(str(self.get("weights")) or "null")
            weights = {str(name): float(weight) for name, weight in kept.items()} if kept else {}
        except (ValueError, AttributeError, TypeError):
            return None
        return weights if weights and min(weights.values()) >= 0 and sum(weights.values()) > 0 else None

    def set_weights(self, weights: dict[str, float] | None) -> None:
        self.set("weights", json.dumps(weights) if weights else "")

    def folder(self, key: str) -> Path | None:
        """The folder a setting names, None for the usual one."""
        value = str(self.get(key))
        return Path(value) if value else None

    @property
    def file(self) -> Path | None:
        """Where the choices are kept, None where they are not."""
        return Path(self._kept.fileName()) if self._kept is not None else None

    def forget(self) -> None:
        """Remove what is kept, window state too; from now on nothing is kept."""
        if self._kept is not None:
            file = self.file
            self._kept.clear()
            self._kept.sync()
            self._kept = None
            if file is not None:
                file.unlink(missing_ok=True)

    def state(self, name: str) -> QByteArray:
        """Window state kept under `name` (geometry, splitters, columns); empty when there is none."""
        value = self._value(f"state/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_state(self, name: str, value: QByteArray) -> None:
        self._put(f"state/{name}", value)

    def _value(self, key: str) -> Any:
        return self._kept.value(key) if self._kept is not None else self._memory.get(key)

    def _put(self, key: str, value: Any) -> None:
        if self._kept is not None:
            self._kept.setValue(key, value)
        else:
            self._memory[key] = value
