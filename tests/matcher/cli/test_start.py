"""The reader's process is started before all else, by the looks of what was typed, and never outlives its command."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from matcher.cli import main as front
from matcher.resume import process

SAMPLE = "assets/samples/resumes/between.pdf"


class Counted(process.Child):
    """A child that is remembered."""

    made: list[Counted] = []  # noqa: RUF012 - counted over all instances

    def __init__(self, memory: int = process.HEADROOM) -> None:
        super().__init__(memory)
        self.made.append(self)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Counted]:
    Counted.made.clear()
    monkeypatch.setattr(process, "Child", Counted)
    return Counted.made


@pytest.mark.parametrize(
    ("words", "count"),
    [
        (["profile", "no-such.PDF", "--no-store"], 1),
        (["--no-store", "rank", "no-such.pdf", "--postings", "no-such-folder"], 1),
        (["profile", "no-such.txt", "--no-store"], 0),
        (["import", "no-such.pdf", "--no-store"], 0),
        (["profile", SAMPLE, "--no-store", "--json"], 1),
    ],
)
def test_one_is_started_where_a_pdf_will_be_read_and_is_gone_afterwards(
    words: list[str], count: int, started: list[Counted], capsys: pytest.CaptureFixture[str]
) -> None:
    front.main(words)
    assert len(started) == count and not any(child.alive for child in started)
    assert "Traceback" not in capsys.readouterr().err


def test_wrong_usage_leaves_none_behind(started: list[Counted], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        front.main(["profile", "a.pdf", "--no-such-option"])
    assert len(started) == 1 and not started[0].alive
    assert "--no-such-option" in capsys.readouterr().err


def test_a_computer_that_starts_no_process_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def none(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(process, "Child", none)
    monkeypatch.setattr("matcher.resume.sandbox.Child", none)
    assert front.main(["profile", SAMPLE, "--no-store"]) == 1
    said = capsys.readouterr().err
    assert "does not start" in said and said.count("\n") == 1


def test_little_is_imported_before_it_is_started() -> None:
    program = (
        "import sys\nfrom matcher.cli import main\nfrom matcher.resume import process\n"
        "print([name for name in ('argparse', 'matcher.model', 'matcher.workspace', 'typing') if name in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-S", "-c", program], capture_output=True, text=True, check=True,
                            cwd=Path(__file__).parents[3])  # fmt: skip
    assert answer.stdout.strip() == "[]"


def test_a_profile_needs_neither_numpy_nor_the_keyring_nor_multiprocessing() -> None:
    program = (
        "import sys\nfrom matcher.cli.main import main\nmain(sys.argv[1:])\n"
        "print([n for n in ('numpy', 'sklearn', 'keyring', 'multiprocessing', 'pdfplumber', 'rich') if n in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", program, "profile", SAMPLE, "--json", "--no-store"],
                            capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3])  # fmt: skip
    assert answer.stdout.splitlines()[-1] == "[]"


def test_an_interrupt_before_the_command_begins_is_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(argv: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(front, "main", interrupted)
    with pytest.raises(SystemExit) as ended:
        front.run(["demo"])
    assert ended.value.code == 130


def test_a_table_whose_reader_went_away_is_no_trouble() -> None:
    words = [sys.executable, "-m", "matcher.cli", "profile", SAMPLE, "--no-store"]
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=Path(__file__).parents[3]
    ) as asked:
        assert asked.stdout is not None and asked.stderr is not None
        asked.stdout.close()
        assert asked.stderr.read() == b""
    assert asked.returncode == 0
