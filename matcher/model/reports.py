"""What verbs report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matcher.model.posting import Rejected


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did; `postings` is how many the library now holds."""

    added: int
    updated: int
    duplicates: int
    rejected: tuple[Rejected, ...]
    postings: int
