"""Differences that are on purpose. Each is in the README, with its reason."""

import re


def reason(case, django, ours):
    """Why two lists of answers may differ; None if they may not."""
    for name, rule in RULES.items():
        if rule(case, django[0], ours[0]):
            return name
    return None


def refused_before_django(case, django, ours):
    """The development server's own error page; this program has another. Without a version, it sends no header."""
    if django.get("error") == "the connection ends inside a line":
        return ours.get("status") == 400
    is_own_page = django.get("headers", {}).get("Content-Type") == "text/html;charset=utf-8"
    return is_own_page and django["status"] == ours.get("status")


def absolute_target(case, django, ours):
    return django.get("status") == 404 and re.match(r"\S+ https?://", case.send, re.IGNORECASE) is not None


def long_header(case, django, ours):
    head = case.send.split("\r\n\r\n", 1)[0].split("\r\n")[1:]
    return ours.get("status") == 431 and (any(len(line) > 8192 for line in head) or sum(map(len, head)) > 65_000)


def browsable_page(case, django, ours):
    return django.get("body", "").lstrip().startswith("<!DOCTYPE html>\n<html>\n  <head>")


def half_body(case, django, ours):
    return case.half_close and ours.get("status") == 400


RULES = {
    "refused by the server, before Django": refused_before_django,
    "absolute targets are understood": absolute_target,
    "header fields of more than 8 KiB are refused": long_header,
    "there is no browsable page": browsable_page,
    "half a body is refused": half_body,
}
