"""Invented people for the tests: every answer given or missing, with hostile corners now and then."""

import random
from datetime import date, timedelta

from buddy.matching import InternationalRow, LocalRow, Settings
from buddy.matching.rows import DEGREES, EXPECTATIONS, GENDERS, NEEDS

FIRST_DAY = date(2027, 1, 10)
LANGUAGES = ["en", "fr", "es", "it", "de", "pl", "tr", "zh"]
INTERESTS = ["hiking", "cinema", "chess", "cooking", "dance", "theatre", "yoga"]
COUNTRIES = ["ES", "IT", "DE", "PL", "TR", ""]
SETTINGS = Settings(first_day=FIRST_DAY, city_languages=("fr",))


def some(dice, codes, most=None):
    return frozenset(dice.sample(list(codes), dice.randint(0, most or len(codes))))


def day(dice, low, high, missing=0.2):
    return None if dice.random() < missing else FIRST_DAY + timedelta(days=dice.randint(low, high))


def answers(dice, key):
    gender_wish = dice.choice(["", "", "same", "same", *GENDERS])
    return {
        "id": key,
        "birth_date": dice.choice(
            [
                None,
                date(2008, 2, 29),
                date(2009, 1, 10),
                date(2009, 1, 11),
                date(2000, 2, 29),
                date(2003, 7, 1),
            ]
        ),
        "gender": dice.choice([*GENDERS, "undisclosed", ""]),
        "gender_wish": gender_wish,
        "gender_wish_strength": dice.choice(["prefer", "must"]),
        "languages": {code: dice.randint(1, 6) for code in some(dice, LANGUAGES, 4)},
        "university": dice.choice([None, 1, 2, "other: school"]),
        "field": dice.choice(["", "02", "021", "0211", "0212", "0231", "061", "0613", "1", "xx"]),
        "degree": dice.choice(["", *DEGREES]),
        "interests": some(dice, INTERESTS),
        "expectations": some(dice, EXPECTATIONS),
        "open": dice.random() < 0.9,
        "paused": dice.random() < 0.1,
        "suspended": dice.random() < 0.1,
    }


def an_international(dice, key):
    arrival = day(dice, -40, 60)
    return InternationalRow(
        **answers(dice, key),
        nationality=dice.choice(COUNTRIES),
        arrival=arrival,
        arrival_precision=dice.choice(["exact", "around", "unknown"]),
        departure=None
        if arrival is None
        else dice.choice([None, arrival + timedelta(days=dice.randint(1, 250))]),
        needs=some(dice, NEEDS, 3),
        wished_languages=some(dice, LANGUAGES, 1),
        accepts_online=dice.random() < 0.5,
        front=dice.random() < 0.1,
        already_here=dice.random() < 0.2,
        signed_up=dice.randint(0, 20),
    )


def a_local(dice, key):
    absences = []
    for _ in range(dice.randint(0, 3)):
        first = FIRST_DAY + timedelta(days=dice.randint(-60, 120))
        absences.append((first, first + timedelta(days=dice.randint(0, 150))))
    start = day(dice, -30, 60)
    end = day(dice, 30, 200)
    return LocalRow(
        **answers(dice, key),
        offers=some(dice, NEEDS, 3),
        present_from=start,
        present_to=end,
        absences=tuple(absences),
        wished_countries=some(dice, [code for code in COUNTRIES if code], 2),
        wished_languages=some(dice, LANGUAGES, 1),
        offers_online=dice.random() < 0.5,
        confirmed=dice.random() < 0.9,
        silent=dice.random() < 0.1,
        trained=dice.random() < 0.5,
    )


def people(seed, n=25, m=20):
    dice = random.Random(seed)
    internationals = [an_international(dice, f"i{k}") for k in range(n)]
    return internationals, [a_local(dice, f"l{k}") for k in range(m)]


def plain_international(key="i", **changes):
    """An adult who speaks French well and wishes for nothing."""
    given = {"birth_date": date(2003, 7, 1), "languages": {"fr": 4}, **changes}
    return InternationalRow(id=key, **given)


def plain_local(key="l", **changes):
    """A local whom no rule holds back."""
    given = {"birth_date": date(2003, 7, 1), "languages": {"fr": 6}, **changes}
    return LocalRow(id=key, **given)
