"""The licences of everything in the bundle: what is installed of each library that went in, and a list that names them all."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

LGPL = ("pyside6-essentials", "shiboken6")
"""Come without their licence's text: Qt and its bindings, under the LGPL 3, which stands on top of the GPL 3."""

COMMON = tuple(sorted((Path(__file__).parent / "lgpl").glob("*.txt")))
"""The texts of both, as their licence wants it: verbatim."""

HEAD = """Rolefit is under the MIT licence. This folder holds libraries of others, each under its own licence:
the texts lie beside this list, in a folder for each library.

Python is under the PSF licence (https://docs.python.org/3/license.html); what starts the programs comes from PyInstaller,
under the GPL 2 with an exception that lets any program use it.

Qt and PySide6 (pyside6-essentials, shiboken6) are under the GNU LGPL 3. They lie in this program as files of
their own, unchanged: put other builds of them in their place and they are used. Their sources: https://code.qt.io.

"""


def distributions(modules: Iterable[str]) -> list[metadata.Distribution]:
    """The installed libraries that these modules ("numpy.linalg") belong to, by name; not Rolefit itself."""
    owners = metadata.packages_distributions()
    names = {name for module in modules for name in owners.get(module.partition(".")[0], ())}
    return sorted((metadata.distribution(n) for n in names - {"rolefit"}), key=lambda d: d.name.lower())


def licence(made: metadata.Distribution) -> str:
    """The licence that a library declares, in one line."""
    about = made.metadata
    said = about.get("License-Expression") or about.get("License") or ""
    if "\n" in said or not said:
        classes = [c.rpartition(" :: ")[2] for c in about.get_all("Classifier", []) if c.startswith("License ::")]
        said = ", ".join(classes) or said.partition("\n")[0]
    return said.strip() or "see its text"


def texts(made: metadata.Distribution) -> list[tuple[Path, Path]]:
    """The files of a library that hold its licence, each with where it goes below the library's folder."""
    found = []
    for part in made.files or ():
        place = Path(part)
        if not any(p.endswith(".dist-info") for p in place.parts):
            continue
        named = place.name.upper().startswith(("LICEN", "COPYING", "NOTICE", "AUTHORS"))
        if named or {"licenses", "license_files"} & {p.lower() for p in place.parts}:
            found.append((Path(str(part.locate())), Path(*place.parts[1:])))
    if re.sub(r"[-_.]+", "-", made.name).lower() in LGPL:
        found += [(path, Path(path.name)) for path in COMMON]
    return sorted(found)


def system_packages(files: Iterable[str]) -> dict[str, Path]:
    """The system's packages that these files come from, each with its copyright file: on Debian and its kin, else none."""
    if not shutil.which("dpkg-query"):
        return {}
    # A library is asked for by its real place; what no package owns is told on the other stream and left out.
    wanted = sorted({place for f in files for place in (f, str(Path(f).resolve()))})
    run = subprocess.run(["dpkg-query", "-S", *wanted], capture_output=True, text=True, check=False)  # noqa: S603, S607
    names = {line.partition(":")[0] for line in run.stdout.splitlines() if ": /" in line}
    places = {name: Path("/usr/share/doc") / name / "copyright" for name in sorted(names)}
    return {name: place for name, place in places.items() if place.exists()}


def collect(modules: Iterable[str], binaries: Iterable[str], list_file: Path) -> list[tuple[str, str]]:
    """Write the list, and give what PyInstaller shall lay into the bundle: pairs of a file and the folder it goes to.

    `modules` are the dotted names that went in, `binaries` the files that were copied.
    """
    used, system = distributions(modules), system_packages(binaries)
    list_file.parent.mkdir(parents=True, exist_ok=True)
    lines = [f"{made.name} {made.version}: {licence(made)}\n" for made in used]
    if system:
        lines += ["\nLibraries of the system it was built on: ", ", ".join(system), ".\n"]
    list_file.write_text(HEAD + "".join(lines), encoding="utf-8")
    pairs = [(str(list_file), "licences")]
    for made in used:
        pairs += [(str(path), f"licences/{made.name}/{place.parent.as_posix()}") for path, place in texts(made)]
    pairs += [(str(place), f"licences/system/{name}") for name, place in system.items()]
    return pairs
