"""Keys: never a second one while a library exists, and each trouble under its own name."""

from __future__ import annotations

import logging
import threading
import unicodedata
from collections.abc import Callable
from pathlib import Path

import keyring.core
import pytest
from keyring import errors as ring_errors
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring

from matcher.errors import KeyTrouble
from matcher.store import keyring_door, keys, paths, side
from matcher.store.keys import FromKeyring, Passphrase, RecoveryKey, obtain
from matcher.store.store import Store, wipe


def snapshot(folder: Path) -> dict[str, bytes]:
    return {f.name: f.read_bytes() for f in sorted(folder.rglob("*")) if f.is_file()} if folder.exists() else {}


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises(KeyTrouble) as caught:
        call()
    assert caught.value.title
    return caught.value.code


def test_a_first_key_is_made_kept_and_found_again(folder, ring) -> None:
    key = obtain(folder, FromKeyring(), create=True)
    assert len(key) == 32
    assert ring.kept == {(keyring_door.SERVICE, keyring_door.USER): key.hex()}
    assert obtain(folder, FromKeyring(), create=True) == key
    assert obtain(folder, FromKeyring(), create=False) == key
    assert ring.written == 1


def test_without_create_no_key_is_made(folder, ring) -> None:
    assert code_of(lambda: obtain(folder, FromKeyring(), create=False)) == "missing"
    assert not ring.kept
    assert not folder.exists()


def test_a_key_that_is_gone_is_not_replaced(folder, ring) -> None:
    Store.open(folder, obtain(folder, FromKeyring(), create=True)).close()
    before = snapshot(folder)
    ring.kept.clear()
    with pytest.raises(KeyTrouble) as caught:
        obtain(folder, FromKeyring(), create=True)
    assert caught.value.code == "missing"
    assert "recovery key" in caught.value.hint
    assert not ring.kept
    assert snapshot(folder) == before


@pytest.mark.parametrize(
    "left", [paths.LIBRARY, paths.SIDE, "backups/rolefit-20260101-000000.rolefit", "library.rolefit.corrupt-2026-01-01"]
)
def test_anything_that_needs_the_old_key_keeps_a_new_one_from_being_made(folder, ring, left) -> None:
    (folder / left).parent.mkdir(parents=True)
    (folder / left).write_bytes(b"x" * 5000)
    assert code_of(lambda: obtain(folder, FromKeyring(), create=True)) == "missing"
    assert code_of(lambda: obtain(folder, Passphrase("correct horse"), create=True)) == "missing"
    assert not ring.kept


@pytest.mark.parametrize(
    ("failure", "code"),
    [
        (ring_errors.NoKeyringError(), "no-keyring"),
        (ring_errors.KeyringLocked(), "locked"),
        (ring_errors.InitError(), "locked"),
        (ring_errors.PasswordSetError(), "refused"),
        (ConnectionError("the bus is gone"), "no-keyring"),
    ],
)
@pytest.mark.parametrize("library", [False, True])
def test_each_failure_has_its_name_and_changes_nothing(folder, ring, failure, code, library) -> None:
    if library:
        Store.open(folder, obtain(folder, FromKeyring(), create=True)).close()
        ring.kept.clear()
    before = snapshot(folder)
    ring.failure = failure
    assert code_of(lambda: obtain(folder, FromKeyring(), create=True)) == code
    assert snapshot(folder) == before
    assert not ring.kept


def test_a_password_store_that_hangs_is_given_up(folder, ring) -> None:
    release = threading.Event()
    ring.before = lambda: release.wait(20) and None
    assert code_of(lambda: obtain(folder, FromKeyring(), create=True, timeout=0.1)) == "timeout"
    release.set()


def test_a_password_store_that_forgets_is_found_out(folder, ring) -> None:
    ring.deaf = True
    assert code_of(lambda: obtain(folder, FromKeyring(), create=True)) == "refused"
    assert not folder.exists()


@pytest.mark.parametrize(("backend", "code"), [(FailKeyring, "no-keyring"), (NullKeyring, "no-keyring")])
def test_backends_that_keep_nothing(folder, monkeypatch, backend, code) -> None:
    monkeypatch.setattr(keyring.core, "_keyring_backend", backend())
    assert code_of(lambda: obtain(folder, FromKeyring(), create=True)) == code


