"""Writes the tables of languages: python3.12 generate.py, with Django 5.2 installed.

LanguageTable.swift: how each language writes dates and numbers, and what it is called.
Catalogs/: the words of dates, durations and sizes, a file a language.
"""

import gettext
from importlib import import_module
from pathlib import Path

import django
from django.conf import global_settings
from django.conf.locale import LANG_INFO
from django.utils.translation import to_locale

FORMATS = [
    "DATE_FORMAT", "TIME_FORMAT", "DATETIME_FORMAT", "YEAR_MONTH_FORMAT", "MONTH_DAY_FORMAT", "SHORT_DATE_FORMAT",
    "SHORT_DATETIME_FORMAT", "FIRST_DAY_OF_WEEK", "DECIMAL_SEPARATOR", "THOUSAND_SEPARATOR", "NUMBER_GROUPING",
]
WORDS = ["de", "fr", "cs", "ar", "ja", "es", "it", "nl", "pl", "pt", "ru", "sv", "da", "uk", "tr"]

WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun".split()
MONTHS = "January February March April May June July August September October November December".split()
SHORT = "jan feb mar apr may jun jul aug sep oct nov dec".split()
PRESS = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()
SINGLE = WEEKDAYS + MONTHS + SHORT + [
    "a.m.", "p.m.", "AM", "PM", "midnight", "noon", "or", ", ", "yes,no,maybe", "%s KB", "%s MB", "%s GB", "%s TB", "%s PB",
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "today", "tomorrow", "yesterday", "now",
    "%(delta)s ago", "%(delta)s from now", "Page not found", "Password", "Yes", "No",
]
SINGLE += [info["name"] for info in LANG_INFO.values() if "name" in info]
CONTEXT = (
    [("abbrev. month", name) for name in PRESS] + [("alt. month", name) for name in MONTHS]
    + [("String to return when truncating text", "%(truncated_text)s…")]
    + [("ordinal 11, 12, 13", "{}th"), ("ordinal 0", "{}th"), ("ordinal 1", "{}st"), ("ordinal 2", "{}nd"), ("ordinal 3", "{}rd")]
    + [(f"ordinal {digit}", "{}th") for digit in range(4, 10)]
)
UNITS = ["year", "month", "week", "day", "hour", "minute"]
PLURAL = [(None, f"%(num)d {unit}") for unit in UNITS] + [
    (f"naturaltime-{side}", f"%(num)d {unit}") for side in ("past", "future") for unit in UNITS
] + [(None, "%(size)d byte")] + [
    (None, f"a{'n' if unit == 'hour' else ''} {unit} {side}") for side in ("ago", "from now") for unit in ("second", "minute", "hour")
] + [(None, f"%(value)s {name}") for name in (
    "million billion trillion quadrillion quintillion sextillion septillion octillion nonillion decillion googol".split())]


def escaped(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


lines = []
for code in sorted({*LANG_INFO}):
    info = LANG_INFO[code]
    if "name" not in info:
        lines.append("\t".join([code, "", "", "", info["fallback"][0]]))
        continue
    modules = []
    locale = to_locale(code)
    for name in dict.fromkeys([locale, locale.split("_")[0]]):
        try:
            modules.append(import_module(f"django.conf.locale.{name}.formats"))
        except ImportError:
            pass
    row = [code, info["name"], info["name_local"], "1" if info["bidi"] else "", ""]
    for name in FORMATS:
        value = next((getattr(m, name) for m in modules if getattr(m, name, None) is not None), getattr(global_settings, name))
        if isinstance(value, (list, tuple)):
            value = ",".join(map(str, value))
        row.append(str(value))
    lines.append("\t".join(map(escaped, row)))
folder = Path(__file__).parent
folder.joinpath("LanguageTable.swift").write_text(
    "// Written by generate.py from Django 5.2's tables of formats. See NOTICE.\n\n"
    "// A line a language: code, name, own name, whether it is written from the right, the language to take instead,\n"
    "// then " + ", ".join(FORMATS[:5]) + ",\n// " + ", ".join(FORMATS[5:]) + ".\n"
    "let languageTable = #\"\"\"\n" + "".join(f"    {line}\n" for line in lines) + "    \"\"\"#\n")

root = Path(django.__file__).parent
HEAD = "// Written by generate.py from Django 5.2's translations. See NOTICE.\n\n"
catalogs_folder = folder / "Catalogs"
catalogs_folder.mkdir(exist_ok=True)
for language in WORDS:
    out = []
    catalogs = []
    for place in ("conf/locale", "contrib/humanize/locale", "contrib/auth/locale", "contrib/admin/locale"):
        path = root / place / language / "LC_MESSAGES" / "django.mo"
        if path.exists():
            with path.open("rb") as file:
                catalogs.append(gettext.GNUTranslations(file))
    header = catalogs[0].info()["plural-forms"]
    out.append(f"{header.split('plural=', 1)[1].rstrip(';')}")
    count = int(header.split("nplurals=")[1].split(";")[0])
    for msgid in SINGLE:
        found = next((c._catalog[msgid] for c in catalogs if msgid in c._catalog), None)
        if found and found != msgid:
            out.append("\t".join(map(escaped, (msgid, found))))
    for context, msgid in CONTEXT:
        key = f"{context}\x04{msgid}"
        found = next((c._catalog[key] for c in catalogs if key in c._catalog), None)
        if found and found != msgid:
            out.append("\t".join(map(escaped, (f"{context}|{msgid}", found))))
    for context, msgid in PLURAL:
        key = f"{context}\x04{msgid}" if context else msgid
        catalog = next((c for c in catalogs if (key, 0) in c._catalog), None)
        if catalog:
            forms = [catalog._catalog.get((key, i), "") for i in range(count)]
            out.append("\t".join(map(escaped, (f"{context}|{msgid}" if context else msgid, *forms))))
    catalogs_folder.joinpath(f"Catalog+{language}.swift").write_text(
        HEAD + "extension Catalog {\n"
        f"    static let {language} = Catalog(\n        table: #\"\"\"\n"
        + "".join(f"            {line}\n" for line in out) + "            \"\"\"#)\n}\n")
catalogs_folder.joinpath("Catalog+BuiltIn.swift").write_text(
    HEAD + "extension Catalog {\n"
    "    /// The words of a language; its table is read when they are first asked for.\n"
    "    static func builtIn(_ code: String) -> Catalog? {\n        switch code {\n"
    + "".join(f"        case \"{language}\": {language}\n" for language in WORDS)
    + "        default: nil\n        }\n    }\n}\n")
