"""`rolefit` and `rolefit open`: start the window in a process of its own. The library knows nothing of Qt."""

from __future__ import annotations

import argparse
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

from matcher.errors import RolefitError


def open_window(options: argparse.Namespace) -> int:
    """Start the window and wait for it.

    Raises RolefitError where there is no display or Qt is not installed.
    """
    linux = sys.platform.startswith("linux")
    if linux and not any(os.environ.get(v) for v in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise RolefitError(
            "There is no display here, so the window cannot open.",
            "`rolefit demo` shows the same in the terminal; `rolefit --help` lists the rest.",
        )
    command = [*_program(), *(str(p) for p in getattr(options, "resume", []))]
    if options.home:
        command += ["--home", str(options.home)]
    if options.no_store:
        command += ["--no-store"]
    return subprocess.run(command, check=False).returncode  # noqa: S603 - our own interpreter and module


def _program() -> list[str]:
    """What starts the window: a module of this Python, or in a bundle the program beside this one."""
    if getattr(sys, "frozen", False):
        here = Path(sys.executable)
        return [str(here.with_name("rolefit-app" + here.suffix))]
    if importlib.util.find_spec("PySide6") is None:
        raise RolefitError("The window needs PySide6, which is not installed.", "Run `pip install PySide6-Essentials`.")
    # -P: what lies in the current folder under our module's name is not ours.
    return [sys.executable, "-P", "-m", "ui"]
