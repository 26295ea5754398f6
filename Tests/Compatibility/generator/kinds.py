"""Sorts differences: many requests, few causes."""

import re


def kind(found):
    """What is left of a difference without the values that are peculiar to one request."""
    text = re.sub(r"\d{4,}|at character \d+", "N", found)
    text = re.sub(r"('(?:[^'\\]|\\.){24})(?:[^'\\]|\\.)*'", r"\1…'", text)
    return text[:110]


class Kinds:
    """The kinds of differences that were found, each with its first and its shortest case."""

    def __init__(self):
        self.kinds = {}

    def add(self, found, case, number):
        key = kind(found[0])
        entry = self.kinds.setdefault(key, {"count": 0, "case": case, "number": number, "found": found})
        entry["count"] += 1
        if len(case.send) < len(entry["case"].send):
            entry.update(case=case, number=number, found=found)
        return entry["count"] == 1

    def __len__(self):
        return len(self.kinds)

    def report(self):
        for key, entry in sorted(self.kinds.items(), key=lambda item: -item[1]["count"]):
            print(f"\n{entry['count']} x {key}")
            for line in entry["found"][:4]:
                print(f"    {line}")
            print(f"    request {entry['number']} ({entry['case'].note or 'as usual'}): {entry['case'].line!r}")
            shown = entry["case"].to_json()
            print(f"    --replay {shown if len(shown) < 3000 else shown[:3000] + ' …'}")
