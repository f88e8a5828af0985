"""The library's postings by what they say: title role, skills named, skills asked for, in arrays that stay cheap at a million."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matcher.errors import LibraryError
from matcher.roles.features import scales
from matcher.roles.titles import title_role
from matcher.wording import say

FORMAT = 3
NO_ROLE = -1
NO_ROW = -1

MANIFEST = "roles.json"
ARRAYS = ("ids", "role", "starts", "found", "asked_starts", "asked")
"""What a table is kept as: one file each, and the names of roles and skills in the manifest."""

CHUNK = 1024
"""Rows summed at a time: the weights of all their skills (some 30 a row) stay in a core's own cache."""

Row = tuple[str, str, tuple[str, ...]]
"""Posting id, title, skills named."""

Ask = tuple[tuple[str, ...], int]
"""Skills of which one is enough, at least one, and how they are asked: a mark 0..MOST_MARKS of the table's maker."""

MOST_MARKS = 31

_MORE = 1
_CODE = 6
"""An asked skill is its code << _CODE, the mark << 1, and _MORE where the next one belongs to it as an alternative."""

Ints = NDArray[np.integer]


@dataclass(frozen=True)
class SkillTable:
    """`ids` sorted; `role` indexes `role_names` (NO_ROLE: the title names none); row i names `found[starts[i]:starts[i+1]]`,
    which index `skill_names`, and asks for `asked[asked_starts[i]:asked_starts[i+1]]`, in the posting's order."""

    ids: NDArray[np.bytes_]
    role: NDArray[np.int8]
    starts: NDArray[np.int64]
    found: NDArray[np.int32]
    asked_starts: NDArray[np.int64]
    asked: NDArray[np.int32]
    role_names: tuple[str, ...]
    skill_names: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.ids)

    @classmethod
    def build(cls, rows: Iterable[Row], asked: Mapping[str, Sequence[Ask]] | None = None) -> SkillTable:
        """Of rows with one id the last counts. `asked` is what postings ask for, by id."""
        last = {id: (title, skills) for id, title, skills in rows}
        ids = sorted(last)
        titles = [title_role(last[id][0]) for id in ids]
        role_names = tuple(sorted({r for r in titles if r}))
        asks = [(asked or {}).get(id, ()) for id in ids]
        named = {s for _, skills in last.values() for s in skills}
        skill_names = tuple(sorted(named.union(s for row in asks for skills, _ in row for s in skills)))
        place = {s: i for i, s in enumerate(skill_names)}
        codes: dict[str | None, int] = {None: NO_ROLE, **{r: i for i, r in enumerate(role_names)}}
        found = [sorted({place[s] for s in last[id][1]}) for id in ids]
        words = [[word for ask in row for word in _words(ask, place)] for row in asks]
        return cls(
            np.array([id.encode() for id in ids], np.bytes_),
            np.array([codes[r] for r in titles], np.int8),
            np.cumsum([0, *map(len, found)], dtype=np.int64),
            np.array([i for row in found for i in row], np.int32),
            np.cumsum([0, *map(len, words)], dtype=np.int64),
            np.array([word for row in words for word in row], np.int32),
            role_names,
            skill_names,
        )

    def updated(self, added: SkillTable, removed: Collection[str]) -> SkillTable:
        """The table without `removed` ids and with the rows of `added`, which replace those of the same id."""
        gone = np.array(sorted(id.encode() for id in removed), np.bytes_)
        keep = ~(np.isin(self.ids, gone) | np.isin(self.ids, added.ids))
        role_names = tuple(sorted({*self.role_names, *added.role_names}))
        skill_names = tuple(sorted({*self.skill_names, *added.skill_names}))
        parts = [self.taken(np.flatnonzero(keep)), added]
        ids = np.concatenate([p.ids.astype(f"S{_width(parts)}") for p in parts])
        order = np.argsort(ids, kind="stable")
        role = np.concatenate([_recoded(p.role, p.role_names, role_names) for p in parts]).astype(np.int8)
        found = np.concatenate([_recoded(p.found, p.skill_names, skill_names) for p in parts]).astype(np.int32)
        codes = np.concatenate([_recoded(p.asked >> _CODE, p.skill_names, skill_names) for p in parts])
        marks = np.concatenate([p.asked & ((1 << _CODE) - 1) for p in parts])
        joined = SkillTable(
            ids,
            role,
            _pointers(np.concatenate([np.diff(p.starts) for p in parts])),
            found,
            _pointers(np.concatenate([np.diff(p.asked_starts) for p in parts])),
            ((codes << _CODE) | marks).astype(np.int32),
            role_names,
            skill_names,
        )
        return joined.taken(order)

    def taken(self, rows: NDArray[np.int64]) -> SkillTable:
        """These rows alone, in this order: `ids` are sorted no more where `rows` do not ascend."""
        starts, found = _lists(self.starts, self.found, rows)
        asked_starts, asked = _lists(self.asked_starts, self.asked, rows)
        return SkillTable(
            self.ids[rows], self.role[rows], starts, found, asked_starts, asked, self.role_names, self.skill_names
        )

    def places(self, ids: Iterable[str]) -> NDArray[np.int64]:
        """The rows of postings, in the order of `ids`; NO_ROW for one that is not there."""
        wanted = _encoded(list(ids), self.ids.dtype)
        if not len(self):
            return np.full(len(wanted), NO_ROW, np.int64)
        found = np.minimum(np.searchsorted(self.ids, wanted), len(self) - 1)
        return np.where(self.ids[found] == wanted, found, NO_ROW)

    def picked(self, values: NDArray[Any], places: NDArray[np.int64]) -> NDArray[Any]:
        """Of `values`, which lie row by row, those at `places`; zeros for NO_ROW."""
        known = places != NO_ROW
        if known.all():
            return np.asarray(values[places])
        found = np.zeros((len(places), *values.shape[1:]), values.dtype)
        found[known] = values[places[known]]
        return found

    def rows_of(self, role: str) -> NDArray[np.int64]:
        """The rows whose title names `role`."""
        if role not in self.role_names:
            return np.zeros(0, np.int64)
        return np.flatnonzero(self.role == self.role_names.index(role))

    def rows_among(self, ids: Iterable[str]) -> NDArray[np.int64]:
        """The rows of those postings among `ids` that are there, ascending."""
        wanted = np.array(sorted(id.encode() for id in ids), np.bytes_)
        return np.flatnonzero(np.isin(self.ids, wanted))

    def counts(self, rows: NDArray[np.int64]) -> dict[str, float]:
        """How many of these rows name each skill that any of them names."""
        taken = self.taken(rows)
        number = np.bincount(taken.found, minlength=len(self.skill_names)) if len(rows) else np.zeros(0)
        return {s: float(k) for s, k in zip(self.skill_names, number.tolist(), strict=False) if k}

    def skills_of(self, row: int) -> tuple[str, ...]:
        """The skills a posting names."""
        return tuple(self.skill_names[i] for i in self.found[self.starts[row] : self.starts[row + 1]].tolist())

    def asks(self) -> Iterator[tuple[tuple[int, ...], ...]]:
        """Row by row what each posting asks for, as the table holds it; `ask` reads one of these. Equal ones are equal asks."""
        for first in range(0, len(self), CHUNK):
            starts = self.asked_starts[first : first + CHUNK + 1].tolist()
            words = self.asked[starts[0] : starts[-1]].tolist()
            for begin, end in pairwise(starts):
                row: list[tuple[int, ...]] = []
                held: tuple[int, ...] = ()
                for word in words[begin - starts[0] : end - starts[0]]:
                    held = (*held, word)
                    if not word & _MORE:
                        row.append(held)
                        held = ()
                yield tuple(row)

    def ask(self, words: Sequence[int]) -> Ask:
        """What one of `asks` says."""
        return tuple(self.skill_names[word >> _CODE] for word in words), (words[0] & ((1 << _CODE) - 1)) >> 1

    def sums(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """For `weights` (skill_names, k): each row's sum over the skills it names, shape (len, k)."""
        total = np.zeros((len(self), weights.shape[1]))
        for first in range(0, len(self), CHUNK):
            starts = np.asarray(self.starts[first : first + CHUNK + 1])
            filled = np.flatnonzero(np.diff(starts))
            if len(filled):
                drawn = weights[self.found[starts[0] : starts[-1]]]
                total[first + filled] = np.add.reduceat(drawn, starts[filled] - starts[0], axis=0)
        return total

    def scales(self) -> NDArray[np.float64]:
        """What each row's sum is multiplied with (features.scales)."""
        return scales(np.diff(self.starts).astype(np.float64))

    def save(self, folder: Path) -> None:
        """Keep the table in `folder`, under new names: whoever has the one before open reads on. That one goes where it can."""
        folder.mkdir(parents=True, exist_ok=True)
        taken = [int(file.name.split("-")[1]) for file in folder.glob(f"roles-*-{ARRAYS[0]}.npy")]
        prefix = f"roles-{max(taken, default=0) + 1}-"
        for name in ARRAYS:
            np.save(folder / f"{prefix}{name}.npy", getattr(self, name))
        names = {"format": FORMAT, "files": prefix, "roles": self.role_names, "skills": self.skill_names}
        draft = folder / f"{MANIFEST}.new"
        draft.write_text(json.dumps(names), "utf-8")
        draft.replace(folder / MANIFEST)
        for file in folder.glob("roles-*.npy"):
            if not file.name.startswith(prefix):
                with contextlib.suppress(OSError):  # somebody else has it open
                    file.unlink()

    @classmethod
    def open(cls, folder: Path) -> SkillTable:
        """The table kept in `folder`. Raises LibraryError when there is none, or a damaged one."""
        try:
            names = json.loads((folder / MANIFEST).read_text("utf-8"))
            if names["format"] != FORMAT:
                raise ValueError
            arrays = {
                name: np.load(folder / f"{names['files']}{name}.npy", mmap_mode="r", allow_pickle=False)
                for name in ARRAYS
            }
            for starts, listed in (("starts", "found"), ("asked_starts", "asked")):
                if len(arrays[starts]) != len(arrays["ids"]) + 1 or len(arrays[listed]) != int(arrays[starts][-1]):
                    raise ValueError
        except (OSError, ValueError, KeyError, TypeError, EOFError) as error:
            raise LibraryError(
                say("The role table is missing or damaged."), say("It can be built anew from the library.")
            ) from error
        return cls(**arrays, role_names=tuple(names["roles"]), skill_names=tuple(names["skills"]))


def _words(ask: Ask, place: Mapping[str, int]) -> list[int]:
    skills, mark = ask
    if not 0 <= mark <= MOST_MARKS:
        raise ValueError("no mark of a table")
    words = [place[skill] << _CODE | mark << 1 | _MORE for skill in skills]
    return [*words[:-1], words[-1] & ~_MORE]


def _pointers(lengths: Ints) -> NDArray[np.int64]:
    """Where each of several lists begins, and the end."""
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths, dtype=np.int64)])


