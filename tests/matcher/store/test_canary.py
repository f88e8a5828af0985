"""What was stored is in no byte of any file, log or error: not while the library is open, not after, not in a backup."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path

import pytest

from matcher.errors import RolefitError
from matcher.model import Correction, Posting, Skill
from matcher.store import backup
from matcher.store.statuses import StatusEntry
from matcher.store.store import Store

CANARY = "Zyxwvutina Quillfeather"
OTHERS = ("quill@feather.example", "+49 30 5550199", "Kestrel Moonshot Ltd")
FORMS = [
    form for text in (CANARY, *OTHERS) for form in (text.encode(), text.lower().encode(), text.encode("utf-16-le"))
]
# Words as the full-text index keeps them.
FORMS += [word.lower().encode() for word in ("zyxwvutina", "quillfeather", "kestrel", "moonshot")]


def fill(store: Store) -> None:
    text = f"{CANARY} {' '.join(OTHERS)} " * 30
    store.add_postings(
        [Posting(f"p{n}", f"{CANARY} {n}", text, OTHERS[2], OTHERS[2], OTHERS[0], None, CANARY) for n in range(50)]
    )
    store.add_resume(CANARY, "aa", text.encode() * 20, 1)
    store.set_corrections("aa", (Correction("contact.name", CANARY),))
    store.set_user_skill(Skill("canary", CANARY, "analysis", OTHERS))
    store.set_value("filter", [CANARY, *OTHERS])
    store.put_cache("profile", "aa", "1", text.encode())
    store.set_statuses("p1", (StatusEntry("saved", "2026-01-01", text),))
    store.add_resume(OTHERS[1], "bb", text.encode(), 1)
    store.delete_postings(["p2"])
    assert store.search("quillfeather")


def found_in(*folders: Path) -> list[str]:
    files = [f for folder in folders for f in folder.rglob("*") if f.is_file()]
    assert files
    return [f.name for f in files if any(form in f.read_bytes() for form in FORMS)] + [
        f.name for f in files if any(form.decode("utf-8", "ignore") in f.name for form in FORMS)
    ]


def test_no_byte(folder, key, tmp_path, monkeypatch, caplog, capfd) -> None:
    caplog.set_level(logging.DEBUG)
    temp = tmp_path / "temp"
    temp.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(temp))
    with Store.open(folder, key) as store:
        fill(store)
        backup.make(folder, key, datetime(2026, 1, 1))
        assert (folder / "library.rolefit-wal").stat().st_size
        assert found_in(folder) == []
        store.remove_resume(1)
        store.index_texts()
    Store.open(folder, key).close()
    assert found_in(folder) == []
    backup.recover(folder, key, datetime(2026, 1, 2))
    assert found_in(folder) == []
    assert list(temp.iterdir()) == []
    heard = caplog.text + "".join(capfd.readouterr())
    assert not any(text in heard for text in (CANARY, *OTHERS, key.hex()))


def test_the_search_for_it_can_find(tmp_path) -> None:
    (tmp_path / "plain").write_text(f"here is {CANARY}")
    assert found_in(tmp_path) == ["plain"]


def test_errors_carry_nothing(folder, key) -> None:
    with Store.open(folder, key) as store:
        fill(store)
    caught: list[RolefitError] = []
    with Store.open(folder, key) as store:
        for call in (
            lambda: store.set_status(CANARY, "saved", ""),
            lambda: store.set_status("p1", CANARY, ""),
            lambda: store.resume_bytes(77),
            lambda: store.add_postings([Posting("new", CANARY, None)]),  # type: ignore[arg-type]
        ):
            with pytest.raises((RolefitError, TypeError, AttributeError)) as error:
                call()
            caught.append(error.value)
    library = folder / "library.rolefit"
    library.write_bytes(library.read_bytes()[:20_000])
    with pytest.raises(RolefitError) as error:
        Store.open(folder, key)
    caught.append(error.value)
    told = "".join(f"{e!r} {e} {getattr(e, 'hint', '')}" for e in caught)
    assert not any(text in told for text in (CANARY, *OTHERS, key.hex(), str(folder)))
