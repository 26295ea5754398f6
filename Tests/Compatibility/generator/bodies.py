"""Bodies: JSON, forms and multipart forms, well or badly made. Each is a content type and bytes as characters."""

import json

from . import texts
from .texts import wire

JSON_VALUES = [
    "null", "true", "false", "0", "-0", "1", "3", "-1", "1.5", "-0.0", "1e22", "0.00001", "1E400", "-1e400", "1e-400", "123456789012345678",
    "9223372036854775807", "9223372036854775808", "1" * 30, "12345678901234567890.5", "NaN", "Infinity", "-Infinity", "[]", "{}",
    "[1]", '["a"]', '{"a": 1}', '[[[]]]', '""', '" "', '"\\ud83d"', '"\\udc00x"', '"\\ud83d\\ude00"', '"a\\u0000b"', '"\\u2028"', '"\\/"',
    '"\\u00e9"', '"\xc3\xa9"', '"3"', '"03"', '"\\uFEFF"', '"\\b\\f\\n\\r\\t"', '"\\x"', "'a'", "nul", "True", "None", "undefined", ".5",
    "5.", "+1", "0x10", "01", "1_000", "--1", '"unclosed', '"tab\there"', '"line\nfeed"', '"\\u12"', '"\\u12g4"', "[1,]", '{"a":}', "{,}",
]  # fmt: skip
JSON_JUNK = list('{}[]",:0-\\/ntf.eE+') + ["\n", "\t", "\x00", "\xff", "\xc3", "\xe2\x82", "\xed\xa0\x80", "\\u", '"a"', "//", "/**/", "\xef\xbb\xbf", "\x0c"]
JSON_TYPES = [
    "application/json", "application/json; charset=utf-8", "application/JSON", "application/json;charset=UTF-8; x=y", "application/json;",
]  # fmt: skip
ODD_TYPES = [
    "text/plain", "application/xml", "text/json", "application/vnd.api+json", "*/*", "application/*", "json", "/", ";", "application/json/x",
    "application /json", "application/json, text/plain", "text/html; charset=\"x", "application/octet-stream", "multipart/mixed; boundary=b",
    "multipart/form-data", "multipart/form-data; boundary=", "application/x-www-form-urlencoded", "application/json\t; indent=4",
    "multipart/form-data; boundary=b", "MULTIPART/FORM-DATA; BOUNDARY=b", "a" * 300, "application/json; q=\"\\\"\"", "\xc3\xa9/\xff", "*/json",
]  # fmt: skip
CHARSETS = [
    "utf-8", "UTF8", "utf_8", "utf-8-sig", "latin-1", "iso-8859-1", "ascii", "us-ascii", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7",
    "cp1252", "koi8-r", "shift_jis", "gbk", "euc-jp", "nonsense", "zlib", "base64", "hex", "rot13", "idna", "punycode", "unicode_escape", "",
    '"utf-8"', "'utf-8'", "utf-8\x00", "undefined", "mbcs", "utf-8;", "\xc3\xa9",
]  # fmt: skip


