"""Where the library's key comes from. A new key is made only where no library is: another key would lock its owner out.

The key is 32 random bytes, kept by the password store, or in the side file under a passphrase (scrypt, RFC 7914; n = 2^17,
r = 8, p = 1: 128 MiB and about half a second). Libraries whose key is scrypt of the passphrase itself open too.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from matcher.errors import KeyTrouble
from matcher.store import keyring_door, paths, recovery, side
from matcher.store.side import KEY_BYTES, Scrypt, Side
from matcher.store.trouble import told
from matcher.wording import say

SCRYPT_N, SCRYPT_R, SCRYPT_P = 1 << 17, 8, 1
SHORTEST_PASSPHRASE = 8


@dataclass(frozen=True, slots=True)
class FromKeyring:
    """The key kept by the system's password store."""


@dataclass(frozen=True, slots=True)
class Passphrase:
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """The printed key, as typed."""

    text: str = field(repr=False)


KeySource = FromKeyring | Passphrase | RecoveryKey


@dataclass(frozen=True, slots=True)
class KeyStatus:
    """What is known before a key is asked for.

    `library` is there or was; `kind` is where its key is from, "" when unknown.
    """

    library: bool
    kind: Literal["keyring", "passphrase", ""]


def exists(home: Path) -> bool:
    """True when a library, or anything that needs its key, is in `home`."""
    with told():
        backups = home / paths.BACKUPS
        return (
            paths.library(home).exists()
            or (home / paths.SIDE).exists()
            or any(home.glob(f"{paths.LIBRARY}.corrupt-*"))
            or any(home.glob(f"{paths.LIBRARY}.before-restore-*"))
            or (backups.is_dir() and any(backups.iterdir()))
        )


def status(home: Path) -> KeyStatus:
    """What can be said before a key is asked for. Asks neither the user nor the password store, and changes nothing."""
    known = side.of_home(home)
    return KeyStatus(exists(home), known.kind if known else "")


def obtain(home: Path, source: KeySource, *, create: bool, beside: Path | None = None, timeout: float = 10.0) -> bytes:
    """The 32-byte key of the library in `home`. With `create`, and where no library is, a new one is made and kept.

    `beside` is a backup, of which the side file is taken where `home` has none: it opens on another computer then.

    `timeout` is in seconds, for each call of the password store. Raises KeyTrouble with code "no-keyring", "locked",
    "missing", "wrong", "timeout" or "refused"; LibraryTrouble when the folder cannot be read or written.
    """
    known = side.of_home(home, beside)
    if isinstance(source, Passphrase):
        return _from_passphrase(home, known, source.text, create)
    if isinstance(source, RecoveryKey):
        key = recovery.key_of(source.text)
        if known and not known.fits(key):
            raise KeyTrouble(
                say("This recovery key belongs to another library."),
                say("Use the one printed for this library."),
                "wrong",
            )
        if known is None and create and not exists(home):
            _begin(home, Side("keyring", side.check_value(key)))
        return key
    if known is None and create and not exists(home):
        return _new_in_keyring(home, timeout)
    return _from_keyring(home, known, timeout)


def recovery_text(key: bytes) -> str:
    """The key in 14 groups of four characters, to print. It opens the library and its backups anywhere."""
    return recovery.text_of(key)


def remember(home: Path, key: bytes, *, timeout: float = 10.0) -> None:
    """Put a library's own key back into the password store.

    Raises KeyTrouble: "wrong" for another library's key, "taken" where the password store keeps another library's.
    """
    known = side.of_home(home)
    if known and not known.fits(key):
        raise KeyTrouble(say("This key belongs to another library."), "", "wrong")
    slot = known.slot if known else ""
    kept = keyring_door.fetch(timeout, slot)
    if kept is not None and kept != key.hex():
        raise KeyTrouble(
            say("The system's password store keeps the key of another library under this one's name."),
            say("Open this library with its recovery key, or protect it with a passphrase."),
            "taken",
        )
    if kept is None:
        keyring_door.keep(key.hex(), timeout, slot)


def forget(home: Path, *, timeout: float = 10.0) -> None:
    """Remove this library's key from the password store; a key of another library stays. Raises KeyTrouble."""
    known = side.of_home(home)
    if known and known.kind == "keyring":
        forget_slot(known, timeout)


def forget_slot(known: Side, timeout: float) -> None:
    """Remove what the password store keeps in a side file's slot, if it is that library's key. Raises KeyTrouble."""
    kept = keyring_door.fetch(timeout, known.slot)
    if kept is not None and known.fits(_of_hex(kept)):
        keyring_door.forget(timeout, known.slot)


