"""The cyclic collector runs on the window's thread alone."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtWidgets import QApplication

from ui.garbage import BULK, YOUNG, Collector


class Knot:
    def __init__(self) -> None:
        self.me = self


def test_cycles_made_on_a_worker_are_collected_by_the_timer_alone(qapp: QApplication) -> None:
    collector = Collector(qapp)
    found: list[weakref.ref[Knot]] = []

    def tie() -> None:
        found.extend(weakref.ref(Knot()) for _ in range(3 * YOUNG))

    worker = threading.Thread(target=tie)
    worker.start()
    worker.join()
    assert not gc.isenabled()
    assert all(ref() is not None for ref in found)
    collector.collect()
    assert not any(ref() for ref in found)


def test_data_in_bulk_are_left_alone(qapp: QApplication) -> None:
    collector = Collector(qapp)
    gc.collect()
    rows = [(number, []) for number in range(2 * BULK)]
    assert gc.get_count()[0] > BULK
    before = gc.get_freeze_count()
    collector.collect()
    assert gc.get_count()[0] < 10 and gc.get_freeze_count() > before + BULK
    seen = weakref.ref(knot := Knot())
    knot.me = None  # type: ignore[assignment]
    del rows, knot
    assert seen() is None
    gc.unfreeze()
