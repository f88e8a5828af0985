"""The only caller of `keyring`. Every call runs in a thread of its own with a time limit: some backends ask, some hang.

A service and a user name hold one value, 64 hex digits (Windows keeps 2,560 bytes in UTF-16, and two user names under
one service disturb each other there, so a second library has a service, its slot, of its own). Backends that keep
passwords in plain files, or nowhere, are refused.
"""

from __future__ import annotations

import hmac
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from matcher.errors import KeyTrouble
from matcher.wording import say, together

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "rolefit"
USER = "library"

ALLOWED = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
    "keyring.backends.macOS.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
)
_CHAIN = "keyring.backends.chainer.ChainerBackend"
_EMPTY = ("keyring.backends.fail.Keyring", "keyring.backends.null.Keyring")

WITHOUT = say("Use a passphrase instead, or begin a session that stores nothing.")
AGAIN = say("Unlock it and try again.")

T = TypeVar("T")


def name_of(backend: object) -> str:
    kind = type(backend)
    return f"{kind.__module__}.{kind.__qualname__}"


def _usable() -> list[KeyringBackend]:
    """Allowed backends, best first. Raises KeyTrouble "no-keyring" or "refused"."""
    import keyring

    chosen = keyring.get_keyring()
    name = name_of(chosen)
    found = list(getattr(chosen, "backends", ())) if name == _CHAIN else [chosen]
    usable = [backend for backend in found if name_of(backend) in ALLOWED]
    if usable:
        return usable
    if name in _EMPTY or not found:
        raise KeyTrouble(say("This computer has no password store that Rolefit can use."), WITHOUT, "no-keyring")
    raise KeyTrouble(
        say("The password store set up on this computer does not keep secrets safely."), WITHOUT, "refused"
    )


def _within(seconds: float, work: Callable[[], T]) -> T:
    """The value of `work()`, run in a thread. Raises KeyTrouble only: "timeout", "locked", "no-keyring", "refused"."""
    answer: list[T] = []
    failure: list[BaseException] = []

    def run() -> None:
        try:
            answer.append(work())
        except BaseException as error:  # told to the caller below; here nobody would hear it
            failure.append(error)

    thread = threading.Thread(target=run, name="rolefit-keyring", daemon=True)
    thread.start()
    thread.join(seconds)
    if answer:
        return answer[0]
    if failure:
        raise _told(failure[0]) from None
    raise KeyTrouble(
        say("The system's password store does not answer."),
        together(say("Look for its window and unlock it, then try again."), WITHOUT),
        "timeout",
    )


def _told(error: BaseException) -> KeyTrouble:
    from keyring import errors

    if isinstance(error, KeyTrouble):
        return error
    if isinstance(error, errors.NoKeyringError):
        return KeyTrouble(say("This computer has no password store that Rolefit can use."), WITHOUT, "no-keyring")
    if isinstance(error, (errors.KeyringLocked, errors.InitError)):
        return KeyTrouble(say("The system's password store is locked."), together(AGAIN, WITHOUT), "locked")
    if isinstance(error, (errors.PasswordSetError, errors.PasswordDeleteError)):
        return KeyTrouble(say("The system's password store refused."), together(AGAIN, WITHOUT), "refused")
    # Backends let their own libraries' errors through; the class says enough, its text may say too much.
    failed = say("The system's password store failed ({kind}).", kind=type(error).__name__)
    return KeyTrouble(failed, WITHOUT, "no-keyring")


def _service(slot: str) -> str:
    return f"{SERVICE}-{slot}" if slot else SERVICE


def fetch(timeout: float, slot: str = "") -> str | None:
    """What is kept, None where nothing is. Raises KeyTrouble."""

    def work() -> str | None:
        for backend in _usable():
            found = backend.get_password(_service(slot), USER)
            if found is not None:
                return str(found)
        return None

    return _within(timeout, work)


def keep(value: str, timeout: float, slot: str = "") -> None:
    """Keep `value`, and make sure that it is kept. Raises KeyTrouble, "refused" where it cannot be read back."""

    def work() -> None:
        backend = _usable()[0]
        backend.set_password(_service(slot), USER, value)
        again = backend.get_password(_service(slot), USER)
        if again is None or not hmac.compare_digest(again.encode(), value.encode()):
            raise KeyTrouble(say("The system's password store did not keep the key."), WITHOUT, "refused")

    _within(timeout, work)


def forget(timeout: float, slot: str = "") -> bool:
    """Remove what is kept; True when there was something. Raises KeyTrouble."""

    def work() -> bool:
        found = False
        for backend in _usable():
            if backend.get_password(_service(slot), USER) is not None:
                backend.delete_password(_service(slot), USER)
                found = True
        return found

    return _within(timeout, work)
