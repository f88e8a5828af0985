"""Reading order from geometry alone."""

from __future__ import annotations

from matcher.model import Box, Page, Word
from matcher.resume.blocks import read_page


def typed(x: float, y: float, text: str, size: float = 10.0, bold: bool = False) -> list[Word]:
    out = []
    for piece in text.split():
        wide = 0.5 * size * len(piece)
        out.append(Word(piece, x, y, x + wide, y + size, "Bold" if bold else "Serif", size, bold))
        x += wide + 0.25 * size
    return out


def page(words: list[Word], rules: tuple[Box, ...] = (), fills: tuple[Box, ...] = ()) -> Page:
    return Page(1, 600, 800, tuple(words), rules, fills)


def order(words: list[Word], rules: tuple[Box, ...] = (), fills: tuple[Box, ...] = ()) -> list[str]:
    drawn = page(words, rules, fills)
    lines, _ = read_page(drawn, drawn.words)
    return [" | ".join(p.text for p in line.parts) for line in lines]


LEFT = ["knots and ropes of the old", "harbour are still made by", "hand and sold by weight", "to sailors who know"]
RIGHT = ["a loom stands in the back", "room where nobody goes in", "winter because the cold", "bites the warp threads"]


def test_two_columns_on_the_same_baselines() -> None:
    words = [w for i in range(4) for w in typed(50, 100 + 13 * i, LEFT[i]) + typed(320, 100 + 13 * i, RIGHT[i])]
    assert order(words) == LEFT + RIGHT


def test_two_columns_on_baselines_of_their_own() -> None:
    words = [w for i in range(4) for w in typed(50, 100 + 13 * i, LEFT[i]) + typed(190, 106 + 14 * i, RIGHT[i])]
    assert order(words) == LEFT + RIGHT


def test_a_head_across_comes_first() -> None:
    head = typed(50, 60, "one long line that runs over both of the columns below it and on to the edge")
    words = head + [w for i in range(4) for w in typed(50, 100 + 13 * i, LEFT[i]) + typed(320, 103 + 14 * i, RIGHT[i])]
    assert order(words)[1:] == LEFT + RIGHT


def test_dates_at_the_right_stay_with_their_lines() -> None:
    words: list[Word] = []
    for i, (title, when) in enumerate([("Weaver at the Mill", "2019 – 2021"), ("Spinner at home", "2015 – 2019")]):
        words += typed(50, 100 + 60 * i, title, bold=True) + typed(480, 100 + 60 * i, when)
        words += [w for k in range(3) for w in typed(60, 114 + 60 * i + 13 * k, "• " + LEFT[k])]
    assert order(words)[0] == "Weaver at the Mill | 2019 – 2021"
    assert order(words)[4] == "Spinner at home | 2015 – 2019"


def test_labels_stand_before_what_they_name() -> None:
    words: list[Word] = []
    at = 100.0
    for label in ("EDUCATION", "WORK", "SKILLS"):
        words += typed(40, at, label, bold=True)
        for text in RIGHT[:3]:
            words += typed(180, at, text)
            at += 13
        at += 16
    assert order(words) == ["EDUCATION", *RIGHT[:3], "WORK", *RIGHT[:3], "SKILLS", *RIGHT[:3]]


def test_a_label_wrapped_over_two_lines_is_one() -> None:
    words = typed(40, 100, "FIELD", bold=True) + typed(40, 112, "WORK", bold=True)
    words += [w for i in range(4) for w in typed(180, 100 + 12 * i, RIGHT[i])]
    words += typed(40, 180, "CRAFT", bold=True) + [w for i in range(4) for w in typed(180, 180 + 12 * i, LEFT[i])]
    assert order(words) == ["FIELD WORK", *RIGHT, "CRAFT", *LEFT]


def test_dates_broken_in_a_rail_that_hardly_keeps_its_distance() -> None:
    words: list[Word] = []
    spans = [("Oct.", "2019–August", "2021"), ("March", "2016–Sept.", "2019"), ("April", "2012–June", "2015")]
    for i, span in enumerate(spans):
        top = 100.0 + 60 * i
        for k, piece in enumerate(span):
            words += typed(129.5 - 5 * len(piece), top + 13 * k, piece)
        words += typed(135, top, "Weaver at the Old Mill", bold=True)
        words += [w for k in (1, 2, 3) for w in typed(135, top + 13 * k, LEFT[k])]
    said = order(words)
    assert [said[at] for at in (0, 5, 10)] == ["Oct. 2019–August 2021", "March 2016–Sept. 2019", "April 2012–June 2015"]
    assert said[1] == "Weaver at the Old Mill"


def test_a_grid_is_read_cell_by_cell() -> None:
    cells = {50: ["Spring", "Boot"], 150: ["Kafka"], 250: ["Cloud", "Craft", "Exam"]}
    words = [w for x, column in cells.items() for i, text in enumerate(column) for w in typed(x, 100 + 13 * i, text)]
    assert order(words)[-3:] == ["Cloud", "Craft", "Exam"]


def test_a_drawn_table_is_read_row_by_row() -> None:
    words: list[Word] = []
    rules: list[Box] = [(40, 95, 560, 96)]
    for i, label in enumerate(("First", "Second", "Third")):
        words += typed(50, 100 + 40 * i, label) + typed(200, 100 + 40 * i, LEFT[i]) + typed(200, 113 + 40 * i, RIGHT[i])
        rules.append((40, 132 + 40 * i, 560, 133 + 40 * i))
    want = [text for i, label in enumerate(("First", "Second", "Third")) for text in (label, LEFT[i], RIGHT[i])]
    assert order(words, tuple(rules)) == want


def test_dates_beside_list_items_go_to_the_head() -> None:
    words = typed(50, 100, "Old Mill, Weaver", bold=True) + typed(480, 100, "Leeds, UK")
    words += typed(60, 113, "• wove cloth of two colours") + typed(480, 113, "2018 – 2020")
    words += typed(60, 126, "• mended the loom")
    assert order(words) == [
        "Old Mill, Weaver | Leeds, UK",
        "2018 – 2020",
        "wove cloth of two colours",
        "mended the loom",
    ]


def test_justified_text_is_no_column() -> None:
    """Wide word gaps that happen to stand one above the other at the last word."""
    words: list[Word] = []
    for i, lengths in enumerate([(3, 5, 7, 4, 6), (7, 3, 4, 6, 5), (4, 6, 5, 3, 7), (5, 7, 3, 6, 4)]):
        x = 50.0
        for length in (*lengths, 4):
            words += typed(x, 100 + 13 * i, "w" * length)
            x += 5 * length + 18
    assert len(order(words)) == 4


def test_a_drawn_line_marks_its_heading() -> None:
    drawn = page(typed(50, 100, "Craft", 14, True) + typed(50, 125, LEFT[0]), rules=((50, 116, 550, 117),))
    lines, _ = read_page(drawn, drawn.words)
    assert [line.ruled for line in lines] == [True, False]
