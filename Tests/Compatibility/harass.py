#!/usr/bin/env python3
"""
Treats the server badly and checks that it does not mind: it goes on answering, ends no earlier than it is told to, and
afterwards holds no more file descriptors and little more memory than before.

    harass.py MANAGE                                   about half a minute
    harass.py MANAGE --seconds 600 --seed 7            longer
    harass.py MANAGE --connections 20000

MANAGE is the binary of this program. The seed decides what is sent; what arrives when is up to the system.
"""

import argparse
import contextlib
import json
import os
import random
import resource
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import time
from pathlib import Path

from generator.chance import Chance
from generator.client import Broken, Client
from generator.requests import Requests
from program import Tally, environment, free_port

HERE = Path(__file__).resolve().parent
DATABASE = HERE / "databases" / "django-5.2.sqlite3"
PIECES = [
    b"GET ", b"POST ", b"/all/", b"/write/", b" HTTP/1.1", b"\r\n", b"\n", b"\r", b"Host: x\r\n", b"Content-Length: 5\r\n", b":", b"\0", b"\xff",
    b"Content-Length: 99999999999999999999\r\n", b"Transfer-Encoding: chunked\r\n", b"0\r\n\r\n", b"5\r\nhello\r\n", b"FFFFFFFFFFFFFFFF\r\n",
    b"Expect: 100-continue\r\n", b"Connection: close\r\n", b"Upgrade: websocket\r\n", b"\x16\x03\x01\x02\x00", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    b"A" * 9000, b"X: " + b"y" * 70000 + b"\r\n", b"%", b"?", b"\r\n\r\n",
]  # fmt: skip


class Attacker:
    def __init__(self, address, seed, manifest):
        self.address = address
        self.random = random.Random(seed)
        self.manifest = manifest
        self.requests = Requests(Chance(seed), manifest)

    def connect(self, timeout=5):
        return socket.create_connection(self.address, timeout)

    @contextlib.contextmanager
    def connection(self):
        with contextlib.suppress(OSError), self.connect() as client:
            yield client

    def reset(self, client):
        """Ends a connection without saying good-bye."""
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        client.close()

    # Attacks, each of a moment

    def garbage(self):
        with self.connection() as client:
            client.sendall(b"".join(self.random.choices(PIECES, k=self.random.randint(1, 20))))
            self.leave(client)

    def noise(self):
        with self.connection() as client:
            client.sendall(self.random.randbytes(self.random.randint(1, 5000)))
            self.leave(client)

    def damaged(self):
        data = bytearray(self.made_up())
        for _ in range(self.random.randint(1, 10)):
            data[self.random.randrange(len(data))] = self.random.randrange(256)
        with self.connection() as client:
            client.sendall(data)
            self.leave(client)

    def cut(self):
        data = self.made_up()
        with self.connection() as client:
            client.sendall(data[: self.random.randrange(len(data))])
            self.leave(client)

    def in_crumbs(self):
        data = self.made_up()[:300]
        with self.connection() as client:
            for byte in data:
                client.sendall(bytes([byte]))
            self.leave(client)

    def flood(self):
        """Many requests at once, and nobody who reads the answers."""
        with self.connection() as client:
            client.settimeout(0.2)
            client.sendall(b"GET /all/?page_size=100 HTTP/1.1\r\nHost: x\r\n\r\n" * 2000)
            self.leave(client)

    def large(self):
        with self.connection() as client:
            client.sendall(b"POST /write/ HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 3000000\r\n\r\n")
            client.sendall(b"[" * 3_000_000)
            self.leave(client)

    def made_up(self):
        class Names:
            def look_up(_, name):
                return "x" * 40

        return self.requests.next().data(Names())

    def leave(self, client):
        way = self.random.randrange(4)
        if way == 0:
            self.reset(client)
        elif way == 1:
            client.shutdown(socket.SHUT_WR)
            client.settimeout(0.5)
            while client.recv(65536):
                pass
        elif way == 2:
            client.settimeout(0.05)
            client.recv(1000)

    ATTACKS = {garbage: 20, noise: 10, damaged: 30, cut: 20, in_crumbs: 3, flood: 1, large: 1}

    def attack(self):
        self.random.choices(list(self.ATTACKS), list(self.ATTACKS.values()))[0](self)


