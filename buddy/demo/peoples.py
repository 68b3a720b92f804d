"""Nationalities: names, languages, and who goes to which country."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from random import Random

from buddy.demo.places import parts, rows, universities_of_country
from buddy.enums import Gender

# Share of internationals who come from beyond the countries of the Erasmus statistics.
BEYOND_ERASMUS = 0.24


@dataclass(frozen=True)
class Names:
    women: tuple[str, ...]
    men: tuple[str, ...]
    last: tuple[str, ...]
    # Where a woman's family name has a form of its own: Nováková, Jónsdóttir.
    last_of_women: tuple[str, ...]

    def draw(self, rng: Random, gender: Gender) -> tuple[str, str]:
        """First and last name."""
        woman = gender == Gender.WOMAN or (gender != Gender.MAN and rng.random() < 0.5)
        first = rng.choice(self.women if woman else self.men)
        return first, rng.choice(self.last_of_women if woman else self.last)


@dataclass(frozen=True)
class Nationality:
    code: str
    names: Names
    # Languages that nearly everybody there speaks: (ISO 639 code, CEFR level 1..6).
    languages: tuple[tuple[str, int], ...]
    # How well English is spoken by students: 1 some, 2 fairly, 3 well, 4 native.
    english: int
    universities: tuple[str, ...]


@cache
def nationalities() -> dict[str, Nationality]:
    names = _names()
    found = {}
    for row in rows("nationalities"):
        code = row["code"]
        found[code] = Nationality(
            code=code,
            names=names[row["names"]],
            languages=tuple(_language(part) for part in parts(row["languages"])),
            english=int(row["english"]),
            universities=parts(row["universities"])
            or tuple(university.name for university in universities_of_country(code)),
        )
    return found


@dataclass(frozen=True)
class Draw:
    """Nationalities with the weights they are drawn by."""

    codes: tuple[str, ...]
    cumulative: tuple[float, ...]

    def one(self, rng: Random) -> Nationality:
        return nationalities()[rng.choices(self.codes, cum_weights=self.cumulative)[0]]


@cache
def coming_to(country: str) -> Draw:
    """Who comes to `country`: by the Erasmus statistics, and from the world beyond them."""
    flows = {row["home"]: float(row[country]) for row in rows("flows")}
    beyond = {row["code"]: float(row["weight"]) for row in rows("nationalities")}
    near, far = sum(flows.values()), sum(beyond.values())
    weights = {
        code: (1 - BEYOND_ERASMUS) * flows.get(code, 0) / near + BEYOND_ERASMUS * beyond[code] / far
        for code in nationalities()
    }
    chosen = {code: weight for code, weight in weights.items() if weight > 0}
    return Draw(tuple(chosen), tuple(accumulate(chosen.values())))


def _names() -> dict[str, Names]:
    kinds: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for row in rows("names"):
        kinds[row["nationality"]][row["kind"]] = parts(row["names"])
    return {
        code: Names(kind["woman"], kind["man"], kind["last"], kind.get("last_woman", kind["last"]))
        for code, kind in kinds.items()
    }


def _language(cell: str) -> tuple[str, int]:
    """ "fr:5" -> ("fr", 5); a native language has no level in the file."""
    code, _, level = cell.partition(":")
    return code, int(level or 6)
