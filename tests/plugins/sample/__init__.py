"""A plugin that uses every extension point of the portal and of buddy: the contract, tried out.

What it does: people keep a postcard from a city. It stores that as a membership of kind "postcard". Where buddy
is installed, postcards count in a plan.
"""
