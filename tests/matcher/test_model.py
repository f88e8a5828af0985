"""The names of the model stand in one table, and each loads its own file and no other."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from matcher import model

FILES = {p.stem for p in Path(model.__file__).parent.glob("*.py")} - {"__init__"}


def declared(file: str) -> set[str]:
    """The public names that a file makes."""
    tree = ast.parse(Path(model.__file__).with_name(f"{file}.py").read_text("utf-8"))
    made = [n.name for n in tree.body if isinstance(n, ast.ClassDef)]
    made += [t.id for n in tree.body if isinstance(n, ast.Assign) for t in n.targets if isinstance(t, ast.Name)]
    return set(made)


def test_every_name_is_in_the_table_and_in_the_imports_for_type_checkers() -> None:
    assert {file: set(names) for file, names in model._NAMES.items()} == {file: declared(file) for file in FILES}
    tree = ast.parse(Path(model.__file__).read_text("utf-8"))
    told = {(n.module, a.name, a.asname) for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) for a in n.names}
    ours = {(f"matcher.model.{file}", name, name) for file, names in model._NAMES.items() for name in names}
    assert {row for row in told if (row[0] or "").startswith("matcher.model")} == ours


@pytest.mark.parametrize("name", sorted(name for names in model._NAMES.values() for name in names))
def test_every_name_is_found(name: str) -> None:
    file = next(file for file, names in model._NAMES.items() if name in names)
    assert getattr(model, name) is getattr(import_module(f"matcher.model.{file}"), name)
    assert name in dir(model)


def test_a_name_that_is_none_is_refused() -> None:
    with pytest.raises(AttributeError, match="Nothing"):
        _ = model.Nothing


def test_a_word_loads_no_more_than_the_page_it_stands_on() -> None:
    program = (
        "import sys\nfrom matcher.model import Word\nprint([m for m in sys.modules if m.startswith('matcher.model.')])"
    )
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "['matcher.model.document']"
