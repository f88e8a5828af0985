"""A page's content stream to drawing orders: pdfminer's interpreter with a quick eye for what is plainly written.

pdfminer reads byte by byte, through a state machine that copes with anything; that is half of the time a page takes. Nearly all
of a stream is numbers, names, strings and operators between blanks, which one regular expression knows at a glance. Whatever it
does not know is left to pdfminer, so both read the same, object for object.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from pdfminer.pdfinterp import PDFContentParser, PDFPageInterpreter
from pdfminer.pdftypes import stream_value
from pdfminer.psparser import KWD, LIT, PSEOF, PSKeyword

_END = rb"(?=[\s/\[\]()<>])"
"""What ends a number, so that nothing is left to argue about."""

_NUMBER = rb"[-+]?(?:\d{1,12}(?:\.\d{0,12})?|\.\d{1,12})" + _END

_STRING = rb"\((?:[^()\\]++|\\[^0-7]|\\[0-3][0-7]{2}|\\[0-7]{1,2}(?![0-7]))*+\)"
"""Without brackets inside, but for escaped ones."""

_HEX = rb"<(?:[0-9A-Fa-f]{2})*+>(?!>)"

_PLAIN = re.compile(
    rb"[\s\0]*+(?:(?P<number>" + _NUMBER + rb")"
    rb"|(?P<operator>(?!(?:BI|ID|true|false)\b)[A-Za-z][A-Za-z0-9]*+\*?)(?=[\s/\[(<])"
    rb"|(?P<array>\[(?:[\s\0]*+(?:" + _NUMBER + rb"|" + _STRING + rb"|" + _HEX + rb"))*+[\s\0]*+\])"
    rb"|(?P<string>" + _STRING + rb")"
    rb"|(?P<hex>" + _HEX + rb")"
    rb"|/(?P<name>[A-Za-z0-9_.+-]++)(?=[\s/\[\]()<>]))",
    re.DOTALL,
)  # fmt: skip

_ELEMENT = re.compile(rb"(" + _NUMBER + rb")|(" + _STRING + rb")|(" + _HEX + rb")", re.DOTALL)

_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)

_ESCAPED = {b"b": b"\b", b"t": b"\t", b"n": b"\n", b"f": b"\f", b"r": b"\r", b"(": b"(", b")": b")", b"\\": b"\\"}

BUFFER = 1 << 20
"""Bytes of a stream that are looked at together."""


class _Parser(PDFContentParser):
    BUFSIZ = BUFFER

    def nextobject(self) -> Any:
        """The next operand or operator and its place, which nobody asks for where it is plain."""
        if not (self.results or self.context or self._tokens or self.eof) and self._parse1 == self._parse_main:
            found = _PLAIN.match(self.buf, self.charpos)
            if found is not None:
                self.charpos = found.end()
                return 0, _MEANING[found.lastgroup or ""](found[found.lastgroup or ""])
        return super().nextobject()


def _number(text: bytes) -> float:
    return float(text) if b"." in text else int(text)


def _string(text: bytes) -> bytes:
    inner = text[1:-1]
    return _ESCAPE.sub(_unescaped, inner) if b"\\" in inner else inner


def _unescaped(found: re.Match[bytes]) -> bytes:
    """What an escape stands for; one that nobody knows stands for nothing, as pdfminer has it."""
    said = found[1]
    return bytes((int(said, 8),)) if said[:1].isdigit() and said[:1] < b"8" else _ESCAPED.get(said, b"")


def _hex(text: bytes) -> bytes:
    return bytes.fromhex(text[1:-1].decode("ascii"))


def _array(text: bytes) -> list[Any]:
    return [
        _number(number) if number else _string(string) if string else _hex(digits)
        for number, string, digits in _ELEMENT.findall(text, 1)
    ]


_MEANING: dict[str, Callable[[bytes], Any]] = {
    "number": _number, "operator": KWD, "array": _array, "string": _string, "hex": _hex,
    "name": lambda text: LIT(text.decode("ascii")),
}  # fmt: skip


class Interpreter(PDFPageInterpreter):
    """Carries out the drawing orders of a page on a device."""

    def execute(self, streams: Sequence[object]) -> None:
        """Carry out the orders of `streams`, but for one that is being carried out already: a form that draws itself."""
        self.stream_ids.clear()
        ours = []
        for stream in map(stream_value, streams):
            if stream.objid is not None and stream.objid not in self.parent_stream_ids:
                self.stream_ids.add(stream.objid)
                ours.append(stream)
        if not ours:
            return
        parser = _Parser(ours)
        orders: dict[bytes, tuple[Callable[..., None], int] | None] = {}
        while True:
            try:
                _, item = parser.nextobject()
            except PSEOF:
                return
            if not isinstance(item, PSKeyword):
                self.argstack.append(item)
                continue
            if item.name not in orders:
                orders[item.name] = self._order(item.name)
            if (order := orders[item.name]) is not None:
                carry_out, wanted = order
                given = self.pop(wanted) if wanted else []
                if len(given) == wanted:
                    carry_out(*given)

    def _order(self, name: bytes) -> tuple[Callable[..., None], int] | None:
        """The method for an operator and its number of operands."""
        said = name.decode("utf-8", "ignore").replace("*", "_a").replace('"', "_w").replace("'", "_q")
        found = getattr(self, f"do_{said}", None)
        return (found, found.__code__.co_argcount - 1) if found is not None else None
