// libxml2 on Debian 12 is built with ICU, whose headers clash with Foundation's own copy: the ICU declarations are
// hidden before anything that includes them. Macros that Swift cannot see are wrapped below.
#ifndef KEVYT_CLIBXML2_SHIM_H
#define KEVYT_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/dict.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>

#endif
