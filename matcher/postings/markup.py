"""HTML to the text a person reads: blocks on lines of their own, list items as "- " bullets, nothing fetched or run."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LIMIT = 2_000_000
"""Characters of markup looked at in one fragment."""

_TAG = re.compile(
    r"<(?:/?(?:p|br|div|li|ul|ol|span|strong|b|em|i|u|s|a|h[1-6]|table|tr|td|section|font|body|html|img|small|sup|sub"
    r"|mark|code|pre|center|label|script|style|iframe|svg|object|embed|video|audio|link|meta|input|button"
    r"|form)\b[^<>]{0,2000}"
    r"|!--)/?>?",
    re.I,
)
_ESCAPED_TAG = re.compile(r"&(?:amp;)*lt;/?(?:p|br|div|li|ul|ol|span|strong|b|h[1-6]|em|i)\b", re.I)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,10}\d{0,2});", re.I)
_ANY_TAG = re.compile(r"<[^<>]{0,4000}>")
_BLANKS = re.compile(r"[ \t\r\n\f\v]+")

_BLOCK_TAGS = """
address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
h5 h6 header hr html legend main nav ol p pre section summary table tbody tfoot thead title tr ul
"""
_SILENT_TAGS = "script style noscript template svg iframe object head select button input textarea"
_BLOCKS = frozenset(_BLOCK_TAGS.split())
_APART = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "p", "table", "dl"))
_SILENT = frozenset(_SILENT_TAGS.split())


def looks_like_html(text: str) -> bool:
    """Whether `text` holds tags that a description would hold, as they are or escaped."""
    sample = text[:20_000]
    return ("<" in sample and _TAG.search(sample) is not None) or (
        "&" in sample and _ESCAPED_TAG.search(sample) is not None
    )


def text_of_html(markup: str) -> str:
    """The readable text of an HTML fragment or page; markup escaped once or twice is unescaped first.

    Never raises: what the parser cannot take is read by dropping everything in angle brackets.
    """
    markup = markup[:LIMIT]
    for _ in range(3):
        if _TAG.search(markup) or not _ESCAPED_TAG.search(markup):
            break
        markup = unescape(markup)
    root = parsed(markup)
    if root is None:
        return unescape(_ANY_TAG.sub(" ", markup))
    return text_of_element(root)


def parsed(markup: str) -> HtmlElement | None:
    """The tree of `markup`, None where the parser finds nothing in it."""
    from lxml import etree
    from lxml import html as lxml_html

    try:
        return lxml_html.document_fromstring(
            markup.replace("\x00", ""),
            parser=lxml_html.HTMLParser(encoding=None, remove_comments=True, no_network=True),
        )
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def text_of_element(root: HtmlElement) -> str:
    """What a person reads of this element. Walks without recursion, so that no nesting is too deep."""
    from lxml import etree

    parts: list[str] = []
    silent = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if tag in _SILENT:
                silent += 1
            if silent:
                continue
            if tag == "br":
                parts.append("\n")
            elif tag == "li":
                parts.append("\n- ")
            elif tag in _APART:
                parts.append("\n\n")
            elif tag in _BLOCKS:
                parts.append("\n")
            elif tag in {"td", "th"}:
                parts.append(" ")
            if element.text and tag:
                parts.append(_BLANKS.sub(" ", element.text))
        else:
            if tag in _SILENT:
                silent -= 1
            elif not silent and (tag in _BLOCKS or tag == "li"):
                parts.append("\n\n" if tag in _APART else "\n")
            if not silent and element.tail and element is not root:
                parts.append(_BLANKS.sub(" ", element.tail))
    return "".join(parts)


def without_entities(text: str) -> str:
    """Named and numbered character entities resolved; "R&D" and "AT&T" stay."""
    for _ in range(2):
        if "&" not in text or not _ENTITY.search(text):
            break
        text = unescape(text)
    return text
