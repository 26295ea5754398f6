// Unicode 15.0.0: what the normalization forms need beyond Swift's standard library. Written by generate.py.
//
// Functions, because Swift does not import arrays of this size.
#ifndef UNICODE_NORMALIZATION_H
#define UNICODE_NORMALIZATION_H

#include <stdint.h>

#pragma clang assume_nonnull begin

enum { unicode_nfkd_count = 5857, unicode_nfd_count = 2061, unicode_pair_count = 941 };

// Characters that change in form NFKD, ascending, without Hangul syllables.
extern const uint32_t unicode_nfkd_keys_table[5857];
static inline const uint32_t *unicode_nfkd_keys(void) { return unicode_nfkd_keys_table; }

// Key i becomes the values from offsets[i] up to offsets[i + 1].
extern const uint16_t unicode_nfkd_offsets_table[5858];
static inline const uint16_t *unicode_nfkd_offsets(void) { return unicode_nfkd_offsets_table; }

// What the keys become.
extern const uint32_t unicode_nfkd_values_table[9112];
static inline const uint32_t *unicode_nfkd_values(void) { return unicode_nfkd_values_table; }

// Characters that change in form NFD, ascending, without Hangul syllables.
extern const uint32_t unicode_nfd_keys_table[2061];
static inline const uint32_t *unicode_nfd_keys(void) { return unicode_nfd_keys_table; }

// Key i becomes the values from offsets[i] up to offsets[i + 1].
extern const uint16_t unicode_nfd_offsets_table[2062];
static inline const uint16_t *unicode_nfd_offsets(void) { return unicode_nfd_offsets_table; }

// What the keys become.
extern const uint32_t unicode_nfd_values_table[3406];
static inline const uint32_t *unicode_nfd_values(void) { return unicode_nfd_values_table; }

// Pairs of characters that compose to one, ascending: the first of each.
extern const uint32_t unicode_pair_firsts_table[941];
static inline const uint32_t *unicode_pair_firsts(void) { return unicode_pair_firsts_table; }

// The second of each pair.
extern const uint32_t unicode_pair_seconds_table[941];
static inline const uint32_t *unicode_pair_seconds(void) { return unicode_pair_seconds_table; }

// What each pair composes to.
extern const uint32_t unicode_pair_composites_table[941];
static inline const uint32_t *unicode_pair_composites(void) { return unicode_pair_composites_table; }

#pragma clang assume_nonnull end

#endif
