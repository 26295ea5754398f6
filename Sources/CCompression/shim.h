// The streams of libbz2 and liblzma, laid out as their headers lay them out. The libraries are opened while the program
// runs, if they are there, so that neither they nor their headers are needed to build it.
#ifndef C_COMPRESSION_SHIM_H
#define C_COMPRESSION_SHIM_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
    char *next_in;
    unsigned int avail_in, total_in_low, total_in_high;
    char *next_out;
    unsigned int avail_out, total_out_low, total_out_high;
    void *state;
    void *(*allocate)(void *, int, int);
    void (*release)(void *, void *);
    void *opaque;
} bzip2_stream;

typedef struct {
    const uint8_t *next_in;
    size_t avail_in;
    uint64_t total_in;
    uint8_t *next_out;
    size_t avail_out;
    uint64_t total_out;
    const void *allocator;
    void *internal;
    void *reserved_pointers[4];
    uint64_t reserved_numbers[2];
    size_t reserved_sizes[2];
    unsigned int reserved_enumerations[2];
} xz_stream;

// Larger than liblzma's lzma_options_lzma, which is filled by liblzma itself.
typedef struct {
    uint64_t words[64];
} xz_options;

#endif
