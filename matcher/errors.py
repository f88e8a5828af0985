"""What can go wrong, told to the person who reads it.

    RolefitError            title: what and why, hint: what to do
    ├── BadInput            a file or text that cannot be read
    ├── BadRequest          an unknown skill, posting, role or option
    ├── LibraryError        the store cannot be opened, read or written
    │   └── KeyTrouble      no key, a wrong key, or a keyring that does not answer
    └── Cancelled           the user stopped it

Neither `title` nor `hint` may carry résumé text, a name or a key: they end up in logs and reports.
"""

from __future__ import annotations


class RolefitError(Exception):
    """Base of all errors meant for the user. `title` says what and why in one sentence, `hint` what to do next."""

    exit_code = 1

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.hint = hint

    def line(self) -> str:
        """Both parts as one line, for a terminal."""
        return " ".join(part for part in (self.title, self.hint) if part).replace("\n", " ")


class BadInput(RolefitError):
    """A file or text that cannot be read. `code` is stable: "encrypted", "not-a-pdf", "empty", "too-large" …"""

    def __init__(self, title: str, hint: str = "", code: str = "bad-input") -> None:
        super().__init__(title, hint)
        self.code = code


class BadRequest(RolefitError):
    """An unknown skill, posting, role or option."""


class LibraryError(RolefitError):
    """The store cannot be opened, read or written."""


class KeyTrouble(LibraryError):
    """No key, a wrong key, or a keyring that does not answer. `code`: "no-keyring", "locked", "missing", "wrong" …"""

    def __init__(self, title: str, hint: str = "", code: str = "no-keyring") -> None:
        super().__init__(title, hint)
        self.code = code


class Cancelled(RolefitError):
    """The user stopped the work; nothing is wrong and nothing half done was kept."""

    exit_code = 130

    def __init__(self) -> None:
        super().__init__("Cancelled.")
