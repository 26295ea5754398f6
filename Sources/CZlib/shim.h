// zlib as Swift sees it. `deflateInit` and `inflateInit` are macros, which Swift does not import.
#ifndef C_ZLIB_SHIM_H
#define C_ZLIB_SHIM_H

#include <zlib.h>

static inline int zlib_deflate_init(z_streamp stream, int level) {
    return deflateInit(stream, level);
}

static inline int zlib_inflate_init(z_streamp stream, int window_bits) {
    return inflateInit2(stream, window_bits);
}

// As small as can be, with the header of a gzip file.
static inline int zlib_gzip_init(z_streamp stream) {
    return deflateInit2(stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}

#endif
