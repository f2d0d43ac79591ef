// SPDX-License-Identifier: MIT

/*
   igraph is opened at first use, so that commands that need no measure start
   fast. The module is never closed: what it handed out must stay valid, and a
   second dlopen of an open file costs nothing.
*/

#include "analysis/door.h"

#include <dlfcn.h>

static PressStatus
no_module(const PressWorld *world, const char *path, const char *why)
{
  return press_report_file(
      world, PRESS_NO_MODULE, path,
      "install pressgraph-analysis.so beside the program, or name its folder "
      "in PRESSGRAPH_MODULES",
      "the module for paths and measures cannot be opened: %s", why);
}

PressStatus
press_analysis_open(const PressWorld *world, const PressAnalysisModule **module)
{
  Arena arena = press_arena(world->alloc, 0);
  const PressStr path = press_arena_format(
      &arena, "%.*s/pressgraph-analysis.so", (int)world->module_dir.len,
      world->module_dir.data ? world->module_dir.data : "");
  if (press_str_is_none(path)) {
    press_arena_clear(&arena);
    return PRESS_NO_MEMORY;
  }

  PressStatus st = PRESS_OK;
  void *const handle = dlopen(path.data, RTLD_NOW | RTLD_LOCAL);
  const PressAnalysisModule *const table =
      handle ? dlsym(handle, PRESS_ANALYSIS_MODULE_SYMBOL) : NULL;
  if (!table) {
    const char *const why = dlerror(); // NOLINT(concurrency-mt-unsafe)
    st = no_module(world, path.data, why ? why : "unknown reason");
  } else if (table->version != PRESS_ANALYSIS_MODULE_VERSION) {
    st = no_module(world, path.data, "it belongs to another version");
  } else {
    *module = table;
  }
  press_arena_clear(&arena);
  return st;
}
