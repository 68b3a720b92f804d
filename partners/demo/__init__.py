"""Partners of the demo: invented organisations with logos of our own, places that people wait for, open requests."""
