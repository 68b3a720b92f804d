"""The first words of partners' pages: one module for each language, named by its code, all of the same shape."""
