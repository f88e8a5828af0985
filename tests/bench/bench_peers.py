"""Rolefit's finder beside plain look-ups in lists, on labelled text, in one table.

    python -m tests.bench.bench_peers [--lists FOLDER] [--labelled FILE.jsonl …]

FOLDER holds lists of skill names below it: *.json arrays of names and *.tsv tables with a column "name", such as the 31,000 names
of PyPI's skill-extractor and O*NET's technology names. FILE has one ad a line: "text", "knowledge" (spans) and "domain", as in
SkillSpan. Without them the finder stands beside its own names as a plain list, on the skills of our own labelled sentences.

A list is looked up as a plain tool does it: its names as lower-case words, the longest match from the left, nothing else.
SkillNER (PyPI skillNer 1.0.3) is not in the table: its list of skills is no part of the package but fetched from its repository
while it is imported, and the spaCy model it needs (en_core_web_lg) is no package of the index.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from matcher.skills import lexicon
from matcher.skills.find import Finder
from tests.matcher.postings import labelled

Span = tuple[int, int]
Tool = Callable[[str], list[Span]]
_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")


@dataclass(frozen=True)
class Labelled:
    name: str
    texts: list[str]
    spans: list[frozenset[Span]]


class PlainList:
    """The longest names of a list from the left, as words in lower case."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: set[tuple[str, ...]] = {tuple(_WORD.findall(name.lower())) for name in names} - {()}
        self._starts = {name[:size] for name in self._names for size in range(1, len(name))}

    def __len__(self) -> int:
        return len(self._names)

    def __call__(self, text: str) -> list[Span]:
        words = [(match[0].lower(), match.start(), match.end()) for match in _WORD.finditer(text)]
        found: list[Span] = []
        at = 0
        while at < len(words):
            last = self._last(words, at)
            if last >= at:
                found.append((words[at][1], words[last][2]))
            at = max(at, last) + 1
        return found

    def _last(self, words: Sequence[tuple[str, int, int]], at: int) -> int:
        last, name = -1, ()
        for here in range(at, len(words)):
            name = (*name, words[here][0])
            if name in self._names:
                last = here
            if name not in self._starts:
                break
        return last


def own_sentences() -> Labelled:
    """The labelled sentences of the requirement grammar: every skill that stands in them is marked, needed or not."""
    cases = labelled.cases("tuning") + labelled.cases("blind")
    texts = [case.text for case in cases]
    spans = [frozenset((hit.start, hit.end) for hit in labelled.hits(case.text, case.names)) for case in cases]
    return Labelled("our own sentences", texts, spans)


def sets_of(path: Path) -> list[Labelled]:
    """The ads of one file, a set for each domain."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    return [
        Labelled(
            f"{path.stem}/{domain}",
            [row["text"] for row in rows if row["domain"] == domain],
            [frozenset((a, b) for a, b in row["knowledge"]) for row in rows if row["domain"] == domain],
        )
        for domain in sorted({row["domain"] for row in rows})
    ]


def lists_of(folder: Path) -> dict[str, PlainList]:
    """The lists of names in `folder` and below."""
    lists: dict[str, PlainList] = {}
    for path in sorted(folder.rglob("*.json")):
        lists[f"{path.parent.name}/{path.stem}"] = PlainList(json.loads(path.read_text(encoding="utf-8")))
    for path in sorted(folder.rglob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            lists[path.stem] = PlainList(row["name"] for row in csv.DictReader(file, delimiter="\t"))
    return lists


def paired(wanted: Iterable[Span], found: Iterable[Span]) -> int:
    """One-to-one pairs of spans that share a character, from the left."""
    free = sorted(found)
    count = 0
    for start, end in sorted(wanted):
        for other in free:
            if other[0] < end and start < other[1]:
                free.remove(other)
                count += 1
                break
    return count


def row(name: str, tool: Tool, data: Labelled) -> str:
    for text in data.texts:
        tool(text)
    # Timed when it is warm: Rolefit's finder learns the words that texts bring.
    start = time.process_time()
    found = [tool(text) for text in data.texts]
    seconds = time.process_time() - start
    wanted = sum(map(len, data.spans))
    given = sum(map(len, found))
    exact = sum(len(spans & set(these)) for spans, these in zip(data.spans, found, strict=True))
    near = sum(paired(spans, these) for spans, these in zip(data.spans, found, strict=True))
    size = sum(len(text.encode()) for text in data.texts) / 1e6
    return (
        f"{name:<34}{given:>9}{exact / max(given, 1):>8.3f}{exact / max(wanted, 1):>8.3f}"
        f"{2 * exact / max(wanted + given, 1):>8.3f}{2 * near / max(wanted + given, 1):>9.3f}{size / seconds:>8.1f}"
    )


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lists", type=Path)
    parser.add_argument("--labelled", type=Path, nargs="*", default=[])
    options = parser.parse_args(arguments)
    known = lexicon.load()
    finder = Finder(known)
    own = PlainList(name for skill in known.skills for name in (skill.name, *skill.aliases))
    tools: dict[str, Tool] = {
        "Rolefit": lambda text: [(h.start, h.end) for h in finder.find(text) if not (h.inferred or h.aside)],
        f"its {len(own):,} names as a list": own,
    }
    for name, names in lists_of(options.lists).items() if options.lists else ():
        tools[f"{name} ({len(names):,} names)"] = names
    for data in (own_sentences(), *(part for path in options.labelled for part in sets_of(path))):
        title = f"{data.name}: {sum(map(len, data.spans))} skills"
        sys.stdout.write(f"\n{title:<34}{'found':>9}{'exact P':>8}{'R':>8}{'F1':>8}{'overlap':>9}{'MB/s':>8}\n")
        for name, tool in tools.items():
            sys.stdout.write(row(name, tool, data) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
