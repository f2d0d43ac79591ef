// SPDX-License-Identifier: MIT

/// @file api.h Marks of what the library exports

#ifndef PRESSGRAPH_API_H
#define PRESSGRAPH_API_H

#ifdef __cplusplus
#define PRESS_BEGIN_DECLS extern "C" {
#define PRESS_END_DECLS }
#else
#define PRESS_BEGIN_DECLS
#define PRESS_END_DECLS
#endif

/// Exported by the library
#define PRESS_API __attribute__((visibility("default")))

/// The result must be looked at
#define PRESS_NODISCARD __attribute__((warn_unused_result))

#endif // PRESSGRAPH_API_H
