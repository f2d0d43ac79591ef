// SPDX-License-Identifier: MIT

/// @file formats.h Every format that a graph is written in

#ifndef PRESS_EXPORT_FORMATS_H
#define PRESS_EXPORT_FORMATS_H

#include <pressgraph/export.h>

/*
   To add a format: a file src/export/NAME.c that ends in

     const PressFormat press_format_NAME = {.name = "NAME", ...};

   and a row here. `pressgraph formats`, -f and the tests read this table.
*/

/// Every format, in alphabetical order
#define PRESS_FORMATS(X)                                                       \
  X(csv)                                                                       \
  X(dot)                                                                       \
  X(graphml)                                                                   \
  X(json)                                                                      \
  X(jsonl)

#define PRESS_DECLARE_FORMAT(name) extern const PressFormat press_format_##name;
PRESS_FORMATS(PRESS_DECLARE_FORMAT)
#undef PRESS_DECLARE_FORMAT

#endif // PRESS_EXPORT_FORMATS_H
