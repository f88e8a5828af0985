"""What stands before any library: where it may lie."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from matcher import assets
from matcher.errors import BadRequest, LibraryError
from matcher.store.keys import Passphrase
from matcher.workspace import Workspace


@pytest.mark.parametrize("inside", ["", "deeper/still"])
def test_a_library_whose_folder_is_a_file_is_refused_and_the_file_kept(tmp_path: Path, inside: str) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("mine")
    for ask in (
        lambda: Workspace.open(file / inside, Passphrase("four words or so")),
        lambda: Workspace.exists(file / inside),
    ):
        with pytest.raises(LibraryError) as caught:
            ask()
        assert "is a file" in caught.value.title and caught.value.hint
    assert file.read_text() == "mine"


def test_a_folder_need_not_be_there_yet(tmp_path: Path) -> None:
    home = tmp_path / "a" / "b"
    assert not Workspace.exists(home)
    Workspace.open(home, Passphrase("four words or so")).close()
    assert Workspace.exists(home)


@pytest.mark.parametrize(
    "name",
    ["skills/vision.toml", "postings.toml", "fit/skills.json", "fit/words.npz", "fit/asked.json", "roles/prior.json"],
)
def test_whatever_decides_how_postings_are_kept_makes_them_be_read_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    before = Workspace.unstored().stamp
    ours = assets.root()
    for folder in ("skills", "fit", "roles"):
        shutil.copytree(ours / folder, tmp_path / folder)
    shutil.copy(ours / "postings.toml", tmp_path)
    monkeypatch.setattr(assets, "root", lambda: tmp_path)
    assert Workspace.unstored().stamp == before
    with (tmp_path / name).open("ab") as file:
        file.write(b"\n")
    assert Workspace.unstored().stamp != before


def test_a_skill_is_named_with_or_without_blanks_and_guessed_only_where_one_is_near() -> None:
    with Workspace.unstored() as ws:
        assert ws.skill_id("team work") == ws.skill_id("Teamwork")
        assert ws.skill_id("scikit learn") == ws.skill_id("scikit-learn") == ws.skill_id("SciKitLearn")
        with pytest.raises(BadRequest) as near:
            ws.skill_id("Kuberntes")
        with pytest.raises(BadRequest) as far:
            ws.skill_id("nosuch")
    assert "Kubernetes" in near.value.hint and far.value.hint == "Check the spelling."
