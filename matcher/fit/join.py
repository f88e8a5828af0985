"""Several segments as one, without reading a posting again: arrays are shifted, renumbered and merged."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matcher.fit.choices import choice_arrays
from matcher.fit.columns import Columns, listed
from matcher.fit.credit import YEARS
from matcher.fit.segment import KIND, Arrays, Segment, column_arrays

Rows = NDArray[np.int64]
Part = tuple[Segment, NDArray[np.bool_], Rows, NDArray[np.int32]]
"""A segment, which of its rows stay, the new number of each, the new place of each of its skills."""


def join(segments: Sequence[Segment], kept: NDArray[np.bool_]) -> Segment:
    """One segment of the `kept` rows (a mask over all rows of all segments), in their order."""
    parts, start = [], 0
    number = np.cumsum(kept, dtype=np.int64) - 1
    names = np.unique(np.concatenate([segment.skills for segment in segments]))
    for segment in segments:
        part = slice(start, start + len(segment))
        parts.append((segment, kept[part], number[part], np.searchsorted(names, segment.skills).astype(np.int32)))
        start += len(segment)

    def rowwise(name: str) -> NDArray[Any]:
        return np.concatenate([getattr(segment, name)[keep] for segment, keep, _, _ in parts])

    ids = rowwise("ids")
    arrays: Arrays = {name: rowwise(name) for name in ("asked", "needs", "topics")}
    arrays |= _kinds(parts) | _columns(parts, len(ids)) | _choices(parts)
    return Segment(ids=ids, order=np.argsort(ids, kind="stable").astype(np.uint32), skills=names, **arrays)


def _kinds(parts: Sequence[Part]) -> Arrays:
    """The combinations that are left, ascending, and each row's."""
    width = len(KIND)
    found, which = np.unique(np.concatenate([segment.kinds for segment, *_ in parts]), axis=0, return_inverse=True)
    starts = accumulate((len(segment.kinds) for segment, *_ in parts), initial=0)
    kind = np.concatenate(
        [
            which.reshape(-1)[start + segment.kind[keep].astype(np.intp)]
            for (segment, keep, *_), start in zip(parts, starts, strict=False)
        ]
    )
    left, kind = np.unique(kind, return_inverse=True)
    return {"kinds": found[left].reshape(len(left), width), "kind": kind.astype(np.uint16)}


def _columns(parts: Sequence[Part], rows: int) -> Arrays:
    columns = [listed(segment) for segment, *_ in parts]
    keys = [
        np.stack([place[mine.skill], mine.years.astype(np.int32), mine.weight], axis=1)
        for mine, (*_, place) in zip(columns, parts, strict=True)
    ]
    found, which = np.unique(np.concatenate(keys), axis=0, return_inverse=True)
    stays = [keep[mine.rows] for mine, (_, keep, *_) in zip(columns, parts, strict=True)]
    numbers = [number[mine.rows[stay]] for mine, stay, (_, _, number, _) in zip(columns, stays, parts, strict=True)]
    order, ptr = _grouped(which, [mine.ptr for mine in columns], stays, len(found))
    left = np.flatnonzero(np.diff(ptr))
    joined = Columns(
        found[left, 0].astype(np.int32),
        found[left, 1].astype(np.uint8),
        found[left, 2].astype(np.int32),
        np.append(ptr[left], ptr[-1]),
        np.concatenate(numbers)[order].astype(np.uint32),
    )
    return column_arrays(joined, rows)


def _choices(parts: Sequence[Part]) -> Arrays:
    found: list[tuple[NDArray[Any], ...]] = []
    for segment, keep, number, place in parts:
        stay = keep[segment.choice_row]
        sizes = np.diff(segment.choice_ptr)
        keys = segment.choice_keys[np.repeat(stay, sizes)].astype(np.int32)
        found.append(
            (
                number[segment.choice_row[stay]],
                segment.choice_weight[stay],
                sizes[stay],
                place[keys // len(YEARS)] * len(YEARS) + keys % len(YEARS) if len(keys) else keys,
            )
        )
    row, weight, size, keys = (np.concatenate(some) for some in zip(*found, strict=True))
    return choice_arrays(row, weight, size, keys)


def _grouped(
    which: NDArray[np.intp], pointers: Sequence[NDArray[np.int64]], stays: Sequence[NDArray[np.bool_]], groups: int
) -> tuple[NDArray[np.intp], NDArray[np.int64]]:
    """The order that brings the kept entries of equal columns together, rows ascending in each, and where each begins.

    `which` numbers the columns of all segments one after another. Each segment's entries are sorted already, and a
    stable sort merges such runs in linear time.
    """
    groups_of, start = [], 0
    for ptr, stay in zip(pointers, stays, strict=True):
        columns = which.reshape(-1)[start : start + len(ptr) - 1].astype(np.int32)
        groups_of.append(np.repeat(columns, np.diff(ptr))[stay])
        start += len(columns)
    entries = np.concatenate(groups_of)
    counts = np.bincount(entries, minlength=groups)
    return np.argsort(entries, kind="stable"), np.concatenate(
        [np.zeros(1, np.int64), np.cumsum(counts, dtype=np.int64)]
    )
