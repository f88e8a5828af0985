"""Which library a command works on: the stored one, or a session that stores nothing."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from matcher.errors import KeyTrouble, LibraryError, RolefitError
from matcher.workspace import FromKeyring, KeySource, Passphrase, Workspace


def open_workspace(
    options: argparse.Namespace, *, store: bool = True, create: bool = False, change: bool = False
) -> Workspace:
    """The workspace a command asked for, which reads with the process that was started for it, if one was.

    `store=False` or --no-store opens no library; `create` may make one. Without `change` the library may be open elsewhere, in
    the window for example. Raises LibraryError when it cannot be opened.
    """
    ws = _opened(options, store, create, reading=not change)
    if options.child is not None:
        ws.read_with(options.child)
    return ws


def _opened(options: argparse.Namespace, store: bool, create: bool, *, reading: bool) -> Workspace:
    """Without a library, a command that need not make one works on an empty session. Where there is one that cannot be opened
    the error says how to go on without it."""
    if options.no_store or not store:
        return Workspace.unstored(today=options.today)
    if not create and not Workspace.exists(options.home):
        return Workspace.unstored(today=options.today)
    try:
        source = source_of(options)
        return Workspace.open(options.home, source, create=create, reading=reading, today=options.today)
    except KeyTrouble as trouble:
        raise for_terminal(trouble) from None
    except LibraryError as trouble:
        code = getattr(trouble, "code", "")
        if code == "damaged":
            raise LibraryError(
                trouble.title, "`rolefit restore` puts the newest backup in its place and keeps the file beside it."
            ) from None
        home = home_of(options)
        if code == "disk" and not home.is_dir():
            raise LibraryError(f"The folder {home} cannot be made.", "Name another one with --home.") from None
        raise


def for_terminal(trouble: KeyTrouble) -> KeyTrouble:
    """The same with what can be done here: there is no place to enter a recovery key, for example."""
    hint = trouble.hint
    if trouble.code == "no-keyring":
        hint = "Add --passphrase to protect the library with one, or --no-store to store nothing."
    elif trouble.code in ("missing", "wrong") and "recovery key" in hint:
        hint = f"{hint} The window (`rolefit`) takes the key."
    return KeyTrouble(trouble.title, hint, trouble.code)


def home_of(options: argparse.Namespace) -> Path:
    """The folder of the library that the command works on."""
    from matcher.assets import default_home

    return options.home or default_home()


def source_of(options: argparse.Namespace, beside: Path | None = None) -> KeySource:
    """Where the key is from; `beside` is a backup that tells where there is no library."""
    if not options.passphrase and Workspace.key_kind(options.home, beside) != "passphrase":
        return FromKeyring()
    given = os.environ.get("ROLEFIT_PASSPHRASE")
    if given:
        return Passphrase(given)
    if sys.stdin is None or not sys.stdin.isatty():
        raise RolefitError(
            "The library needs its passphrase, and there is nobody to ask.", "Set ROLEFIT_PASSPHRASE or use a terminal."
        )
    import getpass

    return Passphrase(getpass.getpass("Passphrase of the library: ", stream=sys.stderr))
