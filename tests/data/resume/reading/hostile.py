"""Small files that exhaust a reader's time, memory or stack."""

from __future__ import annotations

import importlib.util
import zlib
from pathlib import Path

_spec = importlib.util.spec_from_file_location("pdfs", Path(__file__).with_name("pdfs.py"))
assert _spec and _spec.loader
pdfs = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(pdfs)


def blanks(size: int) -> bytes:
    """`size` blanks, packed: one mebibyte's block again and again, and the check sum of the whole."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    plain = b" " * (1 << 20)
    block = packer.compress(plain) + packer.flush(zlib.Z_FULL_FLUSH)
    check = 1
    for _ in range(size >> 20):
        check = zlib.adler32(plain, check)
    return b"\x78\xda" + block * (size >> 20) + b"\x03\x00" + check.to_bytes(4, "big")


def bomb(data: bytes, filters: bytes) -> bytes:
    return bytes(
        pdfs.document([
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>",
            b"<< /Length %d /Filter %s >>\nstream\n%s\nendstream" % (len(data), filters, data),
        ])
    )  # fmt: skip


def flate_bomb(size: int = 1 << 30) -> bytes:
    """A content stream that unpacks to `size` bytes of blanks."""
    return bomb(blanks(size), b"/FlateDecode")


def nested_bomb(size: int = 1 << 30) -> bytes:
    """The same, packed twice: a few kilobytes."""
    return bomb(zlib.compress(blanks(size), 9), b"[/FlateDecode /FlateDecode]")


def wide_cid_font() -> bytes:
    """Widths for two hundred million glyphs in one line."""
    data: bytes = pdfs.unmapped(b"\0\1")
    return data.replace(b"/DW 500", b"/DW 500 /W [0 200000000 500]")


def endless_map() -> bytes:
    """A ToUnicode range of two thousand million codes."""
    ranged = (
        b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange "
        b"1 beginbfrange <00000000> <7fffffff> <0000> endbfrange endcmap end"
    )
    return bytes(pdfs.unmapped(b"\0\1", ranged))


def glyph_flood(count: int = 1_000_000) -> bytes:
    """A million glyphs on one point."""
    return bytes(pdfs.page(b"BT /F1 12 Tf 0 Tz 72 700 Td (" + b"x" * count + b") Tj ET", packed=True))


def rectangle_flood(count: int = 300_000) -> bytes:
    return bytes(pdfs.page(pdfs.say(pdfs.VISIBLE) + b"1 1 2 2 re f " * count, packed=True))


def form_fan_out(depth: int = 23) -> bytes:
    """Forms that each draw the next one twice: 2 to the power of `depth` in the end."""
    forms = [
        pdfs.stream(
            b"/N Do /N Do" if level < depth else b"BT /F1 9 Tf (x) Tj ET",
            b"/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> "
            + (b"/XObject << /N %d 0 R >> >>" % (7 + level) if level < depth else b">>"),
        )
        for level in range(depth + 1)
    ]
    return bytes(pdfs.page(b"/N Do", resources=b"/XObject << /N 6 0 R >>", more=forms))


def open_brackets(count: int = 2_000_000) -> bytes:
    return bytes(pdfs.page(b"(" * count))


def open_arrays(count: int = 200_000) -> bytes:
    return bytes(pdfs.page(b"[" * count))


def deep_pages(depth: int = 5_000) -> bytes:
    """A page tree that goes down and down."""
    nodes = [b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (number + 1) for number in range(2, depth + 2)]
    leaf = b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 612 792] >>" % (depth + 1)
    return bytes(pdfs.document([b"<< /Type /Catalog /Pages 2 0 R >>", *nodes, leaf]))


def looping_pages() -> bytes:
    return bytes(
        pdfs.document([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 99999999 >>"])
    )


def many_pages(count: int = 3_000) -> bytes:
    kids = b" ".join(b"%d 0 R" % (number + 4) for number in range(count))
    leaf = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 3 0 R >>"
    pages = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 "
        b"/BaseFont /Helvetica >> >> >> >>" % (kids, count),
        pdfs.stream(pdfs.say(pdfs.VISIBLE)),
    ]
    return bytes(pdfs.document([*pages, *[leaf] * count]))


def huge_page() -> bytes:
    data: bytes = pdfs.page(pdfs.say(pdfs.VISIBLE))
    return data.replace(b"[0 0 612 792]", b"[0 0 9e9 9e9]")


def locked() -> bytes:
    """Marked as encrypted with a key that no password opens."""
    return bytes(
        pdfs.document(
            [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>"],
            tail=b"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <%s> /U <%s> >>"
            % (b"11" * 32, b"22" * 32),
        )
    )


def broken_link() -> bytes:
    """A link annotation without a rectangle."""
    link = b"/Annots [<< /Subtype /Link /A << /S /URI /URI 7 >> >>]"
    return bytes(pdfs.page(pdfs.say(pdfs.VISIBLE), page=link))


def garbled_font() -> bytes:
    """A font descriptor without the box it must have: pdfminer complains."""
    data: bytes = pdfs.unmapped(b"\0\1")
    return data.replace(b"/FontBBox [0 -200 1000 800]", b"/FontBBox (Quinn)")


def files() -> dict[str, bytes]:
    """All of them by name."""
    whole: bytes = pdfs.plain(pdfs.VISIBLE)
    return {
        "flate-bomb": flate_bomb(), "nested-bomb": nested_bomb(), "wide-cid-font": wide_cid_font(), "endless-map": endless_map(),
        "glyph-flood": glyph_flood(), "rectangle-flood": rectangle_flood(), "form-fan-out": form_fan_out(),
        "open-brackets": open_brackets(), "open-arrays": open_arrays(), "deep-pages": deep_pages(),
        "looping-pages": looping_pages(), "many-pages": many_pages(), "huge-page": huge_page(), "locked": locked(),
        "broken-link": broken_link(), "garbage": b"%PDF-1.4\n" + bytes(range(256)) * 40, "truncated": whole[: len(whole) // 2],
        "header-only": b"%PDF-1.7\n", "empty": b"", "page-of-the-web": b"<!doctype html><title>no</title>", "zeros": b"\0" * 5000,
    }  # fmt: skip
