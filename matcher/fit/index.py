"""The library's postings as arrays: a few segments of rows, kept as memory-mapped files beside the library.

An import appends a segment and marks what it replaces as gone, so it costs what it brings and not what is there already;
when small segments pile up they are joined. A row is a posting's place: segments one after another.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Collection, Iterable, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matcher.errors import LibraryError
from matcher.fit.graph import Graph, graph_of
from matcher.fit.join import join
from matcher.fit.segment import ARRAYS, Segment, build
from matcher.model import Opening, Skill
from matcher.wording import say

FORMAT = 6
"""Raised with every change of the arrays or of what they mean: an older folder is built anew by its owner."""

MANIFEST = "index.json"

SMALL_FILE = 1 << 14
"""Bytes."""

SMALL_SEGMENTS = 6
"""More segments than this are joined."""


class Index:
    """Postings ready to be ranked. `segments` hold the rows, `gone` marks those removed or replaced since."""

    def __init__(
        self,
        segments: tuple[Segment, ...],
        gone: NDArray[np.bool_],
        graph: Graph,
        names: tuple[str, ...] = (),
        folder: Path | None = None,
    ) -> None:
        self.segments = segments
        self.gone = gone
        self.graph = graph
        self.starts = (0, *accumulate(len(segment) for segment in segments))
        self._names = names
        self._folder = folder

    @classmethod
    def build(cls, openings: Iterable[Opening], skills: tuple[Skill, ...]) -> Index:
        """An index in memory. Of openings with one id the first counts."""
        graph = graph_of(skills)
        first: dict[str, Opening] = {}
        for opening in openings:
            first.setdefault(opening.posting.id, opening)
        segment = build(tuple(first.values()), graph)
        return cls((segment,), np.zeros(len(segment), np.bool_), graph)

    @classmethod
    def open(cls, folder: Path, skills: tuple[Skill, ...]) -> Index:
        """The index stored in `folder`, memory-mapped.

        Raises LibraryError when there is none, or one that is damaged or of another version: build it anew.
        """
        try:
            manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
            if manifest["format"] != FORMAT:
                raise ValueError
            names = tuple(manifest["segments"])
            segments = tuple(_read(folder / name) for name in names)
            gone = np.load(folder / manifest["gone"], allow_pickle=False)
            if len(gone) != sum(map(len, segments)):
                raise ValueError
        except (OSError, ValueError, KeyError, TypeError, EOFError) as error:
            raise LibraryError(
                say("The search index is missing or damaged."), say("It can be built anew from the library.")
            ) from error
        return cls(segments, gone, graph_of(skills), names, folder)

    def save(self, folder: Path) -> Index:
        """The same index, stored in `folder`; what another index left there is removed once the new one stands."""
        folder.mkdir(parents=True, exist_ok=True)
        names = self._names if self._folder == folder else ("",) * len(self.segments)
        taken = _next_number(folder)
        kept: list[str] = []
        for name, segment in zip(names, self.segments, strict=True):
            if not name:
                name, taken = f"segment-{taken}", taken + 1
                _write(folder / name, segment)
            kept.append(name)
        gone = f"gone-{taken}.npy"
        np.save(folder / gone, self.gone)
        draft = folder / f"{MANIFEST}.new"
        draft.write_text(json.dumps({"format": FORMAT, "segments": kept, "gone": gone}), "utf-8")
        draft.replace(folder / MANIFEST)
        _sweep(folder, {*kept, gone})
        return Index(self.segments, self.gone, self.graph, tuple(kept), folder)

    def extended(self, added: Sequence[Segment], removed: Collection[str] = ()) -> Index:
        """The index without `removed` ids and with the postings of `added` segments, each posting in one of them, which replace
        those of the same id. What lies in a folder stays until it is saved.
        """
        new = [segment for segment in added if len(segment)]
        if len(new) > 1:
            new = [join(new, np.ones(sum(map(len, new)), np.bool_))]
        gone = self.gone.copy()
        names = (name.decode() for segment in new for name in segment.ids.tolist())
        gone[self.find({*names, *removed})] = True
        gone = np.concatenate([gone, np.zeros(sum(map(len, new)), np.bool_)])
        if new and not any(map(len, self.segments)):
            return Index((*new,), np.zeros(len(new[0]), np.bool_), self.graph, folder=self._folder)
        kept = (*self.segments, *new)
        stored = (*(self._names or ("",) * len(self.segments)), *("" for _ in new))
        if len(kept) > SMALL_SEGMENTS or gone.sum() > max(1000, len(gone) // 4):
            kept, stored = (join(kept, ~gone),), ("",)
            gone = np.zeros(len(kept[0]), np.bool_)
        return Index(kept, gone, self.graph, stored, self._folder)

    def __len__(self) -> int:
        return len(self.gone) - int(np.count_nonzero(self.gone))

    @property
    def rows(self) -> NDArray[np.int64]:
        """The rows that count, ascending."""
        return np.flatnonzero(~self.gone)

    @property
    def ids(self) -> tuple[str, ...]:
        """The posting of each row that counts, in row order."""
        return self.ids_of(self.rows)

    def ids_of(self, rows: NDArray[np.int64]) -> tuple[str, ...]:
        """The postings' ids of these rows."""
        width = max((segment.ids.dtype.itemsize for segment in self.segments), default=1)
        found = np.zeros(len(rows), f"S{width}")
        for segment, start in zip(self.segments, self.starts[:-1], strict=True):
            mine = (rows >= start) & (rows < start + len(segment))
            found[mine] = segment.ids[rows[mine] - start]
        return tuple(
            found.astype(f"U{width}").tolist() if _ascii(found) else [name.decode() for name in found.tolist()]
        )

    def find(self, ids: Collection[str]) -> NDArray[np.int64]:
        """The rows of the postings with these ids, ascending; ids that are not there are passed over."""
        wanted = np.array(sorted(name.encode() for name in ids), dtype=np.bytes_)
        found: list[NDArray[np.int64]] = [np.zeros(0, np.int64)]
        for segment, start in zip(self.segments, self.starts[:-1], strict=True):
            if len(segment) and len(wanted):
                at = np.minimum(np.searchsorted(segment.ids, wanted, sorter=segment.order), len(segment) - 1)
                rows = segment.order[at].astype(np.int64)
                found.append(rows[segment.ids[rows] == wanted] + start)
        rows = np.sort(np.concatenate(found))
        return rows[~self.gone[rows]]


def _ascii(names: NDArray[np.bytes_]) -> bool:
    return not len(names) or bool((names.view(np.uint8) < 128).all())


def _write(folder: Path, segment: Segment) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name in ARRAYS:
        np.save(folder / f"{name}.npy", getattr(segment, name))


def _read(folder: Path) -> Segment:
    return Segment(**{name: _array(folder / f"{name}.npy") for name in ARRAYS})


def _array(path: Path) -> NDArray[Any]:
    """Small arrays are read (an empty one cannot be mapped), large ones mapped."""
    small = path.stat().st_size < SMALL_FILE
    return np.asarray(np.load(path, mmap_mode=None if small else "r", allow_pickle=False))


def _next_number(folder: Path) -> int:
    """A number that no file of the folder bears."""
    used = [path.stem.rpartition("-")[2] for path in folder.iterdir()]
    return 1 + max((int(number) for number in used if number.isdigit()), default=0)


def _sweep(folder: Path, kept: set[str]) -> None:
    for path in folder.iterdir():
        if path.name in kept or not path.name.startswith(("segment-", "gone-")):
            continue
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
