"""A report as one page of HTML: nothing is loaded from anywhere, and it prints well."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from matcher.report.content import Block, Heading, Paragraph, Steps, Table
from matcher.wording import Wording

STYLE = """
body { font-family: sans-serif; font-size: 10.5pt; line-height: 1.45; color: #1a2230; max-width: 48em; margin: 2em auto;
  padding: 0 1em; }
h1 { font-size: 19pt; margin: 0 0 8pt 0; } h2 { font-size: 14pt; margin: 20pt 0 4pt 0; }
h3 { font-size: 11.5pt; margin: 14pt 0 4pt 0; } p { margin: 4pt 0; } li { margin: 4pt 0; }
table { border-collapse: collapse; width: 100%; margin: 6pt 0; }
th { text-align: left; color: #525c6d; border-bottom: 1px solid #525c6d; }
th, td { padding: 3pt 6pt; vertical-align: top; } td { border-bottom: 1px solid #d5dae2; }
@media print { body { margin: 0; max-width: none; } tr, li { break-inside: avoid; } h2, h3 { break-after: avoid; } }
"""


def html(blocks: Sequence[Block], said: Callable[[str], str] = str, language: str = "en") -> str:
    """The whole page; `said` puts each text into `language` (ISO 639-1)."""

    def told(text: str) -> str:
        # Words of the user's files are plain strings and stay as they are.
        return escape(said(text) if isinstance(text, Wording) else text)

    title = next((told(block.text) for block in blocks if isinstance(block, Heading)), "Rolefit")
    body = "\n".join(_block(block, told) for block in blocks)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _block(block: Block, told: Callable[[str], str]) -> str:
    if isinstance(block, Heading):
        return f"<h{block.level}>{told(block.text)}</h{block.level}>"
    if isinstance(block, Paragraph):
        return f"<p>{told(block.text)}</p>"
    if isinstance(block, Steps):
        items = "\n".join(f"<li><b>{told(lead)}</b>: {told(rest)}</li>" for lead, rest in block.items)
        return f"<ol>\n{items}\n</ol>"
    return _table(block, told)


def _table(table: Table, told: Callable[[str], str]) -> str:
    heads = "".join(f'<th scope="col">{told(head)}</th>' for head in table.heads)
    rows = "\n".join("<tr>" + "".join(f"<td>{told(cell)}</td>" for cell in row) + "</tr>" for row in table.rows)
    return f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"
