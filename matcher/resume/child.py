"""The child process's side: it takes a job from the pipe, reads or draws, and sends page after page back.

Everything that an untrusted file can break happens here, under limits: memory, processor seconds, no core file, no file
written. It needs neither the library nor the window, and imports neither.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import signal
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from matcher.errors import BadInput
from matcher.model import Page, PageImage, Word
from matcher.resume import process
from matcher.resume.doubts import Notes
from matcher.resume.process import MOST_PAGES

if TYPE_CHECKING:
    from matcher.resume.glyphs import Sheet
    from matcher.resume.repair import Repair

OPEN_FILES = 64

GARBAGE = 50_000
"""Objects made between two looks for garbage: a page makes some thousand, and none of them in cycles."""

ENOUGH_TO_JUDGE = 150
"""Letters from which a page's text can be judged to be text."""

NO_PAGE = (612.0, 792.0)
"""Width and height of a page that cannot be read at all."""


def main(memory: int) -> None:
    """Do the jobs that come on standard input, and answer on standard output, until the parent closes them or dies."""
    gc.set_threshold(GARBAGE)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which then ends this process
    answers = os.fdopen(os.dup(1), "wb")
    _silence()
    os.environ.pop("CMAP_PATH", None)  # pdfminer would load pickles from there
    os.environ.pop("PYPDFIUM_PLATFORM", None)
    inbox: SimpleQueue[bytes] = SimpleQueue()
    threading.Thread(target=_listen, args=(inbox,), daemon=True).start()
    from matcher.resume import light

    light.load_pdfminer()
    from matcher.resume import pdfium, read  # noqa: F401 - loaded before the limits hold

    _limit(memory)
    serve(inbox.get, lambda message: process.write(answers, pickle.dumps(message)))


def _silence() -> None:
    """Send what is printed nowhere: a library's warning may quote the résumé."""
    with contextlib.suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for stream in (1, 2):
            os.dup2(nowhere, stream)
        os.close(nowhere)


def _listen(inbox: SimpleQueue[bytes]) -> None:
    """Pass the jobs on. It listens while a job is done, too: when the parent goes, this process goes at once."""
    with open(0, "rb", closefd=False) as jobs:
        while (message := process.read(jobs)) is not None:
            inbox.put(message)
    os._exit(0)


def serve(receive: Callable[[], bytes], send: Callable[[tuple[Any, ...]], None]) -> None:
    """Do one job after the other, as `receive` gives them; `send` takes the messages that answer it. Does not come back."""
    from matcher.resume import pdfium, prepare

    data, document, ready = b"", None, True
    send(("ready",))
    while True:
        job, content, *rest = pickle.loads(receive())  # noqa: S301 - the parent is trusted; the child is not, see sandbox
        if content is not None:
            data, document, ready = content, None, False
        try:
            if not ready:  # what the file breaks here is told as what it breaks later
                _limit_seconds(rest[-1])
                data, ready = prepare.prepared(data), True
            if job == "read":
                skip, first_reader, seconds = rest
                _limit_seconds(seconds)
                for message in pages(data, skip, first_reader):
                    send(message)
            elif job == "render":
                page, scale, seconds = rest
                _limit_seconds(seconds)
                document = document or pdfium.open_pdf(data)
                send(("image", _image(document, page, scale)))
        except BadInput as error:
            send(("refused", error.code))
        except MemoryError:
            os._exit(1)  # what is left of the heap is not worth a second job
        except (
            Exception
        ) as error:  # an untrusted file raises nearly anything; its text may be the résumé's, its class is not
            send(("failed", type(error).__name__))


def _limit(memory: int) -> None:
    """Memory, open files and written bytes, where the system can limit them (not on Windows)."""
    try:
        import resource
    except ImportError:
        return
    wanted = [
        ("RLIMIT_CORE", 0), ("RLIMIT_FSIZE", 0), ("RLIMIT_NOFILE", OPEN_FILES), ("RLIMIT_AS", memory),
    ]  # fmt: skip
    for name, value in wanted:
        try:
            which = getattr(resource, name)
            _, hard = resource.getrlimit(which)
            resource.setrlimit(which, (value, hard))
        except (AttributeError, ValueError, OSError):
            continue  # macOS knows no RLIMIT_AS; the others still hold


