"""Fitting says nothing on standard error, wherever it runs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def test_no_warning_where_the_system_shares_no_memory() -> None:
    program = (
        "import _multiprocessing\n"
        "def refused(*_, **__): raise PermissionError(13, 'Permission denied')\n"
        "_multiprocessing.SemLock = refused\n"
        "from matcher.roles.learn import fit_pair, Ad\n"
        "from matcher.model import Skill\n"
        "skills = tuple(Skill(id, id, 'analysis') for id in ('r', 'sql', 'go', 'git'))\n"
        "ads = [Ad(s, 'ab'[i % 2], ('r', 'sql') if i % 2 else ('go', 'git')) for s in ('one', 'two') for i in range(60)]\n"
        "print(len(fit_pair(ads, 'a', 'b', skills).weights))\n"
    )
    bare = {name: value for name, value in os.environ.items() if name != "JOBLIB_MULTIPROCESSING"}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=bare,
                          cwd=Path(__file__).parents[3])  # fmt: skip
    assert int(done.stdout) and done.stderr == ""