def test_a_backend_that_is_not_on_the_list_is_refused(folder, ring, monkeypatch) -> None:
    monkeypatch.setattr(keyring_door, "ALLOWED", ())
    assert code_of(lambda: obtain(folder, FromKeyring(), create=True)) == "refused"
    assert not ring.kept


def test_of_a_chain_only_allowed_backends_are_asked(folder, ring, monkeypatch) -> None:
    plain = type("PlaintextKeyring", (type(ring),), {})()
    chain = ChainerBackend()
    monkeypatch.setattr(ChainerBackend, "backends", [plain, ring])
    monkeypatch.setattr(keyring.core, "_keyring_backend", chain)
    obtain(folder, FromKeyring(), create=True)
    assert ring.kept
    assert not plain.kept


@pytest.mark.parametrize(
    "value", ["", "no key at all", "ab" * 31, "ab" * 33, "zz" * 32, " " + "ab" * 31 + " ", "é" * 64]
)
def test_what_is_not_64_digits_is_not_taken_for_a_key(folder, ring, value) -> None:
    obtain(folder, FromKeyring(), create=True)
    ring.kept[keyring_door.SERVICE, keyring_door.USER] = value
    assert code_of(lambda: obtain(folder, FromKeyring(), create=True)) == "wrong"
    assert ring.written == 1


def test_another_librarys_key_is_wrong(folder, ring) -> None:
    Store.open(folder, obtain(folder, FromKeyring(), create=True)).close()
    ring.kept[keyring_door.SERVICE, keyring_door.USER] = "cd" * 32
    assert code_of(lambda: obtain(folder, FromKeyring(), create=True)) == "wrong"


def test_a_passphrase_makes_the_same_key_again(folder, quick_scrypt) -> None:
    text = "süß und lang genug"
    key = obtain(folder, Passphrase(text), create=True)
    assert obtain(folder, Passphrase(text), create=False) == key
    assert obtain(folder, Passphrase(unicodedata.normalize("NFD", text)), create=False) == key
    assert code_of(lambda: obtain(folder, Passphrase(text + "!"), create=True)) == "wrong"
    assert keys.status(folder).kind == "passphrase"


def test_two_libraries_with_one_passphrase_have_two_keys(tmp_path, quick_scrypt) -> None:
    made = {obtain(tmp_path / name, Passphrase("correct horse battery"), create=True) for name in "ab"}
    assert len(made) == 2


def test_a_short_passphrase_is_refused_for_a_new_library(folder, quick_scrypt) -> None:
    assert code_of(lambda: obtain(folder, Passphrase("horse"), create=True)) == "refused"
    assert not folder.exists()


def test_real_scrypt_costs(folder) -> None:
    obtain(folder, Passphrase("correct horse battery"), create=True)
    known = side.of_home(folder)
    assert known.scrypt.memory == 128 << 20
    assert len(known.scrypt.salt) == 16


def test_the_two_ways_do_not_mix(tmp_path, ring, quick_scrypt) -> None:
    obtain(tmp_path / "a", Passphrase("correct horse"), create=True)
    assert code_of(lambda: obtain(tmp_path / "a", FromKeyring(), create=True)) == "missing"
    obtain(tmp_path / "b", FromKeyring(), create=True)
    assert code_of(lambda: obtain(tmp_path / "b", Passphrase("correct horse"), create=True)) == "wrong"


@pytest.mark.parametrize("source", [FromKeyring(), Passphrase("correct horse")])
def test_the_recovery_key_opens_either_kind(folder, ring, quick_scrypt, source) -> None:
    key = obtain(folder, source, create=True)
    Store.open(folder, key).close()
    ring.kept.clear()
    assert obtain(folder, RecoveryKey(keys.recovery_text(key)), create=False) == key
    other = keys.recovery_text(bytes(32))
    assert code_of(lambda: obtain(folder, RecoveryKey(other), create=False)) == "wrong"


def test_a_recovered_key_is_put_back(folder, ring) -> None:
    key = obtain(folder, FromKeyring(), create=True)
    Store.open(folder, key).close()
    ring.kept.clear()
    keys.remember(folder, obtain(folder, RecoveryKey(keys.recovery_text(key)), create=False))
    assert obtain(folder, FromKeyring(), create=False) == key
    assert code_of(lambda: keys.remember(folder, bytes(32))) == "wrong"


