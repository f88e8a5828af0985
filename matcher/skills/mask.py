"""The text of a résumé that a vectoriser may see: without contact block and without the person's name, wherever it stands."""

from __future__ import annotations

import re

from matcher.model import Contact, Profile

_ADDRESS = re.compile(r"\S+@\S+\.\w+|(?:https?://|www\.)\S+|\b(?:linkedin|github|gitlab)\.com/\S*", re.IGNORECASE)
_PHONE = re.compile(r"(?<!\w)\+?\(?\d[\d\s()./-]{7,}\d(?!\w)")
_YEARS = re.compile(r"(?:19|20)\d\d")
_SHORTEST_NAME = 3


def addresses(text: str) -> tuple[tuple[int, int], ...]:
    """The places of mail and web addresses: "jo@gmail.com" and "github.com/jo" say where somebody is and name no skill."""
    return tuple(found.span() for found in _ADDRESS.finditer(text))


def masked_text(profile: Profile) -> str:
    """The passages, one a line, with name, address, phone number, place and links taken out and hidden words never in."""
    personal = _personal(profile.contact)
    lines = (_without(passage.text, personal) for passage in profile.passages)
    return "\n".join(line for line in lines if line)


def _personal(contact: Contact) -> re.Pattern[str] | None:
    """A pattern for everything that the contact block says of the person; the parts of a name count one by one too."""
    whole = [contact.name, contact.email, contact.phone, contact.location, *contact.links]
    parts = [part for part in re.split(r"[\s,.-]+", contact.name or "") if len(part) >= _SHORTEST_NAME]
    wanted = sorted({value for value in (*whole, *parts) if value}, key=lambda value: (-len(value), value))
    return (
        re.compile("|".join(rf"(?<!\w){re.escape(value)}(?!\w)" for value in wanted), re.IGNORECASE) if wanted else None
    )


def _without(text: str, personal: re.Pattern[str] | None) -> str:
    text = _ADDRESS.sub(" ", text)
    # Two years with a dash between them are a time, not a telephone.
    text = _PHONE.sub(lambda found: found.group() if _YEARS.search(found.group()) else " ", text)
    if personal:
        text = personal.sub(" ", text)
    return " ".join(text.split())
