"""In a bundle, every process that the program starts begins as the program itself: here it becomes what it was started for."""

from __future__ import annotations

import sys


def become_child() -> None:
    """Call it first. Comes back where this process is no child; else it works as one and ends."""
    if not getattr(sys, "frozen", False):
        return
    from matcher.resume import process

    if sys.argv[1:2] == [process.ROLE]:
        from matcher.resume.child import main

        main(int(sys.argv[2]))
    import multiprocessing

    multiprocessing.freeze_support()