class Patient:
    """An ordinary client, and what the system says of the server."""

    def __init__(self, address, token, pid):
        self.client = Client(address, 20, count=1)
        self.request = f"GET /all/?page_size=1 HTTP/1.1\r\nHost: x\r\nAuthorization: Token {token}\r\n\r\n".encode()
        self.pid = pid

    def is_answered(self):
        try:
            answer = self.client.send(self.request, ["GET"])[0]
        except (OSError, Broken):
            return False
        return getattr(answer, "status", None) == 200

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def memory(self):
        """In megabytes."""
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) // 1024

    def settles(self, most, seconds):
        """Waits until the server holds at most so many descriptors; returns how many there are."""
        end = time.monotonic() + seconds
        while self.descriptors() > most and time.monotonic() < end:
            time.sleep(0.2)
        return self.descriptors()


def crowd(attacker, patient, tally, count):
    """Connections that say nothing, or only half of something, while others are served."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    count = min(count, hard - 200)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(hard, count + 200)), hard))
    clients = []
    for index in range(count):
        client = attacker.connect(20)
        if index % 3:
            client.sendall([b"", b"GET /all/ HTTP/1.1\r\nHo", b"POST /write/ HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc"][index % 3])
        clients.append(client)
    tally.check(f"answers beside {count} silent connections", patient.is_answered(), True)
    print(f"{count} connections: {patient.descriptors()} descriptors, {patient.memory()} MB")
    for client in clients:
        attacker.reset(client)


@contextlib.contextmanager
def running(manage, database, secret_key, log):
    """The server's process and its address."""
    address = ("127.0.0.1", free_port())
    process = subprocess.Popen(
        [manage, "runserver", "--noreload", f"{address[0]}:{address[1]}"],
        env=environment(database, secret_key), stdout=log, stderr=log,
    )  # fmt: skip
    try:
        end = time.monotonic() + 20
        while True:
            with contextlib.suppress(OSError):
                socket.create_connection(address, 1).close()
                break
            if process.poll() is not None or time.monotonic() > end:
                raise SystemExit("The server does not start.")
            time.sleep(0.02)
        yield process, address
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(timeout=40)
        except subprocess.TimeoutExpired:
            process.kill()
            print("FAILED: the server does not end")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manage", metavar="MANAGE")
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--connections", type=int, default=10_000)
    parser.add_argument("--log", default=os.devnull, help="what the server prints")
    options = parser.parse_args()
    manifest = json.loads(DATABASE.with_suffix(".json").read_text(encoding="utf-8"))
    token = next(user["token"] for user in manifest["users"] if user["role"] == "main")
    tally = Tally()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    # The server takes its limit from here.
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, options.connections + 500)), hard))
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        database = Path(folder) / "db.sqlite3"
        shutil.copyfile(DATABASE, database)
        log = stack.enter_context(open(options.log, "wb"))
        with running(options.manage, database, manifest["secret_key"], log) as (process, address):
            attacker = Attacker(address, options.seed, manifest)
            patient = Patient(address, token, process.pid)
            for _ in range(200):
                patient.is_answered()
            descriptors, memory = patient.descriptors(), patient.memory()
            print(f"before: {descriptors} descriptors, {memory} MB")
            crowd(attacker, patient, tally, options.connections)
            tally.check("descriptors after the crowd", patient.settles(descriptors, 10) <= descriptors, True)
            crowded = patient.memory()
            end, attacks = time.monotonic() + options.seconds, 0
            while time.monotonic() < end:
                for _ in range(50):
                    attacker.attack()
                attacks += 50
                tally.check(f"answers after {attacks} attacks", patient.is_answered(), True)
            settled = patient.settles(descriptors + 2, 45)
            print(f"after {attacks} attacks: {settled} descriptors, {patient.memory()} MB (after the crowd: {crowded} MB)")
            tally.check("descriptors in the end", settled <= descriptors + 2, True)
            tally.check("memory in the end", patient.memory() < crowded + 100, True)
            tally.check("still runs", process.poll(), None)
    tally.close()


if __name__ == "__main__":
    main()
