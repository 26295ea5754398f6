#!/usr/bin/env python3
"""
This program and real Django take turns on one database: what one writes the
other reads, and neither finds anything to repair.

    handover.py MANAGE PYTHON [REFERENCE]

MANAGE is the program, PYTHON has Django and Django REST framework, REFERENCE is
the folder of the Django project.
"""

import json
import sys
import tempfile
from pathlib import Path

from program import Client, Tally, run, server

SECRET_KEY = "a-key-for-the-tests-only-2f6c1b9e7a4d8035"
PASSWORD = "xylophone-Quartz-77"

# What Django does when it is its turn: checks what is there, adds something, tells what it sees.
TURN = """
import json, sys
from django.contrib.auth import get_user_model
from rest_framework.authtoken.models import Token
from rest_framework.test import APIClient
User = get_user_model()
round, password = int(sys.argv[1]), sys.argv[2]
right = {user.username: user.check_password(password) for user in User.objects.order_by("id")}
user = User.objects.create_user(f"django{round}", password=password)
token = Token.objects.create(user=user)
client = APIClient(HTTP_AUTHORIZATION=f"Token {token.key}")
for other in User.objects.exclude(pk=user.pk).order_by("id"):
    answer = client.post("/write/", {"receiver": other.username, "subject": f"round {round}", "message": "grüße ✉"})
    assert answer.status_code == 201, answer.content
lists = {}
for token in Token.objects.select_related("user"):
    client = APIClient(HTTP_AUTHORIZATION=f"Token {token.key}")
    lists[token.key] = json.loads(client.get("/all/").content)
print(json.dumps({"right": right, "token": Token.objects.get(user=user).key, "lists": lists}))
"""


class Django:
    def __init__(self, python, reference, database):
        self.manage = [python, str(Path(reference) / "manage.py")]
        self.database = database

    def command(self, *arguments):
        return run([*self.manage, *arguments], self.database, SECRET_KEY, DATABASE_PATH=str(self.database))

    def turn(self, number):
        script = "import sys; sys.argv = ['turn', %r, %r]\n" % (str(number), PASSWORD) + TURN
        result = self.command("shell", "--verbosity", "0", "-c", script)
        if result.returncode:
            raise SystemExit("Django's turn failed: " + result.stderr)
        return json.loads(result.stdout.splitlines()[-1])


def check_nothing_to_do(tally, label, django, manage, database):
    commands = [["check"], ["migrate", "--check"], ["makemigrations", "--check", "--dry-run"]]
    for command in commands:
        result = django.command(*command)
        tally.check(f"{label}: Django's {' '.join(command)}", (result.returncode, result.stderr), (0, ""))
    for command in commands[:2]:
        result = run([manage, *command], database, SECRET_KEY)
        tally.check(f"{label}: {' '.join(command)} here", (result.returncode, result.stderr), (0, ""))


def our_turn(tally, label, manage, database, number):
    """Registers, logs in, writes, reads, marks and deletes; returns what each token sees."""
    lists = {}
    with server(manage, database, SECRET_KEY) as base:
        name = f"swift{number}"
        status, made = Client(base).request("POST", "/create_user/", {"username": name, "password": PASSWORD})
        tally.check(f"{label}: create_user", status, 201)
        status, login = Client(base).request("POST", "/api-token-auth/", {"username": name, "password": PASSWORD})
        tally.check(f"{label}: login", (status, login), (200, {"token": made["token"]}))
        client = Client(base, made["token"])
        for receiver in (name, name, "swift0"):
            letter = {"receiver": receiver, "subject": f"turn {number}", "message": "½ 🌍\n\u2028"}
            status, message = client.request("POST", "/write/", letter)
            tally.check(f"{label}: write", status, 201)
        status, mailbox = client.request("GET", "/all/?folder=received")
        tally.check(f"{label}: mailbox", status, 200)
        status, marked = client.request("PUT", f"/mark_read/{mailbox[0]['id']}/")
        tally.check(f"{label}: mark_read", (status, marked["is_read"]), (200, True))
        status, _ = client.request("DELETE", f"/delete/{mailbox[-1]['id']}/")
        tally.check(f"{label}: delete", status, 204)
        lists[made["token"]] = client.request("GET", "/all/")[1]
    return lists


def check_equal_lists(tally, label, manage, database, lists):
    with server(manage, database, SECRET_KEY) as base:
        for token, messages in lists.items():
            tally.check(f"{label}: messages read equal", Client(base, token).request("GET", "/all/"), (200, messages))


def play(tally, manage, python, reference, begins_here):
    first = "begun here" if begins_here else "begun by Django"
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "db.sqlite3"
        django = Django(python, reference, database)
        migrated = run([manage, "migrate"], database, SECRET_KEY) if begins_here else django.command("migrate")
        tally.check(f"{first}: migrate", (migrated.returncode, migrated.stderr), (0, ""))
        superuser = {"DJANGO_SUPERUSER_USERNAME": "root", "DJANGO_SUPERUSER_EMAIL": "r@example.com",
                     "DJANGO_SUPERUSER_PASSWORD": PASSWORD}
        made = run([manage, "createsuperuser", "--noinput"], database, SECRET_KEY, **superuser)
        tally.check(f"{first}: createsuperuser", made.returncode, 0)
        check_nothing_to_do(tally, first, django, manage, database)
        for number in range(3):
            label = f"{first}, round {number}"
            mine = our_turn(tally, label, manage, database, number)
            theirs = django.turn(number)
            tally.check(f"{label}: every password is right in Django", set(theirs["right"].values()), {True})
            for token, messages in mine.items():
                seen = [message for message in theirs["lists"][token] if not message["subject"].startswith("round")]
                tally.check(f"{label}: Django reads the same messages", seen, messages)
            check_equal_lists(tally, label, manage, database, theirs["lists"])
            with server(manage, database, SECRET_KEY) as base:
                credentials = {"username": f"django{number}", "password": PASSWORD}
                answer = Client(base).request("POST", "/api-token-auth/", credentials)
                tally.check(f"{label}: Django's user logs in here", answer, (200, {"token": theirs["token"]}))
            check_nothing_to_do(tally, label, django, manage, database)


def main():
    manage, python = sys.argv[1:3]
    reference = sys.argv[3] if len(sys.argv) > 3 else Path(__file__).parent / "reference"
    tally = Tally()
    for begins_here in (True, False):
        play(tally, manage, python, reference, begins_here)
    tally.close()


if __name__ == "__main__":
    main()
