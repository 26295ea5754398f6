"""Headers: who asks, what for, and what else clients send along."""

from .case import value

ROLES = {"main": 10, "peer": 6, "outsider": 2, "superuser": 1}
ACCEPT = [
    "*/*", "application/json", "application/*", "text/html", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "", " ", ",",
    "application/xml", "text/plain", "json", "application/json; indent=4", "application/json;indent=0", "application/json; indent=-1",
    "*/*; indent=2", "application/json; indent=\xb2", "application/json; indent=3; indent=1", "application/json; charset=utf-8",
    "application/json;q=0", "application/json; version=1", "application/json, text/plain, */*", "*/json", "*", "application/", "/json",
    "application/json;", ";", "text/*, application/json;q=0.1", "application/JSON", "application/json; indent=\"2\"", "application/json; indent= 2 ",
    "image/png, application/json;indent=1", "\xff", "a/b," * 64 + "application/json", "a/b," * 63 + "application/json", "application/json indent=4",
    "application/json; indent=1_0", "application/json; indent=9999999999999999999999", "text/html; charset=utf-8, */*",
]  # fmt: skip
HOSTS = [
    "testserver", "localhost:8000", "example.com.", "EXAMPLE.com", "[::1]:80", "[::1]", "127.0.0.1", "a_b.c", "bad host", "a@b", "a/b", "", ":80",
    "x:y", "x:99999999", "[::1", "::1", "x" * 300, "\xe9.com", "x\x7f", "a,b", "-", ".", "..", "a..b", "x?", "x#", "%41", "xn--bcher-kva.example",
    "x:80:80", "x:", "[g::1]", "a\tb", "*",
]  # fmt: skip
METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"]
ODD_METHODS = [
    "get", "Post", "FROB", "PROPFIND", "LINK", "M-SEARCH", "A", "X" * 40, "GE T", "G\xc9T", "GET\x00", "P0ST", "!#$%", "PRI", "QUERY", "SEARCH", "GET,",
    "(GET)", "\"GET\"", "patch", "dELETE", "SOURCE",
]  # fmt: skip
EXTRA = [
    ("X-HTTP-Method-Override", "DELETE"), ("X-Method-Override", "GET"), ("If-None-Match", "*"), ("If-None-Match", '"x"'), ("If-Match", '"x"'),
    ("If-Modified-Since", "Wed, 21 Oct 2015 07:28:00 GMT"), ("If-Unmodified-Since", "Wed, 21 Oct 2015 07:28:00 GMT"), ("Range", "bytes=0-10"),
    ("Accept-Encoding", "gzip, deflate, br"), ("Accept-Language", "de,en;q=0.5"), ("Accept-Charset", "latin-1"), ("X-Forwarded-Host", "evil.example"),
    ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "1.2.3.4"), ("Origin", "http://testserver"), ("Origin", "null"), ("Origin", "http://evil.example"),
    ("Referer", "http://testserver/x"), ("Referer", "https://evil.example/"), ("X-Requested-With", "XMLHttpRequest"), ("TE", "trailers"), ("DNT", "1"),
    ("Connection", "keep-alive"), ("Connection", "Keep-Alive"), ("Cache-Control", "no-cache"), ("User-Agent", "\xff\xfe"), ("User-Agent", ""),
    ("X-Long", "y" * 4000), ("X_Under_Score", "1"), ("Content-Encoding", "gzip"), ("Content-Language", "en"), ("Expect", "nothing"), ("Date", "x"),
    ("X-Empty", ""), ("Upgrade-Insecure-Requests", "1"), ("Forwarded", "host=evil.example"), ("Max-Forwards", "0"), ("Via", "1.1 x"), ("From", "a@b"),
    ("Content-Type", "text/plain"), ("Content-Disposition", "attachment; filename=x"), ("X-CSRFToken", "a" * 32), ("Script-Name", "/x"), ("Path-Info", "/all/"),
]  # fmt: skip


