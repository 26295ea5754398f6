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

#endif
