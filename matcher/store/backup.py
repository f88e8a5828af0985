"""Verified copies of the library, their rotation, and what happens to a library that is damaged.

A copy is as encrypted as the library and opens with the same key; beside it lies a copy of the side file, so that the
two files and the recovery key are all that is needed on another computer.
"""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import apsw

from matcher.progress import Progress, quiet
from matcher.store import paths, schema, side
from matcher.store.connection import WriterLock, check_whole, connect
from matcher.store.trouble import LibraryTrouble, told
from matcher.wording import Wording, say, say_count, together

KEEP = 3
_STAMP = "%Y%m%d-%H%M%S"
_PREFIX, _SUFFIX = "rolefit-", ".rolefit"
# SQLite's virtual machine steps between two calls of tick.
_STEPS = 200_000


@dataclass(frozen=True, slots=True)
class Recovered:
    """What became of a damaged library.

    `damaged` is where it lies now; `backup` what was put in its place, None for an empty start, and `taken` when that
    was made. `postings` are in it, `lost` how many more the damaged one had (None where that cannot be told). `message`
    says all of it to its owner.
    """

    damaged: Path | None
    backup: Path | None
    taken: datetime | None
    postings: int
    lost: int | None
    message: str


def folder_of(home: Path, folder: Path | None = None) -> Path:
    return folder or home / paths.BACKUPS


def backups(home: Path, folder: Path | None = None) -> tuple[Path, ...]:
    """All backups of this library, newest first. A folder may hold those of others too: two computers may share it."""
    with told():
        place, known = folder_of(home, folder), side.of_home(home)
        found = [f for f in place.glob(f"{_PREFIX}*{_SUFFIX}") if taken_at(f) and belongs(f, known, home)]
        return tuple(sorted(found, key=lambda f: f.stem, reverse=True))


def belongs(file: Path, known: side.Side | None, home: Path) -> bool:
    """Whether a backup, or what is left of one, is of the library that `known` is the side file of: by the copy beside it.

    One without such a copy counts in the library's own folder alone; where nothing tells of the library, all may be its.
    """
    try:
        beside = side.read(file.with_name(file.name.split(".")[0] + ".json"))
    except LibraryTrouble:  # a newer Rolefit's
        return False
    if beside is None:
        return known is None or file.parent == home / paths.BACKUPS
    return known is None or beside.check == known.check


def remove_all(home: Path, folder: Path | None = None) -> None:
    """Remove all backups of this library, and in its own folder what is left of unfinished ones."""
    known = side.of_home(home)
    for place in dict.fromkeys((home / paths.BACKUPS, folder_of(home, folder))):
        # The copies of the side file last: they tell whose the others are.
        for file in sorted(place.glob(f"{_PREFIX}*"), key=lambda f: f.suffix == ".json"):
            if (_SUFFIX in file.name or file.suffix == ".json") and belongs(file, known, home):
                file.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        (home / paths.BACKUPS).rmdir()


def taken_at(file: Path) -> datetime | None:
    """When a backup was made, by its name."""
    try:
        return datetime.strptime(file.name.removeprefix(_PREFIX).removesuffix(_SUFFIX)[:15], _STAMP)
    except ValueError:
        return None


def make(
    home: Path,
    key: bytes,
    now: datetime,
    folder: Path | None = None,
    *,
    keep: int | None = KEEP,
    tick: Progress = quiet,
) -> Path:
    """Copy the library as it is now, also while it is open and written to; read the copy back; then drop the oldest.

    Only `keep` backups stay, with None all of them. When `tick` raises, or anything fails, no copy stays and none is
    dropped. Raises LibraryTrouble.
    """
    target_folder = folder_of(home, folder)
    with told():
        paths.make_private_folder(target_folder)
        target = _free_name(target_folder, now)
        part = target.with_name(target.name + ".part")
        part.unlink(missing_ok=True)
        paths.make_private_file(part)
        try:
            _copy(paths.library(home), key, part, tick)
            verify(part, key)
            known = side.of_home(home)
            if known:
                side.write(target.with_suffix(".json"), known)
            part.replace(target)
            paths.sync_folder(target_folder)
        finally:
            for leftover in paths.parts(part):
                leftover.unlink(missing_ok=True)
        # Without a side file nothing tells whose the older ones are.
        for old in backups(home, folder)[keep:] if keep is not None and known else ():
            old.unlink(missing_ok=True)
            old.with_suffix(".json").unlink(missing_ok=True)
    return target


def due(home: Path, now: datetime, folder: Path | None = None, *, days: float = 1) -> bool:
    """True when the newest backup is older than `days`, or there is none."""
    newest = backups(home, folder)[:1]
    taken = taken_at(newest[0]) if newest else None
    return taken is None or (now - taken).total_seconds() >= days * 86_400


def verify(file: Path, key: bytes) -> int:
    """Read all of a backup; the number of its postings. Raises LibraryTrouble where it is damaged or newer."""
    with told():
        connection = connect(file, key, immutable=True)
        try:
            schema.check_version(connection)
            check_whole(connection)
            return _count(connection)
        finally:
            connection.close()


