"""The window as its own process on a real X display with a window manager: real clicks, keys and a drop from another process."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from matcher import assets
from matcher.workspace import Passphrase, Workspace

pytestmark = pytest.mark.display

ROOT = Path(__file__).parents[3]
HERE = Path(__file__).parent
SECRET = "four words or so"


def xdotool(*words: object) -> str:
    run = subprocess.run(["xdotool", *map(str, words)], capture_output=True, text=True, timeout=30, check=False)
    return run.stdout.strip()


def window_of(title: str, seconds: float = 40) -> str:
    """The X id of the visible window of that title."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = xdotool("search", "--onlyvisible", "--name", title).split()
        if found:
            return found[-1]
        time.sleep(0.2)
    raise AssertionError(f"no window {title!r} appeared")


class Program:
    """The window's process. Its state is read from its own library by a second look, or from the screen."""

    def __init__(self, home: Path, *arguments: str) -> None:
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "ROLEFIT_HOME": str(home), "PYTHONPATH": str(ROOT)}
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        self.window = ""
        self.heard = ""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.display.told_window", *arguments],
            cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def hear(self, start: str, seconds: float = 40) -> str:
        """The next line the window prints that begins with `start`."""
        assert self.process.stdout is not None
        os.set_blocking(self.process.stdout.fileno(), False)
        end, text = time.monotonic() + seconds, ""
        while time.monotonic() < end:
            line = self.process.stdout.readline()
            text += line
            if line.startswith(start):
                self.heard += text
                return line.strip()
            if not line:
                time.sleep(0.05)
        raise AssertionError(f"the window never said {start!r}; it said: {self.heard} | {text}")

    def close(self) -> None:
        self.process.terminate()
        self.process.wait(10)


@pytest.fixture
def program(home: Path) -> Iterator[Program]:
    with Workspace.open(home, Passphrase(SECRET)):
        pass
    running = Program(home, SECRET)
    try:
        running.hear("ranked")
        running.window = window_of("^Rolefit$")
        xdotool("windowmove", running.window, 0, 0)
        xdotool("windowactivate", "--sync", running.window)
        click(running, "samples")
        running.hear("studied")
        yield running
    finally:
        running.close()


def click(program: Program, name: str) -> None:
    """A real click on the middle of a widget that the window says the place of."""
    x, y = program.hear(f"place {name} ").split()[-2:]
    xdotool("mousemove", "--window", program.window, x, y, "click", 1)


def test_real_keys_walk_save_and_search(program: Program) -> None:
    click(program, "row-2")
    assert program.hear("chosen").split()[-1] == "2"
    program.hear("studied")
    xdotool("windowactivate", program.window)
    xdotool("windowfocus", "--sync", program.window)
    time.sleep(0.3)
    xdotool("key", "Down")
    assert program.hear("chosen").split()[-1] == "3"
    xdotool("key", "s")
    assert program.hear("status").split()[-1] == "saved"
    xdotool("key", "slash")
    xdotool("type", "--delay", "40", "kubernetes")
    shown = int(program.hear("shown").split()[-1])
    assert 0 < shown < 60


def test_a_real_click_on_a_gap_moves_the_list(program: Program) -> None:
    click(program, "row-9")
    program.hear("studied")
    click(program, "gap")
    assert program.hear("moved").split()[-1] != "0"


def test_a_resume_dropped_from_another_process_is_ranked(program: Program) -> None:
    file = assets.path("samples") / "resumes" / "ml-engineer.pdf"
    x, y = 1400, 760
    source = subprocess.Popen([sys.executable, str(HERE / "drag_source.py"), str(file), str(x), str(y)])
    try:
        window_of("^drag source$")
        time.sleep(0.5)
        geometry = dict(
            line.split("=") for line in xdotool("getwindowgeometry", "--shell", window_of("^drag source$")).splitlines()
        )
        x, y = int(geometry["X"]) + 60, int(geometry["Y"]) + 50
        xdotool("mousemove", x, y)
        xdotool("mousedown", 1)
        for step in range(1, 9):
            xdotool("mousemove", x + (500 - x) * step // 8, y + (450 - y) * step // 8)
            time.sleep(0.15)
        xdotool("mouseup", 1)
        assert "ml-engineer.pdf" in program.hear("resume")
        program.hear("ranked")
    finally:
        source.terminate()
        source.wait(10)
