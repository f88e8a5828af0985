"""The child process: refusals in words, cancelling, limits, and nothing left behind."""

from __future__ import annotations

import contextlib
import io
import json
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.errors import BadInput, Cancelled
from matcher.model import Document, Page, Word
from matcher.resume import child, process
from matcher.resume.sandbox import PdfReader, _Values, content


@pytest.fixture
def resume(pdfs: ModuleType, tmp_path: Path) -> Path:
    path = tmp_path / "résumé – Quinn.pdf"
    path.write_bytes(pdfs.plain("Quinn Avery", "Data Scientist"))
    return path


def test_a_file_is_read(resume: Path, reader: PdfReader) -> None:
    calls: list[tuple[int, int, str]] = []
    document = reader.read(resume, lambda *call: calls.append(call))
    assert isinstance(document, Document)
    assert [word.text for word in document.pages[0].words] == ["Quinn", "Avery", "Data", "Scientist"]
    assert (document.source.name, document.source.pages) == (resume.name, 1)
    assert calls[-1] == (1, 1, resume.name)


def test_the_child_is_kept_and_replaced(resume: Path) -> None:
    with PdfReader() as reader:
        reader.read(resume)
        first = _pid(reader)
        reader.read(resume)
        assert _pid(reader) == first
        os.kill(first, 9)
        assert reader.read(resume).pages[0].words
        assert _pid(reader) != first
        last = _pid(reader)
    assert _gone(last)


def test_a_picture_comes_from_the_same_child(resume: Path, reader: PdfReader) -> None:
    image = reader.render(resume, 1, 1.5)
    assert (image.page, image.width, image.height) == (1, 918, 1188)
    assert min(image.bgr) < 50
    with pytest.raises(BadInput):
        reader.render(resume, 2, 1.0)


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("gone.pdf", None, "missing"),
        ("empty.pdf", b"", "empty"),
        ("page.pdf", b"<!doctype html><title>no</title>", "not-a-pdf"),
        ("zeros.pdf", bytes(4000), "not-a-pdf"),
        ("head.pdf", b"%PDF-1.7\n", "damaged"),
        ("garbage.pdf", b"%PDF-1.4\n" + bytes(range(256)) * 40, "damaged"),
    ],
)
def test_what_is_no_pdf_is_refused(name: str, data: bytes | None, code: str, reader: PdfReader, tmp_path: Path) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(BadInput) as caught:
        reader.read(path)
    assert caught.value.code == code
    assert caught.value.title and caught.value.hint


