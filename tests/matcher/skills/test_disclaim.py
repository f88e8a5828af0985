"""What a résumé denies is no claim, what is being learned a weak one; and a "no" near a skill need not be about it."""

from __future__ import annotations

import pytest

from matcher.model import Hit
from matcher.skills.disclaim import standings
from matcher.skills.disclaimers import BASIC, LEARNING
from matcher.skills.find import Finder

SAID = """
No experience with Kubernetes | kubernetes:no
I have never used Kubernetes. | kubernetes:no
Planned to learn Kubernetes | kubernetes:no
Currently learning Kubernetes | kubernetes:weak
Worked in Python, not Java | python:yes java:no
Python (expert), Java (beginner), Kubernetes (no production experience), Docker | python:yes java:weak kubernetes:weak docker:yes
Knows not only Python but Java and Scala | python:yes java:yes scala:yes
I no longer use Java, only Python | java:yes python:yes
Moved the cluster to Kubernetes with no downtime | kubernetes:yes
Deployed with no downtime on Kubernetes and Docker | kubernetes:yes docker:yes
Learned Python and SQL on the job | python:yes sql:yes
Taught Python and SQL to forty students | python:yes sql:yes
Tuned the learning rate of PyTorch models | pytorch:yes
Machine learning in Python, deep learning in PyTorch | python:yes pytorch:yes
Machine learning Python, SQL | python:yes sql:yes
Learning Python courses completed, with Docker | python:yes docker:yes
No experience with Docker, Kubernetes or Terraform, strong in Python | docker:no kubernetes:no terraform:no python:yes
No Kubernetes experience, but five years of Docker | kubernetes:no docker:yes
I have not worked with Java or Scala yet; Python is my daily tool | java:no scala:no python:yes
I don't know Java. I know Python. | java:no python:yes
Not familiar with Terraform, though I use Docker daily | terraform:no docker:yes
Could not have shipped it without Docker | docker:yes
Without Docker nobody could build it, so I packaged it with Docker | docker:yes
Ran the whole service without Kubernetes | kubernetes:no
Trained colleagues with no prior experience in SQL | sql:yes
Mentored students who had never used Python | python:yes
Want to learn Terraform next year | terraform:no
Eager to learn Scala and Kubernetes; uses Python | scala:no kubernetes:no python:yes
Interested in Kubernetes and Terraform | kubernetes:weak terraform:weak
Basic knowledge of Java and Scala, fluent in Python | java:weak scala:weak python:yes
Used Python and Docker; learning Kubernetes | python:yes docker:yes kubernetes:weak
Limited experience with Terraform | terraform:weak
Kubernetes: none | kubernetes:no
Kubernetes - learning, Docker - expert | kubernetes:weak docker:yes
Learning: Scala, Terraform | scala:weak terraform:weak
Beginner: Java, Scala; Expert: Python, SQL | java:weak scala:weak python:yes sql:yes
Expert in Python, beginner in Java | python:yes java:weak
Built it in Python rather than Java | python:yes java:no
Wrote the parser in Python instead of Java | python:yes java:no
Never missed a deadline in five years of Python and SQL | python:yes sql:yes
No fewer than five years of Python | python:yes
Not to mention Python, SQL and Docker | python:yes sql:yes docker:yes
Skills not limited to Python and SQL | python:yes sql:yes
I have never stopped using Python | python:yes
No one else knew Kubernetes, so I ran it | kubernetes:yes
There was no Docker setup, so I wrote one | docker:yes
Replaced notebooks that did not use Docker by images built with Docker | docker:yes
Kubernetes was never used in my team | kubernetes:no
Never used anything but Python | python:yes
Zero experience in Java; two years of Scala | java:no scala:yes
I lack experience with Terraform | terraform:no
Taking a course on Kubernetes at the moment | kubernetes:weak
Learning to rank with Python and Docker | python:yes docker:yes
Learnt Java at school and Python at work | java:yes python:yes
Used Python and, where Python was too slow, not Java but Scala | python:yes java:no scala:yes
No SQL database was harmed: tuned PostgreSQL with no locks | postgresql:yes
I do not only write Python but also Java | python:yes java:yes
Helped the team learn Terraform and Docker | terraform:yes docker:yes
Keine Erfahrung mit Kubernetes, aber mit Docker | kubernetes:no docker:yes
Keine Erfahrung mit Java oder Scala | java:no scala:no
Noch nie mit Terraform gearbeitet | terraform:no
Nicht nur Python, sondern auch Java | python:yes java:yes
Lerne derzeit Kubernetes | kubernetes:weak
Grundkenntnisse in Java, sehr gute Kenntnisse in Python | java:weak python:yes
Möchte Terraform lernen | terraform:no
Ausfallfrei auf Kubernetes umgestellt, keine Ausfälle, mit Docker | kubernetes:yes docker:yes
Maschinelles Lernen mit Python | python:yes
Python, kein Java | python:yes java:no
Aucune expérience avec Kubernetes, mais avec Docker | kubernetes:no docker:yes
Pas d'expérience en Java | java:no
Je n'ai jamais utilisé Terraform | terraform:no
En cours d'apprentissage : Kubernetes | kubernetes:weak
Notions de Java, maîtrise de Python | java:weak python:yes
Apprentissage automatique avec Python | python:yes
Non seulement Python mais aussi Java | python:yes java:yes
Sin experiencia en Kubernetes, pero con Docker | kubernetes:no docker:yes
Nunca he usado Terraform | terraform:no
Actualmente aprendiendo Scala | scala:weak
Conocimientos básicos de Java, avanzados de Python | java:weak python:yes
No solo Python sino también Java | python:yes java:yes
Quiero aprender Terraform | terraform:no
My work has been in R; I have yet to use Python in a project | r:yes
Strong SQL, though no exposure to Snowflake so far | sql:yes snowflake:no
Have not had the chance to work with Terraform | terraform:no
Our stack contained neither Java nor Scala, only Python | python:yes java:no scala:no
Self-taught in Python and SQL | python:yes sql:yes
Python: advanced; Java: basic; Docker: intermediate | python:yes java:weak docker:yes
No formal training in Python but ten years of daily use | python:yes
Reduced errors to none with PostgreSQL and Docker | postgresql:yes docker:yes
Migrated from Java to Python; no regressions | java:yes python:yes
Moved away from Java, which we no longer use, to Python | java:yes python:yes
Kubernetes and Docker knowledge: none | docker:no
I am no Java expert but read it well; my language is Python | python:yes
Docker not used in current role | docker:no
Did not just use PyTorch but extended PyTorch | pytorch:yes
Never afraid of SQL or Python | sql:yes python:yes
Convinced a team with no Docker experience to adopt Kubernetes | kubernetes:yes
I would like to gain experience in Terraform | terraform:no
Looking forward to working with Kubernetes | kubernetes:weak
Keen interest in Kubernetes, daily work in Python | python:yes kubernetes:weak
Working knowledge of Docker, little knowledge of Kubernetes | docker:yes kubernetes:weak
Completed a course on Kubernetes | kubernetes:yes
Learning Terraform from the ground up | terraform:weak
Built dashboards in Tableau with no coding in Java | tableau:yes
Set up monitoring so that no alert from Kubernetes goes unseen | kubernetes:yes
Not only fluent in Python but also in SQL and Docker | python:yes sql:yes docker:yes
Did everything from Python to Docker without help | python:yes docker:yes
Rewrote the service in Python (not in Java) | python:yes java:no
Without prior Java experience, ported the library to Java in a month | java:yes
Docker (no), Kubernetes (no), Python (yes) | docker:no kubernetes:no python:yes
I have had no contact with Kubernetes | kubernetes:no
Kenntnisse in Python; Java nur in Grundzügen | python:yes
Kubernetes habe ich noch nie eingesetzt, Docker täglich | kubernetes:no docker:yes
Bisher keine Berührung mit Terraform | terraform:no
Python (fließend), Java (Anfänger) | python:yes java:weak
Ich bin dabei, Kubernetes zu lernen | kubernetes:weak
Kein Projekt ohne Docker | docker:yes
Nicht zuletzt Python und SQL | python:yes sql:yes
Je ne connais pas Terraform mais je maîtrise Docker | terraform:no docker:yes
Docker (débutant), Python (expert) | docker:weak python:yes
Souhaite me former à Kubernetes | kubernetes:no
Sans interruption de service : migration vers Kubernetes | kubernetes:yes
No tengo conocimientos de Java; programo en Python | java:no python:yes
No he trabajado con Terraform ni Kubernetes | terraform:no kubernetes:no
Interesado en Kubernetes, experto en Docker | kubernetes:weak docker:yes
Docker (básico) y Python (avanzado) | docker:weak python:yes
"""
"""Sentence | skill:what is left of it (the best of its mentions)."""

LEFT = ("no", "weak", "yes")


def left(sentence: str, finder: Finder) -> dict[str, str]:
    hits = finder.find(sentence, ad=False)
    found: dict[str, str] = {}
    for hit, standing in zip(hits, standings(sentence, hits), strict=True):
        now = "yes" if standing is None else "weak" if standing in (LEARNING, BASIC) else "no"
        found[hit.skill] = max(found.get(hit.skill, "no"), now, key=LEFT.index)
    return found


@pytest.mark.parametrize("line", SAID.strip().split("\n"))
def test_what_is_left_of_a_skill(line: str, finder: Finder) -> None:
    sentence, _, wanted = line.rpartition(" | ")
    found = left(sentence, finder)
    assert {skill: found.get(skill) for skill, _, _ in (word.partition(":") for word in wanted.split())} == dict(
        word.split(":") for word in wanted.split()
    )


def test_a_line_without_skills_says_nothing() -> None:
    assert standings("No experience with anything", ()) == []


def test_inferred_skills_share_what_is_said_of_the_words_that_show_them() -> None:
    hits = (Hit(25, 28, "EKS", "eks"), Hit(25, 28, "EKS", "kubernetes", inferred=True))
    assert standings("I have never worked with EKS", hits) == [0, 0]
