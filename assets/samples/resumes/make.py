"""Make the sample résumés' PDFs from their Typst sources: `make samples`. All people, employers and schools are invented."""

from __future__ import annotations

from pathlib import Path

import typst

HERE = Path(__file__).resolve().parent

for source in sorted(HERE.glob("*.typ")):
    typst.compile(source, output=source.with_suffix(".pdf"))
