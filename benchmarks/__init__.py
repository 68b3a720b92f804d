"""`make bench`: what the matching takes beside the methods that one would use otherwise, in the same run."""
