from __future__ import annotations

import errno
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from matcher.errors import BadInput, BadRequest
from matcher.model import Skill
from matcher.skills import lexicon
from matcher.skills.check import check
from matcher.skills.find import Finder
from matcher.skills.lexicon import Entry, Lexicon
from matcher.skills.user import more_aliases, own_skill


def test_the_shipped_lexicon_is_sound() -> None:
    entries = lexicon.read(lexicon.assets.path("skills"))
    assert check(entries) == ()
    assert len(entries) >= 1500
    assert sum(1 + len(entry.skill.aliases) for entry in entries) >= 5000


def test_every_area_is_used(shipped: Lexicon) -> None:
    assert {skill.area for skill in shipped.skills} == set(shipped.areas)


def test_rules_of_inference_and_context_name_known_skills(shipped: Lexicon) -> None:
    given = {skill for rule in shipped.rules for skill in rule["gives"]}
    assert [skill for skill in sorted(given) if shipped.get(skill) is None] == []
    kin = {item for row in shipped.context["word"] for item in row.get("kin", ())} | set(shipped.context["friends"])
    assert [item for item in sorted(kin) if item not in shipped.areas and shipped.get(item) is None] == []


def test_resolve_takes_ids_names_and_aliases_in_any_writing(small: Lexicon) -> None:
    assert [small.resolve(name) for name in ("node", "Node.js", "NODEJS", "k8s", "RAG", "c++", "Golang")] == [
        "node", "node", "node", "kubernetes", "rag", "cpp", "go",
    ]  # fmt: skip
    assert small.resolve("nothing of the kind") is None


def test_skills_come_back_as_written(shipped: Lexicon, small: Lexicon) -> None:
    written = {entry.skill.id: entry.skill for entry in lexicon.read(lexicon.assets.path("skills"))}
    for skill in shipped.skills:
        assert replace(skill, near=()) == replace(written[skill.id], near=())
    docker = small.get("docker")
    assert docker and docker.aliases == ()


def test_near_holds_both_ways(small: Lexicon) -> None:
    one, two = small.get("sql"), small.get("sql-server")
    assert one and two
    assert (one.near, two.near) == ((("sql-server", 0.5),), (("sql", 0.5),))


def test_skills_come_by_id_and_implied_ones_nearest_first(small: Lexicon) -> None:
    ids = [skill.id for skill in small.skills]
    assert ids == sorted(ids)
    assert small.implied("fastapi") == ("python", "web-api")


# ---------------------------------------------------------------- cache


def same(one: Lexicon, two: Lexicon) -> bool:
    return (one.skills, one.table, one.context, one.rules) == (two.skills, two.table, two.context, two.rules)


def test_a_cache_gives_the_same_lexicon(folder: Path, small: Lexicon, tmp_path: Path) -> None:
    cache = tmp_path / "not" / "there"
    assert same(lexicon.load(cache=cache, folder=folder), small)
    assert len(list(cache.iterdir())) == 1
    assert same(lexicon.load(cache=cache, folder=folder), small)


def test_a_full_disk_leaves_nothing_half_written(
    folder: Path, small: Lexicon, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "replace", full)
    assert same(lexicon.load(cache=tmp_path / "cache", folder=folder), small)
    assert list((tmp_path / "cache").iterdir()) == []


def test_a_stale_cache_is_never_read_and_is_cleared_away(folder: Path, tmp_path: Path) -> None:
    own, cache = tmp_path / "own", tmp_path / "cache"
    shutil.copytree(folder, own)
    lexicon.load(cache=cache, folder=own)
    before = list(cache.iterdir())
    text = (own / "skills.toml").read_text(encoding="utf-8")
    (own / "skills.toml").write_text(text + '\n[[skill]]\nid = "elm"\nname = "Elm"\n', encoding="utf-8")
    assert lexicon.load(cache=cache, folder=own).resolve("Elm") == "elm"
    assert len(list(cache.iterdir())) == 1
    assert list(cache.iterdir()) != before


@pytest.mark.parametrize("damage", [b"", b"abc", b"\n{}", b"\n", None])
def test_a_damaged_cache_is_made_again(folder: Path, small: Lexicon, tmp_path: Path, damage: bytes | None) -> None:
    lexicon.load(cache=tmp_path, folder=folder)
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2] if damage is None else damage)
    assert same(lexicon.load(cache=tmp_path, folder=folder), small)
    assert file.read_bytes() == whole


