"""Read by gunicorn from the folder it starts in, by `make run` and in the container alike."""

import os

workers = int(os.environ.get("WEB_WORKERS", "2"))
# Threads, because a browser's spare connections would each block a synchronous worker.
worker_class = "gthread"
threads = int(os.environ.get("WEB_THREADS", "4"))
timeout = 60
# A worker's memory is given back now and then, and not by all of them at once. Rarely: with it go the pages that
# it keeps for visitors, and a new one takes seconds to begin. A busy site answers 2,000 requests in as many seconds.
max_requests = 50_000
max_requests_jitter = 50_000
loglevel = os.environ.get("LOG_LEVEL", "warning").lower()
