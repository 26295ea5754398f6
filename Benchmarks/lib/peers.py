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
    """All peers that are installed, in the order of the tables; says which are not."""
    found = [_project(options), _bare(options), _django(options, folder), _nginx()]
    for missing in (peer for peer in found if isinstance(peer, str)):
        print(f"left out: {missing}")
    return [peer for peer in found if isinstance(peer, Peer)]


# Each makes a peer, or says why there is none.


def _project(options) -> Peer | str:
    if not options.manage.exists():
        return f"this project: {options.manage} is not built"
    return Project("this project", "project", options.manage)


def _bare(options) -> Peer | str:
    if not options.bare_server.exists():
        return f"bare SwiftNIO + SQLite: {options.bare_server} is not built"
    return BareServer("bare SwiftNIO + SQLite", "bare", options.bare_server)


def _django(options, folder: Path) -> Peer | str:
    name = "Django + DRF, gunicorn"
    if not options.venv:
        return f"{name}: no --venv is given"
    python = options.venv / "bin" / "python"
    if not python.exists():
        return f"{name}: {python} is not there"
    if subprocess.run([python, "-c", "import django, rest_framework, gunicorn"], capture_output=True).returncode != 0:
        return f"{name}: {options.venv} lacks django, djangorestframework or gunicorn"
    if not (options.reference / "manage.py").exists():
        return f"{name}: {options.reference} has no Django project"
    # A copy, since Python writes its compiled files beside the sources.
    project = folder / "reference"
    shutil.copytree(options.reference, project, ignore=shutil.ignore_patterns("*.sqlite3*", "__pycache__"))
    return Django(name, "django", python, project)


def _nginx() -> Peer | str:
    # Debian keeps it where only root looks.
    binary = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
    return Nginx("nginx, from a file", "nginx", binary) if binary else "nginx: it is not installed"
