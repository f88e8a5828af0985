"""The recovery key: typed as people type, it is the key; with a slip it is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.errors import KeyTrouble
from matcher.store import recovery

KEYS = st.binary(min_size=32, max_size=32)


@given(KEYS)
def test_printed_and_typed_again(key: bytes) -> None:
    text = recovery.text_of(key)
    assert [len(group) for group in text.split("-")] == [4] * 14
    assert recovery.key_of(text) == key
    assert recovery.key_of(text.lower().replace("-", " \n")) == key
    assert recovery.key_of(text.replace("0", "O").replace("1", "l")) == key


@given(KEYS, st.integers(0, 55), st.integers(1, 31))
def test_one_wrong_character_is_noticed(key: bytes, place: int, shift: int) -> None:
    digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    plain = list(recovery.text_of(key).replace("-", ""))
    plain[place] = digits[(digits.index(plain[place]) + shift) % 32]
    with pytest.raises(KeyTrouble):
        recovery.key_of("".join(plain))


@given(st.text(max_size=80))
def test_any_text_is_refused_quietly(text: str) -> None:
    with pytest.raises(KeyTrouble) as caught:
        recovery.key_of(text)
    assert caught.value.code == "wrong"
    assert len(text) < 8 or text not in caught.value.line()
