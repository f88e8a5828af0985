"""The quick reader of content streams and pdfminer's own give the same objects, whatever the stream holds."""

from __future__ import annotations

from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdfminer.pdfinterp import PDFContentParser
from pdfminer.pdftypes import PDFStream
from pdfminer.psparser import PSEOF

from matcher.resume.stream import _Parser

TYPICAL = [
    b"BT /F1 10.5 Tf 1 0 0 1 72 700 Tm [(Data)-250(Scientist)]TJ ET",
    b"q 0.5 0 0 -.5 +10 20. cm /Im1 Do Q",
    rb"(with \(brackets\) and \053\60 signs \q \\)Tj (nested (ones) too) Tj (lines \
that go on) Tj",
    b"<48656C6C6F>Tj [<0048>-12<0065> (x)] TJ <4>Tj <48 65>Tj <</MCID 3>> BDC",
    b"q BI /W 2 /H 1 /CS /G ID ab EI Q 1 0 0 rg",
    b"/Span <</ActualText (a)>> BDC T* ' \" f* true false null % a comment\n12 w",
    b"[1 2 3 [4] (5",
    b"1.2.3 --4 5-6 7e8 . - + /a#20b/c /",
    rb"(\777) (\400) (\8) (\1234)",
    b"12\0 13 Tj\0 [\0 1]TJ <41>> <<",
]

PIECES = [
    b"(", b")", b"[", b"]", b"<", b">", b"<<", b">>", b"{", b"}", b"\\", b"\\101", b"\\)", b"%", b"/", b"#41", b"-", b"+",
    b".", b"1", b"22", b"-3.5", b" ", b"\n", b"\r\n", b"\0", b"Tj", b"TJ", b"BI", b"ID", b"EI", b"T*", b"'", b"\"", b"true",
    b"ab", b"\xff",
]  # fmt: skip


def objects(parser: type[PDFContentParser], *parts: bytes) -> list[Any]:
    """All that a parser makes of a stream in parts, and how it ends."""
    found: list[Any] = []
    try:
        reading = parser([PDFStream({}, part) for part in parts])
        while True:
            item = reading.nextobject()[1]
            found.append((item.attrs, item.rawdata) if isinstance(item, PDFStream) else item)
    except PSEOF:
        return found
    except Exception as error:
        return [*found, type(error)]


@pytest.mark.parametrize("stream", TYPICAL)
def test_typical_orders(stream: bytes) -> None:
    assert repr(objects(_Parser, stream)) == repr(objects(PDFContentParser, stream))


@given(st.lists(st.sampled_from([*PIECES, *TYPICAL]), max_size=30), st.integers(0, 200))
def test_anything(pieces: list[bytes], cut: int) -> None:
    stream = b"".join(pieces)
    assert repr(objects(_Parser, stream)) == repr(objects(PDFContentParser, stream))
    assert repr(objects(_Parser, stream[:cut], stream[cut:])) == repr(
        objects(PDFContentParser, stream[:cut], stream[cut:])
    )


@pytest.mark.parametrize("flood", [b"(", b"[", b"[1 ", b"(a", b"<41", b"/", b"1 ", b"[(a)-1", b"\\"])
def test_a_flood_is_read_in_seconds(flood: bytes) -> None:
    began = process_time()
    objects(_Parser, flood * 100_000)
    # Half a second at most; an expression that tried every piece anew from every place would take minutes.
    assert process_time() - began < 5