def authorization(chance):
    """The value of the header, or None."""
    kind = chance.weighted({"right": 80, "none": 8, "odd": 8, "inactive": 2, "basic": 2})
    if kind == "right":
        return f"Token {value(chance.weighted(ROLES) + '.token')}"
    if kind == "none":
        return None
    if kind == "inactive":
        return f"Token {value('inactive.token')}"
    if kind == "basic":
        return chance.one(["Basic YWxpY2U6eA==", "Basic", "Basic !", "Bearer abc", "Digest username=alice", "basic YTpi"])
    token = value("main.token")
    return chance.one([
        "Token", "Token ", "Token  ", f"token {token}", f"TOKEN {token}", f"Token  {token}", f"Token {token} ", f"Token {token} x", f" Token {token}",
        f"Token\t{token}", f"Token {token}0", "Token " + "a" * 40, "Token " + "A" * 40, "Token \xe9", "Token \xff", "Token a b", f"Bearer {token}", token,
        f"Token,{token}", f"Token {token},x", f"Token\xa0{token}", "", "\xe9 x", f"Token \"{token}\"", f"Token {token}\x0b", "Token " + "x" * 3000,
        f"Token \x85{token}", f"Token \x1c{token}", "Token \xc3\xa9", "Token %61", "Token ' OR 1=1 --",
    ])  # fmt: skip


def csrf_tokens(chance):
    """A cookie's value and a header's, which may belong together."""
    same = chance.one(["a" * 32, "0123456789abcdefghijABCDEFGHIJKL", "b" * 64, value("main.token")[:0] + "Z" * 32])
    kind = chance.weighted({"same": 10, "other": 3, "none": 2, "cookie": 2, "short": 2, "odd": 2, "masked": 2})
    if kind == "same":
        return same, same
    if kind == "other":
        return same, "c" * 32
    if kind == "none":
        return None, None
    if kind == "cookie":
        return same, None
    if kind == "masked":
        return "a" * 32, "a" * 32 + "a" * 32
    if kind == "short":
        return chance.one(["", "a", "a" * 31, "a" * 33, "a" * 65]), same
    return chance.one([same, "\xe9" * 32, '"' + same + '"', "a" * 31 + "!"]), chance.one([same, "", "\xe9" * 32, "a" * 31 + "-", " " + same])


def session(chance):
    """The headers of a browser with a session."""
    key = value(chance.weighted({
        "session.live.main": 14, "session.live.peer": 0, "session.expired.peer": 1, "session.outdated.outsider": 1,
        "session.anonymous.nobody": 1, "session.inactive_user.inactive": 1,
    }))  # fmt: skip
    if chance.often(0.1):
        key = chance.one(["x" * 32, "", '""', "\xe9", key + "x", f'"{key}"', key + " ", key + ",", "a" * 5000])
    cookie, header = csrf_tokens(chance)
    cookies = [f"sessionid={key}"]
    if cookie is not None:
        cookies.append(f"csrftoken={cookie}")
    if chance.often(0.2):
        cookies.insert(chance.number(0, 2), chance.one(COOKIES))
    if chance.often(0.3):
        chance.random.shuffle(cookies)
    headers = [("Cookie", chance.one(["; ", "; ", "; ", ";", ";;", " ; "]).join(cookies))]
    if header is not None:
        headers.append((chance.one(["X-CSRFToken", "X-CSRFToken", "x-csrftoken", "X-CsrfToken"]), header))
    return headers


COOKIES = [
    "a=b", "a", "=b", "=", "", "a==b", 'a="b;c"', "sessionid", "sessionid=", "csrftoken=x", "csrftoken=", "csrftoken=" + "a" * 32, "\xe9=\xe9",
    "a=\"", "expires=x", "Path=/", "$Version=1", "a b=c d", "csrftoken=" + "\\" * 4, 'csrftoken="' + "a" * 30 + '"', "a=b,c=d", "messages=x",
    "sessionid=" + "z" * 32, "a=\x01", "a=\\101", "csrftoken=\xff", "django_language=de", "x=" + "y" * 3000,
]  # fmt: skip


def accept(chance):
    return chance.one(ACCEPT)


def extra(chance):
    """A few headers that should not matter, or do."""
    return [chance.one(EXTRA) for _ in range(chance.number(1, 3))]
