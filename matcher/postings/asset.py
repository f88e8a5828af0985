"""assets/postings.toml, read once: what the importer and the requirement grammar know of names and headings."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Any

from matcher import assets

_NOT_NAME = re.compile(r"[^a-z0-9.]+")


@cache
def table() -> dict[str, Any]:
    """The parsed file.

    Raises FileNotFoundError when the installation is broken.
    """
    return tomllib.loads(assets.path("postings.toml").read_text(encoding="utf-8"))


def plain(name: str) -> str:
    """A column name as postings.toml spells it: lower case without blanks and punctuation, dots between nested names."""
    return _NOT_NAME.sub("", name.lower()).strip(".")
