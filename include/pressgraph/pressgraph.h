// SPDX-License-Identifier: MIT

/// @file pressgraph.h The whole library

#ifndef PRESSGRAPH_PRESSGRAPH_H
#define PRESSGRAPH_PRESSGRAPH_H

#include <pressgraph/alloc.h>
#include <pressgraph/analysis.h>
#include <pressgraph/build.h>
#include <pressgraph/diag.h>
#include <pressgraph/document.h>
#include <pressgraph/eval.h>
#include <pressgraph/export.h>
#include <pressgraph/graph.h>
#include <pressgraph/language.h>
#include <pressgraph/ontology.h>
#include <pressgraph/out.h>
#include <pressgraph/render.h>
#include <pressgraph/status.h>
#include <pressgraph/str.h>
#include <pressgraph/value.h>
#include <pressgraph/version.h>
#include <pressgraph/world.h>

#endif // PRESSGRAPH_PRESSGRAPH_H
