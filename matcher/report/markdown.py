"""A report as Markdown (CommonMark with tables)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.report.content import Block, Heading, Paragraph, Steps, Table

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|])")


def escape(text: str) -> str:
    """Plain text on one line that no Markdown reader takes for markup."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def markdown(blocks: Sequence[Block]) -> str:
    """All blocks, a blank line between them."""
    return "\n\n".join(_block(block) for block in blocks) + "\n"


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"{'#' * block.level} {escape(block.text)}"
    if isinstance(block, Paragraph):
        return escape(block.text)
    if isinstance(block, Steps):
        return "\n".join(f"{n}. **{escape(lead)}**: {escape(rest)}" for n, (lead, rest) in enumerate(block.items, 1))
    return _table(block)


def _table(table: Table) -> str:
    lines = [table.heads, tuple("---" for _ in table.heads), *table.rows]
    return "\n".join(
        "| " + " | ".join(cell if i == 1 else escape(cell) for cell in row) + " |" for i, row in enumerate(lines)
    )
