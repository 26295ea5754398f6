"""Differences that are on purpose. Each is in the README, with its reason."""

import re

from .headers import METHODS


def reason(case, index, django, ours):
    """Why two answers to a request (the one of this number, if they are pipelined) may differ; None if they may not."""
    for name, rule in RULES.items():
        if rule(case, index, django, ours):
            return name
    return None


def head(case):
    """The request line and the lines of the header."""
    return case.send.split("\r\n\r\n", 1)[0].split("\r\n")


def answered_before_django(case, index, django, ours):
    """The development server's own error page; this program has another. Without a version, it sends no header."""
    if django.get("error") in ("the connection ends inside a line", "no answer"):
        return ours.get("status") == 400
    is_own_page = django.get("headers", {}).get("Content-Type") == "text/html;charset=utf-8"
    return is_own_page and ours.get("status") in (django["status"], 400, 431)


def answered_behind_django(case, index, django, ours):
    """An error that even Django's error pages run into. The development server says so in a text of its own."""
    return django.get("body", "").startswith("A server error occurred.") and ours.get("status", 0) >= 400


def refused_by_parser(case, index, django, ours):
    """The HTTP library refuses what no client sends, before the program sees it."""
    is_from_parser = ours.get("status") in (400, 431) and "Cross-Origin-Opener-Policy" not in ours["headers"]
    if not is_from_parser and ours.get("error") != "closed":
        return False
    if index > 0:
        return not re.fullmatch("[A-Z]+", case.methods[index]) or case.methods[index] == "BREW"
    if case.methods[0] not in METHODS:
        # Those that the library does not know are let through where a read begins with them.
        return True
    line, *fields = head(case)
    has_odd_line = not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64} (/|http://|https://)[!-~]* HTTP/1\.[01]", line)
    has_odd_field = any(re.search(r"[\x00-\x08\x0a-\x1f\x7f]|^[^:]*[^!#$%&'*+.^_`|~0-9A-Za-z:-]", field) for field in fields)
    return has_odd_line or has_odd_field or has_odd_length(fields) or line.startswith("PRI ")


def has_odd_length(fields):
    lengths = [field for field in fields if field.lower().startswith("content-length")]
    return len(lengths) > 1 or not all(re.fullmatch(r"[^:]*:\s*\d+", field) for field in lengths)


def long_head(case, index, django, ours):
    lines = head(case)
    return ours.get("status") == 431 and (any(len(line) > 8000 for line in lines) or sum(map(len, lines)) > 64_000)


def bytes_that_are_no_text(case, index, django, ours):
    """The HTTP library hands header fields over as text; which bytes were none cannot be told any more."""
    has_one = any("\ufffd" in line.encode("latin-1", "replace").decode("utf-8", "replace") for line in head(case))
    return has_one and django.get("status") == ours.get("status") and django["headers"] == ours["headers"]


PYTHON_ONLY = "punycode|idna|unicode_escape|raw_unicode_escape|utf-7"


def codec_of_python(case, index, django, ours):
    """Codecs that no client uses, and no other language has."""
    return any(re.search(f"(?i)^content-type:.*charset=({PYTHON_ONLY})", line) for line in head(case))


def tables_of_system(case, index, django, ours):
    """Encodings of several bytes a character are the system's, whose tables differ from Python's in a few places."""
    names = "gb2312|gbk|gb18030|big5|big5hkscs|euc-jp|euc-kr|shift_jis|iso-2022-jp|johab"
    is_named = any(re.search(f"(?i)^content-type:.*charset=({names})", line) for line in head(case))
    return is_named and "codec can't decode" in django.get("body", "") + ours.get("body", "")


def absolute_target(case, index, django, ours):
    return django.get("status") == 404 and re.match(r"\S+ https?://", case.send, re.IGNORECASE) is not None


def browsable_page(case, index, django, ours):
    is_page = re.match(r"\s*<!DOCTYPE html>\s*<html>\s*<head>", django.get("body", "")) is not None
    is_html = all(answer.get("headers", {}).get("Content-Type") == "text/html; charset=utf-8" for answer in (django, ours))
    # A text that the page cannot show makes Django fail.
    is_failure = django.get("status") == 500 and "Allow" in ours.get("headers", {})
    return is_page or (is_html and (is_failure or "Accept" in django["headers"].get("Vary", "")))


def half_body(case, index, django, ours):
    return case.half_close and ours.get("status") == 400 and ours["headers"].get("Cross-Origin-Opener-Policy") is None


def no_host(case, index, django, ours):
    """Without a Host the server names itself, and Python asks the system for a name."""
    bodies = [re.sub(r"http://(localhost|127\.0\.0\.1):\d+/", "", answer.get("body", "")) for answer in (django, ours)]
    return not any(line.lower().startswith("host:") for line in head(case)) and bodies[0] == bodies[1]


def technical_page(case, index, django, ours):
    """With DEBUG, Django's pages for errors show its source, settings and variables; those here show less."""
    kinds = [answer.get("headers", {}).get("Content-Type") for answer in (django, ours)]
    is_same = django.get("status") == ours.get("status") and django.get("headers") == ours.get("headers")
    is_technical = re.search(r"<title>.* at .*</title>|DEBUG = True|Page not found at", django.get("body", "")) is not None
    return is_same and (is_technical or case.methods[index] == "HEAD") and kinds[0] in ("text/html; charset=utf-8", "text/html")


RULES = {
    "answered by the development server, before Django": answered_before_django,
    "Django cannot answer at all": answered_behind_django,
    "refused by the HTTP library": refused_by_parser,
    "a head of more than 8 KiB a line is refused": long_head,
    "bytes in a header that are no UTF-8 are shown as others": bytes_that_are_no_text,
    "a codec that only Python has": codec_of_python,
    "tables of an encoding differ": tables_of_system,
    "absolute targets are understood": absolute_target,
    "there is no browsable page": browsable_page,
    "half a body is refused": half_body,
    "the name of a server that was not called by any": no_host,
    "technical pages of DEBUG are shorter": technical_page,
}
