"""Rolefit's library: reads résumés and postings, finds skills, scores and explains fit. It never imports Qt."""

__version__ = "0.1.0"
