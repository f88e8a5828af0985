"""The one door to the library, for the window and for the terminal alike. It knows the order of the rooms, and nothing else.

    with Workspace.open(home, FromKeyring()) as ws:          # or Workspace.unstored()
        candidate = ws.read_resume(path)
        ws.import_postings(paths)
        ranking = ws.rank(candidate)

base.py       opening and closing, the lexicon, the finder, the reader's child process
resumes.py    résumés: read, kept as versions, put right
postings.py   postings: imported, listed, searched, given a status; the index kept in step
answers.py    rank, explain, what-if
lenses.py     the role lens and role mixes
batch.py      one text at a time, for `rolefit batch`
"""

from matcher.store.keys import FromKeyring, KeySource, Passphrase, RecoveryKey
from matcher.store.postings import PostingRow
from matcher.store.resumes import StoredResume
from matcher.store.statuses import STATUSES, StatusEntry
from matcher.workspace.workspace import Workspace

__all__ = [
    "STATUSES",
    "FromKeyring",
    "KeySource",
    "Passphrase",
    "PostingRow",
    "RecoveryKey",
    "StatusEntry",
    "StoredResume",
    "Workspace",
]
