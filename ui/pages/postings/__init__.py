"""The postings page.

page.py      what the library holds: listed, filtered, deleted
incoming.py  how postings come in, and what an import left out
outcome.py   what became of the chosen ones: status, date and note
"""

from ui.pages.postings.page import PostingsPage

__all__ = ["PostingsPage"]
