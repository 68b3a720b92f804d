"""Invented students: who they are, whatever city they come to."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from random import Random

from django.conf import settings

from buddy.demo.logins import Login
from buddy.demo.peoples import Nationality
from buddy.demo.places import RESERVED, City, University, rows, universities, universities_of_country
from buddy.enums import Degree, Gender, Interest
from buddy.models import Student
from portal.models import User
from portal.text import search_form

# Detailed fields of ISCED-F 2013 with the share of exchange students in each.
FIELDS = {
    "0413": 11,  # business and management
    "0421": 8,  # law
    "0231": 6,  # foreign languages
    "0311": 6,  # economics
    "0912": 5,  # medicine
    "0613": 5,  # computer science
    "0312": 5,  # political science
    "0715": 5,  # mechanical engineering
    "0714": 4,  # electronics and automation
    "0313": 4,  # psychology
    "0731": 4,  # architecture and town planning
    "0414": 3,  # marketing and advertising
    "0232": 3,  # literature and linguistics
    "0511": 3,  # biology
    "0321": 3,  # journalism and communication
    "0222": 3,  # history and archaeology
    "0732": 3,  # civil engineering
    "0213": 2,  # fine arts
    "0212": 2,  # fashion, interior and industrial design
    "0113": 2,  # primary school teaching
    "0314": 2,  # sociology, culture and geography
    "0531": 2,  # chemistry
    "0533": 2,  # physics
    "0541": 2,  # mathematics
    "0913": 2,  # nursing and midwifery
    "0916": 2,  # pharmacy
    "0521": 2,  # environmental science
    "0215": 1,  # music and performing arts
    "0223": 1,  # philosophy and ethics
    "1014": 1,  # sport
    "1015": 1,  # travel and tourism
    "0811": 1,  # agriculture
}
_POPULAR = {
    Interest.TRAVEL,
    Interest.CONCERTS,
    Interest.CINEMA,
    Interest.FOOD,
    Interest.LANGUAGES,
    Interest.COOKING,
    Interest.HIKING,
    Interest.COFFEE,
}
_INTERESTS = {interest.value: 3 if interest in _POPULAR else 1 for interest in Interest}
_GENDERS = {Gender.WOMAN: 61, Gender.MAN: 37, Gender.NON_BINARY: 1.2, Gender.UNDISCLOSED: 0.8}
# CEFR levels of English by how well it is spoken at home, and of a city's language by newcomers.
_ENGLISH = {1: {2: 15, 3: 35, 4: 35, 5: 15}, 2: {3: 20, 4: 50, 5: 30}, 3: {4: 35, 5: 50, 6: 15}, 4: {6: 1}}
_LANGUAGE_OF_THE_CITY = {0: 30, 1: 20, 2: 18, 3: 16, 4: 11, 5: 5}
_FURTHER_LANGUAGES = {
    "es": 8,
    "fr": 8,
    "de": 6,
    "it": 4,
    "pt": 2,
    "ru": 1,
    "ja": 1,
    "zh": 1,
    "ko": 1,
    "ar": 1,
}


@dataclass
class Person:
    """Unsaved rows of one student, and the languages they speak by CEFR level."""

    user: User
    student: Student
    languages: dict[str, int]


class Addresses:
    """Invented e-mail addresses, each once."""

    def __init__(self) -> None:
        self._taken: Counter[str] = Counter()

    def make(self, first: str, last: str, domain: str) -> str:
        """ "Léa", "De Smet" -> "lea.desmet@…", the next one "lea.desmet2@…"."""
        name = ".".join(search_form(part).replace(" ", "") for part in (first, last))
        self._taken[f"{name}@{domain}"] += 1
        count = self._taken[f"{name}@{domain}"]
        return f"{name}{count if count > 1 else ''}@{domain}"


def draw(rng: Random, weights: dict):
    """One key of `weights`, by weight."""
    return rng.choices(list(weights), weights=list(weights.values()))[0]


def some(rng: Random, chances: dict[str, float]) -> list[str]:
    """Each key with its own chance, in the order given."""
    return [key for key, chance in chances.items() if rng.random() < chance]


@cache
def sentences() -> dict[tuple[str, str], tuple[str, ...]]:
    """Texts by kind and language."""
    found = defaultdict(list)
    for row in rows("sentences"):
        found[row["kind"], row["language"]].append(row["text"])
    return {key: tuple(texts) for key, texts in found.items()}


def sentence(rng: Random, kind: str, language: str) -> str:
    texts = sentences()
    return rng.choice(texts.get((kind, language)) or texts[kind, "en"])


def mother_tongue(languages: Mapping[str, int]) -> str:
    """The first language of the portal but English that somebody lives in; English without one."""
    others = (code for code, _name in settings.LANGUAGES if code != "en")
    return next((code for code in others if languages.get(code) == 6), "en")


def international(
    rng: Random, *, nationality: Nationality, city: City, today: date, addresses: Addresses
) -> Person:
    """Somebody of `nationality` who comes to `city`."""
    home = _home_university(rng, nationality)
    domain = home.reserved_domain if isinstance(home, University) else f"students.{RESERVED}"
    languages = _languages(rng, nationality)
    level = draw(rng, _LANGUAGE_OF_THE_CITY)
    if level > languages.get(city.languages[0], 0):
        languages[city.languages[0]] = level
    person = _person(rng, nationality, today, languages, addresses, domain)
    person.student.home_university = home.name if isinstance(home, University) else home
    return person


def local(
    rng: Random,
    *,
    nationality: Nationality,
    city: City,
    university: University,
    today: date,
    addresses: Addresses,
) -> Person:
    """Somebody who knows `city`, whatever the passport."""
    languages = _languages(rng, nationality)
    if nationality.code == city.country:
        languages[city.languages[0]] = 6
    else:
        languages[city.languages[0]] = max(languages.get(city.languages[0], 0), rng.choice((4, 5, 5, 6)))
    for language in city.languages[1:]:
        if rng.random() < 0.7:
            languages[language] = max(languages.get(language, 0), rng.choice((4, 5, 6)))
    # Four of five use their university address, which confirms them; the others any other one.
    domain = university.reserved_domain if rng.random() < 0.8 else f"mail.{RESERVED}"
    return _person(rng, nationality, today, languages, addresses, domain)


def university_of(rng: Random, city: City) -> University:
    here = universities()[city.slug]
    return rng.choices(here, weights=[university.weight for university in here])[0]


def become(person: Person, who: Login | User) -> None:
    """Turn a drawn person into the one who signs in with a login, or into an account that is there."""
    student = person.student
    student.share_email, student.about = True, ""
    if isinstance(who, User):
        person.user, student.gender = who, Gender.UNDISCLOSED
        return
    user = person.user
    user.email, user.language = who.email, who.language
    user.first_name, user.last_name = who.first_name, who.last_name
    student.gender = who.gender


def _person(
    rng: Random,
    nationality: Nationality,
    today: date,
    languages: dict[str, int],
    addresses: Addresses,
    domain: str,
) -> Person:
    gender = draw(rng, _GENDERS)
    first, last = nationality.names.draw(rng, gender)
    age_in_days = int(max(18.3, min(34, rng.gauss(22, 2.2))) * 365.25)
    user = User(
        email=addresses.make(first, last, domain),
        first_name=first,
        last_name=last,
        language=mother_tongue(languages),
        is_demo=True,
    )
    student = Student(
        birth_date=today - timedelta(days=age_in_days),
        gender=gender,
        nationality=nationality.code,
        field=draw(rng, FIELDS) if rng.random() < 0.93 else "",
        degree=_degree(rng, age_in_days / 365.25),
        interests=_interests(rng),
        about=sentence(rng, "about", user.language) if rng.random() < 0.4 else "",
        share_email=rng.random() < 0.9,
    )
    return Person(user, student, languages)


def _languages(rng: Random, nationality: Nationality) -> dict[str, int]:
    levels = dict(nationality.languages)
    levels["en"] = max(levels.get("en", 0), draw(rng, _ENGLISH[nationality.english]))
    if rng.random() < 0.45:
        levels.setdefault(draw(rng, _FURTHER_LANGUAGES), rng.choice((1, 2, 2, 3, 3, 4)))
    return levels


def _home_university(rng: Random, nationality: Nationality) -> University | str:
    own: Sequence[University] = universities_of_country(nationality.code)
    if own:
        return rng.choices(own, weights=[university.weight for university in own])[0]
    return rng.choice(nationality.universities) if nationality.universities else ""


def _degree(rng: Random, age: float) -> str:
    if rng.random() < 0.05:
        return ""
    if age < 22.3:
        return Degree.BACHELOR
    return Degree.DOCTORATE if age > 26 and rng.random() < 0.5 else Degree.MASTER


def _interests(rng: Random) -> list[str]:
    """Mostly four to seven; some have not told."""
    count = 0 if rng.random() < 0.06 else rng.randint(3, 8)
    chosen: set[str] = set()
    while len(chosen) < count:
        chosen.add(draw(rng, _INTERESTS))
    return sorted(chosen)
