"""Texts that are valid, nearly valid or hostile."""

import urllib.parse

SPACES = [" ", "\t", "\n", "\r\n", "\v", "\f", "\x1c", "\x1f", "\x85", "\xa0", "\u1680", "\u2003", "\u2028", "\u3000"]
NOT_SPACES = ["\u200b", "\ufeff", "\u180e", "\u2060", "\x7f", "\x00", "\x01", "\x1b"]
SCRIPTS = ["é", "e\u0301", "ß", "ǅ", "²", "Ⅷ", "㈠", "ﷺ", "٣", "０", "ไทย", "日本", "😀", "👨‍👩‍👧", "𝒜", "\u202e", "Å", "ﬁ", "İ", "ı"]
MARKUP = ["<script>", "&amp;", "'; DROP TABLE auth_user; --", "%00", "%s%n", "{{ 7 }}", "../../x", "\\", '"', "${x}", "\\u0041"]

PLAIN = ["hello", "a", "Re: lunch", "x" * 254, "x" * 255, "x" * 256, "0", "1", "true", "null", "", " ", "  x  "]
NUMBERS = [
    "0", "1", "2", "3", "7", "-1", "-0", "+1", "01", "1.0", "1e2", "0x1", "1_0", "1__0", "_1", " 2", "2 ", "٣", "０_2", "²",
    "99", "100", "101", "2147483648", "9223372036854775807", "9223372036854775808", "-9223372036854775809", "18446744073709551616",
    "1" * 19, "1" * 20, "9" * 40, "9" * 4300, "9" * 4301, "NaN", "inf", "",
]  # fmt: skip


def odd(chance):
    """A short text with something odd in it."""
    parts = chance.some(PLAIN[:5] + SPACES + NOT_SPACES + SCRIPTS + MARKUP, 4)
    return "".join(parts)


def any_text(chance):
    return chance.weighted([(lambda: chance.one(PLAIN), 4), (lambda: odd(chance), 4), (lambda: chance.one(NUMBERS[:28]), 1)])()


def wire(text):
    """A text as UTF-8, a character a byte."""
    return text.encode("utf-8", "surrogatepass").decode("latin-1")


def quoted(chance, text):
    """Percent-encoded, well or badly."""
    style = chance.weighted({"plus": 6, "percent": 3, "all": 1, "latin": 1, "bad": 1, "raw": 1, "lower": 1})
    if style == "plus":
        return urllib.parse.quote_plus(text)
    if style == "percent":
        return urllib.parse.quote(text, safe="")
    if style == "all":
        return "".join(f"%{byte:02X}" for byte in text.encode())
    if style == "lower":
        return "".join(f"%{byte:02x}" for byte in text.encode())
    if style == "latin":
        return urllib.parse.quote_plus(text.encode("latin-1", "replace"))
    if style == "raw":
        return urllib.parse.quote(text, safe="!$'()*,/:;@?[]{}|^`\\\"<>")
    return chance.damage(urllib.parse.quote_plus(text), ["%", "%2", "%zz", "%FF", "%C3", "%ED%A0%80", "%00", "+", "%u0041", ";", "%F0%9F"])
