"""The language an ad is written in, by its most common small words (tables of our own) or its script."""

from __future__ import annotations

import re
from collections import Counter

_SMALL = {
    "en": "the and of to in a is for with you our we are will as on be or your that this have at by an from "
    "who their work experience",
    "de": "der die das und in den mit für von zu ein eine ist wir du sie bei im auf als dich deine unser "
    "unsere sowie oder werden sind haben zur dem des "
    "erfahrung kenntnisse aufgaben profil studium gute an pro woche stunden erste bringst dir dein",
    "fr": "le la les et des de du en un une pour vous nous dans sur avec est au aux votre notre ou par que "
    "qui êtes serez nos vos sont ce",
    "es": "el la los las de y en un una para con por que del se es al tu nuestro su como más o nuestra ser "
    "sobre equipo experiencia te",
    "pt": "o os as de e em um uma para com por que do da dos das no na se você nossa nosso ser ao mais ou "
    "sua seu não equipe experiência",
    "nl": "de het een en van in voor met je op bij wij zijn naar te jij onze ons als dat aan of wat jouw "
    "ben hebt om deze worden ervaring kennis jaar",
    "it": "il lo la i gli le di e in un una per con che del della dei nel si da al sono è ai delle come "
    "nostro anche o tuo esperienza",
    "pl": "i w z na do się jest oraz nie że dla od przez o za jako po twoje nasze są lub pracy doświadczenie",
    "sv": "och att i en som för med är på av det du vi ett till har vår dig eller din kan om vara söker hos ska inom oss",
    "da": "og at i en som for med er på af det du vi et til har vores dig eller din kan om være søger hos skal inden os "
    "bliver virksomhed erfaring",
    "nb": "og å i en som for med er på av det du vi et til har vår deg eller din kan om være søker hos skal innen oss "
    "våre ønsker erfaring bli",
    "fi": "ja että tai sekä olet sinulla meillä myös kanssa kun jotka mukaan voit työ ovat hyvä sinun kuin olemme haemme "
    "etsimme osaamista osaaminen kokemusta kokemus tiimiin tiimi työskentelet tarjoamme meidän joka lisäksi sinua",
    "et": "ja et või on ning kes meie sinu ka oled kui mis oma meil selle ootame pakume kogemus oskus tiim töö otsime sul",
    "cs": "je se že jsou nebo pro při od které který jako jsme máte vás náš naše vám našem našeho jak ve ze než nabízíme "
    "hledáme budete znalost zkušenosti práce také",
    "sk": "je sa že sú alebo pre pri od ktoré ktorý ako sme máte vás náš naše vám našom vo zo než ponúkame hľadáme "
    "budete znalosť skúsenosti práca tiež",
    "hu": "és az egy hogy nem vagy is meg azt ezt ez van lesz csapat munka tapasztalat keresünk amely kínálunk számára "
    "ismerete szükséges valamint illetve velünk",
    "ro": "și şi cu pentru din este sunt la care sau în mai pe o ca experiență echipa noastră căutăm oferim vei avea "
    "lucru cunoștințe de",
    "hr": "je se da su ili za na od koji koje kao smo naš naše naša uz iskustvo tražimo nudimo rad znanje tim biti ćete "
    "više što vam",
    "sl": "je se da so ali za na od ki kot smo naš naše naša pri ter izkušnje iščemo nudimo delo znanje boste vam tudi",
    "lt": "ir kad yra su arba į iš apie mūsų jūs tu mes bei kurie darbo patirtis komanda ieškome siūlome žinios kaip taip",
    "lv": "un ka ir ar vai no par uz mūsu tu mēs kas darba pieredze komanda meklējam piedāvājam zināšanas kā arī būs",
    "tr": "ve bir bu için ile olarak olan da de veya çok en gibi daha ekip iş deneyim arıyoruz sahip konusunda bilgi "
    "tercihen üzerinde sunuyoruz",
    "ca": "el la els les de i un una per amb que del es és al als nostre nostra som experiència equip seva però també",
}
_WORD = re.compile(r"[^\W\d_]+")
_KANA = re.compile(r"[\u3040-\u30ff]")
_SCRIPTS = (
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
)
_SCRIPT = re.compile("[\u0370-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_UKRAINIAN = re.compile(r"[\u0454\u0456\u0457\u0491]")
_AD_WORDS = (
    "ability about all analysis analyst analytics and any applications apply based business client clients code company "
    "computer customer customers data deep degree design develop development engineer engineering environment excellent "
    "experience field good hands-on have help high including industry job knowledge learning machine management models "
    "more new other people position preferred processes product products programming project projects required research "
    "role science senior skills software solutions strong support systems team teams technical time tools understanding "
    "using well what when work working years"
)
_AD = frozenset(_AD_WORDS.split())
"""Words of English ads besides the small ones: a list without any small word is still English by them."""
_SETS = {language: frozenset(words.split()) for language, words in _SMALL.items()}
_HEAD = 2000
_FIRST = 700
"""Characters that settle it where every third word is one of English's most common."""


_FEW_WORDS = 40
"""Words from which on a text without English words is not English."""


_TELLING = {
    code: frozenset(words.split())
    for code, words in {
        "de": "gesucht anforderungen aufgaben kenntnisse abgeschlossenes vollzeit teilzeit unbefristet möglich mindestens suchen "
        "bauen erstellen bieten",
        "nl": "gezocht eisen vereisten opleiding afgeronde vacature zoeken iemand functie fulltime voltijd deeltijd minimaal",
        "fr": "recherché recherchons expérience compétences poste ans missions",
        "es": "requiere requisitos años experiencia buscamos conocimientos",
    }.items()
}
"""Words of ads that no other of these languages has; each tells as much as two small ones where little is said."""
_A_FEW = 80
_SURE = 2
"""In a text of few words more small words than these tell another language, where English has hardly any."""


def language(text: str) -> str:
    """The ISO 639-1 code of the language of `text`; "und" for one that is none of the above, "en" where too little is said
    to tell (half of all ads are English)."""
    head = text[:_HEAD]
    if not head.isascii() and _SCRIPT.search(head) and (code := _by_script(head)):
        return code
    words = head[:_FIRST].lower().split()
    if sum(map(_SETS["en"].__contains__, words)) * 3 > len(words):
        return "en"
    words = head.lower().split()
    if sum(map(_SETS["en"].__contains__, words)) * 4 > len(words):
        return "en"
    counts = Counter(_WORD.findall(head.lower()))
    english = sum(counts[word] for word in _SETS["en"])
    if english * 4 > counts.total():
        return "en"
    scores = {code: sum(counts[word] for word in small) for code, small in _SETS.items()}
    best = max(scores, key=lambda code: (scores[code], code == "en"))
    if best != "en" and scores[best] > max(4, 1.15 * english):
        return best
    if counts.total() < _A_FEW:
        for code, words_of_ads in _TELLING.items():
            scores[code] += 2 * sum(counts[word] for word in words_of_ads)
        best = max(scores, key=lambda code: (scores[code], code == "en"))
    if best != "en" and counts.total() < _A_FEW and scores[best] > max(_SURE, 2 * english):
        return best
    return "en" if _may_be_english(head, counts, english) else "und"


def _by_script(head: str) -> str:
    if len(_KANA.findall(head)) > 20:
        return "ja"
    for code, script in _SCRIPTS:
        if len(script.findall(head)) * 5 > len(head):
            return "uk" if code == "ru" and len(_UKRAINIAN.findall(head)) * 50 > len(head) else code
    return ""


def _may_be_english(head: str, counts: Counter[str], english: int) -> bool:
    """Whether a text is short, a list of names, or holds some words of English ads."""
    total = counts.total()
    small = sum(map(str.islower, _WORD.findall(head)))
    if total < _FEW_WORDS or small * 5 < total * 3:
        return True
    return (english + sum(counts[word] for word in _AD)) * 12 > total
