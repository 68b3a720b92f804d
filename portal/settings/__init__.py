"""Settings. One thread for matrix products, before numpy is loaded: the matching shares its blocks among threads itself."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
