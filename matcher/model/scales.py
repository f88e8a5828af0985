"""The steps that things are measured in."""

from __future__ import annotations

from typing import Literal

Level = Literal["required", "preferred", "mentioned"]
Met = Literal["yes", "partial", "no"]
Confidence = Literal["high", "medium", "low"]

DEGREES = ("none", "secondary", "associate", "bachelor", "master", "doctorate")
"""Degree levels; a degree is stored as its place in this row, 0..5."""

SENIORITIES = ("intern", "junior", "mid", "senior", "lead", "head")
"""Seniority steps; stored as its place in this row, 0..5."""

ROLE_FROM, ROLE_TO = "data-scientist", "machine-learning-engineer"
"""The two roles that are compared where nobody names others."""

GOOD_FIT = 60.0
"""The fit, 0..100, that counts as good where the user set no other bar.

Nine in ten of the judged pairs of résumé and posting at or above it are a fit to both readers (assets/guide/fit.md).
"""
