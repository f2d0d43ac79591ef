// SPDX-License-Identifier: MIT

/// @file xml_text.h XML text that Gephi reads unchanged

#ifndef PRESS_EXPORT_XML_TEXT_H
#define PRESS_EXPORT_XML_TEXT_H

#include <pressgraph/out.h>

/**
   Text of an XML element, as CDATA where Gephi would lose white space.

   @return number of characters that XML forbids; they became U+FFFD.
*/
uint32_t press_xml_text(PressOut *out, PressStr text);

#endif // PRESS_EXPORT_XML_TEXT_H
