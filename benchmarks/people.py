"""Invented students of one city as rows, seeded: answers as common and as rare as in a real questionnaire."""

from __future__ import annotations

import random
from datetime import date, timedelta

from buddy.matching import InternationalRow, LocalRow, Settings
from buddy.matching.rows import DEGREES, EXPECTATIONS, GENDERS, NEEDS

FIRST_DAY = date(2027, 1, 10)
SETTINGS = Settings(first_day=FIRST_DAY, city_languages=("fr",), today=FIRST_DAY - timedelta(days=60))
LANGUAGES = "es it de pt pl nl tr zh ar ru ja cs ro el hu sv ko fi".split()
COUNTRIES = "ES IT DE PT PL NL TR CN MX BR US CA JP CZ RO GR HU SE KR FI IE GB UA MA".split()
FIELDS = [
    f"{broad:02d}{narrow}{detail}" for broad in range(1, 11) for narrow in (1, 2, 3) for detail in (1, 3)
]
INTERESTS = [f"interest {k}" for k in range(40)]


def people(n: int, m: int, *, seed: int) -> tuple[list[InternationalRow], list[LocalRow]]:
    """Return ``n`` internationals and ``m`` locals; the same ones for the same seed."""
    dice = random.Random(seed)
    return [_international(dice, k) for k in range(n)], [_local(dice, k) for k in range(m)]


def _answers(dice: random.Random, *, home: bool) -> dict:
    languages = {"en": dice.choice((3, 4, 4, 5, 5, 6))}
    languages["fr"] = 6 if home else dice.choice((0, 1, 2, 3, 4))
    for code in dice.choices(LANGUAGES, k=dice.randint(0, 2) if home else dice.randint(1, 2)):
        languages[code] = dice.choice((1, 2, 3, 4, 5, 6)) if home else 6
    wish = dice.random()
    return {
        "birth_date": None
        if dice.random() < 0.02
        else date(1998, 1, 1) + timedelta(days=dice.randrange(3200)),
        "gender": dice.choice((*GENDERS[:2], *GENDERS[:2], *GENDERS[:2], "non_binary", "undisclosed")),
        "gender_wish": "same" if wish < 0.2 else "woman" if wish < 0.24 else "",
        "gender_wish_strength": "must" if wish < 0.08 else "prefer",
        "languages": {code: level for code, level in languages.items() if level},
        "university": dice.choice((1, 1, 1, 2, 2, 3, 4, 5, 6)),
        "field": "" if dice.random() < 0.05 else dice.choice(FIELDS),
        "degree": dice.choice(("bachelor", "bachelor", "master", "master", *DEGREES)),
        "interests": frozenset(INTERESTS[int(40 * dice.random() ** 2)] for _ in range(dice.randint(2, 8))),
        "expectations": frozenset(dice.sample(EXPECTATIONS, dice.randint(1, 4))),
    }


def _international(dice: random.Random, key: int) -> InternationalRow:
    arrival = FIRST_DAY + timedelta(days=min(60, int(dice.expovariate(1 / 12))))
    return InternationalRow(
        id=("i", key),
        **_answers(dice, home=False),
        nationality=dice.choice(COUNTRIES),
        arrival=arrival,
        arrival_precision=dice.choice(("exact", "exact", "around", "unknown")),
        departure=None if dice.random() < 0.2 else arrival + timedelta(days=7 * dice.randint(12, 48)),
        needs=frozenset(dice.sample(NEEDS, dice.randint(0, 3))),
        wished_languages=frozenset({"fr"} if dice.random() < 0.5 else ()),
        accepts_online=dice.random() < 0.3,
        signed_up=key,
    )


def _local(dice: random.Random, key: int) -> LocalRow:
    away = FIRST_DAY + timedelta(days=dice.randint(0, 60))
    return LocalRow(
        id=("l", key),
        **_answers(dice, home=True),
        offers=frozenset(dice.sample(NEEDS, dice.randint(1, 5))),
        present_from=FIRST_DAY + timedelta(days=dice.randint(-10, 20)) if dice.random() < 0.3 else None,
        present_to=FIRST_DAY + timedelta(days=dice.randint(90, 200)) if dice.random() < 0.3 else None,
        absences=((away, away + timedelta(days=dice.randint(3, 20))),) if dice.random() < 0.4 else (),
        wished_countries=frozenset(dice.sample(COUNTRIES, dice.randint(0, 2))),
        wished_languages=frozenset(dice.sample(LANGUAGES, dice.randint(0, 1))),
        offers_online=dice.random() < 0.3,
    )
