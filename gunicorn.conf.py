"""Read by gunicorn from the folder it starts in, by `make run` and in the container alike."""

import os

workers = int(os.environ.get("WEB_WORKERS", "2"))
# Threads, because a browser's spare connections would each block a synchronous worker.
worker_class = "gthread"
threads = int(os.environ.get("WEB_THREADS", "4"))
timeout = 60
# A worker's memory is given back now and then, and not by all of them at once.
max_requests = 2000
max_requests_jitter = 400
loglevel = os.environ.get("LOG_LEVEL", "warning").lower()
