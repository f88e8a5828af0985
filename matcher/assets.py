"""Where things lie: bundled data (the same call in a checkout, a wheel and a frozen bundle), and the user's library."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """The assets folder.

    Raises FileNotFoundError when the installation is broken.
    """
    here = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "assets"] if frozen else [here / "_assets", here.parent / "assets"]
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError("Rolefit's assets folder is missing: install it again.")


def path(name: str) -> Path:
    """The file or folder `name` ("skills", "sections.toml") inside the assets."""
    return root() / name


def default_home() -> Path:
    """Where the library lives: ROLEFIT_HOME, else the platform's user-data folder."""
    named = os.environ.get("ROLEFIT_HOME")
    if named:
        return Path(named).expanduser()
    import platformdirs

    return platformdirs.user_data_path("rolefit", appauthor=False)
