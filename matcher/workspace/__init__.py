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
reports.py    the lens and the best matches as a document to take away
batch.py      one text at a time, for `rolefit batch`
versions.py   two versions of a résumé side by side
own_skills.py skills of the user's own, and further names for ours
keeping.py    backups, the key, wiping
"""

from matcher.store.backup import Recovered
from matcher.store.keys import FromKeyring, KeySource, Passphrase, RecoveryKey
from matcher.store.postings import PostingRow
from matcher.store.resumes import StoredResume
from matcher.store.statuses import STATUSES, StatusEntry
from matcher.workspace.answers import Match
from matcher.workspace.keeping import Backup, Place, Restored
from matcher.workspace.versions import Comparison, Shift
from matcher.workspace.workspace import Workspace

__all__ = [
    "STATUSES",
    "Backup",
    "Comparison",
    "FromKeyring",
    "KeySource",
    "Match",
    "Passphrase",
    "Place",
    "PostingRow",
    "Recovered",
    "RecoveryKey",
    "Restored",
    "Shift",
    "StatusEntry",
    "StoredResume",
    "Workspace",
]
