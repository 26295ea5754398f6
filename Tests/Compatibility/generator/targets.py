"""Paths and query strings."""

from . import texts

PATHS = ["/all/", "/write/", "/create_user/", "/api-token-auth/", "/mark_read/3/", "/delete/2/"]
IDS = [
    "0", "00", "1", "003", "-1", "+3", "3.0", "3x", "x", "%33", "%D9%A3", "%EF%BC%93", "3%20", "%203", "3%0A", "3%00", "2147483648", "9223372036854775807",
    "9223372036854775808", "18446744073709551619", "9" * 40, "9" * 4300, "1" * 4301, "1e1", "0x3", "3/4", "", ".", "..", "3%2F", "3;x", "null", "%",
]  # fmt: skip
PIECES = [
    "%", "%2", "%zz", "%2F", "%2e%2e", "%00", "%FF", "%C3%A9", "%E2%98%83", "%ED%A0%80", "%0d%0a", "//", "/./", "/../", "\\", ";", ";a=b", "%3F", "#",
    "*", "'", '"', "<", ">", "{", "}", "|", "^", "`", "[", "]", "~", "+", "%20", ",", "@", ":", "=", "&", "!", "$", "\xc3\xa9", "\xff", "%25", "%2525", ".json",
    "x" * 500,
]  # fmt: skip
ROOTS = ["/", "", "/nothing", "/nothing/", "/all", "/write", "/ALL/", "//all/", "///all//", "/all//", "//", "//evil.example/", "//evil.example/all", "/./all/",
         "/all/..", "/all/.", "*", "all/", "?", "/?", "/index.html", "/favicon.ico", "/static/x", "/all/?", "/all?", "/all/x/", "/mark_read/", "/mark_read/3",
         "/delete/3", "/create_user", "/api-token-auth", "http://testserver/all/", "http://testserver", "https://evil.example/all/?page=1", "testserver:80",
         "/all%2F", "/%61ll/", "/a%6Cl/", "/all/%00", "/all/%0A", "/all\\", "/\xc3\xa9/", "/\xff/", "/%C3%A9", "/%ff", "/all/;x", "/all;x/"]  # fmt: skip


def path(chance, usual):
    """The usual path, or an odd one."""
    kind = chance.weighted({"usual": 90, "root": 6, "piece": 4})
    if kind == "usual":
        return usual
    if kind == "root":
        return chance.one(ROOTS)
    place = chance.number(0, len(usual))
    return usual[:place] + chance.one(PIECES) + usual[place:]


QUERY_NAMES = ["page", "page_size", "folder", "is_read", "format", "username", "cursor", "limit", "offset", "ordering", "search", "x", "", "Page", "page[]", "%70age"]
QUERY_VALUES = {
    "page": [*texts.NUMBERS[:28], "last", "Last", "last "],
    "page_size": texts.NUMBERS,
    "folder": ["received", "sent", "all", "", "Sent", "sent ", "received\n", "\x00", "x"],
    "is_read": ["true", "false", "True", "1", "", "0", "null"],
    "format": ["json", "api", "xml", "", "JSON", "json ", "html", ".json"],
    "username": ["alice", "bob", "", "Alice", "x"],
    "cursor": ["cD0x", "bz0x", "!!", "", "cD0yMDI0LTAxLTAx", "cj0x", "%%%", "é"],
}


def query(chance):
    """A query string, with its question mark, or nothing."""
    pairs = []
    for _ in range(chance.number(1, 4)):
        name = chance.weighted({"page": 6, "page_size": 6, "folder": 4, "is_read": 4, "format": 1, "username": 1}) if chance.often(0.85) else chance.one(QUERY_NAMES)
        choices = QUERY_VALUES.get(name)
        value = chance.one(choices) if choices and chance.often(0.9) else texts.any_text(chance)
        pairs.append(f"{name}={texts.quoted(chance, value)}" if chance.often(0.95) else name)
    if chance.often(0.02):
        pairs += ["a=1"] * chance.one([990, 996, 999, 1001])
    text = chance.weighted({"&": 30, ";": 1, "&&": 1}).join(pairs)
    if chance.often(0.08):
        text = chance.damage(text, ["&", "=", "%", "+", "#", "?", "%00", "%C3", "%ff", ";", "\xc3\xa9", "\xff", "\\", '"', "<", "[", "%E2%80%A8", "%20"])
    return "?" + texts.wire(text) if any(ord(character) > 255 for character in text) else "?" + text


def good_query(chance):
    """One that a correct client sends."""
    pairs = []
    if chance.often(0.6):
        pairs.append(f"page={chance.number(1, 4)}")
    if chance.often(0.6):
        pairs.append(f"page_size={chance.number(1, 30)}")
    if chance.often(0.3):
        pairs.append("folder=" + chance.one(["received", "sent"]))
    if chance.often(0.3):
        pairs.append("is_read=" + chance.one(["true", "false"]))
    chance.random.shuffle(pairs)
    return "?" + "&".join(pairs) if pairs else ""
