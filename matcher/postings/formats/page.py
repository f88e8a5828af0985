"""A saved web page: the ad it declares for search engines (schema.org JobPosting), else its main text. Nothing is fetched."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from matcher.model import Rejected
from matcher.postings.clean import line
from matcher.postings.columns import Columns, Row
from matcher.postings.formats.encoding import decoded, whole
from matcher.postings.formats.objects import refuse_constant, row_of
from matcher.postings.markup import parsed, text_of_element
from matcher.postings.record import Item, posting_of_row, postings

if TYPE_CHECKING:
    from lxml.html import HtmlElement

SUFFIXES = (".html", ".htm", ".xhtml")
_MAX_BYTES = 20_000_000
_START = re.compile(rb"^\s*(?:<!doctype html|<html|<head|<body|<!--|<\?xml[^>]{0,100}\?>\s*<(?:!doctype )?html)", re.I)
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([a-z0-9_-]{2,20})", re.I)
_COLUMNS = Columns(title=("title",), organization=("company",), text=("description",), url=("url",))
"""What a page without a declared posting is read as."""
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_TITLE_WORDS = 12
"""Words above which a first line is no title."""
_FURNITURE = ("nav", "header", "footer", "aside", "form", "dialog")
_MAIN = (
    "//article",
    "//main",
    "//*[@role='main']",
    "//*[contains(@id, 'job-desc') or contains(@id, 'jobDesc')]",
    "//*[contains(@class, 'job-desc') or contains(@class, 'description')]",
)


def accepts(head: bytes, name: str) -> bool:
    """By suffix, or by how a page starts."""
    return name.lower().endswith(SUFFIXES) or _START.match(head.lstrip(b"\xef\xbb\xbf")) is not None


def read(path: Path, source: str) -> Iterator[Item]:
    """The postings that the page declares; without any, one posting of its heading and main text.

    Raises OSError, BadInput for a page that is too large.
    """
    markup = _decoded(whole(path, _MAX_BYTES))
    root = parsed(markup)
    if root is None:
        yield Rejected(source, None, "The page is empty. Save it again, or paste the ad's text.")
        return
    rows = [row_of(record) for record in _declared(root)]
    if rows:
        yield from postings(enumerate(rows, 1), source)
    else:
        yield posting_of_row(_main(root), _COLUMNS, source, None)


def _decoded(data: bytes) -> str:
    """The page's text, by the encoding it names where it names one that exists and fits."""
    match = _CHARSET.search(data[:4096])
    if match:
        try:
            return data.decode(match[1].decode("ascii"))
        except (LookupError, ValueError):
            return decoded(data)
    return decoded(data)


def _declared(root: HtmlElement) -> list[dict[str, Any]]:
    """All schema.org JobPostings in the page's JSON-LD."""
    found: list[dict[str, Any]] = []
    for script in root.iterfind(".//script[@type='application/ld+json']"):
        try:
            value = json.loads((script.text or "").strip(), parse_constant=refuse_constant, strict=False)
        except (ValueError, RecursionError):
            continue
        queue: list[tuple[Any, int]] = [(value, 0)]
        while queue and len(found) < 1000:
            here, depth = queue.pop(0)
            if isinstance(here, dict):
                kind = here.get("@type")
                if kind == "JobPosting" or (isinstance(kind, list) and "JobPosting" in kind):
                    found.append(here)
                elif depth < 6:
                    queue.extend((inner, depth + 1) for inner in here.values() if isinstance(inner, dict | list))
            elif isinstance(here, list) and depth < 6:
                queue.extend((inner, depth + 1) for inner in here[:1000])
    return found


def _main(root: HtmlElement) -> Row:
    """Title and main text of a page: its first heading, and its article or the page without menus.

    A page without a main heading or a name of its own has the first line of its text for a title, where that is a short one,
    else its first lower heading.
    """
    heading = root.find(".//h1")
    meta = {
        each.get("property") or each.get("name") or "": each.get("content") or "" for each in root.iterfind(".//meta")
    }
    title = line(text_of_element(heading) if heading is not None else "", 200) or line(meta.get("og:title", ""), 200)
    title = title or line(root.findtext(".//title") or "", 200)
    link = root.find(".//link[@rel='canonical']")
    url = link.get("href") if link is not None else meta.get("og:url", "")
    for path in _MAIN:
        texts = [text_of_element(element) for element in root.xpath(path)[:20]]
        text = max(texts, key=len, default="")
        if len(text) > 400:
            break
    else:
        for element in list(root.iter(*_FURNITURE)):
            element.drop_tree()
        text = text_of_element(root)
    title = title or _first_line(text) or _lower_heading(root)
    return {"title": title, "description": text, "company": meta.get("og:site_name", ""), "url": url or ""}


def _first_line(text: str) -> str:
    """The first line of `text` where it can be a title: a few words and no sentence."""
    first = line(text.lstrip().split("\n", 1)[0].lstrip("-# "), 200)
    return (
        first if 0 < len(first.split()) <= _TITLE_WORDS and not first.endswith((".", "!", "?", ":", ",", ";")) else ""
    )


def _lower_heading(root: HtmlElement) -> str:
    said = (line(text_of_element(element), 200) for element in root.iter(*_HEADINGS))
    return next((heading for heading in said if heading), "")
