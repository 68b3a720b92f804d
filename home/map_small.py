"""Countries that nobody could press on the map of a telephone: less than 24 pixels where it is 328 pixels wide.

For each the middle of its largest part and how far around it a press still means it, in units of the map: never
nearer to the next small one than halfway, so that pressing any country's middle always finds that country.
`tests/home/test_map.py` compares them with `static/map/europe.svg`.
"""

SMALL: dict[str, tuple[float, float, float]] = {
    "AD": (304, 690, 37), "AL": (625, 719, 15), "AT": (500, 576, 22), "BA": (575, 660, 21), "BE": (367, 511, 14), "CH": (419, 599, 11),
    "CY": (888, 800, 37), "CZ": (530, 528, 29), "DK": (442, 380, 37), "EE": (636, 303, 22), "HU": (596, 581, 16), "IE": (195, 414, 37),
    "LI": (441, 591, 11), "LT": (629, 387, 21), "LU": (390, 528, 14), "LV": (634, 346, 21), "MC": (404, 670, 36), "MD": (734, 562, 37),
    "ME": (607, 685, 13), "MK": (651, 704, 13), "MT": (532, 849, 37), "NL": (381, 476, 19), "PT": (133, 728, 37), "SI": (527, 612, 22),
    "SK": (595, 548, 16), "SM": (489, 665, 33), "XK": (633, 684, 13),
}  # fmt: skip
