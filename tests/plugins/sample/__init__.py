"""A plugin that uses every extension point of the portal: the contract, tried out.

What it does: people keep a postcard from a city. It stores that as a membership of kind "postcard".
"""
