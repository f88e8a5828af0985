"""Puts compiled modules into a wheel where a C compiler is at hand; without one, and in a checkout, it stays plain Python."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

HERE = Path(__file__).resolve().parent


class CompiledModules(BuildHookInterface):  # type: ignore[type-arg]
    """Adds what compile.py makes to the wheel's files."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """`version` is "editable" where a checkout is installed as it stands."""
        if version == "editable":
            return
        folder = Path(self.root) / "build" / "compiled"
        command = [sys.executable, HERE / "compile.py", folder]
        run = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - ours
        if run.returncode:
            last = (run.stderr or run.stdout).strip().rpartition("\n")[2]
            self.app.display_warning(f"Nothing is compiled, so ads will be read more slowly: {last}")
            return
        sys.path.insert(0, str(HERE))
        from compile import extensions

        build_data["pure_python"] = False
        build_data["infer_tag"] = True
        build_data["force_include"].update({str(folder / part): part.as_posix() for part in extensions(folder)})
