"""Contact data, off text typed on a grid."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from matcher.model import Contact, Link
from matcher.resume import parse
from matcher.resume.text import document_of_text

TAIL = (
    "\n\nEXPERIENCE\n\nWeaver, Old Mill    2019 - 2021\n- wove cloth\n\nEDUCATION\n\nBA, University of Leeds    2015\n"
)


def contact(head: str) -> Contact:
    return parse.profile(document_of_text(head + TAIL, "a.txt"), today=date(2026, 6, 15)).contact


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Ada Loom\nada@loom.example", "Ada Loom"),
        ("Curriculum Vitae\nAda Loom\nada@loom.example", "Ada Loom"),
        ("Last updated May 2024\nADA LOOM\nLeeds", "ADA LOOM"),
        ("RESUME: Ada Loom\nLeeds, UK", "Ada Loom"),
        ("Ada Loom | Weaver\nLeeds", "Ada Loom"),
        ("林若溪\n电话：138-0000-5555", "林若溪"),
        ("Ludwig van der Mill\nLeeds", "Ludwig van der Mill"),
        ("Ada Loom (she/her)\nLeeds", "Ada Loom"),
        ("Ada Loom [they / them]\nLeeds", "Ada Loom"),
        ("Dr. Ada Loom\nLeeds", "Ada Loom"),
        ("Prof. Dr.-Ing. Ada Loom\nLeeds", "Ada Loom"),
        ("Ada Loom, Ph.D., PMP\nLeeds", "Ada Loom"),
        ("Ada Loom PhD\nLeeds", "Ada Loom"),
        ("M. Ada Loom\nLeeds", "M. Ada Loom"),
        ("Form\nName\nLoom Weaver, Ada\nAddress\nLeeds", "Loom Weaver, Ada"),
        ("Form\nName: Ada Loom\nAddress: Leeds", "Ada Loom"),
        ("姓名：林若溪\n性别：女", "林若溪"),
    ],
)
def test_name(head: str, name: str) -> None:
    assert contact(head).name == name


@pytest.mark.parametrize(
    ("line", "email"),
    [
        ("ada@loom.example", "ada@loom.example"),
        ("@ada.loom@loom.example", "ada.loom@loom.example"),
        ("Mail:ada_l@mail.loom.example | Leeds", "ada_l@mail.loom.example"),
        ("ada (at) loom (dot) example", "ada@loom.example"),
        ("ada.loom@long-name.\nloom.example", "ada.loom@long-name.loom.example"),
        ("no address here", None),
    ],
)
def test_email(line: str, email: str | None) -> None:
    assert contact(f"Ada Loom\n{line}").email == email


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("+44 (20) 7946 0101", "+44 (20) 7946 0101"),
        ("Leeds 01234 | 020 7946 0101", "020 7946 0101"),
        ("(555) 010-1234 · Leeds", "(555) 010-1234"),
        ("(81) 95550-0101 (Mobile)", "(81) 95550-0101"),
        ("555.010.1234", "555.010.1234"),
        ("138-5550-1947", "138-5550-1947"),
        ("+44 20 **** ****", None),
        ("+1 (xxx) xxx-xxxx", None),
        ("born 12.03.1990 in Leeds", None),
        ("2014 - 2018", None),
    ],
)
def test_phone(line: str, phone: str | None) -> None:
    assert contact(f"Ada Loom\n{line}").phone == phone


def test_links_from_text_and_annotations() -> None:
    document = document_of_text("Ada Loom\nloom.example/ada  Code" + TAIL, "a.txt")
    page = document.pages[0]
    box = next(w.box for w in page.words if w.text == "Code")
    linked = replace(page, links=(Link(box, "https://github.com/adaloom"), Link(box, "mailto:ada@loom.example")))
    found = parse.profile(replace(document, pages=(linked, *document.pages[1:])), today=date(2026, 6, 15)).contact
    assert found.links == ("loom.example/ada", "https://github.com/adaloom") or found.links == (
        "https://github.com/adaloom",
    )
    assert found.email == "ada@loom.example"


@pytest.mark.parametrize(
    ("line", "links"),
    [
        ("www.loom.example/in/ada-\nloom (Profile)", ("www.loom.example/in/ada-loom",)),
        ("loom.dev | github.com/adaloom", ("loom.dev", "github.com/adaloom")),
        ("https://loom.dev/ · https://www.loom.dev", ("https://loom.dev/",)),
        ("Founder and weaver at loom.dev since the flood", ()),
        ("B.Tech, Weaving", ()),
        ("ada@wool.\nloom.org", ()),
        ("https://www.google.com/maps/place/Leeds", ()),
    ],
)
def test_printed_links(line: str, links: tuple[str, ...]) -> None:
    assert contact(f"Ada Loom\n{line}").links == links


def _linked(text: str, said: str, uri: str) -> tuple[str, ...]:
    """The person's links where the word `said` leads to `uri`."""
    document = document_of_text("Ada Loom\nada@loom.example" + TAIL + text, "a.txt")
    page = document.pages[0]
    box = next(w.box for w in page.words if w.text == said)
    linked = replace(page, links=(Link(box, uri),))
    return parse.profile(replace(document, pages=(linked,)), today=date(2026, 6, 15)).contact.links


def test_a_company_linked_in_a_job_is_no_link_of_the_person() -> None:
    assert _linked("", "Mill", "https://oldmill.example") == ()


def test_a_profile_page_linked_below_the_head_is_the_persons() -> None:
    assert _linked("\nPROFILES\n\nHub\n", "Hub", "https://github.com/adaloom") == ("https://github.com/adaloom",)


def test_a_referee_is_not_the_person() -> None:
    text = "Ada Loom\nada@loom.example" + TAIL + "\nREFERENCES\n\nDr. Bert Spindle\nbert@spindle.example\n"
    assert parse.profile(document_of_text(text, "a.txt"), today=date(2026, 6, 15)).contact.email == "ada@loom.example"


def test_place() -> None:
    assert contact("Ada Loom\nada@loom.example | Leeds, UK | 020 7946 0101").location == "Leeds, UK"


def test_two_names_alike_raise_a_question() -> None:
    profile = parse.profile(document_of_text("Ada Loom\nBert Spindle\nLeeds" + TAIL, "a.txt"), today=date(2026, 6, 15))
    (caution,) = [c for c in profile.cautions if c.code == "name-unsure"]
    assert caution.about == "contact.name"
    assert set(caution.options) == {"Ada Loom", "Bert Spindle"}
