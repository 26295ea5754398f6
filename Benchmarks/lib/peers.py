"""The servers that are compared, and how each is started."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

from . import client, processes

SECRET_KEY = "a-key-for-measuring-only-0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass
class Peer:
    """A program that can serve a database."""

    name: str
    key: str

    def command(self, database: Path, port: int) -> list[str]:
        raise NotImplementedError

    def environment(self, database: Path) -> dict[str, str]:
        return {}

    def start(self, database: Path) -> RunningPeer:
        port = client.free_port()
        folder = database.parent
        log = open(folder / f"{self.key}.log", "ab")
        begin = time.perf_counter()
        process = subprocess.Popen(
            self.command(database, port),
            cwd=folder,
            env={**os.environ, **self.environment(database)},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
        log.close()
        return RunningPeer(self, database, port, process, begin)


@dataclass
class Project(Peer):
    manage: Path = Path()

    def command(self, database, port):
        return [str(self.manage), "runserver", "--noreload", f"127.0.0.1:{port}"]

    def environment(self, database):
        return {
            "DATABASE_URL": f"sqlite:///{database}",
            "DJANGO_SECRET_KEY": SECRET_KEY,
            "DJANGO_ALLOWED_HOSTS": "*",
            "DJANGO_DEBUG": "false",
        }


@dataclass
class BareServer(Peer):
    binary: Path = Path()

    def command(self, database, port):
        return [str(self.binary), "serve", str(database), str(port)]


@dataclass
class Django(Peer):
    """Django and Django REST framework under gunicorn, one worker a processor."""

    python: Path = Path()
    project: Path = Path()

    def command(self, database, port):
        return [
            str(self.python), "-m", "gunicorn", "--chdir", str(self.project), "--workers", str(os.cpu_count() or 1),
            "--bind", f"127.0.0.1:{port}", "--backlog", "256", "backend.wsgi",
        ]  # fmt: skip

    def environment(self, database):
        return {"DATABASE_PATH": str(database), "DJANGO_SECRET_KEY": SECRET_KEY, "DJANGO_DEBUG": ""}


@dataclass
class Nginx(Peer):
    """nginx with one answer in a file: `body` beside the database."""

    binary: str = "nginx"

    def command(self, database, port):
        folder = database.parent
        configuration = folder / "nginx.conf"
        configuration.write_text(_NGINX.format(folder=folder, port=port, user="user root;" if os.geteuid() == 0 else ""))
        return [self.binary, "-p", str(folder), "-e", str(folder / "nginx.log"), "-c", str(configuration)]


_NGINX = """
{user}
daemon off;
worker_processes auto;
pid {folder}/nginx.pid;
events {{ worker_connections 512; }}
http {{
    access_log off;
    sendfile on;
    keepalive_requests 1000000000;
    default_type application/json;
    client_body_temp_path {folder}/nginx-temp; proxy_temp_path {folder}/nginx-temp; fastcgi_temp_path {folder}/nginx-temp;
    uwsgi_temp_path {folder}/nginx-temp; scgi_temp_path {folder}/nginx-temp;
    server {{
        listen 127.0.0.1:{port};
        root {folder};
        location = /all/ {{ try_files /body =404; }}
    }}
}}
"""


@dataclass
class RunningPeer:
    """A started server."""

    peer: Peer
    database: Path
    port: int
    process: subprocess.Popen
    begin: float
    requests: int = field(default=0)

    @property
    def name(self) -> str:
        return self.peer.name

    def wait(self, path: str, token: str) -> float:
        """Waits for the first answer; returns the seconds since the start."""
        try:
            return client.wait_for_answer(self.port, path, token, lambda: self.process.poll() is None) - self.begin
        except RuntimeError as error:
            self.stop()
            log = (self.database.parent / f"{self.peer.key}.log").read_text(errors="replace").strip()
            raise RuntimeError(f"{self.name} does not serve: {error}\n{log[-2000:]}") from error

    def cpu_seconds(self) -> float:
        return processes.cpu_seconds(self.process.pid)

    def resident_bytes(self) -> int:
        return processes.resident_bytes(self.process.pid)

    def peak_resident_bytes(self) -> int:
        return processes.peak_resident_bytes(self.process.pid)

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self.process.wait()


def find(options, folder: Path) -> list[Peer]:
    """All peers that are installed; says which are not."""
    peers: list[Peer] = []
    candidates = [
        (options.manage, lambda: Project("this project", "project", options.manage)),
        (options.bare_server, lambda: BareServer("bare SwiftNIO + SQLite", "bare", options.bare_server)),
        (options.venv and options.venv / "bin" / "python", lambda: _django(options, folder)),
        (_which("nginx"), lambda: Nginx("nginx, from a file", "nginx", str(_which("nginx")))),
    ]
    for path, make in candidates:
        if path and path.exists():
            peers.append(make())
        else:
            print(f"left out: {make().name}: {path or 'it'} is not there")
    return peers


def _django(options, folder: Path) -> Django:
    # A copy, since Python writes its compiled files beside the sources.
    project = folder / "reference"
    if options.reference.exists() and not project.exists():
        shutil.copytree(options.reference, project, ignore=shutil.ignore_patterns("*.sqlite3*", "__pycache__"))
    python = options.venv / "bin" / "python" if options.venv else Path()
    return Django("Django + DRF, gunicorn", "django", python, project)


def _which(name: str) -> Path | None:
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin")
    return Path(found) if found else None
