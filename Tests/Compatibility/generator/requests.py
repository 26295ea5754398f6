"""Whole requests: what a client wants, with more or less of it as it should be."""

from . import bodies, headers, targets, texts
from .case import Case, value
from .wire_abuse import abused

NAMES = ["alice", "bob", "carol.smith+test@example.com", "zoë", "дмитрий", "admin", "sophie", "nobody", "Alice", "3", "4", 3, 4, 0, 999]


class Requests:
    """An endless stream of cases; it learns from the answers which messages and users there are."""

    # A password is hashed at most this often; that takes Django a third of a second.
    HASHED = 0.008

    def __init__(self, chance, manifest):
        self.chance = chance
        self.messages = list(range(1, manifest["picks"]["next_message_id"] + 1))
        self.users = {user["username"]: user["password"] for user in manifest["users"]}
        self.tokens = ["main.token", "peer.token", "outsider.token"]
        self.made = 0

    def next(self):
        make = self.chance.weighted([
            (self.read_list, 20), (self.write, 26), (self.mark_read, 9), (self.delete, 6), (self.create_user, 12), (self.log_in, 8),
            (self.elsewhere, 7), (self.options, 4),
        ])  # fmt: skip
        return make()

    def learn(self, message_id):
        self.messages.append(message_id)

    def learn_token(self, name):
        self.tokens.append(f"captured.{name}")

    # Requests

    def read_list(self):
        query = ""
        if self.chance.often(0.85):
            query = targets.query(self.chance) if self.chance.often(0.6) else targets.good_query(self.chance)
        return self.request(self.chance.weighted({"GET": 12, "HEAD": 1}), "/all/" + query, None)

    def write(self):
        fields = {"receiver": self.person(), "subject": texts.any_text(self.chance), "message": texts.any_text(self.chance)}
        if self.chance.often(0.3):
            fields["sender"] = self.person()
        if self.chance.often(0.05):
            fields["username"] = self.chance.one(["alice", "bob", "", "alice "])
        if self.chance.often(0.03):
            fields["password"] = "" if self.chance.often(0.6) else self.hashed("wonderland-1865")
        for name in ("id", "is_read", "creation_date", "extra"):
            if self.chance.often(0.04):
                fields[name] = texts.any_text(self.chance)
        self.forget_some(fields)
        return self.request("POST", "/write/", fields)

    def mark_read(self):
        fields = {"is_read": True} if self.chance.often(0.3) else None
        return self.request(self.chance.weighted({"PUT": 1, "PATCH": 1}), f"/mark_read/{self.message()}/", fields)

    def delete(self):
        fields = {"username": "alice"} if self.chance.often(0.05) else None
        return self.request("DELETE", f"/delete/{self.message()}/", fields)

    def create_user(self):
        valid = self.chance.often(self.HASHED * 5)
        name = f"user{self.made}{self.chance.one(texts.SCRIPTS[:12]) if self.chance.often(0.3) else ''}" if valid or self.chance.often(0.2) else texts.any_text(self.chance)
        password = f"long enough {self.made}!" if valid else self.chance.one(["", "short", "12345678", "password", "x" * 129, "alice", "\x00", None, " ", 7, "１２３４５６７８９"])
        fields = {"username": name, "password": password}
        if not valid:
            self.forget_some(fields)
        self.made += 1
        capture = f"user{self.made}" if valid else None
        return self.request("POST", "/create_user/", fields, who=None if self.chance.often(0.95) else headers.authorization(self.chance), capture=capture, password=password if valid else None)

    def log_in(self):
        fields = {"username": self.chance.one(["", " ", None, "\x00", "nobody"]), "password": self.chance.one(["", None, "x"])}
        if self.chance.often(self.HASHED * 8):
            fields["username"] = self.chance.one(list(self.users))
            fields["password"] = self.users[fields["username"]] or "x"
        elif fields["username"] == "nobody" and fields["password"] == "x":
            fields["password"] = ""
        self.forget_some(fields)
        return self.request("POST", "/api-token-auth/", fields, who=None if self.chance.often(0.9) else headers.authorization(self.chance))

    def elsewhere(self):
        method = self.chance.one(headers.METHODS)
        return self.request(method, targets.path(self.chance, self.chance.one(targets.ROOTS)), {"a": 1} if method in ("POST", "PUT") else None)

    def options(self):
        return self.request(self.chance.one(["OPTIONS", "OPTIONS", "TRACE"]), self.chance.one([*targets.PATHS, f"/mark_read/{self.message()}/"]), None)

    # Parts

    def person(self):
        return self.chance.one(NAMES[:2]) if self.chance.often(0.6) else self.chance.one(NAMES) if self.chance.often(0.7) else texts.any_text(self.chance)

    def message(self):
        return self.chance.one(self.messages[-30:] if self.chance.often(0.5) else self.messages) if self.chance.often(0.8) else self.chance.one(targets.IDS)

    def hashed(self, password):
        return password if self.chance.often(self.HASHED * 10) else ""

    def forget_some(self, fields):
        while fields and self.chance.often(0.15):
            del fields[self.chance.one(list(fields))]

    def request(self, method, target, fields, who="", capture=None, password=None):
        """Puts a request together, and may spoil some of it."""
        chance = self.chance
        lines = [("Host", "testserver")]
        note = []
        if chance.often(0.06):
            method = chance.one(headers.METHODS)
            note.append("method")
        path, mark, query = target.partition("?")
        target = targets.path(chance, path) + mark + query
        if not mark and chance.often(0.06):
            target += targets.query(chance)
        if who == "":
            if chance.often(0.08):
                lines += headers.session(chance)
                note.append("session")
            else:
                who = headers.authorization(chance)
        if chance.often(0.04):
            lines += headers.session(chance)
        if who:
            lines.append(("Authorization", who))
        body = None
        if fields is not None or chance.often(0.04):
            content_type, body = bodies.any_body(chance, fields or {})
            lines.append(("Content-Type", content_type))
            if chance.often(0.015):
                lines.pop()
                note.append("no type")
        elif chance.often(0.1):
            lines.append(("Content-Type", chance.one(bodies.JSON_TYPES + bodies.ODD_TYPES)))
        if body is not None or method in ("POST", "PUT", "PATCH"):
            lines.append(("Content-Length", str(len(body or ""))))
        if chance.often(0.1):
            lines.append(("Accept", headers.accept(chance)))
        if chance.often(0.1):
            lines += headers.extra(chance)
        if chance.often(0.02):
            lines[0] = ("Host", chance.one(headers.HOSTS))
        if chance.often(0.02):
            lines.append(("Cookie", chance.one(headers.COOKIES)))
        if chance.often(0.02):
            method = chance.one(headers.ODD_METHODS)
        if chance.often(0.1):
            chance.random.shuffle(lines)
        return abused(chance, method, target, lines, body or "", note=" ".join(note), capture=capture, password=password)
