"""Desk: what lies open (library, résumé, ranking, what-if, chosen posting) and the verbs that change it.

Pages read it and call it; they learn of changes by its signals and never of one another. All long work goes through Work.

base.py       fields, signals
statuses.py   what became of postings, and other small writes
answers.py    the ranking, a posting taken apart, the search
drops.py      what dropped files are taken for
desk.py       the library, the résumé and the postings that lie open
"""

from ui.desk.base import Document, Study
from ui.desk.desk import Desk

__all__ = ["Desk", "Document", "Study"]
