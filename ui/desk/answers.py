"""What is asked of the open library and résumé: the ranking, a posting taken apart, a page's picture, postings by words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from matcher.errors import RolefitError
from matcher.model import Explanation, PageImage, WhatIf
from matcher.progress import Progress
from ui.desk.base import Study
from ui.desk.statuses import StatusVerbs
from ui.live import Live, Opener
from ui.models.catalogue import Catalogue
from ui.ranked import Ranked
from ui.settings import Settings
from ui.turns import Latest
from ui.work import Work

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtCore import QObject

    Found = Callable[[NDArray[np.bool_]], None]


FIRST_WORD = "a"


class AnswerVerbs(StatusVerbs):
    def __init__(self, settings: Settings, work: Work, parent: QObject | None = None) -> None:
        super().__init__(settings, work, parent)
        self._searches = Latest(self._search)
        self._searchable: Catalogue | None = None

    def rank(self) -> None:
        """Rank all postings for the résumé and the what-if in force."""
        ws, candidate, what_if = self.ws, self.candidate, self.what_if
        if ws is None or candidate is None:
            return
        live, catalogue, weights = self._live, self.catalogue, self.weights

        def run(tick: Progress) -> tuple[Live, Ranked]:
            kept = live or Live(ws, candidate, catalogue, weights, tick)
            return kept, kept.ranked(what_if)

        self.work.start("rank", run, self._on_ranked, self.tell, "" if live else self.tr("Ranking"))

    def _on_ranked(self, answer: tuple[Live, Ranked]) -> None:
        self._live, self.ranked = answer
        self.ranking_changed.emit()
        if self._searchable is not self.catalogue:
            self._searchable = self.catalogue
            self._make_searchable()

    def set_weights(self, weights: Mapping[str, float] | None) -> None:
        """Rank by these weights of the parts; None are the published ones."""
        if weights != self.weights:
            self.weights, self._live = weights, None
            self.rank()

    def forget_index(self) -> None:
        """Let go of the index that the ranking is made from: Windows removes no file that is mapped. What is shown stays."""
        self._live = None

    def toggle(self, skill: str) -> None:
        """Add a skill to the what-if or take it back; one that is held is removed instead."""
        held = self.candidate.skills if self.candidate else frozenset()
        added, removed = set(self.what_if.added), set(self.what_if.removed)
        side = removed if skill in held else added
        side.symmetric_difference_update({skill})
        self.set_what_if(WhatIf(tuple(sorted(added)), tuple(sorted(removed))))

    def set_what_if(self, what_if: WhatIf) -> None:
        if what_if != self.what_if:
            self.what_if = what_if
            self.what_if_changed.emit()
            self.rank()

    def choose(self, posting: str) -> None:
        """Choose a posting, wherever it was clicked."""
        if posting != self.chosen:
            self.chosen = posting
            self.posting_chosen.emit(posting)

    def explain(self, posting: str, done: Callable[[Explanation], None]) -> None:
        """Take a posting's fit apart; the latest question wins."""
        self.study(posting, lambda study: done(study.explanation))

    def study(self, posting: str, done: Callable[[Study], None]) -> None:
        """Take a posting apart, its roles too; the latest question wins."""
        ws, candidate, terms = self.ws, self.candidate, self.terms
        if ws is None or candidate is None or posting not in self.rows:
            return

        def run(tick: Progress) -> Study:
            found = ws.explain(candidate, ws.posting(posting), **terms._asdict())
            return Study(found, ws.role_mix(found.opening))

        self.work.start("explain", run, done, self.tell)

    def find_openers(self, keep: NDArray[np.bool_] | None, done: Callable[[tuple[Opener, ...]], None]) -> None:
        """Which skills would bring most postings of the list (`keep` by place, None all) to the user's bar."""
        live, what_if, bar = self._live, self.what_if, float(self.settings.get("bar"))
        if live is not None:
            self.work.start("opened", lambda tick: live.opened(what_if, bar, keep, tick), done, self.tell)

    def page_image(
        self, page: int, scale: float, done: Callable[[PageImage], None], failed: Callable[[Exception], None]
    ) -> None:
        """Draw a page of the open résumé, `scale` pixels a point. Pasted text has no pages: `failed` is told."""
        ws, document = self._open_ws(), self.document

        def run(tick: Progress) -> PageImage:
            if document is None or isinstance(document, str):
                raise RolefitError(self.tr("This résumé has no pages to show."))
            return ws.page_image(document, page, scale)

        self.work.start(f"page {page}", run, done, failed)

    def search(self, words: str, done: Found) -> None:
        """Find the postings whose title, company, place, text or skills hold `words`: a mask over the catalogue.

        Words asked for while others are sought wait; of several that wait, only the last are sought.
        """
        self._searches.ask((words, done))

    def forget_search(self) -> None:
        """Words that wait to be sought are not any more."""
        self._searches.forget()

    def _make_searchable(self) -> None:
        """Index the texts that a large import left for later, and have the first word typed found as soon as the others."""
        ws = self._open_ws()

        def run(tick: Progress) -> int:
            ws.search_rows(FIRST_WORD)
            return ws.index_texts(tick)

        def done(indexed: int) -> None:
            if indexed:
                self.texts_indexed.emit()

        # Where nothing can be stored texts are found as far as they are indexed: no failure worth a word.
        self.work.start("words", run, done, None, self.tr("Making the postings' texts searchable"))

    def _search(self, question: tuple[str, Found], ended: Callable[[], None]) -> None:
        ws, catalogue, (words, done) = self._open_ws(), self.catalogue, question

        def run(tick: Progress) -> NDArray[np.bool_]:
            return ws.search_rows(words)

        def found(mask: NDArray[np.bool_]) -> None:
            # An import may have come between: what it brought is not listed yet, and is sought again once it is.
            if catalogue is self.catalogue and len(mask) == len(catalogue):
                done(mask)
            ended()

        def failed(error: Exception) -> None:
            self.tell(error)
            ended()

        self.work.start("search", run, found, failed)
