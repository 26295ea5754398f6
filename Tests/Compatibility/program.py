"""Runs the program that is tested, as a command or as a server."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request


def environment(database, secret_key, **more):
    """The variables of a run: nothing of the caller's but what concerns the machine."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    return dict(kept, DATABASE_URL=f"sqlite:///{database}", DJANGO_SECRET_KEY=secret_key, **more)


def run(command, database, secret_key, **more):
    """Runs a command to its end; returns the completed process with its output as text."""
    return subprocess.run(
        command, env=environment(database, secret_key, **more), capture_output=True, text=True, timeout=300
    )


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@contextlib.contextmanager
def server(manage, database, secret_key, **more):
    """A running server's base URL; it is stopped at the end."""
    port = free_port()
    process = subprocess.Popen(
        [manage, "runserver", "--noreload", f"127.0.0.1:{port}"],
        env=environment(database, secret_key, **more),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        deadline = time.monotonic() + 20
        while True:
            if process.poll() is not None:
                raise SystemExit("The server ended: " + process.stdout.read().decode(errors="replace"))
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.01)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class Client:
    """Speaks JSON with a server."""

    def __init__(self, base, token=None):
        self.base = base
        self.token = token

    def request(self, method, path, body=None):
        """Returns the status and the answer."""
        headers = {"Accept": "application/json"}
        data = None
        if body is not None:
            headers["Content-Type"] = "application/json"
            data = json.dumps(body).encode()
        if self.token:
            headers["Authorization"] = f"Token {self.token}"
        request = urllib.request.Request(self.base + path, data=data, headers=headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                status, content = response.status, response.read()
        except urllib.error.HTTPError as error:
            status, content = error.code, error.read()
        return status, json.loads(content) if content else None


class Tally:
    """Counts what is as it should be, and says what is not."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, name, actual, expected):
        if actual == expected:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED {name}: {shorten(actual)} instead of {shorten(expected)}")

    def close(self):
        print(f"{self.passed} passed, {self.failed} failed")
        raise SystemExit(1 if self.failed or not self.passed else 0)


def shorten(value):
    text = repr(value)
    return text if len(text) <= 300 else text[:300] + "…"
