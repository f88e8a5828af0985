"""What texts are about: likeness by field, words and not their order, and masked sections left aside."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from matcher.fit.parts.text import products
from matcher.fit.tables import word_table
from matcher.fit.text import SCALE, TOPICS, of_posting, of_resume, vector, words
from matcher.model import Experience, Passage, Posting

STATISTICS = (
    "Regression and survival analysis of claims in SAS and R, pricing with generalised linear models for insurance."
)
OTHER_STATISTICS = "Actuarial analyst: statistical modelling of underwriting risk, loss ratios and premiums."
PLATFORM = (
    "Kubernetes and Terraform for microservices, Docker builds, deployment pipelines and on-call for backend services."
)


def likeness(one, two):
    a, b = (vector(Counter(words(text))).astype(int) for text in (one, two))
    return float(a @ b) / SCALE**2


def test_texts_of_one_field_are_closer_than_those_of_two():
    assert likeness(STATISTICS, OTHER_STATISTICS) > likeness(STATISTICS, PLATFORM) + 0.2
    assert likeness(STATISTICS, STATISTICS) == pytest.approx(1.0, abs=0.05)


def test_order_case_and_pages_of_words_change_nothing():
    mixed = " ".join(reversed(STATISTICS.upper().split()))
    assert (vector(Counter(words(mixed))) == vector(Counter(words(STATISTICS)))).all()


def test_texts_without_a_known_word_are_like_nothing():
    for text in ("", "zzqx qqzzk", "東京"):
        assert vector(Counter(words(text))).tolist() == [0] * TOPICS


def test_marks_of_names_are_kept():
    assert words("C, C++ and C#") == ["c", "c++", "and", "c#"]
    assert words("A/B tests") == ["a/b", "tests"]


def test_schools_and_hobbies_are_left_aside(made):
    work = made.candidate(text=STATISTICS)
    school = "Kubernetes club at the school of microservices"
    profile = replace(work.profile, passages=(Passage(school, "interests", 1),))
    assert (of_resume(replace(work, text=f"{STATISTICS}\n{school}", profile=profile)) == of_resume(work)).all()
    assert (of_resume(replace(work, text=f"{STATISTICS}\n{school}")) != of_resume(work)).any()


def test_what_was_masked_in_a_section_left_aside_is_not_taken_from_the_rest(made):
    """The text holds what is left of the passage: the words that were masked in it stand elsewhere as well."""
    work = made.candidate(text=f"{STATISTICS}\n{STATISTICS}\nPrize for")
    profile = replace(work.profile, passages=(Passage("Prize for claims@pricing.org and survival", "awards", 1),))
    read = replace(work, profile=profile)
    assert (of_resume(read) == of_resume(replace(work, text=f"{STATISTICS}\n{STATISTICS}"))).all()


KEYWORDS = (
    "Keywords: Kubernetes, Terraform, Docker, microservices, CI/CD, Helm, Kafka, Go, AWS, Linux, Ansible, Jenkins, gRPC"
)


def test_keywords_at_the_end_are_no_wording(made):
    plain, stuffed = (made.opening("a", text=text) for text in (STATISTICS, f"{STATISTICS}\n{KEYWORDS}"))
    assert (of_posting(stuffed) == of_posting(plain)).all()
    long = " ".join([STATISTICS, OTHER_STATISTICS] * 4)
    work, stuffed = (made.candidate(text=text) for text in (long, f"{long}\n{KEYWORDS}"))
    assert (of_resume(stuffed) == of_resume(work)).all()
    sentence = "We work with Kubernetes, Terraform and Docker, and we value regression, pricing and claims."
    assert (of_posting(made.opening("a", text=sentence)) != 0).any()


def test_a_list_of_skills_is_read_only_where_nothing_else_is(made):
    skills, long = "Kubernetes, Docker, Terraform", " ".join([STATISTICS, OTHER_STATISTICS] * 4)
    profile = replace(made.candidate().profile, passages=(Passage(skills, "skills", 1),))
    read = replace(made.candidate(text=f"{long}\n{skills}"), profile=profile)
    assert (of_resume(read) == of_resume(made.candidate(text=long))).all()
    in_a_job = replace(profile, passages=(replace(profile.passages[0], entry=0),))
    assert (of_resume(replace(read, profile=in_a_job)) != of_resume(read)).any()
    assert (of_resume(replace(read, text=skills)) != 0).any()


def test_a_posting_counts_what_it_asks_for_more_than_the_rest(made):
    plain = made.opening("a", text=f"{STATISTICS}\n{PLATFORM}")
    asks = made.opening("b", (("kubernetes",), "required", None), text=f"{STATISTICS}\n{PLATFORM}")
    asks = replace(asks, posting=plain.posting, requirements=(replace(asks.requirements[0], text=PLATFORM),))
    platform = vector(Counter(words(PLATFORM))).astype(int)
    assert of_posting(asks).astype(int) @ platform > of_posting(plain).astype(int) @ platform
    titled = replace(plain, posting=Posting("a", "Kubernetes platform engineer", plain.posting.text))
    assert of_posting(titled).astype(int) @ platform > of_posting(plain).astype(int) @ platform


def job(title):
    return Experience(title, None, "2020-01", None, current=True, page=1)


def test_titles_of_jobs_count_more_than_the_rest_in_any_order(made):
    text = f"{STATISTICS}\nPlatform engineer\nPricing analyst"
    plain = made.candidate(text=text)

    def titled(*titles):
        return of_resume(replace(plain, profile=replace(plain.profile, experience=tuple(map(job, titles)))))

    platform = vector(Counter(words(PLATFORM))).astype(int)
    assert titled("Platform engineer").astype(int) @ platform > of_resume(plain).astype(int) @ platform
    assert (titled("Platform engineer", "Pricing analyst") == titled("Pricing analyst", "Platform engineer")).all()


def test_a_title_that_is_masked_in_the_text_counts_nowhere(made):
    plain = made.candidate(text=STATISTICS)
    read = replace(plain, profile=replace(plain.profile, experience=(job("Kubernetes Miller"), job(None))))
    assert (of_resume(read) == of_resume(plain)).all()


def test_products_are_exact_whole_numbers():
    rng = np.random.default_rng(0)
    topics = rng.integers(-127, 128, (5000, TOPICS), dtype=np.int8)
    exact = topics.astype(np.int64) @ topics[7].astype(np.int64)
    assert (products(topics, topics[7]) == exact).all()


def test_the_table_is_sorted_and_of_the_right_shape():
    table = word_table()
    assert (np.diff(table.words.astype(np.int64)) > 0).all()
    assert table.places.shape == (len(table.words), TOPICS) and len(table.units) == TOPICS
    assert set(np.unique(table.weights).tolist()) <= set(range(1, 256))
