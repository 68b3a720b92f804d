"""`make screenshots`: every page at three widths, light and dark, on one sheet to look at."""
