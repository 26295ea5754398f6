"""A small HTTP client: single requests, and waiting for a server to come up."""

from __future__ import annotations

import http.client
import socket
import time
from dataclasses import dataclass

# The same for all servers, so that the links in their answers are equal.
HOST = "bench.example"


@dataclass
class Answer:
    status: int
    body: bytes
    headers: dict[str, str]


def headers_for(token: str | None) -> dict[str, str]:
    headers = {"Host": HOST}
    if token:
        headers["Authorization"] = f"Token {token}"
    return headers


def request(
    port: int, path: str, token: str | None = None, method: str = "GET", body: str | None = None, timeout: float = 120
) -> Answer:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
    headers = headers_for(token)
    if body is not None:
        headers["Content-Type"] = "application/json"
    try:
        connection.request(method, path, body, headers)
        response = connection.getresponse()
        return Answer(response.status, response.read(), dict(response.getheaders()))
    finally:
        connection.close()


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for_answer(port: int, path: str, token: str | None, is_running, limit: float = 30) -> float:
    """Asks until there is an answer; returns when that was, by `time.perf_counter()`."""
    end = time.perf_counter() + limit
    while time.perf_counter() < end:
        try:
            if request(port, path, token, timeout=limit).status == 200:
                return time.perf_counter()
        except (OSError, http.client.HTTPException):
            pass
        if not is_running():
            raise RuntimeError("it ended")
        time.sleep(0.0005)
    raise RuntimeError(f"no answer within {limit:g} s")