def test_a_second_library_has_a_key_and_a_slot_of_its_own(tmp_path, ring) -> None:
    one, two = (obtain(tmp_path / name, FromKeyring(), create=True) for name in "ab")
    assert one != two
    assert sorted(ring.kept.values()) == sorted((one.hex(), two.hex()))
    for name, key in (("a", one), ("b", two)):
        assert obtain(tmp_path / name, FromKeyring(), create=False) == key
        Store.open(tmp_path / name, key).close()
    wipe(tmp_path / "a")
    assert obtain(tmp_path / "b", FromKeyring(), create=False) == two
    assert list(ring.kept.values()) == [two.hex()]


def test_a_key_is_not_put_in_the_place_of_another_librarys(folder, ring) -> None:
    key = obtain(folder, FromKeyring(), create=True)
    ring.kept[keyring_door.SERVICE, keyring_door.USER] = "cd" * 32
    assert code_of(lambda: keys.remember(folder, key)) == "taken"
    assert ring.kept[keyring_door.SERVICE, keyring_door.USER] == "cd" * 32


def test_wiping_one_library_leaves_the_key_of_another(tmp_path, ring) -> None:
    Store.open(tmp_path / "a", obtain(tmp_path / "a", FromKeyring(), create=True)).close()
    wipe(tmp_path / "nothing here")
    assert ring.kept
    ring.kept[keyring_door.SERVICE, keyring_door.USER] = "cd" * 32
    wipe(tmp_path / "a")
    assert ring.kept


def test_status_asks_nothing_and_writes_nothing(folder, ring) -> None:
    before = keys.status(folder)
    assert (before.library, before.kind) == (False, "")
    assert not ring.written
    assert not folder.exists()
    obtain(folder, FromKeyring(), create=True)
    assert keys.status(folder).library
    assert keys.status(folder).kind == "keyring"


def test_no_secret_in_representations_errors_or_logs(folder, ring, quick_scrypt, caplog) -> None:
    caplog.set_level(logging.DEBUG)
    phrase = "correct horse battery staple"
    key = obtain(folder, FromKeyring(), create=True)
    text = keys.recovery_text(key)
    ring.failure = RuntimeError(f"cannot keep {key.hex()}")
    with pytest.raises(KeyTrouble) as caught:
        obtain(folder, FromKeyring(), create=True)
    told = repr((Passphrase(phrase), RecoveryKey(text), caught.value)) + caught.value.line() + caplog.text
    assert phrase not in told
    assert text not in told
    assert key.hex() not in told
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("harm", [b"", b"{", b'{"format":"rolefit.library/1","kind":"passphrase"}', None])
def test_a_lost_side_file_is_named_even_where_there_is_no_password_store(folder, ring, quick_scrypt, harm) -> None:
    key = obtain(folder, Passphrase("correct horse"), create=True)
    Store.open(folder, key).close()
    (folder / paths.SIDE).unlink()
    if harm is not None:
        (folder / paths.SIDE).write_bytes(harm)
    for failure in (None, ring_errors.NoKeyringError()):
        ring.failure = failure
        with pytest.raises(KeyTrouble) as caught:
            obtain(folder, FromKeyring(), create=True)
        assert paths.SIDE in caught.value.title
        assert "recovery key" in caught.value.hint
    assert obtain(folder, RecoveryKey(keys.recovery_text(key)), create=False) == key


def test_a_library_whose_key_is_the_stretched_passphrase_itself_still_opens(folder, quick_scrypt) -> None:
    scrypt = side.Scrypt(1 << 10, 8, 1, bytes(16))
    key = keys._stretch("correct horse", scrypt)
    folder.mkdir()
    side.write(folder / paths.SIDE, side.Side("passphrase", side.check_value(key), scrypt))
    assert obtain(folder, Passphrase("correct horse"), create=False) == key


def test_a_side_file_cannot_ask_for_all_memory(folder) -> None:
    folder.mkdir()
    (folder / paths.SIDE).write_text(
        '{"format":"rolefit.library/1","kind":"passphrase","check":"' + "00" * 16 + '","created":true,'
        '"scrypt":{"n":1099511627776,"r":8,"p":1,"salt":"' + "00" * 16 + '"}}'
    )
    assert code_of(lambda: obtain(folder, Passphrase("correct horse"), create=False)) == "missing"
