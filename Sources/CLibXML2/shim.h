// libxml2's parser as Swift sees it: events of a document that is handed over in pieces.
#ifndef C_LIBXML2_SHIM_H
#define C_LIBXML2_SHIM_H

// A libxml2 that was built with ICU would bring in headers that clash with those of Foundation. Nothing of them is used.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlerror.h>

#endif
