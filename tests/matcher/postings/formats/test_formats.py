"""Each format on what it meets in the wild: headers, encodings, quoting, layouts of boards, bombs."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from matcher.model import Posting
from matcher.postings.load import load

TEXT = "We look for a person who counts apples and pears in Python every single day of the year."
LONG = f"{TEXT} {TEXT} {TEXT}"

SCHEMA = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "Organization", "name": "x"},
        {
            "@type": "JobPosting",
            "title": "Counter",
            "datePosted": "2024-05-02",
            "hiringOrganization": {"@type": "Organization", "name": "Orchard"},
            "jobLocation": {"@type": "Place", "address": {"addressLocality": "Kent", "addressCountry": "GB"}},
            "url": "https://x.y/1",
            "description": f"<p>{TEXT}</p><ul><li>Python &amp; R</li><li>SQL</li></ul>",
        },
    ],
}


def one(tmp_path: Path, name: str, content: str | bytes) -> Posting:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    loaded = load([path])
    assert loaded.rejected == ()
    assert len(loaded.postings) == 1
    return loaded.postings[0]


@pytest.mark.parametrize(
    "header",
    [
        "Job Title,Company Name,Location,Job Description",
        "title,company,location,description",
        "job_title,employer,city,job_descr",
        "positionName,companyName,joblocation,body",
        "Stellenbezeichnung,Unternehmen,Ort,Beschreibung",
        "vacancy,advertiser,place,details",
        "search title,hiring company,office location,long description",
    ],
)
def test_csv_headers(tmp_path: Path, header: str) -> None:
    posting = one(tmp_path, "x.csv", f'{header}\nFruit Analyst,Orchard Ltd,Kent,"{TEXT}"\n')
    assert (posting.title, posting.organization, posting.location, posting.text) == (
        "Fruit Analyst",
        "Orchard Ltd",
        "Kent",
        TEXT,
    )


def test_columns_without_known_names_are_told_by_what_they_hold(tmp_path: Path) -> None:
    rows = "".join(
        f"{i},{role} {i},Kent,{LONG} {i}\n"
        for i, role in enumerate(["Data Analyst", "Data Engineer", "Fruit Scientist"] * 3)
    )
    (tmp_path / "x.csv").write_text(f"a,b,c,d\n{rows}")
    loaded = load([tmp_path / "x.csv"])
    assert [p.title for p in loaded.postings[:2]] == ["Data Analyst 0", "Data Engineer 1"]
    assert loaded.postings[0].text.startswith(TEXT)


def test_a_title_and_a_company_that_were_swapped(tmp_path: Path) -> None:
    rows = "".join(f"Orchard {i},Data Engineer {i},{LONG} {i}\n" for i in range(6))
    (tmp_path / "x.csv").write_text(f"title,company,description\n{rows}")
    posting = load([tmp_path / "x.csv"]).postings[0]
    assert (posting.title, posting.organization) == ("Data Engineer 0", "Orchard 0")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "utf-16-le"])
def test_csv_separators_and_encodings(tmp_path: Path, separator: str, encoding: str) -> None:
    row = separator.join(["Préparateur", "Verger & Söhne", "Genève", TEXT.replace("apples", "Äpfel")])
    content = f"{separator.join(['title', 'company', 'location', 'description'])}\r\n{row}\r\n".encode(encoding)
    posting = one(tmp_path, "x.csv", content)
    assert (posting.title, posting.organization, posting.location) == ("Préparateur", "Verger & Söhne", "Genève")
    assert "Äpfel" in posting.text


def test_a_few_damaged_bytes_do_not_change_the_encoding(tmp_path: Path) -> None:
    text = f"title,description\nVerkäufer,{TEXT} äöüäöüäöüäöü\n".encode().replace(b"pears", b"pe\xffrs")
    assert one(tmp_path, "x.csv", text).title == "Verkäufer"


def test_an_unclosed_quote_names_its_line_and_the_rest_is_read(tmp_path: Path) -> None:
    rows = [f"Counter {i},Orchard,{TEXT}" for i in range(6)]
    rows[2] = f'Counter 2,"Orchard,{TEXT}'
    (tmp_path / "x.csv").write_text("title,company,description\n" + "\n".join(rows) + "\n")
    loaded = load([tmp_path / "x.csv"])
    assert [p.title for p in loaded.postings] == ["Counter 0", "Counter 1", "Counter 3", "Counter 4", "Counter 5"]
    assert "Line 4" in loaded.rejected[0].reason
    assert len(loaded.rejected) == 1


def test_the_row_of_an_unclosed_quote_is_told_and_those_behind_it_keep_theirs(tmp_path: Path) -> None:
    rows = [f"Counter {n},{TEXT}" for n in (1, 2)] + [f'Counter 3,"{TEXT}', f"Counter 4,{TEXT}", f"Counter 5,{TEXT},x"]
    (tmp_path / "b.csv").write_text("\n".join(["title,description", *rows]), "utf-8")
    loaded = load([tmp_path / "b.csv"])
    assert [(r.row, str(r.reason).partition(":")[0]) for r in loaded.rejected] == [(3, "Line 4"), (5, "Line 6")]
    assert [p.title for p in loaded.postings] == ["Counter 1", "Counter 2", "Counter 4"]


def test_a_quote_that_swallows_more_than_a_field_may_hold(tmp_path: Path) -> None:
    rows = [f"Counter {i},Orchard,{LONG}" for i in range(900)]
    rows[2] = f'Counter 2,"Orchard,{TEXT}'
    (tmp_path / "x.csv").write_text("title,company,description\n" + "\n".join(rows) + "\n")
    loaded = load([tmp_path / "x.csv"])
    assert len(loaded.postings) == 899
    assert [r.reason.split(":")[0] for r in loaded.rejected] == ["Line 4"]


def test_printed_lists_ratings_and_missing_values(tmp_path: Path) -> None:
    cell = str(["About the job:", f" {TEXT}", "Requirements", 'Python\'s "fun"']).replace('"', '""')
    content = f'title,company,location,posted,description\nCounter,"Orchard\n4.1",-1,None,"{cell}"\n'
    posting = one(tmp_path, "x.csv", content)
    assert (posting.organization, posting.location, posting.posted) == ("Orchard", None, None)
    assert posting.text == f'About the job: {TEXT}\nRequirements\nPython\'s "fun"'


def test_several_text_columns_become_one_text_under_headings(tmp_path: Path) -> None:
    content = (
        f'name,requirements,tasks,summary\nCounter,"Knows Python,Likes SQL,Can count,Speaks Go",{TEXT},Short words\n'
    )
    posting = one(tmp_path, "x.csv", content)
    assert posting.text == (
        f"Summary:\nShort words\n\nResponsibilities:\n{TEXT}\n\n"
        "Requirements:\nKnows Python\n- Likes SQL\n- Can count\n- Speaks Go"
    )


def test_a_scrapers_escaped_quotes(tmp_path: Path) -> None:
    header = '"id","site","job_url","title","company","job_type","description"\n'
    content = f'{header}"1","x","http://a.b/c","Counter","Orchard","full","{TEXT} \\"Fruit\\", C\\\\+\\\\+"\n'
    posting = one(tmp_path, "x.csv", content)
    assert posting.text.endswith('"Fruit", C++')
    assert posting.url == "http://a.b/c"


def test_yaml_with_wrapped_lines(tmp_path: Path) -> None:
    lines = [
        "We look for a person who counts apples and pears in Python",
        "every single day of the year, who likes to be outside and",
        "who is not afraid of wasps.",
        "",
        "- Three years of counting things of many kinds in orchards,",
        "  gardens or on the market",
        "- SQL",
        "- A hat",
    ]
    posting = one(
        tmp_path,
        "x.yaml",
        "job_id: 1\ntitle: Counter\ncompany: Orchard\ndescription: |\n" + "".join(f"  {line}\n" for line in lines),
    )
    assert posting.text.split("\n") == [" ".join(lines[:3]), "", f"{lines[4]} {lines[5].strip()}", "- SQL", "- A hat"]


@pytest.mark.parametrize(
    "content",
    [
        "a: &a [x, x]\n"
        + "".join(f"{chr(98 + i)}: &{chr(98 + i)} [*{chr(97 + i)}, *{chr(97 + i)}]\n" for i in range(20))
        + "z: ["
        + "*a, " * 200
        + "]\n",
        "a: " + "[" * 5000,
        "!!python/object/apply:os.system [ls]",
        "title: [unclosed",
    ],
)
def test_yaml_bombs_and_objects_are_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "x.yaml").write_text(content)
    loaded = load([tmp_path / "x.yaml"])
    assert loaded.postings == ()
    assert len(loaded.rejected) == 1


def test_sqlite_tables_that_look_like_postings(tmp_path: Path) -> None:
    path = tmp_path / "it's 100%.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE urls (url TEXT)")
        connection.execute('CREATE TABLE "my ads" (title TEXT, company TEXT, description TEXT, photo BLOB)')
        connection.execute('INSERT INTO "my ads" VALUES (?, ?, ?, ?)', ("Counter", "Orchard", TEXT, b"\x00\xff"))
        connection.execute('CREATE VIEW bomb AS SELECT title, description FROM "my ads"')
    connection.close()
    before = path.read_bytes()
    loaded = load([path])
    assert [(p.title, p.organization, p.text) for p in loaded.postings] == [("Counter", "Orchard", TEXT)]
    assert loaded.rejected == ()
    assert path.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == [path.name]
    path.write_bytes(before[:5000])
    assert load([path]).postings == ()


def test_a_saved_page_by_its_declared_posting_and_by_its_main_text(tmp_path: Path) -> None:
    script = f'<script type="application/ld+json">{json.dumps(SCHEMA)}</script>'
    declared = f"<html><head>{script}</head><body><h1>Careers</h1></body></html>"
    posting = one(tmp_path, "a.html", declared)
    assert (posting.title, posting.organization) == ("Counter", "Orchard")
    head = "<!doctype html><meta charset=utf-8><title>Jobs</title><nav>Menu</nav><h1>Pear Counter</h1>"
    page = f"{head}<main><p>{LONG}</p><p>{LONG}</p><script>var x</script></main>"
    posting = one(tmp_path, "b.htm", page)
    assert posting.title == "Pear Counter"
    assert "Menu" not in posting.text
    assert "var x" not in posting.text


def test_hostile_pages_end_soon(tmp_path: Path) -> None:
    for name, content in {"a.html": "<!--" * 100_000, "b.html": "<div>" * 200_000, "c.html": "<" * 400_000}.items():
        (tmp_path / name).write_text(f"<html>{content}")
    assert len(load([tmp_path]).rejected) <= 3
