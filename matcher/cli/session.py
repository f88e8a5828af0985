"""Which library a command works on: the stored one, or a session that stores nothing."""

from __future__ import annotations

import argparse
import os
import sys

from matcher.errors import KeyTrouble, RolefitError
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
        return Workspace.open(options.home, _source(options), create=create, today=options.today)
    except KeyTrouble as trouble:
        if trouble.code == "no-keyring":
            raise KeyTrouble(
                trouble.title,
                "Add --passphrase to protect the library with one, or --no-store to store nothing.",
                trouble.code,
            ) from None
        raise


def _source(options: argparse.Namespace) -> KeySource:
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
