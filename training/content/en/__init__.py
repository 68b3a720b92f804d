"""Training in English: heads of the pages that list it."""

PAGES = {
    "training": {
        "title": "Training",
        "slug": "training",
        "introduction": (
            "Short lessons for buddies, coordinators and universities: read, decide, check yourself, and take your certificate with you."
        ),
    },
    "kits": {
        "title": "Facilitation kits",
        "slug": "kits",
        "introduction": (
            "Evenings that work, step by step: what you need, what you say, and how nobody is left out."
        ),
    },
    "toolkit": {
        "title": "Toolkit",
        "slug": "toolkit",
        "introduction": (
            "Posters, pictures, slides and mail texts for your city. Take them as they are, or set in your own name and dates."
        ),
    },
}
