"""Emergency numbers by country: 112 works in all of them, some have further direct lines."""

from __future__ import annotations

from dataclasses import dataclass

GENERAL = "112"


@dataclass(frozen=True)
class EmergencyNumbers:
    """Numbers to dial; an empty one means that `general` is the only line."""

    general: str = GENERAL
    police: str = ""
    ambulance: str = ""
    fire: str = ""


_LINES = {
    "AT": EmergencyNumbers(police="133", ambulance="144", fire="122"),
    "BE": EmergencyNumbers(police="101"),
    "CH": EmergencyNumbers(police="117", ambulance="144", fire="118"),
    "CZ": EmergencyNumbers(police="158", ambulance="155", fire="150"),
    "DE": EmergencyNumbers(police="110"),
    "FR": EmergencyNumbers(police="17", ambulance="15", fire="18"),
    "GB": EmergencyNumbers(general="999"),
    "GR": EmergencyNumbers(police="100", ambulance="166", fire="199"),
    "HR": EmergencyNumbers(police="192", ambulance="194", fire="193"),
    "HU": EmergencyNumbers(police="107", ambulance="104", fire="105"),
    "LI": EmergencyNumbers(police="117", ambulance="144", fire="118"),
    "LU": EmergencyNumbers(police="113"),
    "LV": EmergencyNumbers(police="110", ambulance="113"),
    "NO": EmergencyNumbers(police="112", ambulance="113", fire="110"),
    "PL": EmergencyNumbers(police="997", ambulance="999", fire="998"),
    "SI": EmergencyNumbers(police="113"),
    "SK": EmergencyNumbers(police="158", ambulance="155", fire="150"),
}


def emergency_numbers(country_code: str) -> EmergencyNumbers:
    """Numbers of the country with this ISO-2 code; 112 where nothing else is known."""
    return _LINES.get(country_code.upper(), EmergencyNumbers())
