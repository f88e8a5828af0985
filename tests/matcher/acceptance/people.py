"""Invented people and ads for the acceptance tests: a résumé is what somebody can do, worn by whatever identity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Identity:
    """All that must never count."""

    name: str
    pronouns: str
    school: str
    city: str
    born: str
    email: str


IDENTITIES = (
    Identity(
        "Anna Bergmann", "she/her", "University of Leipzig", "Leipzig, Germany", "1991", "anna.bergmann@example.org"
    ),
    Identity("DeShawn Washington", "he/him", "Howard University", "Atlanta, GA", "1968", "dwash68@example.com"),
    Identity("Nguyễn Thị Hồng", "they/them", "Stanford University", "Hà Nội, Vietnam", "2001", "hong.nt@example.vn"),
    Identity("Oluwaseun Adébáyò", "he/they", "University of Lagos", "Lagos, Nigeria", "1979", "seun@example.ng"),
    Identity("Julia Spark", "she/they", "MIT", "Reading, United Kingdom", "1985", "julia.python@example.net"),
    Identity(
        "Ruby Swift", "she/her", "Oracle Institute of Machine Learning", "Scala, Italy", "1999", "sql.docker@example.io"
    ),
)

PRONOUNS = {"she": ("She", "her"), "he": ("He", "his"), "they": ("They", "their")}

SKILLS = (
    ("python", "Python"), ("sql", "SQL"), ("docker", "Docker"), ("kubernetes", "Kubernetes"), ("pytorch", "PyTorch"),
    ("tensorflow", "TensorFlow"), ("scikit-learn", "scikit-learn"), ("pandas", "pandas"), ("airflow", "Airflow"),
    ("a-b-testing", "A/B testing"), ("causal-inference", "causal inference"), ("tableau", "Tableau"), ("git", "Git"),
    ("terraform", "Terraform"), ("mlflow", "MLflow"), ("kafka", "Kafka"), ("dbt", "dbt"), ("snowflake", "Snowflake"),
)  # fmt: skip
"""Ids and names of skills that are asked and held."""

TITLES = ("Data Scientist", "Machine Learning Engineer", "Data Engineer", "Data Analyst", "Applied Scientist")
FIRMS = ("Harrow Mills", "Quentmore", "Silverbeck", "Ostrava Foods", "Pinefold")
WORK = ("cut the nightly run from {n} to 3 hours", "served {n} customers a day", "wrote reports for {n} teams")


@dataclass(frozen=True, slots=True)
class Person:
    """What counts. `held` are places in SKILLS."""

    title: str
    firms: tuple[str, str]
    held: tuple[int, ...]
    since: int
    degree: str

    def text(self, who: Identity) -> str:
        """The résumé as plain text."""
        subject, owner = PRONOUNS[who.pronouns.split("/")[0]]
        names = [SKILLS[i][1] for i in self.held]
        older, newer = names[: len(names) // 2], names[len(names) // 2 :]
        return f"""{who.name} ({who.pronouns})
{who.city} | {who.email} | Born {who.born}

Summary
{self.title} who turns raw records into decisions. {subject} explains {owner} results to people who have no time.

Experience
{self.title}, {self.firms[0]}, {self.since + 3} - present
- Built services with {", ".join(newer)} and {WORK[self.since % 3].format(n=self.since % 40 + 9)}.
Junior {self.title}, {self.firms[1]}, {self.since} - {self.since + 3}
- Worked with {", ".join(older)}; taught two trainees.

Education
{self.degree}, {who.school}, {self.since}

Skills
{", ".join(names)}
"""

    def typst(self, who: Identity) -> str:
        """The same as a page to be set."""
        name, *rest = self.text(who).replace("@", "\\@").replace("#", "\\#").splitlines()
        heads = {"Summary", "Experience", "Education", "Skills"}
        lines = [f"= {line}" if line in heads else line.replace("- ", "– ", 1) + " \\" if line else "" for line in rest]
        return "#set page(margin: 2cm)\n#set text(size: 10pt)\n#text(20pt)[" + name + "] \\\n" + "\n".join(lines) + "\n"


def people(count: int = 30) -> tuple[Person, ...]:
    """Persons that differ in what they can do."""
    made = []
    for i in range(count):
        held = tuple(sorted({(i * 5 + k * (3 + i % 4)) % len(SKILLS) for k in range(4 + i % 7)}))
        degree = ("BSc in Statistics", "MSc in Computer Science", "PhD in Physics")[i % 3]
        firms = (FIRMS[i % 5], FIRMS[(i + 2) % 5])
        made.append(Person(TITLES[i % 5], firms, held, 2008 + i % 12, degree))
    return tuple(made)


def ads(count: int = 50) -> tuple[tuple[str, str], ...]:
    """Titles and texts."""
    return tuple(ad(i) for i in range(count))


def ad(i: int, order: Sequence[int] = (0, 1, 2, 3, 4, 5)) -> tuple[str, str]:
    """One ad; `order` are the places of its six skills in its two lists."""
    skills = [SKILLS[(i * 7 + k * (1 + i % 5)) % len(SKILLS)][1] for k in range(6)]
    s = [skills[k] for k in order]
    title = TITLES[i % 5]
    return (
        title,
        f"""{("We make bread for a city.", "Our maps guide lorries.", "We insure small ships.")[i % 3]} Team {i}.

What you will do
- Ship what the team plans and write down why it was done.

Requirements
- {2 + i % 5}+ years of experience as a {title.lower()}
- {s[0]}, {s[1]} and {s[2]}
- {("Bachelor's degree", "Master's degree", "PhD")[i % 3]} in a quantitative field

Nice to have
- {s[3]} or {s[4]}
- {s[5]}
""",
    )


def renamed(who: Identity, **changes: str) -> Identity:
    """One trait changed."""
    return replace(who, **changes)
