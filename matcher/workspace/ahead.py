"""What every answer about a library needs and its key does not decide, made while that key is being derived or asked for.

Deriving the key of a passphrase takes half a second of one core outside Python, and waiting for the system's password store
takes none at all: time enough to import the rest of the program and to read the lexicon and the grammar of requirements.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from matcher.workspace.base import cache_folder

if TYPE_CHECKING:
    from matcher.skills.find import Finder
    from matcher.skills.lexicon import Lexicon

_AD = "Requirements\n- At least 2 years of Python, a degree in statistics, and the right to work here\n"
"""Words of ours that make the grammar ready to read others'."""


class Ahead:
    """Begins at once, on a thread of its own; whoever asks for what it makes waits until it is done.

    What goes wrong here is left to be told where it is needed.
    """

    def __init__(self) -> None:
        self._lexicon: Lexicon | None = None
        self._finder: Finder | None = None
        self._thread = threading.Thread(target=self._make, name="ahead")
        self._thread.start()

    def lexicon(self) -> Lexicon | None:
        """The shipped lexicon; None where it could not be made."""
        self._thread.join()
        return self._lexicon

    def finder(self) -> Finder | None:
        """The finder of that lexicon; None where it could not be made."""
        self._thread.join()
        return self._finder

    def _make(self) -> None:
        with suppress(Exception):
            from matcher.skills import lexicon
            from matcher.skills.find import Finder

            self._lexicon = lexicon.load((), cache_folder())
            self._finder = Finder(self._lexicon)
            _import_the_rest()
            _read_grammar(self._finder, self._lexicon)


def _import_the_rest() -> None:
    from matcher.fit import gaps, score  # noqa: F401
    from matcher.resume import parse  # noqa: F401
    from matcher.roles import table  # noqa: F401
    from matcher.skills import weigh  # noqa: F401
    from matcher.workspace import matching  # noqa: F401


def _read_grammar(finder: Finder, lexicon: Lexicon) -> None:
    from matcher.fit.graph import graph_of
    from matcher.postings.load import posting_of_text
    from matcher.roles.mix import role_mix
    from matcher.workspace.understanding import Reader

    graph_of(lexicon.skills)
    opening = Reader(finder, lexicon.skills).opening(posting_of_text(_AD))
    role_mix(None, opening.skills)
