"""Heads of the pages that list others, in English."""

PAGES = {
    "cities": {
        "kind": "cities",
        "title": "Cities",
        "slug": "cities",
        "introduction": "Look for your city by any of its names. Each one says whether sign-up is open, or when it opens next.",
    },
    "news": {
        "kind": "news",
        "title": "News",
        "slug": "news",
        "introduction": "What is new in the network, in plain words.",
    },
}
