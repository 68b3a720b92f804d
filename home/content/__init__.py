"""The first content of a new portal, in our own words: written once by home.services.seed, then kept in the CMS.

`english` and `french` have the same shape, block for block, so that wagtail-localize can take the one
as the translation of the other. A link names a page by its key: "@how".
"""
