"""PDF files written by hand, byte by byte: what no honest program would make, and what only some make."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

VISIBLE = "Led a team of four engineers and shipped the billing service."
SECRET = "kubernetes terraform blockchain"


def document(objects: Iterable[bytes], head: bytes = b"%PDF-1.7\n", tail: bytes = b"") -> bytes:
    """Objects 1, 2, … (1 is the catalogue) with a cross-reference table. `tail` is added to the trailer's dictionary."""
    out, places = bytearray(head), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, tail, start)
    return bytes(out)


def stream(data: bytes, extra: bytes = b"", packed: bool = False) -> bytes:
    if packed:
        data, extra = zlib.compress(data, 9), extra + b" /Filter /FlateDecode"
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), extra, data)


def page(
    content: bytes, *, resources: bytes = b"", page: bytes = b"", catalogue: bytes = b"", font: bytes = b"", packed: bool = False,
    more: Iterable[bytes] = (),
) -> bytes:  # fmt: skip
    """One page of 612 x 792 points with `content`; /F1 is Helvetica or `font`; `more` are the objects from 6 on."""
    font = font or b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    return document([
        b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalogue,
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R %s "
        b"/Resources << /Font << /F1 5 0 R >> %s >> >>" % (page, resources),
        stream(content, packed=packed),
        font,
        *more,
    ])  # fmt: skip


def say(text: str, x: float = 72, y: float = 700, size: float = 11, before: str = "") -> bytes:
    """Operators that show one line; `before` stands between its font and its text."""
    shown = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /F1 {size} Tf {before} 1 0 0 1 {x} {y} Tm ({shown}) Tj ET\n".encode("cp1252")


def plain(*lines: str, size: float = 11) -> bytes:
    """A page of lines, 16 points apart."""
    return page(b"".join(say(line, y=720 - 16 * row, size=size) for row, line in enumerate(lines)))


def image_object(width: int = 8, height: int = 8) -> bytes:
    pixels = bytes((37 * place) % 256 for place in range(width * height))
    size = b"/Type /XObject /Subtype /Image /Width %d /Height %d" % (width, height)
    return stream(pixels, size + b" /ColorSpace /DeviceGray /BitsPerComponent 8")


def scan(text: str = "") -> bytes:
    """A page-size picture, with `text` in invisible mode over it."""
    lines = b"q 612 0 0 792 0 0 cm /Im1 Do Q\n" + (say(text, before="3 Tr") if text else b"")
    return page(lines, resources=b"/XObject << /Im1 6 0 R >>", more=[image_object(64, 64)])


def hidden() -> dict[str, bytes]:
    """A page with VISIBLE and SECRET for each of the ways to hide text."""
    seen = say(VISIBLE)
    ways = {
        "mode-3": say(SECRET, y=600, before="3 Tr"),
        "mode-7": b"q " + say(SECRET, y=600, before="7 Tr") + b"Q ",
        "white-gray": b"1 g " + say(SECRET, y=600),
        "white-rgb": b"1 1 1 rg " + say(SECRET, y=600),
        "white-cmyk": b"0 0 0 0 k " + say(SECRET, y=600),
        "near-white": b".97 .97 .96 rg " + say(SECRET, y=600),
        "speck-tf": say(SECRET, y=600, size=0.5),
        "speck-tm": f"BT /F1 10 Tf 0.05 0 0 0.05 72 600 Tm ({SECRET}) Tj ET ".encode(),
        "speck-cm": f"q 0.05 0 0 0.05 72 600 cm BT /F1 10 Tf ({SECRET}) Tj ET Q ".encode(),
        "small-tf": say(SECRET, y=600, size=3),
        "small-grey": b".87 g " + say(SECRET, y=600, size=3.5),
        "faint-grey": b".87 g " + say(SECRET, y=600),
        "faint-large": b".88 .88 .9 rg " + say(SECRET, y=600, size=16),
        "faint-on-dark": b".1 .15 .3 rg 60 590 400 30 re f .16 .2 .34 rg " + say(SECRET, y=600),
        "squeezed": say(SECRET, y=600, before="0.01 Tz"),
        "off-page": say(SECRET, x=700, y=600),
        "same-colour": b"0.2 0.3 0.5 rg 60 590 300 30 re f " + say(SECRET, y=600),
        "own-box": b"0.2 0.3 0.5 rg 75 597 %d 12 re f " % (5 * len(SECRET) - 12) + say(SECRET, y=600),
        "covered": say(SECRET, y=600) + b"1 g 60 590 400 30 re f 0 g ",
        "clipped": b"q 0 0 10 10 re W n " + say(SECRET, y=600) + b"Q ",
    }
    files = {name: page(seen + drawn) for name, drawn in ways.items()}
    files["outside-crop"] = page(seen + say(SECRET, y=20), page=b"/CropBox [0 60 612 792]")
    files["alpha-0"] = page(
        seen + b"q /G0 gs " + say(SECRET, y=600) + b"Q ", resources=b"/ExtGState << /G0 << /ca 0 /CA 0 >> >>"
    )
    files["alpha-low"] = page(
        seen + b"q /G0 gs " + say(SECRET, y=600) + b"Q ", resources=b"/ExtGState << /G0 << /ca .13 /CA .13 >> >>"
    )
    files["layer-off"] = page(
        seen + b"/OC /L0 BDC " + say(SECRET, y=600) + b"EMC ",
        resources=b"/Properties << /L0 6 0 R >>",
        catalogue=b"/OCProperties << /OCGs [6 0 R] /D << /BaseState /ON /OFF [6 0 R] /Order [6 0 R] >> >>",
        more=[b"<< /Type /OCG /Name (notes) >>"],
    )
    return files


