"""The card of "following up", in German."""

MODULE = {
    "slug": "dranbleiben",
    "title": "Dranbleiben, auch wenn es schwierig wird",
    "introduction": (
        "Die meisten Schwierigkeiten sind Stille, und gegen Stille helfen fünf Minuten. Einige "
        "wenige sind ernst. Wie du beides früh siehst, was du sagst und wann andere besser "
        "helfen."
    ),
}