def check(file: Path, key: bytes) -> int:
    """The same of a file that somebody chose: it need not be a backup at all, or one of another library."""
    try:
        return verify(file, key)
    except LibraryTrouble as trouble:
        if trouble.code != "damaged":
            raise
        raise LibraryTrouble(
            "This file is no backup of this library, or it is damaged.",
            "Choose another. The library was not changed.",
            "damaged",
        ) from None


def recover(
    home: Path, key: bytes, now: datetime, folder: Path | None = None, *, chosen: Path | None = None
) -> Recovered:
    """Move the library aside, as it is, and put the newest backup that reads well in its place.

    It is then called `*.corrupt-<date>`, or `*.before-restore-<date>` where nothing was wrong with it.

    `chosen` names a backup to restore instead, also on another computer. Without any good backup the library starts
    empty. Raises LibraryTrouble: "in-use", "full" …; the library then lies where it lay.
    """
    with told():
        side.require_fit(side.of_home(home, chosen), key)
        paths.make_private_folder(home)
        lock = WriterLock(home / paths.LOCK)
        try:
            return _recover(home, key, now, (chosen,) if chosen else backups(home, folder), must=chosen is not None)
        finally:
            lock.release()


def _recover(home: Path, key: bytes, now: datetime, candidates: tuple[Path, ...], *, must: bool) -> Recovered:
    library = paths.library(home)
    fresh = library.with_name(library.name + ".new")
    best, postings = None, 0
    try:
        for candidate in candidates:
            fresh.unlink(missing_ok=True)
            try:
                paths.make_private_file(fresh)
                shutil.copyfile(candidate, fresh)
                postings = check(fresh, key)
            except LibraryTrouble:
                if must:
                    raise
                continue
            best = candidate
            break
        known = side.of_home(home, best)
        had, whole = _count_of(library, key)
        moved = _move_aside(library, "before-restore" if whole else "corrupt", now)
        kept = known or side.Side("keyring", side.check_value(key))
        side.write(home / paths.SIDE, replace(kept, created=best is not None))
        if best:
            fresh.replace(library)
            paths.sync_folder(home)
    finally:
        fresh.unlink(missing_ok=True)
    taken = taken_at(best) if best else None
    lost = None if had is None else max(0, had - postings)
    return Recovered(moved, best, taken, postings, lost, _message(moved, taken, postings, lost, whole))


def _message(moved: Path | None, taken: datetime | None, postings: int, lost: int | None, whole: bool) -> Wording:
    kept, held = "", ""
    if whole and moved:
        kept = say("The library as it was is kept as {name}.", name=moved.name)
    elif moved:
        kept = say("The damaged library was kept as {name}.", name=moved.name)
    if whole and lost:
        held = say_count(lost, "It held 1 more posting.", "It held {n} more postings.")
    elif lost:
        held = say_count(
            lost, "The damaged library held 1 more posting.", "The damaged library held {n} more postings."
        )
    if whole and taken is not None:
        back = say_count(
            postings,
            "The backup of {taken} with 1 posting is in its place.",
            "The backup of {taken} with {n} postings is in its place.",
            taken=taken,
        )
        return together(back, kept, held)
    if taken is None:
        return together(kept, say("There was no backup that could be read: the library is empty now."), held)
    back = say_count(
        postings,
        "The backup of {taken} with 1 posting is in its place.",
        "The backup of {taken} with {n} postings is in its place.",
        taken=taken,
    )
    return together(kept, back, say("What was stored or changed after that is lost."), held)


def _free_name(folder: Path, now: datetime) -> Path:
    stamp = now.strftime(_STAMP)
    names = (f"{_PREFIX}{stamp}{_SUFFIX}", *(f"{_PREFIX}{stamp}-{n}{_SUFFIX}" for n in range(1, 1000)))
    return next(folder / name for name in names if not (folder / name).exists())


def _copy(library: Path, key: bytes, part: Path, tick: Progress) -> None:
    source = connect(library, key)
    stopped: list[BaseException] = []

    def between() -> bool:
        try:
            tick(0, 0, "backup")
        except BaseException as error:
            stopped.append(error)
        return bool(stopped)

    try:
        source.set_progress_handler(between, _STEPS)
        source.execute("VACUUM INTO ?", (str(part),))
    except apsw.InterruptError:
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        source.close()


def _count(connection: apsw.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM posting WHERE NOT deleted").get)


def _count_of(library: Path, key: bytes) -> tuple[int | None, bool]:
    """How many postings a library still shows, None when that cannot be told, and whether nothing is wrong with it."""
    count = None
    try:
        connection = connect(library, key)
    except (apsw.Error, LibraryTrouble):
        return None, False
    try:
        count = _count(connection)
        check_whole(connection)
    except (apsw.Error, LibraryTrouble):
        return count, False
    finally:
        connection.close()
    return count, True


def _move_aside(library: Path, why: str, now: datetime) -> Path | None:
    if not library.exists():
        return None
    begins = f"{library.name}.{why}-{now:%Y-%m-%d}"
    names = (begins, *(f"{begins}-{n}" for n in range(1, 1000)))
    aside = next(library.with_name(name) for name in names if not library.with_name(name).exists())
    main, log, shared = paths.parts(library)
    shared.unlink(missing_ok=True)
    if log.exists() and not log.stat().st_size:
        log.unlink()
    elif log.exists():
        log.replace(aside.with_name(aside.name + "-wal"))
    main.replace(aside)
    return aside
