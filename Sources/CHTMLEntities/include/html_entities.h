// The named character references of HTML 5. Written by generate.py.
//
// Functions, because Swift does not import arrays of this size.
#ifndef HTML_ENTITIES_H
#define HTML_ENTITIES_H

#include <stdint.h>

#pragma clang assume_nonnull begin

enum { html_entity_count = 2231 };

// Entry i is the bytes from offsets[i] up to offsets[i + 1]: a name (with its semicolon, where it needs one), a tab, and
// the text in UTF-8. Names ascend by their bytes.
extern const uint8_t html_entity_texts_table[25292];
static inline const uint8_t *html_entity_texts(void) { return html_entity_texts_table; }

extern const uint16_t html_entity_offsets_table[2232];
static inline const uint16_t *html_entity_offsets(void) { return html_entity_offsets_table; }

#pragma clang assume_nonnull end

#endif
