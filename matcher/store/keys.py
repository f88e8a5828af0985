"""Where the library's key comes from. A new key is made only where no library is: another key would lock its owner out.

The key is 32 random bytes, or scrypt of a passphrase (RFC 7914; n = 2^17, r = 8, p = 1: 128 MiB and about half a
second).
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

    `library` is there or was; `kind` is where its key is from, "" when unknown. `keyring` names the password store that
    would be used ("SecretService"), "" where there is none, and then `trouble` is the reason and `hint` what to do.
    """

    library: bool
    kind: Literal["keyring", "passphrase", ""]
    keyring: str = ""
    trouble: str = ""
    hint: str = ""


def exists(home: Path) -> bool:
    """True when a library, or anything that needs its key, is in `home`."""
    with told():
        backups = home / paths.BACKUPS
        return (
            paths.library(home).exists()
            or (home / paths.SIDE).exists()
            or any(home.glob(f"{paths.LIBRARY}.corrupt-*"))
            or (backups.is_dir() and any(backups.iterdir()))
        )


def status(home: Path, *, timeout: float = 10.0) -> KeyStatus:
    """What can be said before a key is asked for. Asks the user nothing and changes nothing."""
    known = side.of_home(home)
    kind: Literal["keyring", "passphrase", ""] = known.kind if known else ""
    try:
        return KeyStatus(exists(home), kind, keyring_door.describe(timeout))
    except KeyTrouble as trouble:
        return KeyStatus(exists(home), kind, "", trouble.title, trouble.hint)


def obtain(home: Path, source: KeySource, *, create: bool, timeout: float = 10.0) -> bytes:
    """The 32-byte key of the library in `home`. With `create`, and where no library is, a new one is made and kept.

    `timeout` is in seconds, for each call of the password store. Raises KeyTrouble with code "no-keyring", "locked",
    "missing", "wrong", "timeout" or "refused"; LibraryTrouble when the folder cannot be read or written.
    """
    known = side.of_home(home)
    if isinstance(source, Passphrase):
        return _from_passphrase(home, known, source.text, create)
    if isinstance(source, RecoveryKey):
        key = recovery.key_of(source.text)
        if known and not known.fits(key):
            raise KeyTrouble(
                "This recovery key belongs to another library.", "Use the one printed for this library.", "wrong"
            )
    else:
        key = _from_keyring(home, known, create, timeout)
    if known is None and create and not exists(home):
        _begin(home, Side("keyring", side.check_value(key)))
    return key


def recovery_text(key: bytes) -> str:
    """The key in 14 groups of four characters, to print. It opens the library and its backups anywhere."""
    return recovery.text_of(key)


def remember(home: Path, key: bytes, *, timeout: float = 10.0) -> None:
    """Put a library's own key back into the password store. Raises KeyTrouble, "wrong" for another library's key."""
    known = side.of_home(home)
    if known and not known.fits(key):
        raise KeyTrouble("This key belongs to another library.", "", "wrong")
    keyring_door.keep(key.hex(), timeout)


def forget(home: Path, *, timeout: float = 10.0) -> None:
    """Remove this library's key from the password store; a key of another library stays. Raises KeyTrouble."""
    known = side.of_home(home)
    if not known or known.kind != "keyring":
        return
    kept = keyring_door.fetch(timeout)
    if kept is not None and known.fits(_of_hex(kept)):
        keyring_door.forget(timeout)


def _from_keyring(home: Path, known: Side | None, create: bool, timeout: float) -> bytes:
    if known and known.kind == "passphrase":
        raise KeyTrouble(
            "This library opens with a passphrase.", "Enter the passphrase or the recovery key.", "missing"
        )
    kept = keyring_door.fetch(timeout)
    if kept is None:
        if exists(home) or not create:
            raise KeyTrouble(
                "The system's password store does not hold the library's key.",
                "Enter the printed recovery key. The library was not changed.",
                "missing",
            )
        key = secrets.token_bytes(KEY_BYTES)
        keyring_door.keep(key.hex(), timeout)
        return key
    key = _of_hex(kept)
    if known and not known.fits(key):
        raise KeyTrouble(
            "The key in the system's password store belongs to another library.",
            "Enter this library's recovery key. The library was not changed.",
            "wrong",
        )
    return key


def _of_hex(kept: str) -> bytes:
    # bytes.fromhex skips blanks; a raw key for SQLite must be exactly 64 digits or it is taken for a passphrase.
    if len(kept) == 2 * KEY_BYTES and kept.isascii() and kept.isalnum():
        try:
            return bytes.fromhex(kept)
        except ValueError:
            pass
    raise KeyTrouble(
        "What the system's password store holds for Rolefit is not a key.",
        "Enter the printed recovery key. The library was not changed.",
        "wrong",
    )


def _from_passphrase(home: Path, known: Side | None, text: str, create: bool) -> bytes:
    if known is None:
        if exists(home) or not create:
            raise KeyTrouble(
                f"The file {paths.SIDE}, without which a passphrase opens nothing, is missing.",
                "Enter the recovery key, or put the file back from a backup.",
                "missing",
            )
        if len(text) < SHORTEST_PASSPHRASE:
            raise KeyTrouble(
                f"A passphrase needs at least {SHORTEST_PASSPHRASE} characters.",
                "Four or five words are best.",
                "refused",
            )
        fresh = Scrypt(SCRYPT_N, SCRYPT_R, SCRYPT_P, os.urandom(16))
        key = _stretch(text, fresh)
        _begin(home, Side("passphrase", side.check_value(key), fresh))
        return key
    if known.scrypt is None:
        raise KeyTrouble(
            "This library has no passphrase: its key is in the system's password store.",
            "Open it without a passphrase, or enter the recovery key.",
            "wrong",
        )
    key = _stretch(text, known.scrypt)
    if not known.fits(key):
        raise KeyTrouble("The passphrase is wrong.", "Try again, or enter the recovery key.", "wrong")
    return key


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
