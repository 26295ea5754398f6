"""A request as it goes over the wire, and what is to be known of it."""

import json
import re

# Around the name of a value that each side has its own of, such as a token. No byte is one of these characters.
OPEN, CLOSE = "\u27e6", "\u27e7"


def value(name):
    """Stands for a value of the manifest (`main.token`), or for a captured one (`captured.new1`)."""
    return f"{OPEN}{name}{CLOSE}"


class Case:
    """
    Bytes to send, each as a character, with places for values.

    methods:    of the requests that it holds; there are more than one if they are pipelined
    to_django:  what Django gets in its place, where its development server cannot read it
    half_close: nothing more is sent, and the server is told so
    capture:    a name for the token of the answer
    password:   of the user that this may make
    """

    def __init__(self, send, methods=("GET",), note="", to_django=None, half_close=False, capture=None, password=None):
        self.send = send
        self.methods = tuple(methods)
        self.note = note
        self.to_django = to_django
        self.half_close = half_close
        self.capture = capture
        self.password = password

    @classmethod
    def from_json(cls, fields):
        return cls(**{name: field for name, field in fields.items() if name != "name"})

    def to_json(self):
        """For `--replay`; what is as usual is left out."""
        fields = {name: field for name, field in vars(self).items() if field}
        return json.dumps(fields, ensure_ascii=False)

    def data(self, values, for_django=False):
        text = self.to_django if for_django and self.to_django is not None else self.send
        text = re.sub(
            f"{OPEN}([^{CLOSE}]*){CLOSE}",
            lambda match: str(values.look_up(match[1])).encode().decode("latin-1"),
            text,
        )
        return text.encode("latin-1")

    @property
    def line(self):
        """The beginning, for reports."""
        return self.send.split("\r\n", 1)[0][:120]
