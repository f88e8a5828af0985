"""Postings: imported, listed, searched, given a status; and the index kept in step with them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from matcher import assets
from matcher.errors import BadRequest, Cancelled, LibraryError
from matcher.progress import Progress, quiet
from matcher.wording import say
from matcher.workspace.base import Base, cache_folder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from matcher.fit.index import Index
    from matcher.model import ImportReport, Opening, Posting, Rejected
    from matcher.roles.table import SkillTable
    from matcher.store.postings import Added, PostingRow
    from matcher.store.statuses import StatusEntry
    from matcher.workspace.pieces import Piece, PieceFolder
    from matcher.workspace.understanding import Reader

MADE_FROM = "made-from.json"
"""Beside the index: the library's generation and the stamp of what decides how postings are understood."""


class PostingVerbs(Base):
    @staticmethod
    def holds_postings(path: Path) -> bool:
        """True if `path` is a folder or is named like a file that postings are read from."""
        from matcher.postings.formats import SUFFIXES

        return path.is_dir() or path.suffix.lower().removeprefix(".") in SUFFIXES

    def import_postings(self, paths: Sequence[Path], tick: Progress = quiet) -> ImportReport:
        """Take files and folders of postings into the library: all of them, or on Cancelled none.

        What cannot be read is reported and the rest goes on. The same posting twice adds nothing.
        """
        before = set(self.store.posting_ids())
        added, rejected = self._stored(paths, tick)
        return self._understood_since(before, added, rejected, tick)

    def add_postings(
        self, postings: Sequence[Posting], rejected: tuple[Rejected, ...] = (), tick: Progress = quiet
    ) -> ImportReport:
        """Store postings that were read already, and bring the index up to date."""
        before = set(self.store.posting_ids())
        return self._understood_since(before, self.store.add_postings(postings, tick), rejected, tick)

    def _stored(self, paths: Sequence[Path], tick: Progress) -> tuple[Added, tuple[Rejected, ...]]:
        """What the files hold, stored; a function of its own, so that the texts are let go before they are understood."""
        from matcher.postings.load import load

        loaded = load(paths, tick)
        return self.store.add_postings(loaded.postings, tick), loaded.rejected

    def _understood_since(
        self, before: set[str], added: Added, rejected: tuple[Rejected, ...], tick: Progress
    ) -> ImportReport:
        from matcher.model import ImportReport

        store = self.store  # the one they were added to, also where a backup takes its place meanwhile
        self._made.reworded |= added.reworded
        try:
            self.index(tick)
        except (Cancelled, KeyboardInterrupt):
            # The user took the import back before it was of any use: so do we.
            store.delete_postings(set(store.posting_ids()) - before)
            self._piece_folder().clear()
            raise
        return ImportReport(added.added, added.updated, added.duplicates, rejected, self.store.count())

    def sample_postings(self, tick: Progress = quiet) -> tuple[Posting, ...]:
        """The bundled, fictional postings, marked as samples."""
        from dataclasses import replace

        from matcher.postings.load import load

        loaded = load([assets.path("samples/postings")], tick)
        return tuple(replace(posting, sample=True, source="samples") for posting in loaded.postings)

    def sample_resumes(self) -> tuple[Path, ...]:
        """The bundled, fictional résumés: a data scientist's first."""
        folder = assets.path("samples/resumes")
        return tuple(folder / f"{name}.pdf" for name in ("data-scientist", "between", "ml-engineer"))

    def add_samples(self, tick: Progress = quiet) -> ImportReport:
        """Put the bundled postings into the library."""
        return self.add_postings(self.sample_postings(tick), tick=tick)

    def add_samples_once(self, tick: Progress = quiet) -> None:
        """Put them into an empty library the first time, so that nobody meets an empty screen; removed, they stay away."""
        if not self.store.count() and not self.store.get_value("samples-seen") and not self.store.read_only:
            self.add_samples(tick)
            self.store.set_value("samples-seen", True)

    def remove_samples(self) -> int:
        """Take the bundled postings out again; how many there were."""
        return self.delete_postings([row.id for row in self.store.posting_rows() if row.sample])

    def count(self) -> int:
        """How many postings the library holds."""
        return self.store.count()

    def rows(self) -> tuple[PostingRow, ...]:
        """All postings without their texts, sorted by id."""
        return self.store.posting_rows()

    def posting(self, id: str) -> Posting:
        """The posting of this id. Raises BadRequest when there is none."""
        found = self.store.posting(id)
        if found is None:
            raise BadRequest(say("No posting has this id."), say("Take one from the ranking."))
        return found

    def search(self, text: str) -> tuple[str, ...]:
        """Ids of the postings whose title, organization or text hold all words of `text`, the last one begun."""
        return self.store.search(text)

    def search_rows(self, text: str) -> NDArray[np.bool_]:
        """The same, and the postings that name the skill `text` stands for, by whatever word: one value for each of `rows`."""
        found, ids = self.store.search_mask(text)
        skill = self.lexicon.resolve(text.strip()) if text.strip() else None
        if skill is not None:
            # What each posting names is known later than its words, while an import is being understood.
            found[_places(ids, self._naming(skill))] = True
        return found

    def postings_naming(self, skill: str) -> tuple[str, ...]:
        """Sorted ids of the postings that name a skill, by whatever word, as of the last ranking."""
        return tuple(id.decode() for id in self._naming(skill).tolist())

    def _naming(self, skill: str) -> NDArray[np.bytes_]:
        import numpy as np

        table = self._made.table
        if table is None or skill not in table.skill_names:
            return np.zeros(0, np.bytes_)
        hits = np.flatnonzero(table.found == table.skill_names.index(skill))
        return table.ids[np.searchsorted(table.starts, hits, side="right") - 1]

    def saved_filters(self) -> dict[str, dict[str, str | int]]:
        """The filters the user kept, by name: what a front end put there with `save_filters`."""
        kept = self.store.get_value("filters", {})
        if not isinstance(kept, dict):
            return {}
        return {str(name): dict(values) for name, values in kept.items() if isinstance(values, dict)}

    def save_filters(self, filters: Mapping[str, Mapping[str, str | int]]) -> None:
        """Keep these filters, and only these."""
        self.store.set_value("filters", {name: dict(values) for name, values in filters.items()})

    def index_texts(self, tick: Progress = quiet) -> int:
        """Make what an import left unsearchable searchable; how many postings that were."""
        return self.store.index_texts(tick)

    def delete_postings(self, ids: Iterable[str]) -> int:
        """Take postings out; `restore_postings` brings them back until the library is closed."""
        return self.store.delete_postings(ids)

    def restore_postings(self, ids: Iterable[str]) -> int:
        """Undo `delete_postings`."""
        return self.store.restore_postings(ids)

    def set_status(self, id: str, status: str, note: str = "") -> None:
        """Give a posting a status as of today. Raises BadRequest."""
        self.store.set_status(id, status, self.today.isoformat(), note)

    def statuses(self, id: str) -> tuple[StatusEntry, ...]:
        """All that became of a posting, with dates and notes, the standing status last."""
        return self.store.statuses(id)

    def set_statuses(self, id: str, entries: tuple[StatusEntry, ...]) -> None:
        """Replace all that became of a posting: undo."""
        self.store.set_statuses(id, entries)

    def set_statuses_of_many(self, wanted: Mapping[str, tuple[StatusEntry, ...]]) -> None:
        """The same for several postings: stored for all of them or, where it raises, for none."""
        self.store.set_statuses_of_many(wanted)

    def opening(self, posting: Posting) -> Opening:
        """The posting as understood: its requirements, and what it asks overall."""
        return self._posting_reader().opening(posting)

    def _posting_reader(self) -> Reader:
        from matcher.workspace.understanding import Reader

        return Reader(self.finder, self.skills())

    def index(self, tick: Progress = quiet) -> Index:
        """The arrays that all postings are ranked on, in step with the library.

        Only what is new is understood anew; all of it when the lexicon, or the program, changed.
        """
        with self._lock:
            now = (self.store.generation(), self.stamp)
            made = self._made
            if made.index is None or made.index_at != now:
                made.index, made.table = self._updated_index(now, tick)
                made.index_at, made.reworded = now, frozenset()
            return made.index

    def _index_and_table(self, tick: Progress) -> tuple[Index, SkillTable]:
        """The index and what each posting names and asks for, as of one state of the library."""
        with self._lock:
            index = self.index(tick)
            assert self._made.table is not None
            return index, self._made.table

    def _updated_index(self, now: tuple[int, str], tick: Progress) -> tuple[Index, SkillTable]:
        from matcher.fit.index import Index
        from matcher.roles.table import SkillTable
        from matcher.workspace.understanding import joined

        index, table, at = self._known_index()
        if index is not None and table is not None and at == now:
            return index, table
        ids = set(self.store.posting_ids())
        gone: set[str] = set()
        if index is None or table is None or at is None or at[1] != now[1] or not len(index):
            index, table, new = Index.build((), self.skills()), SkillTable.build(()), sorted(ids)
        else:
            had = set(index.ids) - self._made.reworded
            new, gone = sorted(ids - had), had - ids
        pieces = self._pieces(new, tick)
        index = index.extended([piece.segment for piece in pieces], gone)
        table = table.updated(joined([piece.table for piece in pieces]), gone)
        return self._kept(index, table, now)

    def _pieces(self, ids: Sequence[str], tick: Progress) -> list[Piece]:
        """These postings understood, as arrays; of many, what was done before the work was interrupted is not done again."""
        from matcher.workspace.pieces import NOWHERE
        from matcher.workspace.understanding import MANY, Crew, processes, understood

        count = processes(len(ids))
        crew = Crew(count, self.store.user_skills(), cache_folder()) if count > 1 else None
        folder = self._piece_folder() if len(ids) >= MANY else NOWHERE
        return understood(self.store.postings(ids), len(ids), self._posting_reader(), crew, tick, folder)

    def _piece_folder(self) -> PieceFolder:
        from matcher.workspace.pieces import PieceFolder

        folder = self.home / "index" / "pieces" if self.home else None
        return PieceFolder(folder, self.stamp, write=not self.store.read_only)

    def _known_index(self) -> tuple[Index | None, SkillTable | None, tuple[int, str] | None]:
        """The index and table at hand, or those beside the library, and what they were made from."""
        from matcher.fit.index import Index
        from matcher.roles.table import SkillTable

        made = self._made
        if made.index is not None or self.home is None:
            return made.index, made.table, made.index_at
        folder = self.home / "index"
        try:
            generation, stamp = json.loads((folder / MADE_FROM).read_text("utf-8"))
            return Index.open(folder, self.skills()), SkillTable.open(folder / "roles"), (int(generation), str(stamp))
        except (OSError, ValueError, TypeError, LibraryError):
            return None, None, None

    def _kept(self, index: Index, table: SkillTable, now: tuple[int, str]) -> tuple[Index, SkillTable]:
        """The same, stored beside the library where there is one and it can be written to."""
        if self.home is None or self.store.read_only:
            return index, table
        made_from = self.home / "index" / MADE_FROM
        try:
            # Without this file the index counts as stale: it goes first and comes back last.
            made_from.unlink(missing_ok=True)
            stored = index.save(self.home / "index")
            table.save(self.home / "index" / "roles")
            made_from.write_text(json.dumps(now), "utf-8")
            self._piece_folder().clear()
        except OSError:
            return index, table
        return stored, table


def _places(ids: NDArray[np.bytes_], some: NDArray[np.bytes_]) -> NDArray[np.int64]:
    """Where `some` stand in `ids`, both sorted; those that are not there are passed over."""
    import numpy as np

    places = np.searchsorted(ids, some)
    there = places < len(ids)
    there[there] = ids[places[there]] == some[there]
    return places[there]
