// SPDX-License-Identifier: MIT

// The version comes from CMakeLists.txt, the one place where it is written.

#include <pressgraph/version.h>

const char *
press_version(void)
{
  return PRESS_VERSION;
}
