"""Fixtures of the résumé tests: hand-made PDFs, and one warm reader for all of them."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from matcher.model import Document
from matcher.resume.sandbox import PdfReader

READING = Path(__file__).parents[2] / "data" / "resume" / "reading"


def _module(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, READING / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def pdfs() -> ModuleType:
    return _module("pdfs")


@pytest.fixture(scope="session")
def hostile() -> ModuleType:
    return _module("hostile")


@pytest.fixture(scope="session")
def reader() -> Iterator[PdfReader]:
    with PdfReader() as shared:
        yield shared


@pytest.fixture
def read(reader: PdfReader, tmp_path: Path) -> Callable[[bytes], Document]:
    """Reads a PDF's bytes through a file and the child process."""

    def read_bytes(data: bytes) -> Document:
        path = tmp_path / "a.pdf"
        path.write_bytes(data)
        return reader.read(path)

    return read_bytes
