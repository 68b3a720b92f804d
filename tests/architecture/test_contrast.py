"""Every pair of text and ground among the colour tokens reaches 4.5:1 in light and in dark (WCAG 2.2, 1.4.3)."""

import re

import pytest

from tests.architecture.sources import text

TOKENS = dict(
    re.findall(r"--([\w-]+): light-dark\((#[0-9a-f]{6}, #[0-9a-f]{6})\)", text("static/css/tokens.css"))
)
PAIRS = [
    *[(ink, ground) for ink in ("ink", "soft") for ground in ("paper", "card", "sunk")],
    *[(tone, ground) for tone in ("intl", "local", "meet", "danger") for ground in ("paper", "card")],
    *[(f"on-{side}", side) for side in ("intl", "local", "meet", "danger")],
    *[(f"on-{side}", f"{side}-hover") for side in ("intl", "local", "meet")],
    *[(f"{side}-on-soft", f"{side}-soft") for side in ("intl", "local", "meet")],
    *[("ink", f"{side}-soft") for side in ("intl", "local", "meet", "success", "warning", "danger")],
    *[(state, f"{state}-soft") for state in ("success", "warning", "danger")],
]


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_can_be_read(ink, ground, theme):
    lighter, darker = sorted((_luminance(ink, theme), _luminance(ground, theme)), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "card", "sunk"])
def test_edges_of_inputs_can_be_seen(ground, theme):
    """3:1 for what one needs to find a control (1.4.11)."""
    lighter, darker = sorted((_luminance("line-strong", theme), _luminance(ground, theme)), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 3


def _luminance(token: str, theme: int) -> float:
    """Relative luminance as WCAG defines it."""
    colour = TOKENS[token].split(", ")[theme]
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
