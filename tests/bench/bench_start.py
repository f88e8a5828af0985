"""How long a fresh process takes to its first result: `rolefit profile` on a sample, and the window's first paint.

Both stand beside what they cannot do without, measured in the same run and in turn, so that the ratio holds on a busy machine:
Python alone, the import of the PDF library, a bare PySide6 window. Times are of the processor, all processes together, and by
the clock; the least and the median of the runs.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

from matcher import assets

BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from PySide6.QtCore import QTimer
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)
app = QApplication([])
window = Window()
window.resize(1280, 820)
window.setCentralWidget(QLabel("Hello"))
window.show()
app.exec()
"""

OURS = """
from PySide6.QtWidgets import QApplication
from ui.app import frame
app = QApplication([])
window = frame(None, store=False)
window.painted.connect(app.quit)
window.show()
app.exec()
"""

FURNISHED = (
    OURS
    + """
from ui.app import furnish
for _ in furnish(window):
    app.processEvents()
"""
)


def programs() -> dict[str, list[str]]:
    """What is run, by name."""
    resume = assets.path("samples") / "resumes" / "data-scientist.pdf"
    return {
        "python": [sys.executable, "-c", "pass"],
        "import pdfplumber": [sys.executable, "-c", "import pdfplumber"],
        "rolefit profile": [sys.executable, "-m", "matcher.cli", "profile", str(resume), "--json", "--no-store"],
        "bare window": [sys.executable, "-c", BARE],
        "our first paint": [sys.executable, "-c", OURS],
        "our pages": [sys.executable, "-c", FURNISHED],
    }


def spent(command: list[str]) -> tuple[float, float]:
    """Milliseconds of the processor and by the clock that a command takes, its children included.

    Raises CalledProcessError when it fails.
    """
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    root = Path(__file__).parents[2]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment, cwd=root)
    after, ended = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return 1000 * cpu, 1000 * (ended - began)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in programs()}
    for _ in range(rounds + 1):
        for name, command in programs().items():
            found[name].append(spent(command))
    least: dict[str, float] = {}
    for name, times in found.items():
        cpu, clock = zip(*times[1:], strict=True)  # the first round fills the caches
        least[name] = min(cpu)
        print(f"{name:18} cpu least {min(cpu):5.0f} median {statistics.median(cpu):5.0f}   "
              f"clock least {min(clock):5.0f} median {statistics.median(clock):5.0f} ms")  # fmt: skip
    print(f"profile : import pdfplumber  {least['rolefit profile'] / least['import pdfplumber']:.2f}")
    print(f"first paint : bare window    {least['our first paint'] / least['bare window']:.2f}")


if __name__ == "__main__":
    main()
