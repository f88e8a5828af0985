"""The bundle brings the licence of every library that it is made of."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def licences() -> ModuleType:
    spec = importlib.util.spec_from_file_location("licences", ROOT / ".ci" / "licences.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_modules_are_traced_to_their_libraries(licences: ModuleType) -> None:
    found = [
        made.name for made in licences.distributions(["numpy.linalg", "PySide6.QtCore", "matcher.fit", "json", "yaml"])
    ]
    assert found == ["numpy", "PySide6_Essentials", "PyYAML"]


def test_every_library_that_is_needed_declares_a_licence_that_lets_us_ship_it(licences: ModuleType) -> None:
    needed = ["PySide6", "shiboken6", "pdfplumber", "pdfminer", "pypdfium2", "sklearn", "numpy", "scipy", "keyring", "apsw",
              "ahocorasick_rs", "lxml", "yaml", "platformdirs", "rich", "PIL", "cryptography"]  # fmt: skip
    made = licences.distributions(needed)
    assert len(made) == len(needed)
    for library in made:
        said = licences.licence(library)
        assert said != "see its text", library.name
        assert "GPL" not in said or "LGPL" in said, (library.name, said)
        assert licences.texts(library), library.name


def test_the_list_names_what_went_in(licences: ModuleType, tmp_path: Path) -> None:
    pairs = licences.collect(["numpy.linalg", "PySide6.QtCore"], [sys.executable], tmp_path / "made" / "licences.txt")
    said = (tmp_path / "made" / "licences.txt").read_text("utf-8")
    assert "\nnumpy " in said and "\nPySide6_Essentials " in said and "LGPL" in said
    assert pairs[0] == (str(tmp_path / "made" / "licences.txt"), "licences")
    assert all(Path(source).is_file() for source, _ in pairs)
    places = [f"{folder}/{Path(source).name}" for source, folder in pairs]
    assert len(places) == len(set(places)) and any(place.startswith("licences/numpy/") for place in places)
