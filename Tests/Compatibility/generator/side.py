"""One of the two servers, as the comparison of cases sees it, with requests of our own."""

import contextlib
import json
import sys
import urllib.parse
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "compare"))
import compare_http  # noqa: E402

from .client import Client  # noqa: E402


class GeneratedSide(compare_http.Side):
    def __init__(self, url, database, manifest, timeout, is_django=False):
        super().__init__(url, database, manifest)
        address = urllib.parse.urlsplit(url)
        self.client = Client((address.hostname, address.port), timeout)
        self.is_django = is_django

    def play(self, case):
        """What this side answers, without what it had to make up: a list, since requests may be pipelined."""
        answers = self.client.send(case.data(self.values, self.is_django), case.methods, case.half_close)
        observed = []
        for method, answer in zip(case.methods, answers):
            if isinstance(answer, str):
                observed.append({"error": answer})
                break
            self.learn_from(case, answer)
            observed.append(self.observation(method, answer))
        return observed

    def learn_from(self, case, answer):
        with contextlib.suppress(ValueError, TypeError, KeyError):
            fields = json.loads(answer.body)
            if case.capture:
                self.values.capture(case.capture, fields["token"])
            if case.password is not None and answer.status == 201:
                self.passwords.setdefault(fields["username"], []).append(case.password)

    def observation(self, method, answer):
        headers = {}
        for name in compare_http.HEADERS:
            found = [value for key, value in answer.headers if key.lower() == name.lower()]
            if found:
                headers[name] = ", ".join(found)
        cookies = [value for key, value in answer.headers if key.lower() == "set-cookie"]
        if cookies:
            headers["Set-Cookie"] = sorted(compare_http.mask_cookie(cookie) for cookie in cookies)
        text = self.mask_text(answer.body.decode("latin-1"))
        observed = {"status": answer.status, "headers": headers, "body": text.encode("latin-1").decode("utf-8", "backslashreplace")}
        length = {name.lower(): value for name, value in answer.headers}.get("content-length")
        if method == "HEAD" and length is not None:
            observed["length"] = length
        return observed