def honest() -> dict[str, bytes]:
    """White, pale and unusual text that everybody can read."""
    bar = b"0.1 0.15 0.3 rg 0 0 200 792 re f "
    return {
        "side-bar": page(bar + b"1 g " + say("Skills Python SQL", x=20, y=600) + b"0 g " + say(VISIBLE, x=220)),
        "header-band": page(b"0 0 0 1 k 0 700 612 92 re f 0 0 0 0 k " + say(VISIBLE, y=740, size=16)),
        "pale-grey": page(b"0.6 g " + say(VISIBLE)),
        "on-picture": page(
            b"q 612 0 0 200 0 592 cm /Im1 Do Q 1 0 0 rg " + say(VISIBLE, y=650, size=14),
            resources=b"/XObject << /Im1 6 0 R >>", more=[image_object(2, 2)],
        ),
        "outline": page(say(VISIBLE, size=14, before="1 Tr 0 0 0 RG 0.6 w")),
        "clip-to-text": page(b"q " + say("Avery Quill", size=40, before="7 Tr") + b"0.2 0.4 0.8 rg 0 0 612 792 re f Q "),
        "light-grey": page(b"0.78 g " + say(VISIBLE)),
        "grey-foot": page(say(VISIBLE) + b"0.65 g " + say("Page one of two", y=30, size=6)),
        "white-on-mid-grey": page(b".6 g 0 690 612 30 re f 1 g " + say(VISIBLE)),
        "half-white": page(b".1 .15 .3 rg 0 0 100 792 re f .5 .55 .7 rg " + say(VISIBLE)),
        "red-on-green": page(b"0 .5 0 rg 0 690 612 30 re f .98 0 0 rg " + say(VISIBLE)),
        "yellow": page(b"1 .85 0 rg " + say(VISIBLE)),
        "small-print": page(say(VISIBLE, size=5)),
        "signs": page(say("- . , _ | ~ C# C++ A/B")),
    }  # fmt: skip


def letter_spaced(text: str, spacing: float, size: float = 12) -> bytes:
    """One line set with extra space after each character, as design programs do for headings."""
    return page(say(text, size=size, before=f"{spacing} Tc"))


def tight(text: str, space: float, size: float = 10) -> bytes:
    """One line without a blank: words `space` em apart, as TeX sets them."""
    parts = f") {-1000 * space:.0f} (".join(text.split())
    return page(f"BT /F1 {size} Tf 1 0 0 1 72 700 Tm [({parts})] TJ ET".encode())


def bitmap_type(text: str) -> bytes:
    """One line in a font of drawn boxes whose size is 1, scaled by its letters' own height, as bitmap fonts of TeX are."""
    used = sorted(set(text.replace(" ", "")))
    names = b" ".join(b"%d /%s" % (ord(letter), letter.encode()) for letter in used)
    procs = b" ".join(b"/%s 6 0 R" % letter.encode() for letter in used)
    widths = b" ".join([b"50"] * (ord(used[-1]) - ord(used[0]) + 1))
    font = (
        b"<< /Type /Font /Subtype /Type3 /FontBBox [0 -20 60 70] /FontMatrix [1 0 0 1 0 0] /FirstChar %d /LastChar %d "
        b"/Widths [%s] /Encoding << /Type /Encoding /Differences [%s] >> /CharProcs << %s >> >>"
        % (ord(used[0]), ord(used[-1]), widths, names, procs)
    )
    shown = ") -30000 (".join(text.split())  # thousandths of the size: 30 units
    drawn = f"BT /F1 1 Tf 0.12 0 0 0.12 72 700 Tm [({shown})] TJ ET".encode()
    return page(drawn, font=font, more=[stream(b"50 0 0 0 45 60 d1 5 0 40 50 re f")])


def unmapped(codes: bytes, to_unicode: bytes | None = None, base: bytes = b"ABCDEF+Body", width: int = 500) -> bytes:
    """A page in a CID font without an embedded program: `codes` are two bytes a glyph, its map is `to_unicode` or missing."""
    font = b"<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H /DescendantFonts [6 0 R] %s >>" % (
        base, b"/ToUnicode 8 0 R" if to_unicode is not None else b"",
    )  # fmt: skip
    more = [
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /%s /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
        b"/Supplement 0 >> /FontDescriptor 7 0 R /DW %d >>" % (base, width),
        b"<< /Type /FontDescriptor /FontName /%s /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 "
        b"/Descent -200 /CapHeight 700 /StemV 80 >>" % base,
    ]
    if to_unicode is not None:
        more.append(stream(to_unicode))
    return page(b"BT /F1 12 Tf 1 0 0 1 72 700 Tm <%s> Tj ET" % codes.hex().encode(), font=font, more=more)


def cmap(pairs: dict[int, str]) -> bytes:
    """A ToUnicode map."""
    rows = "\n".join(f"<{code:04x}> <{text.encode('utf-16-be').hex()}>" for code, text in pairs.items())
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n"
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{len(pairs)} beginbfchar\n{rows}\nendbfchar endcmap end end"
    ).encode()
