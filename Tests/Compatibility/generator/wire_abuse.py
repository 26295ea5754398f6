"""The bytes of a request, and what can be wrong with them."""

from .case import Case


def written(method, target, lines, body, version="HTTP/1.1", newline="\r\n", separator=": "):
    head = [f"{method} {target} {version}", *(f"{name}{separator}{value}" for name, value in lines)]
    return newline.join(head) + newline * 2 + body


def abused(chance, method, target, lines, body, **more):
    """A request as it should be written, or one that is not."""
    usual = Case(written(method, target, lines, body), [method], **more)
    if chance.often(0.95):
        return usual
    kind = chance.one(list(ABUSES))
    case = ABUSES[kind](chance, method, target, lines, body, more)
    case.note = f"{case.note} {kind}".strip()
    return case


def old_version(chance, method, target, lines, body, more):
    if chance.often(0.3):
        lines = [line for line in lines if line[0] != "Host"]
    if chance.often(0.3):
        lines = [*lines, ("Connection", "keep-alive")]
    return Case(written(method, target, lines, body, "HTTP/1.0"), [method], **more)


def chunked(chance, method, target, lines, body, more):
    """Django's server takes these as empty, so it gets them whole."""
    whole = written(method, target, lines, body)
    lines = [line for line in lines if line[0] != "Content-Length"] + [("Transfer-Encoding", chance.one(["chunked", "Chunked"]))]
    pieces, rest = [], body
    while rest:
        size = chance.number(1, max(1, len(rest)))
        extension = chance.one(["", "", ";a=b", ";a"])
        pieces.append(f"{size:{chance.one(['x', 'X', '04x'])}}{extension}\r\n{rest[:size]}\r\n")
        rest = rest[size:]
    trailer = chance.one(["", "", "X-Trailer: y\r\n"])
    return Case(written(method, target, lines, "".join(pieces) + f"0\r\n{trailer}\r\n"), [method], to_django=whole, **more)


def pipelined(chance, method, target, lines, body, more):
    """A second and a third request behind the first."""
    lines = [line for line in lines if line[0] != "Connection"]
    first = written(method, target, lines, body)
    more_methods = [chance.one(["GET", "HEAD", "OPTIONS", "get", "BREW"]) for _ in range(chance.number(1, 2))]
    others = [written(name, chance.one(["/all/?page_size=1", "/nothing/", "/all"]), [line for line in lines if not line[0].startswith("Content-")], "") for name in more_methods]
    return Case(first + "".join(others), [method, *more_methods], **more)


def half_closed(chance, method, target, lines, body, more):
    return Case(written(method, target, lines, body), [method], half_close=True, **more)


def expecting(chance, method, target, lines, body, more):
    return Case(written(method, target, [*lines, ("Expect", chance.one(["100-continue", "100-Continue"]))], body), [method], **more)


def twice(chance, method, target, lines, body, more):
    """A header that is there twice."""
    line = chance.one([line for line in lines if line[0] != "Content-Length"])
    other = line if chance.often(0.5) else (line[0], chance.one(["x", "", "alice", "application/json", "Token x"]))
    lines = list(lines)
    lines.insert(chance.number(0, len(lines)), other)
    return Case(written(method, target, lines, body), [method], **more)


def many(chance, method, target, lines, body, more):
    count = chance.one([10, 60, 99 - len(lines), 100 - len(lines), 101 - len(lines)])
    return Case(written(method, target, [*lines, *((f"X-{index}", "y") for index in range(count))], body), [method], **more)


def long_target(chance, method, target, lines, body, more):
    size = chance.one([1000, 4000, 8000, 20000, 60000])
    mark = "&" if "?" in target else "?"
    return Case(written(method, target + mark + "long=" + "x" * size, lines, body), [method], **more)


def long_header(chance, method, target, lines, body, more):
    return Case(written(method, target, [*lines, ("X-Long", "x" * chance.one([1000, 4000, 8000, 20000, 60000]))], body), [method], **more)


def odd_lines(chance, method, target, lines, body, more):
    """White space, names and values that are out of order."""
    lines = list(lines)
    odd = chance.one([
        ("X-Spaces", "  y  "), ("X-Tab", "\ty\t"), ("x-lower", "y"), ("X-Odd!#$%&'*+.^`|~", "y"), ("X-High", "\x80\xff"), ("accept", "application/json"),
        ("X-Quotes", '"a\\"b"'), ("X-Colon", "a:b:c"), ("X", ""), ("X-Utf8", "\xc3\xa9"), ("X-Del", "a\x7fb"), ("X-Tab-Inside", "a\tb"),
    ])  # fmt: skip
    lines.insert(chance.number(1, len(lines)), odd)
    separator = chance.one([": ", ":", ":  ", ":\t"])
    return Case(written(method, target, lines, body, separator=separator), [method], **more)


def odd_length(chance, method, target, lines, body, more):
    """A length that is no number, or that another contradicts."""
    lines = [line for line in lines if line[0] != "Content-Length"]
    size = len(body)
    lengths = chance.one([["x"], ["-1"], [f"+{size}"], [f"0{size}"], [f"{size}.0"], [""], [str(size), str(size)], [str(size), "0"], [f"{size},{size}"], [hex(size)]])
    lines += [("Content-Length", length) for length in lengths]
    return Case(written(method, target, [*lines, ("Connection", "close")], body), [method], half_close=True, **more)


def names_in_other_case(chance, method, target, lines, body, more):
    change = chance.one([str.lower, str.upper, str.swapcase])
    return Case(written(method, target, [(change(name), value) for name, value in lines], body), [method], **more)


def split_target(chance, method, target, lines, body, more):
    """Absolute and other forms of the target."""
    prefix = chance.one(["http://testserver", "HTTP://testserver:80", "https://x", "http://user@testserver", "/", "//testserver"])
    return Case(written(method, prefix + target, lines, body), [method], **more)


ABUSES = {
    "HTTP/1.0": old_version,
    "chunked": chunked,
    "pipelined": pipelined,
    "half-closed": half_closed,
    "expects 100": expecting,
    "twice": twice,
    "many headers": many,
    "long target": long_target,
    "long header": long_header,
    "odd lines": odd_lines,
    "odd length": odd_length,
    "other case": names_in_other_case,
    "odd target": split_target,
}
