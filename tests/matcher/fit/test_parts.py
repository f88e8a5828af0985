"""The parts that look at years, level and degree alone: what silence is worth."""

from __future__ import annotations

from dataclasses import replace

from matcher.fit.graph import graph_of
from matcher.fit.parts import degree
from matcher.fit.person import UNREADABLE, person_of
from matcher.fit.segment import NOT_ASKED
from matcher.model import DEGREES, Caution, Education
from matcher.resume import read


def table(made, level, education=()):
    person = made.candidate(degree=level)
    return degree.table(
        person_of(replace(person, profile=replace(person.profile, education=education)), graph_of(made.skills))
    )


def test_leaving_a_degree_out_never_pays(made):
    silent = table(made, 0)
    for shown in (DEGREES.index(name) for name in ("bachelor", "master", "doctorate")):
        entry = Education("Degree", None, None, 1, shown)
        assert (silent <= table(made, shown, (entry,))).all(), DEGREES[shown]
    assert silent[NOT_ASKED] == degree.UNSAID and silent[DEGREES.index("bachelor")] == degree.HIDDEN


def test_a_resume_that_was_read_in_part_is_doubted(made):
    for code in sorted(UNREADABLE):
        assert f"    {code} " in read.__doc__
        person = made.candidate(text=made.text * 3)
        doubted = replace(person, profile=replace(person.profile, cautions=(Caution(code, "said"),)))
        assert person_of(person, graph_of(made.skills)).trust == 1 > person_of(doubted, graph_of(made.skills)).trust
