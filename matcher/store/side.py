"""library.json, the side file: what must be known before the library can be opened. It holds no secret.

The key check tells a wrong key from a damaged library, which SQLite calls by one name ("file is not a database"). It is
HMAC-SHA256 of a fixed text under the key, cut to 128 bits: nothing of a random 256-bit key can be learned from it.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from matcher.errors import KeyTrouble
from matcher.store import paths
from matcher.store.trouble import LibraryTrouble, told

FORMAT = "rolefit.library/1"
KEY_BYTES = 32

_MOST_BYTES = 65_536
# A side file that was tampered with must not be able to ask for all memory: 128 * n * r bytes are used.
_MOST_SCRYPT_BYTES = 1 << 30


@dataclass(frozen=True, slots=True)
class Scrypt:
    """Parameters of scrypt (RFC 7914) and the salt."""

    n: int
    r: int
    p: int
    salt: bytes

    @property
    def memory(self) -> int:
        return 128 * self.n * self.r

    def sane(self) -> bool:
        power = self.n >= 2 and self.n & (self.n - 1) == 0
        return (
            power and self.r >= 1 and 1 <= self.p <= 16 and self.memory <= _MOST_SCRYPT_BYTES and len(self.salt) >= 16
        )


@dataclass(frozen=True, slots=True)
class Side:
    """`kind` says where the key is from. With `created` the library's file was there: if it is not now, it is lost.

    `wrapped` is the key under a passphrase: the key XOR what scrypt makes of the passphrase (32 bytes used once, for the
    salt is new each time). Without it the key is what scrypt makes. `slot` names the key in the password store, "" for
    the first library of a user.
    """

    kind: Literal["keyring", "passphrase"]
    check: bytes
    scrypt: Scrypt | None = None
    created: bool = False
    wrapped: bytes | None = None
    slot: str = ""

    def fits(self, key: bytes) -> bool:
        """True when `key` is this library's."""
        return hmac.compare_digest(self.check, check_value(key))


def require_fit(known: Side | None, key: bytes) -> None:
    """Raise KeyTrouble "wrong" where `key` is known not to be the library's."""
    if known and not known.fits(key):
        raise KeyTrouble(
            "The key does not open this library.",
            "Enter this library's recovery key. The library was not changed.",
            "wrong",
        )


def check_value(key: bytes) -> bytes:
    """16 bytes that only this key gives."""
    return hmac.new(key, b"rolefit key check 1", hashlib.sha256).digest()[:16]


def read(file: Path) -> Side | None:
    """The side file, None where there is none or where it is no side file: then the backups' copies are asked.

    Raises LibraryTrouble when it cannot be read, or is a newer Rolefit's.
    """
    with told():
        try:
            data = file.read_bytes()[:_MOST_BYTES]
        except FileNotFoundError:
            return None
    try:
        return _parse(json.loads(data))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _parse(raw: dict[str, object]) -> Side:
    name = str(raw["format"])
    if name != FORMAT:
        if name.startswith("rolefit.library/"):
            raise LibraryTrouble("The library was made by a newer Rolefit.", "Update Rolefit to open it.", "newer")
        raise ValueError("no side file")
    kind = raw["kind"]
    check = bytes.fromhex(str(raw["check"]))
    if len(check) != 16:
        raise ValueError("no key check")
    created = raw.get("created") is True
    if kind == "keyring":
        slot = str(raw.get("slot", ""))
        if slot and not (slot.isascii() and slot.isalnum() and len(slot) <= 32):
            raise ValueError("no slot")
        return Side("keyring", check, None, created, slot=slot)
    wanted = raw["scrypt"]
    if kind != "passphrase" or not isinstance(wanted, dict):
        raise ValueError("no such kind")
    scrypt = Scrypt(int(wanted["n"]), int(wanted["r"]), int(wanted["p"]), bytes.fromhex(str(wanted["salt"])))
    if not scrypt.sane():
        raise ValueError("scrypt out of bounds")
    wrapped = bytes.fromhex(str(raw["wrapped"])) if "wrapped" in raw else None
    if wrapped is not None and len(wrapped) != KEY_BYTES:
        raise ValueError("no wrapped key")
    return Side("passphrase", check, scrypt, created, wrapped)


def write(file: Path, side: Side) -> None:
    """Store `side` as `file`. Raises LibraryTrouble."""
    raw: dict[str, object] = {"format": FORMAT, "kind": side.kind, "check": side.check.hex(), "created": side.created}
    if side.scrypt:
        s = side.scrypt
        raw["scrypt"] = {"n": s.n, "r": s.r, "p": s.p, "salt": s.salt.hex()}
    if side.wrapped:
        raw["wrapped"] = side.wrapped.hex()
    if side.slot:
        raw["slot"] = side.slot
    with told():
        paths.write_whole(file, (json.dumps(raw, indent=1) + "\n").encode())


def of_home(home: Path, beside: Path | None = None) -> Side | None:
    """The side file of the library in `home`, or the copy kept with its newest backup where it was lost; where there is none
    either, the one `beside` a backup that was brought here."""
    here = read(home / paths.SIDE)
    if here:
        return here
    copies = sorted((home / paths.BACKUPS).glob("*.json"), reverse=True)
    copies += [beside.with_suffix(".json")] if beside else []
    return next((replace(copy, created=True) for copy in map(read, copies) if copy), None)