def free_slot(key: bytes, timeout: float) -> str:
    """A slot of the password store without another's key: the first library's, or a new one. Raises KeyTrouble."""
    return "" if keyring_door.fetch(timeout) in (None, key.hex()) else secrets.token_hex(4)


def _new_in_keyring(home: Path, timeout: float) -> bytes:
    # Another library's key is never shared: wiping one library would lock the other.
    key = secrets.token_bytes(KEY_BYTES)
    slot = free_slot(key, timeout)
    keyring_door.keep(key.hex(), timeout, slot)
    _begin(home, Side("keyring", side.check_value(key), slot=slot))
    return key


def _from_keyring(home: Path, known: Side | None, timeout: float) -> bytes:
    if known and known.kind == "passphrase":
        raise KeyTrouble(
            say("This library opens with a passphrase."), say("Enter the passphrase or the recovery key."), "missing"
        )
    try:
        kept = keyring_door.fetch(timeout, known.slot if known else "")
    except KeyTrouble:
        if known is None and exists(home):
            raise _side_lost() from None
        raise
    if kept is None and known is None and exists(home):
        raise _side_lost()
    if kept is None:
        raise KeyTrouble(
            say("The system's password store does not hold the library's key."),
            say("Enter the printed recovery key. The library was not changed."),
            "missing",
        )
    key = _of_hex(kept)
    if known and not known.fits(key):
        raise KeyTrouble(
            say("The key in the system's password store belongs to another library."),
            say("Enter this library's recovery key. The library was not changed."),
            "wrong",
        )
    return key


def _side_lost() -> KeyTrouble:
    """Nothing tells how the library is opened: a missing password store would be only half the story."""
    return KeyTrouble(
        say("The file {file}, which says how the library is opened, is missing or damaged.", file=paths.SIDE),
        say("Enter the recovery key, or put the file back from a backup. The library was not changed."),
        "missing",
    )


def _of_hex(kept: str) -> bytes:
    # bytes.fromhex skips blanks; a raw key for SQLite must be exactly 64 digits or it is taken for a passphrase.
    if len(kept) == 2 * KEY_BYTES and kept.isascii() and kept.isalnum():
        try:
            return bytes.fromhex(kept)
        except ValueError:
            pass
    raise KeyTrouble(
        say("What the system's password store holds for Rolefit is not a key."),
        say("Enter the printed recovery key. The library was not changed."),
        "wrong",
    )


def _from_passphrase(home: Path, known: Side | None, text: str, create: bool) -> bytes:
    if known is None:
        if exists(home) or not create:
            raise KeyTrouble(
                say(
                    "The file {file}, without which a passphrase opens nothing, is missing or damaged.", file=paths.SIDE
                ),
                say("Enter the recovery key, or put the file back from a backup."),
                "missing",
            )
        key = secrets.token_bytes(KEY_BYTES)
        _begin(home, under_passphrase(key, text))
        return key
    if known.scrypt is None:
        raise KeyTrouble(
            say("This library has no passphrase: its key is in the system's password store."),
            say("Open it without a passphrase, or enter the recovery key."),
            "wrong",
        )
    key = _stretch(text, known.scrypt)
    if known.wrapped is not None:
        key = _xor(key, known.wrapped)
    if not known.fits(key):
        raise KeyTrouble(say("The passphrase is wrong."), say("Try again, or enter the recovery key."), "wrong")
    return key


def under_passphrase(key: bytes, text: str) -> Side:
    """The side file of a library whose `key` a passphrase opens. Raises KeyTrouble "refused" for a short one."""
    if len(text) < SHORTEST_PASSPHRASE:
        raise KeyTrouble(
            say("A passphrase needs at least {least} characters.", least=SHORTEST_PASSPHRASE),
            say("Four or five words are best."),
            "refused",
        )
    fresh = Scrypt(SCRYPT_N, SCRYPT_R, SCRYPT_P, os.urandom(16))
    return Side("passphrase", side.check_value(key), fresh, wrapped=_xor(key, _stretch(text, fresh)))


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def _stretch(text: str, scrypt: Scrypt) -> bytes:
    # Keyboards differ in how they compose an accent; NFKC makes the same passphrase the same bytes.
    secret = unicodedata.normalize("NFKC", text).encode("utf-8", "surrogatepass")
    return hashlib.scrypt(
        secret, salt=scrypt.salt, n=scrypt.n, r=scrypt.r, p=scrypt.p, maxmem=scrypt.memory + (1 << 20), dklen=KEY_BYTES
    )


def _begin(home: Path, fresh: Side) -> None:
    with told():
        paths.make_private_folder(home)
    side.write(home / paths.SIDE, fresh)
