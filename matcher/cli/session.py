"""Which library a command works on: the stored one, or a session that stores nothing."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from matcher.errors import KeyTrouble, LibraryError, RolefitError
from matcher.workspace import FromKeyring, KeySource, Passphrase, Workspace


def open_workspace(options: argparse.Namespace, *, store: bool = True, create: bool = False) -> Workspace:
    """The workspace a command asked for, which reads with the process that was started for it, if one was.

    `store=False` or --no-store opens no library; `create` may make one. Raises LibraryError when it cannot be opened.
    """
    ws = _opened(options, store, create)
    if options.child is not None:
        ws.read_with(options.child)
    return ws


def _opened(options: argparse.Namespace, store: bool, create: bool) -> Workspace:
    """Without a library, a command that need not make one works on an empty session. Where there is one that cannot be opened
    the error says how to go on without it."""
    if options.no_store or not store:
        return Workspace.unstored(today=options.today)
    if not create and not Workspace.exists(options.home):
        return Workspace.unstored(today=options.today)
    try:
        return Workspace.open(options.home, source_of(options), create=create, today=options.today)
    except KeyTrouble as trouble:
        if trouble.code == "no-keyring":
            raise KeyTrouble(
                trouble.title,
                "Add --passphrase to protect the library with one, or --no-store to store nothing.",
                trouble.code,
            ) from None
        if trouble.code in ("missing", "wrong") and "recovery key" in trouble.hint:
            # There is no place for it here: the window asks for it.
            raise KeyTrouble(
                trouble.title, f"{trouble.hint} The window (`rolefit`) takes the key.", trouble.code
            ) from None
        raise
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


def home_of(options: argparse.Namespace) -> Path:
    """The folder of the library that the command works on."""
    from matcher.assets import default_home

    return options.home or default_home()


def source_of(options: argparse.Namespace) -> KeySource:
    if not options.passphrase and Workspace.key_kind(options.home) != "passphrase":
        return FromKeyring()
    given = os.environ.get("ROLEFIT_PASSPHRASE")
    if given:
        return Passphrase(given)
    if not sys.stdin.isatty():
        raise RolefitError(
            "The library needs its passphrase, and there is nobody to ask.", "Set ROLEFIT_PASSPHRASE or use a terminal."
        )
    import getpass

    return Passphrase(getpass.getpass("Passphrase of the library: ", stream=sys.stderr))
