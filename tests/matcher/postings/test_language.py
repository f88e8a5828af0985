"""The language of an ad: of Europe's in Latin letters, of other scripts, and none of them."""

from __future__ import annotations

import pytest

from matcher.postings.language import language


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "fi",
            "Haemme data-analyytikkoa tiimiimme Helsinkiin. Tehtäviisi kuuluu raporttien laatiminen, tietojen "
            "analysointi ja yhteistyö myynnin kanssa. Sinulla on kokemusta SQL-kyselyistä ja osaat myös "
            "Pythonia. Tarjoamme joustavat työajat sekä hyvän tiimin.",
        ),
        (
            "cs",
            "Hledáme datového analytika se znalostí SQL a Pythonu. Budete pracovat v našem týmu v Praze a "
            "připravovat reporty pro vedení. Nabízíme pružnou pracovní dobu a práci z domova, která je možná dva "
            "dny v týdnu.",
        ),
        (
            "da",
            "Vi søger en dataanalytiker med erfaring i SQL og Python. Du skal arbejde sammen med vores team i "
            "København og lave rapporter til ledelsen. Du får en spændende hverdag hos os.",
        ),
        (
            "nb",
            "Vi søker en dataanalytiker med erfaring fra SQL og Python. Du skal jobbe sammen med teamet vårt i "
            "Oslo og lage rapporter til ledelsen. Hos oss får du gode muligheter til å bli bedre.",
        ),
        (
            "sv",
            "Vi söker en dataanalytiker med erfarenhet av SQL och Python. Du kommer att arbeta med vårt team i "
            "Stockholm och skapa rapporter för ledningen. Vi erbjuder bra förmåner.",
        ),
        (
            "pl",
            "Szukamy analityka danych ze znajomością SQL i Python. Oferujemy pracę zdalną, prywatną opiekę "
            "medyczną oraz atrakcyjne wynagrodzenie w młodym zespole. Wymagane jest wykształcenie wyższe i "
            "doświadczenie w pracy z danymi na produkcji.",
        ),
        (
            "hu",
            "Adatelemzőt keresünk budapesti csapatunkba, aki az SQL és a Python nyelvet is ismeri. A munka során "
            "jelentéseket készítesz a vezetőség számára, és együtt dolgozol az értékesítéssel. Nem baj, ha még "
            "nincs sok tapasztalat.",
        ),
        (
            "ro",
            "Căutăm un analist de date cu experiență în SQL și Python. Vei lucra cu echipa noastră din București "
            "și vei pregăti rapoarte pentru conducere. Oferim un program flexibil și zile de lucru de acasă.",
        ),
        (
            "hr",
            "Tražimo analitičara podataka koji ima iskustvo sa SQL-om i Pythonom. Radit ćete u našem timu u "
            "Zagrebu te pripremati izvještaje za upravu. Nudimo fleksibilno radno vrijeme i rad od kuće koje vam "
            "odgovara.",
        ),
        (
            "sl",
            "Iščemo podatkovnega analitika, ki ima izkušnje s SQL in Pythonom. Delali boste v naši ekipi v "
            "Ljubljani ter pripravljali poročila za vodstvo. Nudimo gibljiv delovni čas in delo od doma, kar je "
            "tudi naša prednost.",
        ),
        (
            "sk",
            "Hľadáme dátového analytika so znalosťou SQL a Pythonu. Budete pracovať v našom tíme v Bratislave a "
            "pripravovať reporty pre vedenie. Ponúkame pružný pracovný čas a prácu z domu, ktorá je možná aj dva "
            "dni v týždni, ak sa dohodneme.",
        ),
        (
            "et",
            "Otsime andmeanalüütikut, kes tunneb SQLi ja Pythonit. Sinu töö on koostada aruandeid ja teha "
            "koostööd müügiga. Pakume paindlikku tööaega ning head tiimi, mis on Tallinnas.",
        ),
        (
            "lt",
            "Ieškome duomenų analitiko, kuris išmano SQL ir Python. Dirbsite su mūsų komanda Vilniuje ir "
            "rengsite ataskaitas vadovybei. Siūlome lankstų darbo laiką ir galimybę dirbti iš namų, kad būtų "
            "patogu.",
        ),
        (
            "lv",
            "Meklējam datu analītiķi, kas pārzina SQL un Python. Jūs strādāsiet ar mūsu komandu Rīgā un "
            "gatavosiet pārskatus vadībai. Piedāvājam elastīgu darba laiku un iespēju strādāt no mājām, kā arī "
            "labu komandu.",
        ),
        (
            "tr",
            "SQL ve Python bilen bir veri analisti arıyoruz. Ekip ile birlikte çalışacak ve yönetim için "
            "raporlar hazırlayacaksınız. Esnek çalışma saatleri ve evden çalışma olanağı sunuyoruz, daha iyi bir "
            "denge için.",
        ),
        (
            "ca",
            "Busquem un analista de dades amb experiència en SQL i Python. Treballaràs amb el nostre equip a "
            "Barcelona i prepararàs informes per a la direcció. Oferim un horari flexible, i també teletreball, "
            "perquè és important.",
        ),
        (
            "nl",
            "Wij zoeken een data analist met ervaring in SQL en Python. Je werkt samen met het team en je hebt "
            "een afgeronde opleiding. Wij bieden een goed salaris en 25 vakantiedagen.",
        ),
        (
            "it",
            "Cerchiamo un analista dati con esperienza in SQL e Python. Lavorerai con il nostro team a Milano e "
            "preparerai report per la direzione. Offriamo un contratto a tempo indeterminato.",
        ),
        (
            "pt",
            "Procuramos um analista de dados com experiência em SQL e Python. Vai trabalhar com a nossa equipa "
            "em Lisboa e preparar relatórios para a direção. Oferecemos contrato sem termo.",
        ),
        (
            "el",
            "Αναζητούμε αναλυτή δεδομένων με εμπειρία σε SQL και Python. Θα εργαστείτε με την ομάδα μας στην Αθήνα.",
        ),
        (
            "uk",
            "Шукаємо аналітика даних із досвідом роботи з SQL та Python. Ви працюватимете з нашою командою у Києві.",
        ),
        ("ru", "Ищем аналитика данных с опытом работы с SQL и Python. Вы будете работать с нашей командой в Москве."),
        ("ar", "نبحث عن محلل بيانات لديه خبرة في SQL و Python للعمل مع فريقنا في القاهرة"),
        ("he", "אנחנו מחפשים אנליסט נתונים עם ניסיון בעבודה עם SQL ו Python בצוות שלנו"),
        (
            "und",
            "Kami mencari analis data yang menguasai SQL dan Python. Anda akan bekerja dengan tim kami di "
            "Jakarta dan menyiapkan laporan untuk manajemen. Kami menawarkan jam kerja yang fleksibel serta "
            "lingkungan kerja yang menyenangkan, dengan kesempatan untuk belajar dan berkembang bersama rekan "
            "kerja yang ramah.",
        ),
        (
            "de",
            "Wir suchen einen Datenanalysten mit Erfahrung in SQL und Python. Du arbeitest mit dem Team in Köln "
            "und erstellst Berichte für die Leitung.",
        ),
        (
            "de",
            "Aufgaben\n- Analyse von Daten\n- Erstellung von Berichten\nProfil\n- Abgeschlossenes Studium der "
            "Statistik\n- Sehr gute Kenntnisse in SQL\n- Freude am Umgang mit Zahlen",
        ),
        (
            "fr",
            "Nous cherchons un analyste de données avec une expérience en SQL et Python. Vous travaillerez avec "
            "notre équipe à Lyon et préparerez des rapports pour la direction.",
        ),
        (
            "es",
            "Buscamos un analista de datos con experiencia en SQL y Python. Trabajarás con nuestro equipo en "
            "Sevilla y prepararás informes para la dirección.",
        ),
        ("de", "Datenanalyst gesucht. SQL, Python. Teilzeit möglich."),
        ("de", "Data Scientist (m/w/d)\nPython, SQL, Statistik\nBerlin, unbefristet, Vollzeit"),
        ("de", "Anforderungen\n- SQL\n- Python\n- Abgeschlossenes Studium"),
        ("nl", "Functie-eisen\n- SQL\n- Python\n- Afgeronde opleiding HBO"),
        ("fr", "Profil recherché : SQL, Python, 3 ans d'expérience"),
        ("en", "Data analyst, Utrecht. Python, SQL, Power BI."),
        ("en", "Data analyst, fulltime. Python, SQL."),
        ("en", "Python SQL"),
        ("en", "Data Analyst. SQL, Python, R, Tableau, Excel, dbt, Airflow, Snowflake."),
        (
            "en",
            "Requirements\n- Python\n- SQL\n- Machine learning\n- Strong communication skills\n- 3 years "
            "experience\n- Bachelor's degree computer science\n- Cloud platforms: AWS, Azure, GCP\n- Docker, "
            "Kubernetes\n- Git, CI/CD\n- Data visualisation Tableau Power BI\n- Statistics\n- Team player",
        ),
        (
            "en",
            "python, sql, pandas, numpy, scikit-learn, spark, hadoop, hive, kafka, airflow, docker, kubernetes, "
            "terraform, aws, gcp, azure, git, linux, bash, tableau, looker, dbt, snowflake, redshift, bigquery, "
            "postgres, mysql, mongodb, redis, elasticsearch, machine learning, deep learning, data science, "
            "software engineering, research, analytics",
        ),
        ("en", "We need an analyst in Los Angeles, La Jolla or El Paso who knows SQL and can talk to people."),
    ],
)
def test_languages(code: str, text: str) -> None:
    assert language(text) == code
