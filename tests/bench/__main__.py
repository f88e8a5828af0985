"""`make bench`: every bench_*.py here, each in a process of its own so that none warms up or weighs down another.

The count_*.py programs beside them make the shipped tables anew from a folder of ads.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def main() -> int:
    failed = []
    for file in sorted(Path(__file__).parent.glob("bench_*.py")):
        print(f"\n== {file.stem.removeprefix('bench_')}", flush=True)
        if subprocess.run([sys.executable, "-m", f"tests.bench.{file.stem}"], check=False).returncode:
            failed.append(file.name)
    if failed:
        print(f"failed: {', '.join(failed)}", file=sys.stderr)
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
