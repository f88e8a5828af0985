"""Rows in order of fit, best first; equal fits by posting id, so that the order never depends on how rows came in."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from matcher.fit.index import Index

BLOCK = 512


def best_first(index: Index, fit: NDArray[np.float64]) -> NDArray[np.int64]:
    """All rows that count."""
    rows = index.rows
    return _ordered(index, fit, rows)


def top(index: Index, fit: NDArray[np.float64], count: int) -> NDArray[np.int64]:
    """The first `count` rows of `best_first`, found without ordering the rest.

    The count-th greatest of the blocks' best values is at most the count-th greatest value: all below it is out.
    """
    blocks = len(fit) // BLOCK
    if count >= blocks:
        return best_first(index, fit)[:count]
    if index.gone.any():
        fit = np.where(index.gone, -1.0, fit)
    heads = fit[: blocks * BLOCK].reshape(blocks, BLOCK).max(axis=1)
    least = np.partition(heads, blocks - count)[blocks - count]
    rows = np.flatnonzero(fit >= max(least, 0.0))
    return _ordered(index, fit, rows)[:count]


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
