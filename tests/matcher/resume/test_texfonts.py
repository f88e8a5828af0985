"""TeX's bitmap fonts: which of the two encodings their codes are of, and what is left alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from matcher.resume.texfonts import OT1, T1, coded

LETTERS = (65, 97, 101, 116)


def test_cork_ligatures_and_dashes() -> None:
    told = coded((*LETTERS, 21, 28, 233))
    assert (told[21], told[28], told[233], told[97]) == ("–", "fi", "é", "a")


def test_old_text_ligatures_and_dashes() -> None:
    told = coded((*LETTERS, 12, 123))
    assert (told[12], told[123], told[101]) == ("fi", "–", "e")


def test_signs_alone_are_bullets() -> None:
    assert coded((15,)) == {15: "•"}
    assert coded((136,)) == {136: "•"}


def test_drawings_numbered_one_by_one_are_left_alone() -> None:
    assert coded(range(1, 120)) == {}


def test_the_tables_hold_what_the_guide_says() -> None:
    assert (T1[128], T1[159], T1[160], T1[191], T1[192], T1[255]) == ("Ă", "§", "ă", "£", "À", "ß")
    assert (OT1[16], OT1[25], OT1[27], OT1[31]) == ("ı", "ß", "œ", "Ø")


@given(st.sets(st.integers(32, 126)))
def test_letters_and_digits_mean_themselves(codes: set[int]) -> None:
    told = coded({*codes, 97})
    assert all(told[code] == chr(code) for code in codes if chr(code).isalnum())
