"""Words to rows, rows to lines."""

from __future__ import annotations

from matcher.model import Word
from matcher.resume.lines import is_justified, make_line, rows, split_parts, take_bullet


def word(text: str, x: float, y: float, size: float = 10.0, **more: object) -> Word:
    return Word(text, x, y, x + 0.5 * size * len(text), y + size, "Serif", size, **more)  # type: ignore[arg-type]


def test_rows_go_down_the_page_and_left_to_right() -> None:
    found = rows([word("c", 50, 40), word("b", 90, 20), word("a", 50, 20)])
    assert [[w.text for w in row] for row in found] == [["a", "b"], ["c"]]


def test_two_typefaces_on_one_line_stay_together() -> None:
    low = Word("italic", 85, 21, 115, 34, "Serif-Italic", 10.0)
    (row,) = rows([word("upright", 48, 20), low])
    assert [w.text for w in row] == ["upright", "italic"]


def test_a_raised_small_sign_belongs_to_its_line() -> None:
    (row,) = rows([word("1", 50, 20), word("st", 55, 18, 6.0), word("prize", 64, 20)])
    assert [w.text for w in row] == ["1", "st", "prize"]


def test_wide_gaps_part_a_line() -> None:
    line = make_line(1, [word("Weaver", 50, 20), word("2019", 300, 20)], 1, 50, 330, 0)
    assert [p.text for p in line.parts] == ["Weaver", "2019"]


def test_justified_text_is_one_part() -> None:
    stretched = [word("ab", x, 20) for x in (50, 80, 110, 140, 170)]
    assert is_justified(stretched, 180)
    assert len(make_line(1, stretched, 1, 50, 180, 0).parts) == 1
    assert len(split_parts(stretched)) == 5


def test_bullets_are_cut_off_the_front() -> None:
    sign, rest = take_bullet([word("•", 50, 20), word("wove", 60, 20)])
    assert sign is not None
    assert [w.text for w in rest] == ["wove"]
    line = make_line(1, [word("–", 50, 20), word("wove", 60, 20)], 1, 50, 90, 0)
    assert (line.bullet, line.text, len(line.tokens)) == ("–", "wove", 2)


def test_an_icon_is_no_bullet() -> None:
    line = make_line(1, [word("\u2709", 50, 20), word("mail", 64, 20)], 1, 50, 90, 0)
    assert (line.bullet, line.text) == ("", "mail")


def test_words_that_touch_are_not_parted() -> None:
    line = make_line(1, [word("Ada", 50, 20), word(",", 65, 20, space_before=False)], 1, 50, 90, 0)
    assert line.text == "Ada,"


def test_a_line_is_set_as_most_of_its_letters_are() -> None:
    line = make_line(1, [word("SHORT", 50, 20, bold=True), word("and much longer", 80, 20)], 1, 50, 200, 0)
    assert not line.style.bold
    assert not line.style.caps


def test_lines_beside_a_large_name_stay_lines() -> None:
    name = word("Ada", 50, 20, 34.0)
    address = [word("9", 300, 18), word("Quay", 312, 18), word("LS1", 302, 31), word("Leeds", 330, 31)]
    found = [[w.text for w in row if w.x0 > 200] for row in rows([name, *address])]
    assert [row for row in found if row] == [["9", "Quay"], ["LS1", "Leeds"]]


def test_an_area_code_is_no_list_sign() -> None:
    assert take_bullet([word("(81)", 50, 20), word("95550-0101", 75, 20)])[0] is None
    assert take_bullet([word("(2)", 50, 20), word("Weaving", 75, 20)])[0] is not None
