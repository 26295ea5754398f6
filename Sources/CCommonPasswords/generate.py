"""Writes common_passwords.c from Django's common-passwords.txt.gz: python3 generate.py PATH"""

import sys
from pathlib import Path

data = Path(sys.argv[1]).read_bytes()
lines = ["// Django's common-passwords.txt.gz, written by generate.py. See NOTICE.", '#include "common_passwords.h"', ""]
lines.append(f"const unsigned char common_passwords_table[{len(data)}] = {{")
for start in range(0, len(data), 30):
    lines.append("    " + ",".join(map(str, data[start : start + 30])) + ",")
lines += ["};", ""]
header = f"""// A list of common passwords, one a line, in gzip form. Written by generate.py.
#ifndef COMMON_PASSWORDS_H
#define COMMON_PASSWORDS_H

#pragma clang assume_nonnull begin

enum {{ common_passwords_gz_count = {len(data)} }};

extern const unsigned char common_passwords_table[{len(data)}];
// A function, because Swift does not import arrays of this size.
static inline const unsigned char *common_passwords_gz(void) {{ return common_passwords_table; }}

#pragma clang assume_nonnull end

#endif
"""
folder = Path(__file__).parent
(folder / "common_passwords.c").write_text("\n".join(lines))
(folder / "include" / "common_passwords.h").write_text(header)