def _limit_seconds(seconds: float) -> None:
    """End this process once it has used `seconds` more of the processor."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime + seconds) + 1, hard))


def pages(data: bytes, skip: int, first_reader: bool) -> Iterator[tuple[Any, ...]]:
    """("total", pages), then ("page", Page, Notes) for each from `skip` + 1 on, then ("done",).

    Raises BadInput where neither reader can open it.
    """
    from matcher.resume import pdfium, read
    from matcher.resume.refusals import refusal
    from matcher.resume.repair import Repair

    document = pdfium.open_pdf(data)
    repair = Repair()
    first = read.plumber_pages(data) if first_reader else None
    if document is None and first is None:
        raise refusal("damaged")
    total = len(document) if document is not None else 0
    yield ("total", total)
    number = 0
    while number < MOST_PAGES:
        raw = _next(first)
        if raw is None:
            first = None
        if raw is None and number >= total:
            break
        number += 1
        if number > skip:
            seen = document[number - 1] if number <= total else None
            yield ("page", *_page(number, raw, seen, repair))
    if number == 0:
        raise refusal("damaged")
    yield ("done",)


def _next(first: Iterator[Any] | None) -> Any:
    """The first reader's next page, or None where it has no more or breaks."""
    try:
        return next(first, None) if first is not None else None
    except MemoryError:
        raise
    except Exception:  # a broken page tree raises nearly anything; the second reader goes on
        return None


def _page(number: int, raw: Any, seen: Any, repair: Repair) -> tuple[Page, Notes]:
    """One page by the first reader, or by the second (`seen`) where the first fails, loses most of the text or garbles it."""
    from matcher.resume import pdfium, read

    count = pdfium.letters(seen) if seen is not None else 0
    sheet = read.sheet(raw) if raw is not None else None
    flat = sheet is not None and sheet.flat
    words, notes = _words(sheet, seen, count, repair) if sheet is not None else ([], Notes(0, count))
    if seen is not None and (sheet is None or flat or notes.short or notes.mapless):
        other = pdfium.sheet(seen)
        more, found = _words(other, seen, count, repair)
        if sheet is None or flat or (found.mapless, -found.letters) < (notes.mapless, -notes.letters):
            if sheet is not None:
                other.rules, other.fills, other.images, other.links = (
                    sheet.rules,
                    sheet.fills,
                    sheet.images,
                    sheet.links,
                )
            sheet, words, notes = other, more, replace(found, second=True)
    if sheet is None:
        return Page(number, *NO_PAGE, ()), notes
    return read.page_of(number, sheet, words), notes


def _words(sheet: Sheet, seen: Any, count: int, repair: Repair) -> tuple[list[Word], Notes]:
    """The words of a sheet, hidden ones marked, and what was noticed; `seen` is PDFium's page, `count` its letters."""
    from matcher.resume import hidden, pdfium
    from matcher.resume.fontmaps import looks_like_text
    from matcher.resume.glyphs import LOST
    from matcher.resume.words import words_of

    hidden.mark_glyphs(sheet)
    glyphs, repaired, lost = repair.cure(sheet.glyphs)
    words = [word for word in words_of(glyphs) if word.text.strip(LOST)]

    def draw(colour: bool = False) -> hidden.Picture:
        return hidden.Picture(*pdfium.drawn(seen, hidden.SCALE, colour), sheet.visible)

    if seen is not None and words:
        words = hidden.mark_words(words, draw(), lambda: draw(colour=True), sheet.borrowed)
    letters = sum(len(word.text) for word in words)
    garbled = letters > ENOUGH_TO_JUDGE and not looks_like_text(" ".join(word.text for word in words))
    return words, Notes(letters, count, lost, repaired, garbled, hidden.is_ocr_layer(sheet))


def _image(document: Any, page: int, scale: float) -> PageImage:
    from matcher.resume import pdfium
    from matcher.resume.refusals import refusal

    if document is None or not 1 <= page <= len(document):
        raise refusal("no-page")
    return pdfium.image(document, page, scale)
