"""The résumé page.

page.py      what was read, marked on the pages, and what the user puts right
versions.py  the stored versions, and two of them compared
"""

from ui.pages.resume.page import ResumePage

__all__ = ["ResumePage"]
