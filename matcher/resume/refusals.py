"""Why a file is not read, by code, and in words for the person whose file it is."""

from __future__ import annotations

from matcher.errors import BadInput
from matcher.wording import Wording, say

_WORDS = {
    "missing": (say("There is no such file."), say("Check the name and the folder.")),
    "folder": (say("“{name}” is a folder, not a file.", name=""), say("Choose the résumé itself: a PDF, .txt or .md file.")),
    "unreadable": (say("This file cannot be opened."), say("Check that you may read it.")),
    "empty": (say("This file is empty."), say("Choose another one.")),
    "too-large": (say("This file is larger than 50 MB, too large for a résumé."), say("Save a smaller copy.")),
    "not-a-pdf": (say("“{name}” is not a PDF file.", name=""),
                  say("Rolefit reads PDF, .txt and .md: save or print the résumé as one of these.")),
    "encrypted": (say("This PDF is protected by a password."), say("Save a copy without the password and read that one.")),
    "damaged": (say("This PDF is damaged: no page of it can be read."), say("Make it again and try once more.")),
    "no-page": (say("This page cannot be drawn."), say("Its text can still be read.")),
    "too-hard": (say("This PDF takes more time or memory to read than any résumé should."),
                 say("Print it to a new PDF and read that one.")),
    "no-reader": (say("The part of Rolefit that reads PDFs does not start on this computer."),
                  say("Close other programs and try again; if that does not help, install Rolefit again.")),
}  # fmt: skip


def refusal(code: str, name: str = "") -> BadInput:
    """The error for a code of the table above; `name` is the file's, for those that tell it."""
    title, hint = _WORDS[code]
    return BadInput(Wording(title.template, (("name", name),)) if title.values else title, hint, code)
