"""kill -9 in the middle of imports: nothing acknowledged is missing, nothing is half, and nothing stays locked."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from matcher.store.store import Store

KILLS = int(os.environ.get("ROLEFIT_TEST_KILLS", "20"))
"""How often; each takes about 0.3 s."""

IMPORTER = """
import sys
from pathlib import Path
from matcher.model import Posting
from matcher.store.store import Store
home, key, run = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3]
with Store.open(home, key) as store:
    print("open", flush=True)
    for call in range(100):
        store.add_postings([Posting(f"{run}-{call}-{n}", f"Title {n}", f"{run}-{call}-{n} " * 300) for n in range(5)])
        store.set_status(f"{run}-{call}-0", "saved", "2026-01-01")
        print(call, flush=True)
"""


def test_killed_while_importing(folder, key) -> None:
    root = Path(__file__).parents[3]
    chosen = random.Random(11)
    acknowledged: dict[str, int] = {}
    for run in range(KILLS):
        command = [sys.executable, "-c", IMPORTER, str(folder), key.hex(), f"r{run}"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as child:
            assert child.stdout.readline() == "open\n"
            time.sleep(chosen.uniform(0.0, 0.15))
            child.kill()
            acknowledged[f"r{run}"] = len(child.stdout.read().split())
        with Store.open(folder, key) as store:
            store.verify()
            calls: dict[str, int] = {}
            for p in store.postings():
                assert p.text == f"{p.id} " * 300
                call = p.id.rpartition("-")[0]
                calls[call] = calls.get(call, 0) + 1
            assert set(calls.values()) <= {5}
            for name, count in acknowledged.items():
                assert {f"{name}-{call}" for call in range(count)} <= set(calls)
            saved = {row.id for row in store.posting_rows() if row.status == "saved"}
            assert {f"{name}-{call}-0" for name, count in acknowledged.items() for call in range(count)} <= saved
            assert store.search("title") == store.posting_ids()
    assert sum(acknowledged.values()) > 0
