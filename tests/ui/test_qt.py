"""What we count on from Qt itself."""

from __future__ import annotations

import subprocess
import sys

EMIT = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, Signal
class Bell(QObject):
    rung = Signal(bool)
app = QCoreApplication(sys.argv)
bell, heard = Bell(), []
bell.rung.connect(heard.append)
for _ in range(5000):
    bell.rung.emit(True)
print(len(heard))
"""


def test_five_thousand_signals_leave_the_interpreter_alive() -> None:
    """PySide6 6.12.0 loses a reference of True at each emit and aborts after some hundred; hence the pin below 6.12."""
    run = subprocess.run([sys.executable, "-c", EMIT], capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 0, run.stderr
    assert run.stdout.strip() == "5000"