def test_a_cache_that_cannot_be_written_is_no_error(folder: Path, small: Lexicon, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    assert same(lexicon.load(cache=blocked / "cache", folder=folder), small)


def test_a_cache_is_never_left_in_the_working_folder(
    folder: Path, small: Lexicon, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert same(lexicon.load(cache=Path("here"), folder=folder), small)
    assert list(tmp_path.iterdir()) == []


def test_a_shipped_form_is_read_where_it_fits_its_files(folder: Path, small: Lexicon, tmp_path: Path) -> None:
    own, cache = tmp_path / "own", tmp_path / "cache"
    shutil.copytree(folder, own)
    lexicon.ship(own)
    assert same(lexicon.load(cache=cache, folder=own), small)
    assert not cache.exists()
    text = (own / "skills.toml").read_text(encoding="utf-8")
    (own / "skills.toml").write_text(text + '\n[[skill]]\nid = "elm"\nname = "Elm"\n', encoding="utf-8")
    assert lexicon.load(cache=cache, folder=own).resolve("Elm") == "elm"
    assert cache.exists()


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "odd.toml").write_text('area = "sql"\n[[skill]]\nname = "x"\n', encoding="utf-8")
    with pytest.raises(BadInput, match=r"odd\.toml"):
        lexicon.load(folder=tmp_path)


# ---------------------------------------------------------------- check


def entry(id: str, name: str, **more: object) -> Entry:
    exact = more.pop("exact", ())
    assert isinstance(exact, tuple)
    aliases = more.pop("aliases", ())
    assert isinstance(aliases, tuple)
    return Entry(Skill(id, name, str(more.pop("area", "sql")), aliases + exact, **more), exact, False, "a.toml")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("entries", "says"),
    [
        (
            [entry("a", "Alpha"), entry("b", "Beta", aliases=("alpha",))],
            '"alpha" names b, but in a.toml it already names a',
        ),
        ([entry("a", "Alpha", exact=("X1",)), entry("b", "Beta", exact=("X1",))], '"X1" names b'),
        ([entry("a", "Alpha"), entry("a", "Beta")], "the id a is used twice"),
        ([entry("a", "Alpha", is_a=("zeta",))], "a names the unknown skill zeta under is_a"),
        ([entry("a", "Alpha", near=(("zeta", 0.5),))], "unknown skill zeta under near"),
        ([entry("a", "Alpha", part_of=("a",))], "a names itself under part_of"),
        ([entry("a", "Alpha", area="cooking")], "unknown area cooking"),
        ([entry("A b", "Alpha")], "the id A b is not"),
        ([entry("a", "?!")], "empty or too long"),
        ([entry("a", "Alpha", effort=9)], "effort 9"),
        ([entry("a", "Alpha"), entry("b", "Beta", near=(("a", 1.5),))], "b is near a by 1.5"),
        ([entry("a", "Alpha", needs=("b",)), entry("b", "Beta", needs=("a",))], "needs goes in a circle: a > b > a"),
    ],
)
def test_faults_are_told(entries: list[Entry], says: str) -> None:
    assert any(says in fault for fault in check(entries))


def test_exact_aliases_may_differ_in_case_alone() -> None:
    assert check([entry("a", "Alpha", exact=("IT",)), entry("b", "Beta", exact=("It",))]) == ()


# ---------------------------------------------------------------- the user's own


def test_own_skills_are_found_and_ours_stay(small: Lexicon, folder: Path) -> None:
    own = own_skill("Kestrel grid", ("kestrelgrid 2",), "specialities", small)
    more = more_aliases("docker", ("moby",), small)
    both = lexicon.load((own, more), folder=folder)
    assert [hit.skill for hit in Finder(both).find("moby, Kestrel Grid and Go, SQL")] == ["docker", own.id, "go", "sql"]
    assert len(both.skills) == len(small.skills) + 1
    docker = both.get("docker")
    assert docker and docker.aliases == ("moby",)


def test_an_alias_that_ours_has_taken_meanwhile_is_left_out(folder: Path) -> None:
    own = Skill("own-x", "Kubernetes", "containers", aliases=("zebra tool",))
    both = lexicon.load((own,), folder=folder)
    assert (both.resolve("Kubernetes"), both.resolve("zebra tool")) == ("kubernetes", "own-x")


@pytest.mark.parametrize(("name", "area"), [("python", "sql"), ("", "sql"), ("Fine name", "cooking"), ("K8S", "cloud")])
def test_own_skills_are_refused_with_a_reason(small: Lexicon, name: str, area: str) -> None:
    with pytest.raises(BadRequest):
        own_skill(name, (), area, small)


def test_aliases_for_unknown_or_with_taken_names_are_refused(small: Lexicon) -> None:
    with pytest.raises(BadRequest, match="no skill"):
        more_aliases("zeta", ("z",), small)
    with pytest.raises(BadRequest, match="already names Python"):
        more_aliases("docker", ("python",), small)
