"""Closed lists that people choose from: countries, languages and levels, fields of study."""
