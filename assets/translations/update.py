"""Brings rolefit_de.ts in step with the texts of ui/ and compiles it: `python assets/translations/update.py`.

Qt's own lupdate does not know texts that reach `translate` through a function of ours, so the texts are collected here: those
of the window from its `tr` calls, those of the library from its `say` calls, and what people read out of the assets.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path

FOLDER = Path(__file__).parent
UI = FOLDER.parents[1] / "ui"
MATCHER = FOLDER.parents[1] / "matcher"
ASSETS = FOLDER.parent
CONTEXT = "matcher"
"""Of all texts that come out of the library."""

SKILLS = "Skill"
"""Of the names of skills."""

TS = FOLDER / "rolefit_de.ts"
QM = FOLDER / "rolefit_de.qm"

TOLD = {
    "say": (0,),
    "say_count": (1, 2),
    "Caution": (1,),
    "Rejected": (2,),
    **dict.fromkeys(("RolefitError", "BadInput", "BadRequest", "LibraryError", "LibraryTrouble", "KeyTrouble"), (0, 1)),
}
"""Calls, and the places of their arguments that are told to people."""

Text = tuple[str, str]
"""Context and source text."""


def texts(folder: Path = UI) -> tuple[Text, ...]:
    """All texts of the window in order, each once.

    Raises ValueError for a text that is put together before it is translated.
    """
    found: set[Text] = set()
    for file in sorted(folder.rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        found.update(_of(tree, "", _own_context(tree), file.name))
    return tuple(sorted(found))


def all_texts() -> tuple[Text, ...]:
    """The texts of window, library and assets in order, each once."""
    return tuple(sorted({*texts(UI), *sentences(MATCHER), *names(ASSETS), *skills(ASSETS, read())}))


def sentences(folder: Path) -> Iterator[Text]:
    """The templates of the library's sentences: what `say` is given, and what errors, cautions and rejections tell.

    Raises ValueError for one that is put together. The command line speaks English and is left out.
    """
    for file in sorted(folder.rglob("*.py")):
        if file.name == "wording.py" or "cli" in file.relative_to(folder).parts:
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                for text in _told(node):
                    if isinstance(text, ast.JoinedStr | ast.BinOp):
                        raise ValueError(f"{file.name}:{text.lineno}: a text that is put together cannot be translated")
                    if isinstance(text, ast.Constant) and isinstance(text.value, str) and text.value:
                        yield CONTEXT, text.value


def _told(call: ast.Call) -> list[ast.expr]:
    """The arguments of a call that are texts for people, both ends of a choice between two."""
    found = [call.args[place] for place in TOLD.get(_name(call), ()) if place < len(call.args)]
    return [end for arg in found for end in ((arg.body, arg.orelse) if isinstance(arg, ast.IfExp) else (arg,))]


def names(assets: Path) -> Iterator[Text]:
    """What people read out of our data: names of roles, and the proofs of skills."""
    for role in tomllib.loads((assets / "roles" / "roles.toml").read_text("utf-8"))["role"]:
        yield CONTEXT, role["name"]
    for table in tomllib.loads((assets / "roles" / "proofs.toml").read_text("utf-8")).values():
        if isinstance(table, dict):
            yield from ((CONTEXT, proof) for proof in table.values())


def skills(assets: Path, known: Mapping[Text, str]) -> Iterator[Text]:
    """Those names of skills that are `known` to have one of their own in German: the .ts file itself is the list of them.

    All other skills are products, or called by their English names in German too.
    """
    there = set()
    for file in (assets / "skills").glob("*.toml"):
        there.update(skill["name"] for skill in tomllib.loads(file.read_text("utf-8")).get("skill", ()))
    yield from ((context, name) for context, name in known if context == SKILLS and name in there)


def _own_context(tree: ast.Module) -> str:
    """The context of the file's function `_tr`, "" where it has none."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for inner in ast.walk(node):
                if isinstance(inner, ast.Call) and _name(inner) == "translate":
                    return str(ast.literal_eval(inner.args[0]))
    return ""


def _of(node: ast.AST, inside: str, own: str, file: str) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef) and child.name in ("_tr", "_noop"):
            continue
        if isinstance(child, ast.Call):
            yield from _call(child, inside, own, file)
        yield from _of(child, child.name if isinstance(child, ast.ClassDef) else inside, own, file)


def _call(call: ast.Call, inside: str, own: str, file: str) -> Iterator[Text]:
    name = _name(call)
    strings = [arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
    if name == "tr" and strings:
        yield inside, strings[0]
    elif (name == "_tr" and strings) or (name == "_noop" and len(strings) == 1):
        yield own, strings[0]
    elif name in ("translate", "QT_TRANSLATE_NOOP", "_noop") and len(strings) >= 2:
        yield strings[0], strings[1]
    elif name in ("tr", "_tr") and any(isinstance(arg, ast.JoinedStr | ast.BinOp) for arg in call.args):
        raise ValueError(f"{file}:{call.lineno}: a text that is put together cannot be translated")


def _name(call: ast.Call) -> str:
    f = call.func
    return f.attr if isinstance(f, ast.Attribute) else f.id if isinstance(f, ast.Name) else ""


def read(ts: Path = TS) -> dict[Text, str]:
    """The translations in a .ts file; "" for one that is missing."""
    if not ts.exists():
        return {}
    found = {}
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314  (our own file)
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            found[name, message.findtext("source") or ""] = message.findtext("translation") or ""
    return found


def write(translations: dict[Text, str], ts: Path = TS) -> None:
    """Write a .ts file, sorted; a missing translation is marked as unfinished."""
    root = ET.Element("TS", version="2.1", language="de")
    contexts: dict[str, ET.Element] = {}
    for (name, source), translation in sorted(translations.items()):
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message")
        ET.SubElement(message, "source").text = source
        ET.SubElement(message, "translation", {} if translation else {"type": "unfinished"}).text = translation
    ET.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    ts.write_text(head + ET.tostring(root, encoding="unicode") + "\n", "utf-8")


def main() -> int:
    known = read()
    # A text that only moved to another class keeps its translation.
    by_source = {source: translation for (_, source), translation in known.items() if translation}
    wanted = {text: known.get(text) or by_source.get(text[1], "") for text in all_texts()}
    write(wanted)
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", TS, "-qm", QM], check=True)  # noqa: S603
    missing = [source for (_, source), translation in wanted.items() if not translation]
    for source in missing:
        print("not translated:", source)  # noqa: T201
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
