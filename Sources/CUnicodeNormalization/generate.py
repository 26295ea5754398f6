"""Writes unicode_normalization.c from Python's own Unicode data: python3.12 generate.py"""

import sys
import unicodedata
from pathlib import Path

HANGUL = range(0xAC00, 0xD7A4)


def table(ctype, name, values):
    values = list(values)
    lines = [f"const {ctype} {name}[{len(values)}] = {{"]
    line = "   "
    for value in values:
        item = f" {value},"
        if len(line) + len(item) > 120:
            lines.append(line)
            line = "   "
        line += item
    return "\n".join([*lines, line, "};", ""])


keys, offsets, values, pairs = [], [0], [], []
canonical_keys, canonical_offsets, canonical_values = [], [0], []
for code in range(sys.maxunicode + 1):
    character = chr(code)
    if code in HANGUL or 0xD800 <= code < 0xE000:
        continue
    full = unicodedata.normalize("NFKD", character)
    if full != character:
        keys.append(code)
        values.extend(map(ord, full))
        offsets.append(len(values))
    full = unicodedata.normalize("NFD", character)
    if full != character:
        canonical_keys.append(code)
        canonical_values.extend(map(ord, full))
        canonical_offsets.append(len(canonical_values))
    canonical = unicodedata.decomposition(character)
    if canonical and not canonical.startswith("<"):
        parts = [chr(int(part, 16)) for part in canonical.split()]
        # The excluded characters are those that composing does not give back.
        if len(parts) == 2 and unicodedata.normalize("NFC", "".join(parts)) == character:
            pairs.append((ord(parts[0]), ord(parts[1]), code))
pairs.sort()
assert len(values) < 65536

tables = [
    ("uint32_t", "nfkd_keys", "Characters that change in form NFKD, ascending, without Hangul syllables.", keys),
    ("uint16_t", "nfkd_offsets", "Key i becomes the values from offsets[i] up to offsets[i + 1].", offsets),
    ("uint32_t", "nfkd_values", "What the keys become.", values),
    ("uint32_t", "nfd_keys", "Characters that change in form NFD, ascending, without Hangul syllables.", canonical_keys),
    ("uint16_t", "nfd_offsets", "Key i becomes the values from offsets[i] up to offsets[i + 1].", canonical_offsets),
    ("uint32_t", "nfd_values", "What the keys become.", canonical_values),
    ("uint32_t", "pair_firsts", "Pairs of characters that compose to one, ascending: the first of each.", [p[0] for p in pairs]),
    ("uint32_t", "pair_seconds", "The second of each pair.", [p[1] for p in pairs]),
    ("uint32_t", "pair_composites", "What each pair composes to.", [p[2] for p in pairs]),
]
version = unicodedata.unidata_version
source = [f"// Unicode {version}, written by generate.py. See NOTICE.", '#include "unicode_normalization.h"', ""]
source += [table(ctype, f"unicode_{name}_table", values) for ctype, name, _, values in tables]
declarations = "\n".join(
    f"""
// {comment}
extern const {ctype} unicode_{name}_table[{len(values)}];
static inline const {ctype} *unicode_{name}(void) {{ return unicode_{name}_table; }}"""
    for ctype, name, comment, values in tables
)
header = f"""// Unicode {version}: what the normalization forms need beyond Swift's standard library. Written by generate.py.
//
// Functions, because Swift does not import arrays of this size.
#ifndef UNICODE_NORMALIZATION_H
#define UNICODE_NORMALIZATION_H

#include <stdint.h>

#pragma clang assume_nonnull begin

enum {{ unicode_nfkd_count = {len(keys)}, unicode_nfd_count = {len(canonical_keys)}, unicode_pair_count = {len(pairs)} }};
{declarations}

#pragma clang assume_nonnull end

#endif
"""
folder = Path(__file__).parent
(folder / "unicode_normalization.c").write_text("\n".join(source))
(folder / "include" / "unicode_normalization.h").write_text(header)
