"""The grammar of the command line: every command, its options, and the kinds of words they take."""

from __future__ import annotations

import argparse
import math
import os
from datetime import date
from pathlib import Path

from matcher import __version__
from matcher.cli.role_grammar import add_arguments
from matcher.model.scales import GOOD_FIT, ROLE_FROM, ROLE_TO

BATCHES = ("skills", "roles", "fit")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date: write it as 2026-11-30") from None


def _count(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above 0")
    return number


def _path(text: str) -> Path:
    # An empty name, as an unset variable of the shell leaves it, would mean the current folder.
    if not text:
        raise argparse.ArgumentTypeError("an empty name is no path")
    return Path(text)


def _name(text: str) -> str:
    # It would be looked for as a file, and as a path it means the current folder.
    if not text.strip():
        raise argparse.ArgumentTypeError("an empty name is no posting")
    return text


def _bar(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not 0 <= number <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to 100")
    return number


def _help(prog: str) -> argparse.HelpFormatter:
    """As wide as the terminal. argparse asks for its width with every single option, in a costly way."""
    try:
        width = int(os.environ.get("COLUMNS", "0")) or os.get_terminal_size().columns
    except (OSError, ValueError):
        width = 80
    return argparse.HelpFormatter(prog, width=width - 2)


def _common() -> argparse.ArgumentParser:
    """Options that every command takes, before or after its name."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--home", type=_path, metavar="DIR", help="where the library lives (default: ROLEFIT_HOME, else "
                        "the platform's user-data folder)")  # fmt: skip
    common.add_argument("--json", action="store_true", help="one JSON document on standard output")
    common.add_argument("--no-store", action="store_true", help="open no library and store nothing")
    common.add_argument("--passphrase", action="store_true", help="protect or open the library with a passphrase, "
                        "asked for, or taken from ROLEFIT_PASSPHRASE")  # fmt: skip
    common.add_argument("--today", type=_day, metavar="DATE", help="count time up to this day (default: today)")
    return common


def _what_if(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--with", dest="added", default="", metavar="SKILL,…", help="as if these skills were held")
    parser.add_argument("--without", dest="removed", default="", metavar="SKILL,…", help="as if these were not")


def _good(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--bar", type=_bar, default=GOOD_FIT, help=f"the fit that counts as good (default {GOOD_FIT:.0f})"
    )


def _lens(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="role_from", default=ROLE_FROM, metavar="ROLE", help=f"default: {ROLE_FROM}")
    parser.add_argument("--to", dest="role_to", default=ROLE_TO, metavar="ROLE", help=f"default: {ROLE_TO}")


def parser() -> argparse.ArgumentParser:
    """The grammar of the command line."""
    common = _common()
    top = argparse.ArgumentParser(
        prog="rolefit",
        parents=[common],
        description="Which jobs your résumé really fits, and exactly what stands between you and the others. Offline.",
    )
    top.add_argument("--version", action="version", version=f"Rolefit {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[common])

    opened = command("open", "Open the window (also: rolefit without a command).")
    opened.add_argument("resume", nargs="*", type=_path, metavar="RESUME")
    command("demo", "The main job on the bundled samples, in the terminal, with nothing stored.")
    profile = command("profile", "What was read from a résumé.")
    profile.add_argument("resume", type=_path, metavar="RESUME")
    imported = command("import", "Take files and folders of postings into the library.")
    imported.add_argument("paths", nargs="+", type=_path, metavar="PATH")
    rank = command("rank", "Postings by fit, best first.")
    rank.add_argument("resume", type=_path, metavar="RESUME")
    rank.add_argument("--postings", nargs="+", type=_path, metavar="PATH", help="rank these alone and store nothing")
    rank.add_argument("--top", type=_count, metavar="N", help="only the best N (default: all as JSON, 20 as a table)")
    _what_if(rank)
    explain = command("explain", "One posting's fit taken apart.")
    explain.add_argument("resume", type=_path, metavar="RESUME")
    explain.add_argument("posting", type=_name, metavar="POSTING", help="an id from rank or its beginning, a "
                         "title, or a file that holds one posting")  # fmt: skip
    _good(explain)
    _what_if(explain)
    roles = command("roles", "The role lens: where the résumé stands between two roles, and the way across.")
    roles.add_argument("resume", type=_path, metavar="RESUME")
    _lens(roles)
    roles.add_argument("--postings", nargs="+", type=_path, metavar="PATH", help="learn from these and store nothing")
    _what_if(roles)
    add_arguments(command("role", "Roles made of postings: list, define, rename, delete."), common, _path)
    report = command("report", "The role lens and the best matches as a document to take away.")
    report.add_argument("resume", type=_path, metavar="RESUME")
    report.add_argument("--postings", nargs="+", type=_path, metavar="PATH", help="use these alone and store nothing")
    _lens(report)
    report.add_argument("--format", choices=("md", "html"), default="md", help="Markdown (default) or HTML")
    report.add_argument("--out", type=_path, metavar="FILE", help="write it there (default: standard output)")
    _good(report)
    report.add_argument("--name", action="store_true", help="with the name that stands on the résumé")
    _what_if(report)
    restored = command("restore", "Put a backup in the place of the library, which is kept beside it.")
    restored.add_argument("backup", nargs="?", type=_path, metavar="BACKUP", help="this file (default: the newest that "
                          "reads well)")  # fmt: skip
    restored.add_argument("--folder", type=_path, metavar="DIR", help="where the backups are, if another folder was chosen "
                          "in the window (default: beside the library)")  # fmt: skip
    restored.add_argument("--list", action="store_true", dest="only_list", help="only list the backups there are")
    batch = command("batch", "JSON Lines in on standard input, JSON Lines out, one line each, in order.")
    batch.add_argument("what", choices=BATCHES)
    return top
