"""`rolefit role`: roles that are made of postings, to be compared like ours."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from matcher.cli.bar import bar
from matcher.cli.cautions import tell_left_out
from matcher.cli.posting_names import posting_id
from matcher.cli.session import open_workspace
from matcher.errors import BadRequest

if TYPE_CHECKING:
    from matcher.model import OwnRole
    from matcher.workspace import Workspace


def role(options: argparse.Namespace) -> int:
    """List, make, rename or delete roles. Raises BadRequest where nothing is kept that could be made of it."""
    if options.no_store and options.verb != "list":
        raise BadRequest("With --no-store nothing is kept, so a role would be gone at once.", "Leave --no-store out.")
    with open_workspace(options, create=options.verb == "define", change=options.verb != "list") as ws:
        if options.verb == "define":
            _tell(ws, options, (_define(ws, options),))
        elif options.verb == "rename":
            _tell(ws, options, (ws.rename_role(ws.role_id(options.name), options.new_name),))
        elif options.verb == "delete":
            gone = ws.delete_role(ws.role_id(options.name))
            _tell(ws, options, ()) if options.json else print(f"Deleted {gone.name}. Its postings stay.")
        else:
            _tell(ws, options, ws.own_roles())
    return 0


def _define(ws: Workspace, options: argparse.Namespace) -> OwnRole:
    if options.postings:
        with bar("Reading postings") as tick:
            made, report = ws.define_role_of_files(options.name, options.postings, tick)
        tell_left_out(report.rejected)
        return made
    ids = tuple(posting_id(ws, words) for words in options.ids) if options.ids else ws.search(options.matching)
    if not ids:
        raise BadRequest("No stored posting holds these words.", "Import postings first, or use other words.")
    return ws.define_role(options.name, ids)


def _tell(ws: Workspace, options: argparse.Namespace, roles: tuple[OwnRole, ...]) -> None:
    if options.json:
        rows: list[dict[str, object]] = [
            {"id": r.id, "name": r.name, "own": True, "postings": len(r.postings), "made": r.made} for r in roles
        ]
        if options.verb == "list":
            own = {r.id for r in roles}
            ours = ((id, name) for id, name in ws.role_names().items() if id not in own)
            rows[:0] = [{"id": id, "name": name, "own": False, "postings": None, "made": None} for id, name in ours]
        json.dump({"schema": "rolefit.role/1", "roles": rows}, sys.stdout, ensure_ascii=False)
        sys.stdout.write("\n")
        return
    if options.verb == "list":
        own = {r.id for r in roles}
        for id, name in ws.role_names().items():
            if id not in own:
                print(f"{id:28} {name}")
    for r in roles:
        number = "1 posting" if len(r.postings) == 1 else f"{len(r.postings)} postings"
        print(f"{r.id:28} {r.name}, made of {number} on {r.made}")
