"""Needs with a choice ("Python or R") as arrays, once for counting from nothing and once for following a change.

Counted from nothing, a choice earns the credit of its best alternative: choices lie by their number of alternatives, then
by row, so that alternatives form blocks and rows ascend. When one skill changes, what a choice earns then depends on the
best of its *other* alternatives alone: so for each skill the choices it is one of are listed with their row, their weight
and those others, all side by side. Nothing has to be looked up choice by choice.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from matcher.fit.credit import YEARS

if TYPE_CHECKING:
    from matcher.fit.segment import Segment

Ints = NDArray[np.int64]


class Choices(NamedTuple):
    """Choices by number of alternatives, then by row. `size[k]` have k alternatives; `keys` lists them all, one choice after
    another, as place of the skill x len(YEARS) + place of the years."""

    row: NDArray[np.uint32]
    weight: NDArray[Any]
    size: Ints
    keys: NDArray[Any]


class Members(NamedTuple):
    """Runs of entries, ascending by (width, skill, years): the choices of which (skill, years) is one alternative.

    Run i has entries ptr[i] to ptr[i + 1], ascending by row; each has `width` other alternatives in `other`. Widths
    are powers of two: a choice with fewer repeats its last one.
    """

    width: NDArray[np.uint8]
    skill: NDArray[np.int32]
    years: NDArray[np.uint8]
    ptr: Ints
    row: NDArray[np.uint32]
    weight: NDArray[Any]
    other: NDArray[Any]


class Block(NamedTuple):
    """Choices with equally many alternatives: `keys` has a row for each."""

    row: NDArray[np.uint32]
    weight: NDArray[Any]
    keys: NDArray[Any]


class Group(NamedTuple):
    """The runs of one width, from `first` to `end`; `other` has a row for each of their entries, which begin at `start`."""

    first: int
    end: int
    start: int
    other: NDArray[Any]


def choice_arrays(
    row: NDArray[Any], weight: NDArray[Any], size: NDArray[Any], keys: NDArray[Any]
) -> dict[str, NDArray[Any]]:
    """The arrays for these choices, rows ascending among those of one size; `size` of each, and their keys one after another."""
    blocks, begins = [], np.cumsum(size) - size
    keys = _narrow(keys)
    for many in np.unique(size).tolist():
        mine = np.flatnonzero(size == many)
        block = keys[begins[mine][:, None] + np.arange(many)]
        blocks.append(Block(row[mine].astype(np.uint32), _narrow(weight)[mine], block))
    choices = Choices(
        _joined([block.row for block in blocks], np.uint32),
        _joined([block.weight for block in blocks], np.uint16),
        np.bincount(size.astype(np.int64)).astype(np.int64),
        _joined([block.keys.ravel() for block in blocks], keys.dtype),
    )
    found = {f"choice_{name}": values for name, values in choices._asdict().items()}
    return found | {f"member_{name}": values for name, values in _members(blocks)._asdict().items()}


def blocks_of(segment: Segment) -> Iterator[Block]:
    """All choices of a segment."""
    first = start = 0
    for many, count in enumerate(segment.choice_size.tolist()):
        if count:
            end, stop = first + count, start + many * count
            keys = segment.choice_keys[start:stop].reshape(count, many)
            yield Block(segment.choice_row[first:end], segment.choice_weight[first:end], keys)
            first, start = end, stop


def groups_of(segment: Segment) -> Iterator[Group]:
    """All runs of a segment."""
    first = start = used = 0
    runs = np.bincount(segment.member_width)
    for width in np.flatnonzero(runs).tolist():
        end = first + int(runs[width])
        stop = int(segment.member_ptr[end])
        more = used + width * (stop - start)
        yield Group(first, end, start, segment.member_other[used:more].reshape(stop - start, width))
        first, start, used = end, stop, more


def _members(blocks: list[Block]) -> Members:
    widths: dict[int, list[tuple[NDArray[Any], ...]]] = {}
    for block in blocks:
        many = block.keys.shape[1]
        width = 1 << (many - 2).bit_length()
        for place in range(many):
            others = np.delete(block.keys, place, axis=1)
            filled = np.concatenate([others, np.repeat(others[:, -1:], width + 1 - many, axis=1)], axis=1)
            widths.setdefault(width, []).append((block.keys[:, place], block.row, block.weight, filled))
    runs: list[tuple[NDArray[Any], ...]] = []
    entries: list[tuple[NDArray[Any], ...]] = []
    for width, lists in sorted(widths.items()):
        key, row, weight, other = (np.concatenate(some) for some in zip(*lists, strict=True))
        order = np.lexsort((row, key))
        keys, counts = np.unique(key, return_counts=True)
        runs.append((np.full(len(keys), width), keys, counts))
        entries.append((row[order], weight[order], other[order].ravel()))
    wide, key, count = (_joined([run[i] for run in runs], np.int64) for i in range(3))
    return Members(
        wide.astype(np.uint8),
        (key // len(YEARS)).astype(np.int32),
        (key % len(YEARS)).astype(np.uint8),
        np.concatenate([np.zeros(1, np.int64), np.cumsum(count, dtype=np.int64)]),
        *(_joined([entry[i] for entry in entries], kind) for i, kind in enumerate((np.uint32, np.uint16, np.uint16))),
    )


def _narrow(values: NDArray[Any]) -> NDArray[Any]:
    """Whole numbers of at least 0, in 2 bytes each where they fit."""
    return values.astype(np.uint16 if not len(values) or int(values.max()) < 1 << 16 else np.int32)


def _joined(parts: list[NDArray[Any]], kind: Any) -> NDArray[Any]:
    """One after another; nothing of this kind where there are none."""
    return np.concatenate(parts) if parts else np.zeros(0, kind)
