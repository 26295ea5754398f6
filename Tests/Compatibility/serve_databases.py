#!/usr/bin/env python3
"""
Serves each database as it is, and checks it against its manifest: who logs in,
whose token works, which messages are listed in which order, and which password
hashes a login brings up to date.

    serve_databases.py MANAGE [DATABASES]

MANAGE is the program, DATABASES a folder of NAME.sqlite3 with NAME.json.
"""

import hashlib
import json
import shutil
import sqlite3
import sys
import tempfile
from pathlib import Path

from program import Client, Tally, server

HASHERS = "django.contrib.auth.hashers."
DEFAULT_HASHERS = ["PBKDF2PasswordHasher", "PBKDF2SHA1PasswordHasher", "Argon2PasswordHasher",
                   "BCryptSHA256PasswordHasher", "ScryptPasswordHasher"]
OLDER_HASHERS = ["MD5PasswordHasher", "SHA1PasswordHasher", "UnsaltedMD5PasswordHasher",
                 "UnsaltedSHA1PasswordHasher", "BCryptPasswordHasher", "CryptPasswordHasher"]
BY_DEFAULT = {"pbkdf2_sha256", "pbkdf2_sha1", "argon2", "bcrypt_sha256", "scrypt"}
REFUSED = {"non_field_errors": ["Unable to log in with provided credentials."]}
PREFERRED = "pbkdf2_sha256$1000000$"


def stored_hash(database, user):
    with sqlite3.connect(database) as connection:
        return connection.execute("SELECT password FROM auth_user WHERE id = ?", [user["id"]]).fetchone()[0]


def check_user(tally, name, base, database, user, has_older_hashers):
    label = f"{name} {user['role']}"
    password = user["password"]
    may_log_in = (
        password is not None
        and user["is_active"]
        and (user["algorithm"] in BY_DEFAULT or has_older_hashers)
    )
    before = stored_hash(database, user)
    status, answer = Client(base).request(
        "POST", "/api-token-auth/", {"username": user["username"], "password": password or "no password"}
    )
    if not may_log_in:
        tally.check(f"{label} is refused", (status, answer), (400, REFUSED))
        if user["is_active"]:
            tally.check(f"{label} keeps the hash", stored_hash(database, user), before)
        return
    tally.check(f"{label} logs in", status, 200)
    if status != 200:
        return
    if user["token"]:
        tally.check(f"{label} keeps the token", answer, {"token": user["token"]})
    after = stored_hash(database, user)
    is_current = before.startswith(PREFERRED) and len(before.split("$")[2]) >= 22
    tally.check(f"{label} has a current hash", after == before if is_current else after.startswith(PREFERRED), True)
    wrong = {"username": user["username"], "password": password + "x"}
    tally.check(f"{label} with a wrong password", Client(base).request("POST", "/api-token-auth/", wrong), (400, REFUSED))
    again = {"username": user["username"], "password": password}
    tally.check(f"{label} logs in again", Client(base).request("POST", "/api-token-auth/", again), (200, answer))
    check_mailbox(tally, label, Client(base, answer["token"]), user)


def check_mailbox(tally, label, client, user):
    lists = {
        "all": "/all/", "received": "/all/?folder=received", "sent": "/all/?folder=sent",
        "unread": "/all/?folder=received&is_read=false",
    }
    for kind, path in lists.items():
        status, messages = client.request("GET", path)
        ids = [message["id"] for message in messages] if status == 200 else messages
        tally.check(f"{label} lists {kind}", (status, ids), (200, user[kind]))


def check_messages(tally, name, base, manifest):
    """Every text of every message, as those who see it see it."""
    names = {user["id"]: user["username"] for user in manifest["users"]}
    expected = {message["id"]: message for message in manifest["messages"]}
    for user in manifest["users"]:
        if not user["token"] or not user["is_active"]:
            continue
        status, messages = Client(base, user["token"]).request("GET", "/all/")
        for message in messages if status == 200 else []:
            wanted = dict(expected[message["id"]])
            seen = dict(message)
            if wanted["message"] is None:
                del wanted["message"]
                text = seen.pop("message").encode()
                seen["message_sha256"], seen["message_bytes"] = hashlib.sha256(text).hexdigest(), len(text)
            wanted["sender"], wanted["receiver"] = names[wanted.pop("sender_id")], names[wanted.pop("receiver_id")]
            tally.check(f"{name} message {message['id']}", seen, wanted)


def main():
    manage = sys.argv[1]
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).parent / "databases"
    tally = Tally()
    for source in sorted(folder.glob("*.sqlite3")):
        manifest = json.loads(source.with_suffix(".json").read_text())
        if "messaging_message" not in manifest["rows"]:
            continue
        for has_older_hashers in (False, True):
            with tempfile.TemporaryDirectory() as temporary:
                database = Path(temporary) / "db.sqlite3"
                shutil.copy(source, database)
                hashers = DEFAULT_HASHERS + (OLDER_HASHERS if has_older_hashers else [])
                settings = {"DJANGO_PASSWORD_HASHERS": ",".join(HASHERS + hasher for hasher in hashers)}
                with server(manage, database, manifest["secret_key"], **settings) as base:
                    if not has_older_hashers:
                        check_messages(tally, source.stem, base, manifest)
                    for user in manifest["users"]:
                        if has_older_hashers and user["algorithm"] in BY_DEFAULT:
                            continue
                        check_user(tally, source.stem, base, database, user, has_older_hashers)
    tally.close()


if __name__ == "__main__":
    main()
