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
