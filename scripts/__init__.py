"""What `make` calls. run.py and test.py start on a bare Python: standard library only."""
