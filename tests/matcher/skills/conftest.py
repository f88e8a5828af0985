"""The shipped lexicon and its finder, made once; a small lexicon for tests that must not change with the shipped one."""

from __future__ import annotations

from pathlib import Path

import pytest

from matcher.skills import lexicon
from matcher.skills.find import Finder

SMALL = """
area = "software-engineering"

[[skill]]
id = "python"
name = "Python"
aliases = ["python programming"]

[[skill]]
id = "fastapi"
name = "FastAPI"
implies = ["python", "web-api"]

[[skill]]
id = "web-api"
name = "Web APIs"

[[skill]]
id = "go"
name = "Go"
aliases = ["golang"]
ambiguous = true

[[skill]]
id = "rag"
name = "Retrieval-augmented generation"
exact = ["RAG"]

[[skill]]
id = "sql-server"
name = "SQL Server"
near = { sql = 0.5 }

[[skill]]
id = "sql"
name = "SQL"

[[skill]]
id = "cpp"
name = "C++"

[[skill]]
id = "node"
name = "Node.js"

[[skill]]
id = "dot-net"
name = ".NET"

[[skill]]
id = "kubernetes"
name = "Kubernetes"
aliases = ["K8s"]
needs = ["docker"]

[[skill]]
id = "docker"
name = "Docker"

[[skill]]
id = "deployment"
name = "Model deployment"

[[skill]]
id = "neural-networks"
name = "Neural networks"
"""

CONTEXT = """
[class.word]
own = "near"
start = "list"
low = "list"

[[word]]
words = ["go"]
class = "word"
before = ["written in"]
not_after = ["to"]

[decoys]
phrases = ["go to market"]
"""

RULES = """
[[rule]]
any = ["deploy* _ model*", "on eks"]
gives = ["deployment"]

[[rule]]
all = [["containers", "container"], ["orchestrat*"]]
gives = ["kubernetes"]
"""


@pytest.fixture(scope="session")
def shipped() -> lexicon.Lexicon:
    return lexicon.load()


@pytest.fixture(scope="session")
def finder(shipped: lexicon.Lexicon) -> Finder:
    return Finder(shipped)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small lexicon as files."""
    place = tmp_path_factory.mktemp("skills")
    (place / "skills.toml").write_text(SMALL, encoding="utf-8")
    (place / "context.toml").write_text(CONTEXT, encoding="utf-8")
    (place / "inferred.toml").write_text(RULES, encoding="utf-8")
    return place


@pytest.fixture(scope="session")
def small(folder: Path) -> lexicon.Lexicon:
    return lexicon.load(folder=folder)


@pytest.fixture(scope="session")
def small_finder(small: lexicon.Lexicon) -> Finder:
    return Finder(small)
