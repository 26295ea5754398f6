"""Writes html_entities.c from Python's own table of HTML 5 character references: python3.12 generate.py"""

from html.entities import html5
from pathlib import Path

names = sorted(name for name in html5)
texts = bytearray()
offsets = [0]
for name in names:
    # A name, a tab, what it stands for.
    texts += name.encode() + b"\t" + html5[name].encode()
    offsets.append(len(texts))
assert len(texts) < 65536


def table(ctype, name, values):
    lines = [f"const {ctype} {name}[{len(values)}] = {{"]
    line = "   "
    for value in values:
        item = f" {value},"
        if len(line) + len(item) > 120:
            lines.append(line)
            line = "   "
        line += item
    return "\n".join([*lines, line, "};", ""])


folder = Path(__file__).parent
source = ["// Written by generate.py. See NOTICE.", '#include "html_entities.h"', ""]
source.append(table("uint8_t", "html_entity_texts_table", texts))
source.append(table("uint16_t", "html_entity_offsets_table", offsets))
(folder / "html_entities.c").write_text("\n".join(source))
(folder / "include" / "html_entities.h").write_text(f"""// The named character references of HTML 5. Written by generate.py.
//
// Functions, because Swift does not import arrays of this size.
#ifndef HTML_ENTITIES_H
#define HTML_ENTITIES_H

#include <stdint.h>

#pragma clang assume_nonnull begin

enum {{ html_entity_count = {len(names)} }};

// Entry i is the bytes from offsets[i] up to offsets[i + 1]: a name (with its semicolon, where it needs one), a tab, and
// the text in UTF-8. Names ascend by their bytes.
extern const uint8_t html_entity_texts_table[{len(texts)}];
static inline const uint8_t *html_entity_texts(void) {{ return html_entity_texts_table; }}

extern const uint16_t html_entity_offsets_table[{len(offsets)}];
static inline const uint16_t *html_entity_offsets(void) {{ return html_entity_offsets_table; }}

#pragma clang assume_nonnull end

#endif
""")
