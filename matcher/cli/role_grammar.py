"""The grammar of what follows `rolefit role`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path


def add_arguments(
    command: argparse.ArgumentParser, common: argparse.ArgumentParser, path: Callable[[str], Path]
) -> None:
    """Add the verbs of `role` and their options; `path` takes the name of a file or folder."""
    verbs = command.add_subparsers(dest="verb", metavar="VERB", required=True)

    def verb(name: str, text: str) -> argparse.ArgumentParser:
        return verbs.add_parser(name, help=text, description=text, parents=[common])

    verb("list", "All roles that can be compared, yours last.")
    define = verb("define", "Make a role of postings.")
    define.add_argument("name", metavar="NAME")
    source = define.add_mutually_exclusive_group(required=True)
    source.add_argument("--postings", nargs="+", type=path, metavar="PATH", help="import these, and make it of them")
    source.add_argument("--matching", metavar="WORDS", help="of the stored postings that hold these words")
    source.add_argument(
        "--ids", nargs="+", metavar="ID", help="of these stored postings: ids, their beginnings, titles"
    )
    rename = verb("rename", "Give a role of yours another name.")
    rename.add_argument("name", metavar="NAME")
    rename.add_argument("new_name", metavar="NEW")
    delete = verb("delete", "Forget a role of yours; its postings stay.")
    delete.add_argument("name", metavar="NAME")
