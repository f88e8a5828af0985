"""`rolefit restore`: a backup in the place of a library that is damaged, or that should be as it was."""

from __future__ import annotations

import argparse
import json
import sys

from matcher.cli.session import for_terminal, home_of, source_of
from matcher.errors import BadRequest, KeyTrouble
from matcher.workspace import Workspace


def restore(options: argparse.Namespace) -> int:
    """Put a backup in place, or list them. Raises BadRequest where there is none, or nothing is to be stored."""
    if options.no_store and not options.only_list:
        raise BadRequest("With --no-store no library is opened, so none is restored.", "Leave --no-store out.")
    home = home_of(options)
    found = Workspace.backups_of(home, options.folder)
    if options.only_list:
        if options.json:
            rows = [{"file": str(b.file), "taken": b.taken.isoformat(), "bytes": b.size} for b in found]
            json.dump({"schema": "rolefit.restore/1", "backups": rows}, sys.stdout, ensure_ascii=False)
            sys.stdout.write("\n")
        else:
            for backup in found:
                print(f"{backup.taken:%Y-%m-%d %H:%M}  {backup.file}")
        return 0
    if options.backup is not None and not options.backup.is_file():
        raise BadRequest(f"There is no file {options.backup}.", "`rolefit restore --list` names the backups.")
    if options.backup is None and not found:
        place = options.folder or home
        raise BadRequest(
            f"There is no backup in {place}.", "Name one: `rolefit restore FILE`, or its folder: --folder."
        )
    try:
        source = source_of(options, options.backup or found[0].file)
        done = Workspace.recover(home, source, options.folder, chosen=options.backup)
    except KeyTrouble as trouble:
        if trouble.code == "no-keyring":
            hint = "If it opens with a passphrase, add --passphrase and put the .json file that was made with it beside it."
            raise KeyTrouble(trouble.title, hint, trouble.code) from None
        raise for_terminal(trouble) from None
    if options.json:
        kept, backup_file = (str(p) if p else None for p in (done.damaged, done.backup))
        row = {"kept": kept, "backup": backup_file, "postings": done.postings, "lost": done.lost}
        json.dump({"schema": "rolefit.restore/1", **row}, sys.stdout, ensure_ascii=False)
        sys.stdout.write("\n")
    else:
        print(done.message)
    return 0
