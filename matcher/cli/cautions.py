"""What makes answers doubtful, told on standard error so that neither table nor JSON hides it."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matcher.model import Candidate, Rejected


def tell_cautions(candidate: Candidate) -> None:
    """One line for each caution of the reading, and one where no skill was read."""
    for caution in candidate.profile.cautions:
        print(f"Note: {caution.message}", file=sys.stderr)
    if not candidate.claims:
        print("Note: No skill was read from the résumé: what follows says nothing about it.", file=sys.stderr)


def left_out(rejected: Rejected) -> str:
    """What of a file or a row could not be read, and why."""
    where = rejected.source if rejected.row is None else f"{rejected.source}, row {rejected.row}"
    return f"left out: {where}: {rejected.reason}"


def tell_left_out(rejected: Iterable[Rejected]) -> None:
    """One line for each."""
    for one in rejected:
        print(left_out(one), file=sys.stderr)