def _lists(
    starts: NDArray[np.int64], values: NDArray[np.int32], rows: NDArray[np.int64]
) -> tuple[NDArray[Any], NDArray[Any]]:
    """The lists of these rows one after another: where each begins, and what they hold."""
    lengths = np.diff(starts)[rows]
    begins = _pointers(lengths)
    return begins, values[np.repeat(starts[rows] - begins[:-1], lengths) + np.arange(begins[-1])]


def _encoded(ids: list[str], kind: np.dtype[np.bytes_]) -> NDArray[np.bytes_]:
    """As `kind`, or wider where an id is longer: cut off, it could be taken for another."""
    try:
        found = np.array(ids, np.bytes_)  # in one go, which only ASCII can
    except UnicodeEncodeError:
        found = np.array([id.encode() for id in ids], np.bytes_)
    return found.astype(kind) if found.dtype.itemsize < kind.itemsize else found


def _width(parts: list[SkillTable]) -> int:
    return max(1, *(p.ids.dtype.itemsize for p in parts))


def _recoded(codes: NDArray[np.integer], old: tuple[str, ...], new: tuple[str, ...]) -> NDArray[np.int64]:
    """Codes into `old` names as codes into `new` ones; NO_ROLE stays."""
    place = {name: i for i, name in enumerate(new)}
    table = np.array([*(place[name] for name in old), NO_ROLE], np.int64)
    return np.asarray(table[codes], np.int64)
