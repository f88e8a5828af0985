"""What the note of an explanation tells: points that only a list shows, and the levels read."""

from __future__ import annotations

from dataclasses import replace

from matcher.model import WhatIf

ASKED = ("docker", "kubernetes", "python", "sql", "spark", "tableau")


def note(made, *claims, **options):
    posting = made.opening("a", *(((skill,), "required", None) for skill in ASKED))
    return made.explain(made.candidate(*claims), posting, made.skills, **options).note


def test_points_that_a_list_alone_earns_are_told(made):
    listed = [made.claim(skill, 0.5, None) for skill in ASKED]
    shown = [made.claim(skill) for skill in ASKED]
    assert "100 % of the points that its needs earn rest on skills that stand in a list alone" in note(made, *listed)
    assert "list alone" not in note(made, *shown)
    assert "list alone" not in note(made, *listed[:2], *shown[2:])


def test_what_a_what_if_adds_stands_in_no_list(made):
    assert "list alone" not in note(made, what_if=WhatIf(added=ASKED))


def test_texts_in_two_languages_are_told(made):
    person = made.candidate(made.claim("python"))
    german = replace(person, profile=replace(person.profile, source=replace(person.profile.source, language="de")))
    unknown = replace(person, profile=replace(person.profile, source=replace(person.profile.source, language="")))
    posting = made.opening("a", (("python",), "required", None))
    told = [made.explain(one, posting, made.skills).note for one in (person, german, unknown)]
    assert ["different languages" in note for note in told] == [False, True, False]
