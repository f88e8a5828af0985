"""How well the requirement grammar reads labelled sentences, and how fast it is: python -m tests.bench.bench_requirements

Nine sets (tests/data/postings). `tuning`, `strangers` and `conditions` were written with the rules. The others were
written before the rules had read a sentence of them, and have been looked at since, so that their figures below are no
longer blind. At first sight they gave, as F1 of required, preferred, mentioned and of what asks for nothing: `voices`
0.926, 0.919, 0.500, 0.821; `asking`, written after what `voices` had shown was mended, 0.800, 0.571, 0.880, 0.881;
`unmet`, written after what whole ads had shown was mended, 0.964, 0.970, 0.700, 0.848 (the rules before that mending:
0.863, 0.733, 0.571, 0.571); `later`, after one more round, 0.973, 1.000, 0.833, 0.923. `unread` is of degrees, years
and hard lines; at first sight those three gave 0.571, 0.833 and 0.621, and what asks for nothing 0.577. All are hard on
purpose.
"""

from __future__ import annotations

import statistics
import sys
import time

from matcher.postings.requirements import opening
from tests.matcher.postings import labelled


def table(name: str, cases: list[labelled.Case]) -> None:
    print(f"\n{name}: {len(cases)} sentences\n{'class':18} precision  recall      F1  labelled")
    for row, (precision, recall, f1, count) in labelled.scores(cases).items():
        print(f"{row:18} {precision:9.3f} {recall:7.3f} {f1:7.3f} {count:9}")


def speed(cases: list[labelled.Case]) -> None:
    """Milliseconds for an ad of about 500 words made of the labelled sentences, hits given."""
    lines: list[str] = []
    names: list[str] = []
    for heading in ("", *labelled.HEADINGS.values()):
        part = [case for case in cases if case.heading == heading][:9]
        lines += [heading, *(f"- {case.text}" for case in part)] if heading else [case.text for case in part]
        names += [name for case in part for name in case.names]
    text = "\n".join(lines)
    hits = labelled.hits(text, dict.fromkeys(names))
    times = []
    for _ in range(50):
        start = time.perf_counter()
        opening(labelled.posting(text), hits)
        times.append(time.perf_counter() - start)
    words = len(text.split())
    print(
        f"\n{words} words, {len(hits)} hits: median {1000 * statistics.median(times):.2f} ms, best {1000 * min(times):.2f} ms"
    )


def main() -> None:
    parts = {name: labelled.cases(name) for name in labelled.FILES}
    for name, cases in parts.items():
        table(name, cases)
        if "-v" in sys.argv:
            print(*labelled.misses(cases), sep="\n")
    speed(parts["tuning"] + parts["blind"])


if __name__ == "__main__":
    main()
