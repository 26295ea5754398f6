// A list of common passwords, one a line, in gzip form. Written by generate.py.
#ifndef COMMON_PASSWORDS_H
#define COMMON_PASSWORDS_H

#pragma clang assume_nonnull begin

enum { common_passwords_gz_count = 80228 };

extern const unsigned char common_passwords_table[80228];
// A function, because Swift does not import arrays of this size.
static inline const unsigned char *common_passwords_gz(void) { return common_passwords_table; }

#pragma clang assume_nonnull end

#endif
