"""A report as Markdown (CommonMark with tables)."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from matcher.report.content import Block, Heading, Paragraph, Steps, Table
from matcher.wording import Wording

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|])")


def escape(text: str) -> str:
    """Plain text on one line that no Markdown reader takes for markup."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def markdown(blocks: Sequence[Block], said: Callable[[str], str] = str) -> str:
    """All blocks, a blank line between them; `said` puts each text into the reader's language."""

    def told(text: str) -> str:
        # Words of the user's files are plain strings and stay as they are.
        return escape(said(text) if isinstance(text, Wording) else text)

    return "\n\n".join(_block(block, told) for block in blocks) + "\n"


def _block(block: Block, told: Callable[[str], str]) -> str:
    if isinstance(block, Heading):
        return f"{'#' * block.level} {told(block.text)}"
    if isinstance(block, Paragraph):
        return told(block.text)
    if isinstance(block, Steps):
        return "\n".join(f"{n}. **{told(lead)}**: {told(rest)}" for n, (lead, rest) in enumerate(block.items, 1))
    return _table(block, told)


def _table(table: Table, told: Callable[[str], str]) -> str:
    lines = [table.heads, tuple("---" for _ in table.heads), *table.rows]
    return "\n".join(
        "| " + " | ".join(cell if i == 1 else told(cell) for cell in row) + " |" for i, row in enumerate(lines)
    )
