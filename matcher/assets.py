"""Where bundled data lies: the same call in a checkout, in an installed wheel and in a frozen bundle."""

from __future__ import annotations

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
