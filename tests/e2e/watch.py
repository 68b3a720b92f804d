"""Collects what a page must never do while a journey goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, ConsoleMessage, Request, Response, WebError

LOCAL_SCHEMES = {"data", "blob", "about"}


class Watch:
    """`problems` lists third-party requests, policy violations, script errors and server errors."""

    def __init__(self, context: BrowserContext, *, host: str) -> None:
        self.host = host
        self.problems: list[str] = []
        context.on("request", self._request)
        context.on("response", self._response)
        context.on("console", self._console)
        context.on("weberror", self._error)

    def _request(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in LOCAL_SCHEMES and address.netloc != self.host:
            self.problems.append(f"Third-party request: {request.url}")

    def _response(self, response: Response) -> None:
        if response.status >= 500:
            self.problems.append(f"Server error {response.status}: {response.url}")

    def _console(self, message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            self.problems.append(f"Policy violated on {message.location['url']}: {message.text}")

    def _error(self, error: WebError) -> None:
        where = error.page.url if error.page else "a closed page"
        self.problems.append(f"Script error on {where}: {error.error}")
