"""Pieces of many postings kept on disk while the rest is understood, so that work that was interrupted goes on where it stopped.

A piece is filed under the hash of all it was made from: the texts, what decides how they are read, the format of the arrays. So
none is ever taken for another, whatever was added, deleted or changed in between. Like the index they will be part of, pieces
hold no text.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from matcher.fit.segment import Segment
    from matcher.model import Posting
    from matcher.roles.table import SkillTable

_NAMES = ("role_names", "skill_names")


@dataclass(frozen=True, slots=True)
class Piece:
    """Some postings as arrays: for the ranking, and for the role lens."""

    segment: Segment
    table: SkillTable


class PieceFolder:
    """`folder` None keeps nothing; with `write` unset there is only looked up what another process left there."""

    def __init__(self, folder: Path | None, stamp: str = "", *, write: bool = True) -> None:
        self._folder, self._stamp, self._write = folder, stamp, write

    def get(self, postings: Sequence[Posting]) -> Piece | None:
        """The piece of just these postings as they are now; None where none is kept."""
        if self._folder is None or not self._folder.is_dir():
            return None
        from matcher.fit.segment import ARRAYS, Segment
        from matcher.roles.table import ARRAYS as TABLE
        from matcher.roles.table import SkillTable

        try:
            with np.load(self._file(postings), allow_pickle=False) as arrays:
                segment = Segment(**{name: arrays[f"segment.{name}"] for name in ARRAYS})
                names = (tuple(json.loads(arrays[f"table.{name}"].tobytes())) for name in _NAMES)
                return Piece(segment, SkillTable(*(arrays[f"table.{name}"] for name in TABLE), *names))
        except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile):
            return None  # not there, or damaged

    def put(self, postings: Sequence[Posting], piece: Piece) -> None:
        """Keep it. Where there is no room, nothing is kept and nothing is lost but time."""
        if self._folder is None or not self._write:
            return
        from matcher.fit.segment import ARRAYS
        from matcher.roles.table import ARRAYS as TABLE

        arrays = {f"segment.{name}": getattr(piece.segment, name) for name in ARRAYS}
        arrays |= {f"table.{name}": getattr(piece.table, name) for name in TABLE}
        for name in _NAMES:
            arrays[f"table.{name}"] = np.frombuffer(json.dumps(getattr(piece.table, name)).encode(), np.uint8)
        file = self._file(postings)
        draft = file.with_suffix(".new")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with draft.open("wb") as out:
                np.savez(out, **arrays)
            draft.replace(file)
        except OSError:
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)

    def clear(self) -> None:
        """Remove all of it: the index is whole, or is not wanted."""
        if self._folder is not None and self._write:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _file(self, postings: Sequence[Posting]) -> Path:
        from matcher.fit import index
        from matcher.roles import table

        assert self._folder is not None
        total = hashlib.sha256(json.dumps([self._stamp, index.FORMAT, table.FORMAT]).encode())
        for posting in postings:
            total.update(repr(posting).encode("utf-8", "surrogatepass") + b"\0")
        return self._folder / f"{total.hexdigest()[:32]}.npz"


NOWHERE = PieceFolder(None)
"""Keeps nothing."""
