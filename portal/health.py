"""`python -m portal.health`: exit code 0 while the web server on this machine says that it is well.

For a container's health check: the host name has to be one of the site's own, so `curl localhost` will not do.
"""

from __future__ import annotations

import os
import sys
from http.client import HTTPConnection, HTTPException

HOST, PORT = "127.0.0.1", 8000


def healthy(name: str, *, port: int) -> bool:
    """Whether the site called `name` answers well on `port` of this machine."""
    connection = HTTPConnection(HOST, port, timeout=5)
    try:
        connection.request("GET", "/healthz", headers={"Host": name.strip().removeprefix(".")})
        return connection.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


if __name__ == "__main__":
    sys.exit(0 if healthy(os.environ["ALLOWED_HOSTS"].split(",")[0], port=PORT) else 1)
