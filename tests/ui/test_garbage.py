"""The cyclic collector runs on the window's thread alone."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtWidgets import QApplication

from ui.garbage import YOUNG, Collector


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
