"""What makes the answers for a résumé doubtful, told on standard error so that neither table nor JSON hides it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matcher.model import Candidate


def tell_cautions(candidate: Candidate) -> None:
    """One line for each caution of the reading, and one where no skill was read."""
    for caution in candidate.profile.cautions:
        print(f"Note: {caution.message}", file=sys.stderr)
    if not candidate.claims:
        print("Note: No skill was read from the résumé: what follows says nothing about it.", file=sys.stderr)
