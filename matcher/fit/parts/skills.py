"""Needs met: the person's credit for what is asked, weighed by level and specificity.

    value = (sum of weight x credit + PRIOR x MIDDLE) / (sum of weight + PRIOR)

The sums run over the posting's needs (needs.py: either/or counted once, by the best alternative), credit is 0..1 (credit.py,
with what near, more special and wider skills give, graph.py). PRIOR stands for what an ad leaves unsaid: few needs
prove little, so six vague words all met stay below thirty of forty-five real ones.

The sums are counted in sums.py, as whole numbers: weight x credit units of every row's needs. When skills are switched on or
off they are brought up to date (change.py). The rest of the formula is a line in them (still.py).
"""

from __future__ import annotations

MIDDLE = 0.4
"""What an ad that asks for nothing is worth: between the share of the needs that people meet of ads near their field (0.5 of
their best 200 in 1,500) and of all (0.3)."""

PRIOR = 1800
"""Weight of the unsaid: about six musts of middling specificity (6 x 4 x 75)."""