def json_text(chance, value):
    """A value as JSON text, in one of the ways to write it."""
    style = chance.number(0, 5)
    if style == 0:
        return wire(json.dumps(value))
    if style == 1:
        return wire(json.dumps(value, ensure_ascii=False, indent=chance.number(0, 3)))
    if style == 2:
        return wire(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
    return wire(json.dumps(value, ensure_ascii=False))


def json_body(chance, fields):
    """Fields as a JSON document; some in disorder."""
    action = chance.weighted({"right": 8, "value": 6, "damage": 4, "twice": 1, "junk": 1, "deep": 0.3, "top": 1, "wide": 0.3})
    if action == "right":
        return "application/json" if chance.often(0.8) else chance.one(JSON_TYPES), json_text(chance, fields)
    if action in ("value", "twice") and fields:
        name = chance.one(list(fields))
        members = [f"{wire(json.dumps(key))}: {wire(json.dumps(value, ensure_ascii=False))}" for key, value in fields.items() if key != name]
        count = 1 if action == "value" else chance.number(2, 3)
        for _ in range(count):
            members.insert(chance.number(0, len(members)), f'"{name}": {chance.one(JSON_VALUES)}')
        return "application/json", "{" + ", ".join(members) + "}"
    if action == "top":
        return "application/json", chance.one(JSON_VALUES)
    if action == "junk":
        return "application/json", "".join(chance.some(JSON_JUNK, 12))
    if action == "deep":
        depth = chance.one([10, 100, 900, 30])
        opening, closing = chance.one([("[", "]"), ('{"a":', "}")])
        middle = chance.one(["1", "", '"x"']) if opening == "[" else "1"
        return "application/json", '{"subject": ' + opening * depth + middle + closing * (depth - chance.number(0, 1)) + "}"
    if action == "wide":
        return "application/json", "{" + ",".join(f'"k{index}": {index}' for index in range(chance.one([999, 1001, 3000]))) + "}"
    return "application/json", chance.damage(json_text(chance, fields), JSON_JUNK)


def recoded(chance, content_type, body):
    """The body in another encoding, or with a charset that may lie."""
    charset = chance.one(CHARSETS)
    if chance.often(0.6):
        try:
            body = body.encode("latin-1").decode("utf-8").encode(charset).decode("latin-1")
        except (LookupError, ValueError, TypeError):
            pass
    return content_type.split(";")[0] + chance.one(["; charset=", ";charset=", "; Charset="]) + charset, body


def form_body(chance, fields):
    pairs = [(name, str(value)) for name, value in fields.items()]
    if chance.often(0.2) and pairs:
        pairs.append((chance.one(pairs)[0], texts.any_text(chance)))
    if chance.often(0.2):
        pairs.append((texts.any_text(chance)[:20], texts.any_text(chance)))
    chance.random.shuffle(pairs)
    body = "&".join(f"{texts.quoted(chance, name) if chance.often(0.1) else name}={texts.quoted(chance, value)}" for name, value in pairs)
    if chance.often(0.2):
        body = chance.damage(body, ["&", "=", ";", "%", "+", "%26", "\x00", "\xff", "\r\n", "&&", "=&"])
    if chance.often(0.02):
        body += "&a=1" * chance.one([990, 999, 1000, 1001])
    content_type = "application/x-www-form-urlencoded"
    if chance.often(0.1):
        content_type += chance.one(["; charset=utf-8", ";charset=UTF-8", "; charset=latin-1", "; charset=nonsense", "; x=y"])
    return content_type, wire(body) if any(ord(character) > 255 for character in body) else body


BOUNDARIES = ["b", "----x", "a b", "'()+_,-./:=?", "x" * 70, "x" * 201, "0", "b--", "\xe9", "--", "b;c", '"']


def multipart_body(chance, fields):
    boundary = "frontier" if chance.often(0.8) else chance.one(BOUNDARIES)
    newline = "\r\n" if chance.often(0.95) else "\n"
    parts = []
    for name, value in fields.items():
        parts.append(part(chance, name, str(value), newline))
    if chance.often(0.25):
        parts.append(part(chance, texts.any_text(chance)[:20], texts.any_text(chance), newline))
    body = "".join(f"--{boundary}{newline}{text}{newline}" for text in parts)
    body += chance.weighted({f"--{boundary}--{newline}": 12, f"--{boundary}--": 2, "": 1, f"--{boundary}{newline}": 1, f"--{boundary}--junk": 1})
    if chance.often(0.1):
        body = chance.one(["preamble", newline, "\x00", f"--{boundary}x{newline}"]) + newline + body
    if chance.often(0.12):
        body = chance.damage(body, ["\r", "\n", "\r\n", "-", "--", '"', ";", "=", ":", "\x00", "\xff", boundary])
    shown = boundary if chance.often(0.7) else f'"{boundary}"'
    content_type = chance.one(["multipart/form-data; boundary=", "multipart/form-data; boundary=", "multipart/form-data;boundary=", "Multipart/Form-Data; charset=utf-8; Boundary="])
    return content_type + shown, body


def part(chance, name, value, newline):
    shown = wire(name).replace('"', '\\"').replace("\r", "").replace("\n", "")
    headers = [f'Content-Disposition: form-data; name="{shown}"']
    action = chance.weighted({"right": 14, "file": 2, "type": 2, "transfer": 2, "header": 2, "odd": 2})
    value = wire(value)
    if action == "file":
        filename = chance.one(["a.txt", "", "../../etc/passwd", "C:\\x\\y.txt", wire("é.txt"), ".", "a/b", "x" * 300, "a\\\"b", "nul\x00", "&#x41;.txt"])
        headers[0] += f'; filename="{filename}"'
        if chance.often(0.2):
            headers[0] += "; filename*=UTF-8''%C3%A9.txt"
    elif action == "type":
        headers.append("Content-Type: " + chance.one(["text/plain", "text/plain; charset=latin-1", "application/json", "x", "text/plain; charset=nonsense"]))
    elif action == "transfer":
        encoding = chance.one(["base64", "BASE64", "quoted-printable", "8bit", "binary", "x-unknown"])
        headers.append(f"Content-Transfer-Encoding: {encoding}")
        if encoding.lower() == "base64" and chance.often(0.7):
            value = chance.one(["aGVsbG8=", "aGVsbG8", "aGVs\r\nbG8=", "a", "====", "aGVsbG8=x", "\xff"])
    elif action == "header":
        headers.insert(chance.number(0, 1), chance.one(["X: y", "no colon", ": empty", " folded", "Content-Length: 3", "Content-Disposition: form-data", "X" * 2000 + ": y", "Content-Type"]))
    elif action == "odd":
        headers[0] = chance.one([
            f"content-disposition:form-data;name={shown}", f"Content-Disposition: attachment; name=\"{shown}\"", "Content-Disposition: form-data",
            f"Content-Disposition: form-data; NAME=\"{shown}\"", f"Content-Disposition: form-data; name*=utf-8''{shown}", "Content-Disposition: form-data; name=",
            f"Content-Disposition: form-data; name='{shown}'", "Content-Disposition:", f"Content-Disposition: form-data name=\"{shown}\"", "",
            f"Content-Disposition: form-data; name=\"{shown}\"; name=\"other\"", "Content-Disposition: form-data; filename=\"a\"",
        ])  # fmt: skip
    return newline.join([*headers, "", value])


def any_body(chance, fields):
    """The fields in one of the formats, mostly well made."""
    content_type, body = chance.weighted([(json_body, 6), (form_body, 3), (multipart_body, 3)])(chance, fields)
    if chance.often(0.07):
        content_type, body = recoded(chance, content_type, body)
    if chance.often(0.04):
        content_type = chance.one(ODD_TYPES)
    return content_type, body
