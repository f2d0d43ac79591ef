// SPDX-License-Identifier: MIT

/// @file version.h Versions of the library, of other libraries and of data

#ifndef PRESSGRAPH_VERSION_H
#define PRESSGRAPH_VERSION_H

#include <pressgraph/out.h>

PRESS_BEGIN_DECLS

/// Version of the library, "0.1.0"; static
PRESS_API const char *press_version(void);

/// Write the versions of program, libraries and data, as text or JSON
PRESS_API PRESS_NODISCARD PressStatus press_version_write(PressWorld *world,
                                                          bool json,
                                                          PressOut *out);

PRESS_END_DECLS

#endif // PRESSGRAPH_VERSION_H
