"""The readable definition of every criterion and constraint: one pair at a time, no arrays.

The formulas of docs/explanation/matching.md, written down a second time and independently of buddy/matching.
"""

from datetime import timedelta
from fractions import Fraction
from math import floor, isqrt

DAY = timedelta(days=1)
POINTS = {1: 150, 2: 350, 3: 600, 4: 800, 5: 950, 6: 1000}


def thousandths(part):
    """Round to the nearest thousandth, halves up."""
    return floor(1000 * Fraction(part) + Fraction(1, 2))


def in_town(local, day):
    inside = (local.present_from is None or local.present_from <= day) and (
        local.present_to is None or day <= local.present_to
    )
    return inside and not any(first <= day <= last for first, last in local.absences)


def first_day_here(one, settings):
    return max(one.arrival, settings.today) if settings.today else one.arrival


def presence(one, local, settings, everybody):
    if one.arrival is None or one.arrival_precision == "unknown":
        return 500
    start = first_day_here(one, settings)
    length = 28 if one.departure is None else max(1, min(28, (one.departure - start).days))
    shifts = range(-7, 8) if one.arrival_precision == "around" else [0]
    days = [start + shift * DAY + day * DAY for shift in shifts for day in range(length)]
    return thousandths(Fraction(sum(in_town(local, day) for day in days), len(days)))


def language(one, local, settings, everybody):
    if not one.languages or not local.languages:
        return 500
    best = 0
    for code in one.languages.keys() & local.languages.keys():
        points = POINTS[min(one.languages[code], local.languages[code])]
        if code not in settings.city_languages and code not in one.wished_languages:
            points = points * 8 // 10
        best = max(best, points)
    return best


def interests(one, local, settings, everybody):
    if not one.interests or not local.interests:
        return 500

    def weight(codes):
        holders = {code: sum(code in person.interests for person in everybody) for code in codes}
        return sum(min(2000, isqrt(10_000 * len(everybody) // holders[code])) for code in codes)

    less = min(weight(one.interests), weight(local.interests))
    return thousandths(Fraction(weight(one.interests & local.interests), less))


def field(one, local, settings, everybody):
    known = [row.field if row.field.isdecimal() and len(row.field) >= 2 else "" for row in (one, local)]
    if not all(known):
        return 500
    if min(map(len, known)) >= 3 and known[0][:3] == known[1][:3]:
        return 1000
    return 500 if known[0][:2] == known[1][:2] else 0


def university(one, local, settings, everybody):
    if one.university is None or local.university is None:
        return 500
    return 1000 if one.university == local.university else 0


def needs(one, local, settings, everybody):
    if not one.needs or not local.offers:
        return 500
    return thousandths(Fraction(len(one.needs & local.offers), len(one.needs)))


def gender(one, local, settings, everybody):
    return _wish_met(one, local) + _wish_met(local, one)


def _wish_met(person, other):
    stated = ("woman", "man", "non_binary")
    wish = person.gender if person.gender_wish == "same" else person.gender_wish
    if wish not in stated or other.gender not in stated:
        return 250
    return 500 if wish == other.gender else 0


def country(one, local, settings, everybody):
    if not (local.wished_countries or local.wished_languages) or not (one.nationality or one.languages):
        return 500
    speaks = {code for code, level in one.languages.items() if level >= 4}
    return 1000 if one.nationality in local.wished_countries or speaks & local.wished_languages else 0


def age(one, local, settings, everybody):
    if one.birth_date is None or local.birth_date is None:
        return 500
    return thousandths(max(Fraction(0), 1 - Fraction(abs((one.birth_date - local.birth_date).days), 3652)))


def degree(one, local, settings, everybody):
    if not one.degree or not local.degree:
        return 500
    if one.degree == local.degree:
        return 1000
    next_to = [{"bachelor", "master"}, {"master", "doctorate"}]
    return 500 if {one.degree, local.degree} in next_to else 0


def expectations(one, local, settings, everybody):
    if not one.expectations or not local.expectations:
        return 500
    both, either = one.expectations & local.expectations, one.expectations | local.expectations
    return thousandths(Fraction(len(both), len(either)))


CRITERIA = {
    each.__name__: each
    for each in (
        presence,
        language,
        interests,
        field,
        university,
        needs,
        gender,
        country,
        age,
        degree,
        expectations,
    )
}


def adult_on(person, day):
    born = person.birth_date
    return born is not None and (day.year - born.year) - ((day.month, day.day) < (born.month, born.day)) >= 18


def absent_throughout(one, local, settings):
    if one.arrival is None or one.arrival_precision == "unknown":
        return False
    arrival = first_day_here(one, settings)
    last = max(arrival, one.departure or arrival + settings.length_days * DAY)
    day = arrival - 7 * DAY if one.arrival_precision == "around" else arrival
    while day <= last:
        if in_town(local, day):
            return False
        day += DAY
    return True


def same_stated_gender(one, local):
    return one.gender == local.gender and one.gender in ("woman", "man", "non_binary")


def must(person):
    return person.gender_wish == "same" and person.gender_wish_strength == "must"


def common_level(one, local):
    return max(
        (min(one.languages[c], local.languages[c]) for c in one.languages.keys() & local.languages), default=0
    )


CONSTRAINTS = {
    "open": lambda one, local, settings, apart: one.open and local.open,
    "paused": lambda one, local, settings, apart: not one.paused and not local.paused,
    "suspended": lambda one, local, settings, apart: not one.suspended and not local.suspended,
    "confirmed": lambda one, local, settings, apart: local.confirmed,
    "silent": lambda one, local, settings, apart: not local.silent,
    "trained": lambda one, local, settings, apart: local.trained or not settings.training_required,
    "common_language": lambda one, local, settings, apart: (
        settings.language_level is None or common_level(one, local) >= settings.language_level
    ),
    "gender_must": lambda one, local, settings, apart: (
        not (must(one) or must(local)) or same_stated_gender(one, local)
    ),
    "apart": lambda one, local, settings, apart: (one.id, local.id) not in apart,
    "adult": lambda one, local, settings, apart: (
        adult_on(one, one.arrival or settings.first_day)
        and adult_on(local, local.present_from or settings.first_day)
    ),
    "presence": lambda one, local, settings, apart: (
        not absent_throughout(one, local, settings) or (one.accepts_online and local.offers_online)
    ),
    "university": lambda one, local, settings, apart: (
        not settings.university_only or (one.university is not None and one.university == local.university)
    ),
}


def score(one, local, settings, everybody, weights):
    """Return the score of an allowed pair."""
    total = sum(weights[key] * rule(one, local, settings, everybody) for key, rule in CRITERIA.items())
    weight = sum(weights.values())
    return (200 * total + weight) // (2 * weight) if weight else 0
