"""Sends bytes over sockets that stay open, and reads the answers."""

import contextlib
import socket


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body


class Broken(Exception):
    """There is no whole answer."""


class Connection:
    """One socket, with what was read ahead."""

    def __init__(self, address, timeout):
        self.socket = socket.create_connection(address, timeout)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.ahead = b""

    def close(self):
        self.socket.close()

    def more(self):
        data = self.socket.recv(65536)
        self.ahead += data
        return bool(data)

    def line(self):
        while b"\r\n" not in self.ahead:
            if not self.more():
                raise Broken("the connection ends inside a line" if self.ahead else "no answer")
        line, _, self.ahead = self.ahead.partition(b"\r\n")
        return line.decode("latin-1")

    def bytes(self, count):
        while len(self.ahead) < count:
            if not self.more():
                raise Broken("the connection ends inside a body")
        data, self.ahead = self.ahead[:count], self.ahead[count:]
        return data

    def rest(self):
        while self.more():
            pass
        data, self.ahead = self.ahead, b""
        return data

    def chunks(self):
        data = b""
        while True:
            size = int(self.line().split(";")[0], 16)
            data += self.bytes(size)
            self.line()
            if not size:
                return data

    def answer(self, method):
        """An answer, and whether the connection goes on after it."""
        status, headers = 100, []
        while 100 <= status < 200:
            version, _, rest = self.line().partition(" ")
            if not version.startswith("HTTP/1."):
                raise Broken(f"no HTTP: {version[:40]!r}")
            status = int(rest.split(" ")[0])
            headers = []
            while line := self.line():
                name, _, field = line.partition(":")
                headers.append((name, field.strip()))
        known = {name.lower(): field for name, field in headers}
        goes_on = version == "HTTP/1.1" and known.get("connection", "").lower() != "close"
        if method == "HEAD" or status in (204, 304):
            body = b""
        elif "content-length" in known:
            body = self.bytes(int(known["content-length"]))
        elif "chunked" in known.get("transfer-encoding", ""):
            body = self.chunks()
        else:
            body, goes_on = self.rest(), False
        return Answer(status, headers, body), goes_on


class Client:
    """Several connections, used in turn."""

    def __init__(self, address, timeout, count=6):
        self.address = address
        self.timeout = timeout
        self.connections = [None] * count
        self.turn = 0

    def send(self, data, methods, half_close=False):
        """The answers to requests that are sent at once; a text in the place of one that does not come."""
        self.turn = (self.turn + 1) % len(self.connections)
        connection = self.connections[self.turn]
        if connection is not None:
            self.connections[self.turn] = None
            with contextlib.suppress(OSError, Broken):
                return self.exchange(connection, data, methods, half_close)
            # It had been closed meanwhile. That nothing of the request was done is known since no answer began.
            connection.close()
        answers = []
        try:
            connection = Connection(self.address, self.timeout)
            return self.exchange(connection, data, methods, half_close, answers)
        except TimeoutError:
            return [*answers, "no answer in time"]
        except (OSError, Broken, ValueError) as error:
            return [*answers, "the connection is reset" if isinstance(error, ConnectionError) else str(error)]

    def exchange(self, connection, data, methods, half_close, answers=None):
        answers = [] if answers is None else answers
        is_fresh = True
        goes_on = True
        try:
            with contextlib.suppress(ConnectionError):
                # A server that refuses may have stopped reading.
                connection.socket.sendall(data)
                if half_close:
                    connection.socket.shutdown(socket.SHUT_WR)
            for method in methods:
                if not goes_on:
                    answers.append("closed")
                    break
                answer, goes_on = connection.answer(method)
                answers.append(answer)
                is_fresh = False
        except Broken:
            if is_fresh:
                raise
            answers.append("closed")
            goes_on = False
        if goes_on and not half_close and not connection.ahead:
            self.connections[self.turn] = connection
        else:
            connection.close()
        return answers