def test_a_folder_is_refused(reader: PdfReader, tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        reader.read(tmp_path)
    assert caught.value.code == "folder"
    assert tmp_path.name in caught.value.title and ".txt" in caught.value.hint


def test_a_file_of_another_kind_is_named_and_told_what_is_read(tmp_path: Path, reader: PdfReader) -> None:
    path = tmp_path / "me.docx"
    path.write_bytes(b"PK\x03\x04 and more")
    with pytest.raises(BadInput) as caught:
        reader.read(path)
    assert "me.docx" in caught.value.title
    assert all(kind in caught.value.hint for kind in ("PDF", ".txt", ".md"))


def test_a_file_without_the_right_to_read_or_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7\n" + bytes(500))
    monkeypatch.setattr("matcher.resume.sandbox.LARGEST_FILE", 400)
    with pytest.raises(BadInput) as caught:
        content(path)
    assert caught.value.code == "too-large"
    with pytest.raises(BadInput) as caught:
        content(tmp_path / "nul\0name.pdf")
    assert caught.value.code in {"unreadable", "missing"}


def test_cancelling_in_the_middle_of_a_page_ends_the_child_at_once(
    hostile: ModuleType, resume: Path, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(hostile.open_brackets())
    beats: list[int] = []

    def stop(done: int, total: int, what: str) -> None:
        beats.append(done)
        if len(beats) >= 4:
            raise Cancelled

    with PdfReader() as reader:
        reader.read(resume)
        process = _pid(reader)
        with pytest.raises(Cancelled):
            reader.read(path, stop)
        assert len(beats) == 4 and not any(beats)
        assert _gone(process)


def test_two_threads_take_turns(resume: Path) -> None:
    found: list[Document] = []
    with PdfReader() as reader:
        threads = [threading.Thread(target=lambda: found.append(reader.read(resume))) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(found) == 4 and len(set(map(repr, found))) == 1


def test_the_child_dies_with_its_parent(resume: Path) -> None:
    if not Path("/proc").is_dir():
        return
    program = (
        "import os, sys\nfrom pathlib import Path\nfrom matcher.resume.sandbox import PdfReader\n"
        "if __name__ == '__main__':\n"
        "    reader = PdfReader()\n    reader.read(Path(sys.argv[1]))\n"
        "    print(reader._child.pid, flush=True)\n    os.kill(os.getpid(), 9)\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program, str(resume)], capture_output=True, text=True, timeout=60, check=False
    )
    assert _gone(int(answer.stdout))


def test_the_child_loads_neither_library_nor_window(resume: Path) -> None:
    names = _in_child("import sys; pipe.send(sorted(sys.modules))")
    assert "pdfplumber" in names
    for heavy in (
        "sklearn",
        "scipy",
        "numpy",
        "multiprocessing",
        "cryptography",
        "charset_normalizer",
        "importlib.metadata",
        "PySide6",
        "matcher.workspace",
        "matcher.store",
        "matcher.skills",
        "PIL.Image",
    ):
        assert heavy not in names


def test_nothing_is_printed(hostile: ModuleType, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.pdf"
    with PdfReader() as reader:
        for data in (hostile.wide_cid_font(), hostile.deep_pages(), hostile.garbled_font()):
            path.write_bytes(data)
            with contextlib.suppress(BadInput):
                reader.read(path)
    assert capfd.readouterr() == ("", "")


def test_limits_hold_in_the_child() -> None:
    resource = pytest.importorskip("resource")
    limits = _in_child(
        "import resource; pipe.send([resource.getrlimit(getattr(resource, name))[0] for name in "
        "('RLIMIT_CORE', 'RLIMIT_FSIZE', 'RLIMIT_NOFILE', 'RLIMIT_AS')])"
    )
    assert limits[:3] == [0, 0, child.OPEN_FILES]
    assert limits[3] in {process.HEADROOM, resource.RLIM_INFINITY}


def test_a_child_that_was_started_ahead_is_taken_over(resume: Path) -> None:
    child = process.Child()
    with PdfReader(child=child) as reader:
        assert reader.read(resume).pages[0].words
        assert _pid(reader) == child.pid
    assert not child.alive


def test_there_is_time_for_other_things_while_the_child_reads(resume: Path) -> None:
    done: list[int] = []
    with PdfReader() as reader:
        reader.read(resume, meanwhile=lambda: done.append(_pid(reader)))
        assert done == [_pid(reader)]
        with pytest.raises(LookupError):
            reader.read(resume, meanwhile=lambda: {}["no such thing"])
        assert _gone(done[0]) and reader.read(resume).pages


def test_a_large_file_keeps_nobody_waiting_while_the_child_starts(pdfs: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "large.pdf"
    path.write_bytes(pdfs.plain("Quinn") + b"\n% " + bytes(4 << 20))
    child = process.Child()
    os.kill(child.pid, signal.SIGSTOP)  # a child that reads nothing yet
    sending = threading.Thread(target=child.send, args=(path.read_bytes(),), daemon=True)
    sending.start()
    sending.join(10)
    assert not sending.is_alive()
    child.kill()
    with PdfReader() as reader:
        assert reader.read(path).pages[0].words


def test_no_child_no_reading(resume: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(memory: int) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr("matcher.resume.sandbox.Child", none)
    with PdfReader() as reader, pytest.raises(BadInput) as caught:
        reader.read(resume)
    assert caught.value.code == "no-reader" and caught.value.hint


@pytest.mark.parametrize(
    "boot", ["raise SystemExit(3)", "import no_such_module_at_all", "print('hello')", "print('x' * 99999)"]
)
def test_a_child_that_does_not_come_up_is_told_without_a_traceback(
    boot: str, resume: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(process, "_BOOT", boot)
    with PdfReader() as reader, pytest.raises(BadInput) as caught:
        reader.read(resume)
    assert caught.value.code == "no-reader"
    assert capfd.readouterr() == ("", "")


def test_a_bundled_program_becomes_the_child_it_is_started_as(resume: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundled = (
        "import sys\nsys.frozen = True\nfrom matcher.bundle import become_child\nbecome_child()\nprint('the program')"
    )
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    role, *rest = process._command(process.HEADROOM)[1:]
    assert role == process.ROLE
    monkeypatch.setattr(process, "_command", lambda memory: [sys.executable, "-c", bundled, role, *rest])
    with PdfReader() as reader:
        assert reader.read(resume).pages[0].words
    plain = subprocess.run([sys.executable, "-c", bundled], capture_output=True, text=True, timeout=60, check=True)
    assert plain.stdout.strip() == "the program"


def test_the_child_leaves_when_nobody_can_send_any_more(resume: Path) -> None:
    child = process.Child()
    child._jobs.close()
    child._process.wait(20)
    child.kill()


@given(st.lists(st.binary(max_size=300), max_size=5), st.integers(0, 30))
def test_messages_arrive_whole_or_not_at_all(messages: list[bytes], lost: int) -> None:
    pipe = io.BytesIO()
    for message in messages:
        process.write(pipe, message)
    whole = pipe.getvalue()
    there = io.BytesIO(whole)
    assert [process.read(there) for _ in range(len(messages) + 1)] == [*messages, None]
    cut = io.BytesIO(whole[: max(0, len(whole) - 1 - lost)])
    found = [process.read(cut) for _ in range(len(messages) + 1)]
    assert messages[: found.index(None)] == found[: found.index(None)] and found.index(None) < max(1, len(messages))


def test_a_message_larger_than_any_is_refused() -> None:
    with pytest.raises(ValueError, match="larger"):
        process.read(io.BytesIO((process.LARGEST + 1).to_bytes(8, "big") + b"x"))


def test_a_pickle_of_anything_else_is_refused() -> None:
    page = Page(1, 612.0, 792.0, (Word("a", 1, 2, 3, 4),))
    assert _Values(io.BytesIO(pickle.dumps(("page", page)))).load() == ("page", page)
    for value in (os.system, Path(), BadInput("x"), print):
        with pytest.raises(pickle.UnpicklingError):
            _Values(io.BytesIO(pickle.dumps(value))).load()


def _pid(reader: PdfReader) -> int:
    assert reader._child is not None
    return reader._child.pid


def _gone(pid: int) -> bool:
    """True once no process of that number runs; waits a second for it."""
    for _ in range(100):
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except FileNotFoundError:
            return True
        if state == "Z":
            return True
        time.sleep(0.01)
    return False


def _in_child(code: str) -> list[object]:
    program = (
        "import json\nfrom matcher.resume import light\nlight.load_pdfminer()\n"
        "from matcher.resume import child, pdfium, process, read, words, hidden, repair\n"
        "child._limit(process.HEADROOM)\n"
        "class Pipe:\n    def send(self, value):\n        print(json.dumps(value))\n"
        "pipe = Pipe()\n" + code
    )
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    found: list[object] = json.loads(answer.stdout)
    return found
