"""Doing and undoing happen in the background: what fails there leaves the stack as it was, and can be tried again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from matcher.errors import RolefitError
from tests.ui.conftest import until
from ui.changes import DeletePostings, StatusesChange
from ui.desk import Desk
from ui.own_roles import OwnRoles

pytest_plugins = ["tests.ui.small_desk"]

Hinder = Callable[[str], None]


def idle(desk: Desk) -> None:
    until(lambda: not desk.work._jobs)


@pytest.fixture
def told(small_desk: Desk) -> list[str]:
    """The troubles that the banner was given."""
    heard: list[str] = []
    small_desk.noticed.connect(lambda kind, title, _hint: heard.append(title) if kind == "error" else None)
    return heard


@pytest.fixture
def hinder(small_desk: Desk) -> Iterator[tuple[Hinder, Callable[[], None]]]:
    """Makes a verb of the library fail, and all of them work again."""
    with pytest.MonkeyPatch.context() as patch:

        def fail(verb: str) -> None:
            def refuse(*_: object, **__: object) -> None:
                raise RolefitError("The disk is full.", "Make room and try again.")

            patch.setattr(small_desk.ws, verb, refuse)

        yield fail, patch.undo


def test_a_status_whose_undo_fails_stays_and_is_undone_later(
    small_desk: Desk, told: list[str], hinder: tuple[Hinder, Callable[[], None]]
) -> None:
    desk, (fail, release) = small_desk, hinder
    posting = next(iter(desk.rows))
    desk.set_status(posting, "saved")
    idle(desk)
    fail("set_statuses")
    desk.undo.undo()
    until(lambda: told == ["The disk is full."])
    assert desk.undo.canUndo() and not desk.undo.canRedo()
    assert desk.rows[posting].status == "saved"
    release()
    desk.undo.undo()
    idle(desk)
    assert desk.rows[posting].status == "new" and desk.undo.canRedo() and not desk.undo.canUndo()
    assert desk.ws is not None and desk.ws.statuses(posting) == ()


def test_a_status_that_could_not_be_set_is_nothing_to_undo(
    small_desk: Desk, told: list[str], hinder: tuple[Hinder, Callable[[], None]]
) -> None:
    desk, (fail, release) = small_desk, hinder
    posting = next(iter(desk.rows))
    fail("set_status")
    desk.set_status(posting, "applied")
    until(lambda: bool(told))
    assert desk.rows[posting].status == "new" and not desk.undo.canUndo()
    release()
    desk.undo.redo()
    idle(desk)
    assert desk.rows[posting].status == "applied" and desk.undo.canUndo()


def test_postings_whose_return_fails_can_be_brought_back_later(
    small_desk: Desk, told: list[str], hinder: tuple[Hinder, Callable[[], None]]
) -> None:
    desk, (fail, release) = small_desk, hinder
    ids = tuple(desk.rows)
    desk.undo.push(DeletePostings(desk, ids[:2]))
    until(lambda: len(desk.rows) == 1)
    fail("restore_postings")
    desk.undo.undo()
    until(lambda: bool(told))
    assert desk.undo.canUndo() and len(desk.rows) == 1
    release()
    desk.undo.undo()
    until(lambda: set(desk.rows) == set(ids))
    assert not desk.undo.canUndo()


@pytest.mark.parametrize(("verb", "undoes"), [("delete_role", "new role"), ("put_back_role", "deleted role")])
def test_a_role_whose_undo_fails_is_still_to_be_undone(
    small_desk: Desk, told: list[str], hinder: tuple[Hinder, Callable[[], None]], verb: str, undoes: str
) -> None:
    desk, roles, (fail, release) = small_desk, OwnRoles.of(small_desk), hinder
    made: list[object] = []
    roles.define("Night shift", desk.rows, made.append, made.append)
    until(lambda: bool(made))
    if undoes == "deleted role":
        roles.delete(roles.roles()[0].id)
        idle(desk)
    before = [role.name for role in roles.roles()]
    fail(verb)
    desk.undo.undo()
    until(lambda: told == ["The disk is full."])
    assert desk.undo.undoText() == undoes and not desk.undo.canRedo()
    assert [role.name for role in roles.roles()] == before
    release()
    desk.undo.undo()
    until(lambda: [role.name for role in roles.roles()] != before)
    assert desk.undo.redoText() == undoes


def test_one_of_two_that_fails_comes_up_again_when_the_other_is_redone(
    small_desk: Desk, told: list[str], hinder: tuple[Hinder, Callable[[], None]]
) -> None:
    desk, (fail, release) = small_desk, hinder
    first, second = list(desk.rows)[:2]
    desk.set_status(first, "saved")
    idle(desk)
    desk.undo.push(StatusesChange(desk, (second,), lambda had: had))
    idle(desk)
    fail("set_statuses_of_many")
    desk.undo.undo()
    desk.undo.undo()
    until(lambda: bool(told))
    idle(desk)
    release()
    assert desk.undo.index() == 0 and desk.rows[first].status == "new"
    desk.undo.redo()
    desk.undo.redo()
    idle(desk)
    assert desk.undo.index() == 2 and desk.rows[first].status == "saved"


def test_an_undone_status_is_shown_with_the_date_it_had(small_desk: Desk) -> None:
    from matcher.workspace import StatusEntry

    desk, posting = small_desk, next(iter(small_desk.rows))
    applied = StatusEntry("applied", "2026-01-05", "")
    desk.undo.push(StatusesChange(desk, (posting,), lambda entries: (*entries, applied)))
    idle(desk)
    desk.set_status(posting, "rejected")
    idle(desk)
    desk.undo.undo()
    assert (desk.rows[posting].status, desk.rows[posting].status_date) == ("applied", "2026-01-05")
    idle(desk)
