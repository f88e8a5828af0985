"""What people read and type: short ids, titles, doubts told, a library that is damaged."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from matcher import assets
from matcher.cli.main import main
from matcher.cli.posting_names import short_ids
from matcher.store import keys, paths
from matcher.workspace import Passphrase, Workspace

RESUME = str(assets.path("samples/resumes/between.pdf"))
POSTINGS = str(assets.path("samples/postings"))
PASSPHRASE = "kiln prices in seven towns"


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with the sample postings, made once."""
    home = tmp_path_factory.mktemp("samples") / "home"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ROLEFIT_PASSPHRASE", PASSPHRASE)
        patch.setattr(keys, "SCRYPT_N", 1 << 10)
        assert main(["--home", str(home), "--passphrase", "import", POSTINGS]) == 0
    return home


@pytest.fixture
def library(samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The options that open a copy of it."""
    monkeypatch.setenv("ROLEFIT_PASSPHRASE", PASSPHRASE)
    home = shutil.copytree(samples, tmp_path / "home")
    return ["--home", str(home), "--passphrase", "--today", "2026-11-23"]


def test_short_ids_tell_all_apart() -> None:
    assert short_ids(["pabcdefgh", "p1"], ["pabcdefgx", "pabcdefgh", "p1"]) == ("pabcdefgh", "p1")
    assert short_ids(["pabcdefgh"], ["pabcdefgh", "q"]) == ("pabcde",)


def test_the_table_shows_ids_that_explain_takes(library: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main([*library, "--json", "rank", RESUME, "--top", "1"]) == 0
    posting = json.loads(capsys.readouterr().out)["matches"][0]["posting"]
    assert main([*library, "rank", RESUME, "--top", "1"]) == 0
    assert posting["id"][:6] in capsys.readouterr().out
    for name in (posting["id"][:6], posting["title"].upper()):
        assert main([*library, "--json", "explain", RESUME, name]) == 0
        assert json.loads(capsys.readouterr().out)["posting"]["id"] == posting["id"]
    assert main([*library, "role", "define", "Mine", "--ids", posting["id"][:6]]) == 0
    capsys.readouterr()
    assert main([*library, "--json", "role", "list"]) == 0
    roles = json.loads(capsys.readouterr().out)["roles"]
    assert [(r["name"], r["postings"]) for r in roles if r["own"]] == [("Mine", 1)] and len(roles) > 5


def test_a_name_of_none_or_of_several_is_refused(library: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    for name, said in (("p", "No posting has"), ("Data Scientist", "postings are called so. Name one by its id: p")):
        capsys.readouterr()
        assert main([*library, "explain", RESUME, name]) == 1
        assert said in capsys.readouterr().err


def test_a_resume_without_skills_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Anna paints doors.", "utf-8")
    resume, rest = str(tmp_path / "a.txt"), ["--no-store", "--today", "2026-11-23"]
    for words in (["rank", resume, "--postings", POSTINGS], ["roles", resume], ["report", resume]):
        assert main([*rest, *words]) == 0
        out, err = capsys.readouterr()
        assert "No skill was read" in err and "stands nearer" not in out
        assert words[0] == "rank" or "there is nothing to place" in out
    assert main([*rest, "profile", resume]) == 0
    assert "Organization" not in capsys.readouterr().out


def test_an_empty_folder_of_postings_promises_no_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--no-store", "rank", RESUME, "--postings", str(tmp_path)]) == 1
    assert "lines above" not in capsys.readouterr().err


def test_a_damaged_library_is_restored(library: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    home = Path(library[1])
    assert main([*library, "restore"]) == 1
    assert "no backup" in capsys.readouterr().err
    with Workspace.open(home, Passphrase(PASSPHRASE)) as ws:
        ws.backup()
    paths.library(home).write_bytes(b"x" * 8192)
    assert main([*library, "rank", RESUME]) == 1
    assert "`rolefit restore`" in capsys.readouterr().err
    assert main([*library, "restore", "--list"]) == 0
    assert capsys.readouterr().out.count("\n") == 1
    assert main([*library, "restore"]) == 0
    assert "61 postings is in its place" in capsys.readouterr().out
    assert main([*library, "rank", RESUME, "--top", "1"]) == 0


def test_a_backup_is_restored_on_another_computer(
    library: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where there is no library, what lies beside the backup tells that a passphrase opens it."""
    with Workspace.open(Path(library[1]), Passphrase(PASSPHRASE)) as ws:
        file = ws.backup().file
    for words in ([], ["--passphrase"]):
        there = ["--home", str(tmp_path / f"there{len(words)}"), *words]
        assert main([*there, "restore", str(file)]) == 0
        assert "61 postings is in its place" in capsys.readouterr().out
        assert main([*there, "rank", RESUME, "--top", "1"]) == 0
    (tmp_path / "x.rolefit").write_bytes(b"x" * 8192)
    capsys.readouterr()
    assert main([*library, "restore", str(tmp_path / "x.rolefit")]) == 1
    assert "no backup of this library" in capsys.readouterr().err
    assert main([*library, "rank", RESUME, "--top", "1"]) == 0


def test_a_library_that_is_open_elsewhere_can_be_asked(library: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """The window is open most of the time; what changes the library has to wait for it."""
    main([*library, "rank", RESUME, "--json"])
    before = capsys.readouterr().out
    with Workspace.open(Path(library[1]), Passphrase(PASSPHRASE)) as ws:
        assert main([*library, "rank", RESUME, "--json"]) == 0
        assert capsys.readouterr().out == before
        ws.delete_postings([ws.rows()[0].id])
        assert main([*library, "rank", RESUME, "--json"]) == 0
        assert len(json.loads(capsys.readouterr().out)["matches"]) == 60
        assert main([*library, "role", "list"]) == 0
        for words in (["import", POSTINGS], ["role", "define", "Mine", "--matching", "data"]):
            assert main([*library, *words]) == 1
            assert "in use by another Rolefit" in capsys.readouterr().err


def test_a_report_without_a_place_is_refused_before_the_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for out in (tmp_path, tmp_path / "nowhere" / "report.md"):
        assert main(["--no-store", "report", "no-such.txt", "--out", str(out)]) == 1
        assert "report cannot be written" in capsys.readouterr().err


def test_a_resume_that_is_not_there_is_told_before_postings_are_read(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("rank", "roles", "report"):
        assert main(["--no-store", command, "no-such.txt", "--postings", "no-such-ads.csv"]) == 1
        told = capsys.readouterr().err
        assert "no such file" in told.lower() and "left out" not in told


def test_degrees_and_years_cannot_be_added(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("PhD", "Master", "bachelor's", "5 years"):
        assert main(["--no-store", "rank", RESUME, "--postings", POSTINGS, "--with", name]) == 1
        assert "degrees and years cannot be added" in capsys.readouterr().err
    assert main(["--no-store", "rank", RESUME, "--postings", POSTINGS, "--with", "Kuberntes"]) == 1
    assert "Did you mean" in capsys.readouterr().err


def test_an_explanation_quotes_lines_and_adds_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ad, cv = tmp_path / "ad.txt", tmp_path / "cv.txt"
    asked = "- Python and SQL\n- Docker and Kubernetes\n- Experience with MLflow or Kubeflow\n- Tableau\n- Statistics\n"
    ad.write_text(f"Data Scientist\n\nRequirements\n{asked}", "utf-8")
    line = "Forecast harvests in Python for nine orchards"
    cv.write_text(f"Ada Moor\n\nExperience\nData Scientist, Orchard Ltd, 2019 - 2024\n- {line}\n", "utf-8")
    assert main(["--no-store", "--today", "2026-11-23", "explain", str(cv), str(ad)]) == 0
    out = capsys.readouterr().out
    assert out.count(line) == 1
    head = next(row for row in out.splitlines() if row.startswith("Fit "))
    fit, *points = (round(10 * float(n)) for n in re.findall(r"(\d+\.\d) ?(?:=|of)", head))
    assert len(points) == 5 and sum(points) == fit
    assert re.search(r"Kubeflow would add \d+\.\d; it also counts for .*Kubernetes", out)


def test_what_names_nothing_reads_as_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ad = tmp_path / "ad.txt"
    ad.write_text("Baker\n\nRequirements\n- Gets up early\n- Likes bread and talks kindly to guests\n", "utf-8")
    assert main(["--no-store", "rank", RESUME, "--postings", str(ad)]) == 0
    assert "%" not in capsys.readouterr().out
    assert main(["--no-store", "--json", "rank", RESUME, "--postings", str(ad)]) == 0
    assert sum(json.loads(capsys.readouterr().out)["matches"][0]["roles"].values()) == pytest.approx(1, abs=1e-4)


@pytest.mark.parametrize("json_too", [[], ["--json"]])
def test_an_import_of_nothing_fails_and_says_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, json_too: list[str]
) -> None:
    """So that a script stops there. What could be read counts as done, and the rest is told beside it."""
    monkeypatch.setenv("ROLEFIT_PASSPHRASE", PASSPHRASE)
    ad, gone, blank = tmp_path / "ad.txt", tmp_path / "gone.csv", tmp_path / "blank.csv"
    ad.write_text(
        "Kiln Analyst\n\nRequirements: Python and SQL. You set prices for tile kilns in seven towns.", "utf-8"
    )
    blank.write_text("", "utf-8")
    (tmp_path / "empty").mkdir()

    def took(*paths: Path) -> tuple[int, str, str]:
        capsys.readouterr()
        words = ["--home", str(tmp_path / "home"), "--passphrase", *json_too, "import", *map(str, paths)]
        code = main(words)
        return code, *capsys.readouterr()

    code, out, err = took(gone)
    assert code == 1 and "gone.csv" in out
    assert err.startswith("rolefit: Nothing was imported: gone.csv: There is no such file.") and err.count("\n") == 1
    code, out, err = took(gone, blank)
    assert code == 1 and "gone.csv" in out and "blank.csv" in out and "all 2 were left out" in err
    assert took(tmp_path / "empty")[::2] == (0, "")
    for _ in range(2):  # the second time it is there already, which is as good
        code, out, err = took(gone, ad)
        assert code == 0 and "gone.csv" in out and err == ""
    assert took(blank)[0] == 1


def test_backups_in_another_folder_are_named(
    library: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home, folder = Path(library[1]), tmp_path / "elsewhere"
    with Workspace.open(home, Passphrase(PASSPHRASE)) as ws:
        ws.backup(folder)
    for lost in (paths.LIBRARY, paths.SIDE):  # damaged; then also without what tells how it is opened
        (home / lost).write_bytes(b"x" * 8192)
        capsys.readouterr()
        assert main([*library, "restore", "--folder", str(tmp_path)]) == 1
        assert f"no backup in {tmp_path}" in capsys.readouterr().err
        assert main([*library, "restore", "--folder", str(folder), "--list"]) == 0
        assert capsys.readouterr().out.count("\n") == 1
        assert main([*library, "restore", "--folder", str(folder)]) == 0
        assert main([*library, "rank", RESUME, "--top", "1"]) == 0


def test_what_would_not_be_kept_is_refused(library: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    before = paths.library(Path(library[1])).read_bytes()
    for words in (["import", POSTINGS], ["restore"], ["role", "define", "Mine", "--matching", "data"]):
        assert main(["--no-store", *library, *words]) == 1
        assert "With --no-store" in capsys.readouterr().err
    assert paths.library(Path(library[1])).read_bytes() == before


def test_a_passphrase_is_not_asked_where_standard_input_is_closed(
    library: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ROLEFIT_PASSPHRASE")
    monkeypatch.setattr("sys.stdin", None)
    assert main([*library, "rank", RESUME]) == 1
    assert "nobody to ask" in capsys.readouterr().err


def test_a_title_may_be_begun(library: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main([*library, "--json", "explain", RESUME, "decision sci"]) == 0
    assert json.loads(capsys.readouterr().out)["posting"]["title"] == "Decision Scientist"
    assert main([*library, "explain", RESUME, "machine learning eng"]) == 1
    told = capsys.readouterr().err
    assert "postings are called so" in told and "(" in told
