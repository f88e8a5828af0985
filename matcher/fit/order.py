"""Rows in order of fit, best first; equal fits by posting id, so that the order never depends on how rows came in."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from matcher.fit.index import Index

BLOCK = 512
"""Rows of which the greatest fit is kept."""

FEW = 4
"""Where fewer than one block in so many has changed, those are looked at alone."""

NONE = -1.0
"""Below every fit: what is gone, or beyond the last row."""


def best_first(index: Index, fit: NDArray[np.float64]) -> NDArray[np.int64]:
    """All rows that count."""
    return _ordered(index, fit, index.rows)


class Heads:
    """The greatest fit of every BLOCK rows, kept up to date, so that the best rows are found without looking at the rest.

    `values` has room for `size` figures; the first, one for each row of the index, belong to the caller, who fills them and
    says what has changed.
    """

    def __init__(self, index: Index, values: NDArray[np.float64]) -> None:
        rows = index.starts[-1]
        self.fit = values[:rows]
        values[rows:] = NONE
        self._index = index
        self._values = values.reshape(-1, BLOCK)
        self._heads = np.full(len(self._values), NONE)
        self._counts: NDArray[np.bool_] | None = None
        if index.gone.any():
            self._counts = np.zeros(self._values.shape, np.bool_)
            self._counts.ravel()[:rows] = ~index.gone

    @staticmethod
    def size(index: Index) -> int:
        """Whole blocks for all rows."""
        return -(-index.starts[-1] // BLOCK) * BLOCK

    def renew(self, start: int, end: int) -> None:
        """After a change of `fit` from row `start` to `end`."""
        mine = slice(start // BLOCK, -(-end // BLOCK))
        self._heads[mine] = self._greatest(mine)

    def renew_at(self, rows: NDArray[np.intp]) -> None:
        """After a change of `fit` at `rows`."""
        changed = np.zeros(len(self._heads), np.bool_)
        changed[rows // BLOCK] = True
        blocks = np.flatnonzero(changed)
        if FEW * len(blocks) > len(changed):
            self.renew(0, len(self.fit))
        else:
            self._heads[blocks] = self._greatest(blocks)

    def _greatest(self, blocks: slice | NDArray[np.intp]) -> NDArray[np.float64]:
        values = self._values[blocks]
        if self._counts is not None:
            values = np.where(self._counts[blocks], values, NONE)
        greatest: NDArray[np.float64] = values.max(axis=1)
        return greatest

    def top(self, count: int) -> NDArray[np.int64]:
        """The first `count` rows of `best_first`.

        The count-th greatest of the blocks' best values is at most the count-th greatest value: all below it is out.
        """
        some = self._heads if count < len(self._heads) else self.fit[self._index.rows]
        least = np.partition(some, len(some) - count)[len(some) - count] if 0 < count < len(some) else 0.0
        blocks = np.flatnonzero(self._heads >= max(least, 0.0))
        counts = self._values[blocks] >= max(least, 0.0)
        if self._counts is not None:
            counts &= self._counts[blocks]
        block, place = np.nonzero(counts)
        return _ordered(self._index, self.fit, blocks[block] * BLOCK + place)[:count]


def _ordered(index: Index, fit: NDArray[np.float64], rows: NDArray[np.int64]) -> NDArray[np.int64]:
    keys = -fit[rows]
    rows = rows[np.argsort(keys, kind="stable")]
    values = fit[rows]
    same = values[1:] == values[:-1]
    if not same.any():
        return rows
    begins = np.flatnonzero(np.concatenate([[True], ~same]))
    lengths = np.diff(np.append(begins, len(rows)))
    tied = np.repeat(lengths > 1, lengths)
    group = np.repeat(np.arange(len(begins)), lengths)[tied]
    names = np.array([name.encode() for name in index.ids_of(rows[tied])], dtype=np.bytes_)
    rows[tied] = rows[tied][np.lexsort((names, group))]
    return rows
