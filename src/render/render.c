// SPDX-License-Identifier: MIT

/*
   From a graph to a file with a picture: choose what is drawn, write it as
   DOT, draw it in a child process, look at what came, put it in place.

   The engine goes by size, as measured: dot draws up to 100 nodes and 150
   edges in seconds and then soon needs minutes, sfdp takes all. Where the
   engine fails or is too slow, sfdp has a try and the user is told.
*/

#include "base/world.h"
#include "render/child.h"
#include "render/picture.h"

#include "export/caption.h"

/// Largest picture that dot lays out
#define DOT_NODES 100
#define DOT_EDGES 150

/// A picture's kind: how it begins and ends
typedef struct {
  const char *extension;
  const char *format;
  PressStr head;
  PressStr tail; ///< Somewhere in the last bytes
} Kind;

static const Kind kinds[] = {
    {".svg", "svg", {"<?xml", 5}, {"</svg>", 6}},
    {".png", "png", {"\x89PNG", 4}, {"IEND", 4}},
    {".pdf", "pdf", {"%PDF", 4}, {"%%EOF", 5}},
};

static const char *const engines[] = {"dot",  "neato", "fdp",
                                      "sfdp", "twopi", "circo"};

/// What all steps need
typedef struct {
  PressWorld *world;
  const Kind *kind;
  const PressPicture *picture;
  const char *path;
  Arena *arena;
  PressOut *dot;
  PressOut *bytes;
  PressOut *messages;
} Drawing;

static const Kind *
kind_of(PressStr path)
{
  for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; ++i) {
    if (press_str_ends(path, press_str(kinds[i].extension))) {
      return &kinds[i];
    }
  }
  return NULL;
}

static const char *
engine_of(PressStr name)
{
  for (size_t i = 0; i < sizeof engines / sizeof engines[0]; ++i) {
    if (press_str_equals(name, press_str(engines[i]))) {
      return engines[i];
    }
  }
  return NULL;
}

static const char *
engine_by_size(const PressPicture *picture)
{
  return picture->n_nodes <= DOT_NODES && picture->n_drawn <= DOT_EDGES
             ? "dot"
             : "sfdp";
}

/// First line of what Graphviz said
static PressStr
first_message(const Drawing *drawing)
{
  const PressStr text = press_out_text(drawing->messages);
  size_t end = 0;
  while (end < text.len && text.data[end] != '\n') {
    ++end;
  }
  return end ? press_str_cut(text, 0, end) : PRESS_STR("no reason given");
}

static PressStatus
report_failure(const Drawing *drawing, const char *engine, PressStatus st)
{
  const PressStr why = first_message(drawing);
  if (st == PRESS_CANCELLED || st == PRESS_NO_MEMORY) {
    return st;
  }
  if (st == PRESS_NO_MODULE) {
    return press_report_file(drawing->world, st, drawing->path,
                             "install pressgraph-render.so beside the program, "
                             "or name its folder in "
                             "PRESSGRAPH_MODULES",
                             "the module for pictures cannot be opened: %.*s",
                             (int)why.len, why.data);
  }
  if (st == PRESS_OUT_OF_TIME) {
    return press_report_file(drawing->world, st, drawing->path,
                             "draw less with --max-nodes",
                             "%s was not done after %u seconds", engine,
                             drawing->world->limits.render_seconds);
  }
  return press_report_file(drawing->world, st, drawing->path,
                           "draw less with --max-nodes, or try another "
                           "--engine",
                           "%s could not draw it: %.*s", engine, (int)why.len,
                           why.data);
}

/// True if the bytes look like a whole picture
static bool
is_whole(const Kind *kind, PressStr bytes)
{
  const size_t n_last = 64;
  const size_t start = bytes.len > n_last ? bytes.len - n_last : 0;
  if (!press_str_starts(bytes, kind->head)) {
    return false;
  }
  for (size_t i = start; i + kind->tail.len <= bytes.len; ++i) {
    if (press_str_starts(press_str_cut(bytes, i, bytes.len), kind->tail)) {
      return true;
    }
  }
  return false;
}

/// One try with one engine, into fresh buffers
static PressStatus
draw_with(Drawing *drawing, const char *engine, const RenderJob *job)
{
  press_out_abandon(drawing->bytes);
  press_out_abandon(drawing->messages);
  drawing->bytes = NULL;
  drawing->messages = NULL;
  PressStatus st = press_out_memory(drawing->world, &drawing->bytes);
  if (st == PRESS_OK) {
    st = press_out_memory(drawing->world, &drawing->messages);
  }
  if (st != PRESS_OK) {
    return st;
  }
  RenderJob now = *job;
  now.engine = engine;
  st =
      press_render_run(drawing->world, &now, drawing->bytes, drawing->messages);
  if (st == PRESS_OK &&
      !is_whole(drawing->kind, press_out_text(drawing->bytes))) {
    st = PRESS_CANNOT_WRITE;
  }
  return st;
}

static PressStatus
draw(Drawing *drawing, const char *engine)
{
  PressWorld *const world = drawing->world;
  const PressStr module = press_arena_format(
      drawing->arena, "%.*s/pressgraph-render.so", (int)world->module_dir.len,
      world->module_dir.data ? world->module_dir.data : "");
  const PressStr dot =
      press_arena_str(drawing->arena, press_out_text(drawing->dot));
  if (!module.data || !dot.data) {
    return PRESS_NO_MEMORY;
  }
  const RenderJob job = {
      .module = module.data,
      .dot = dot.data,
      .format = drawing->kind->format,
      .seconds = world->limits.render_seconds,
  };
  PressStatus st = draw_with(drawing, engine, &job);
  const bool again = st == PRESS_OUT_OF_TIME || st == PRESS_CANNOT_WRITE;
  if (again && strcmp(engine, "sfdp") != 0) {
    press_report(world, PRESS_WARNING, st, (PressOrigin){0},
                 PRESS_STR("--max-nodes makes a smaller picture"),
                 "%s %s; drawn with sfdp instead", engine,
                 st == PRESS_OUT_OF_TIME ? "took too long" : "failed");
    engine = "sfdp";
    st = draw_with(drawing, engine, &job);
  }
  return st == PRESS_OK ? st : report_failure(drawing, engine, st);
}

/// Place behind the start tag of an SVG, or 0
static size_t
behind_svg_tag(PressStr svg)
{
  for (size_t i = 0; i + 4 < svg.len; ++i) {
    if (!memcmp(svg.data + i, "<svg", 4)) {
      while (i < svg.len && svg.data[i] != '>') {
        ++i;
      }
      return i < svg.len ? i + 1 : 0;
    }
  }
  return 0;
}

/// An SVG with the title and description that screen readers speak
static void
write_svg(const Drawing *drawing, PressStr svg, PressOut *out)
{
  const PressEdges *const edges = drawing->picture->edges;
  const PressGraph *const graph = edges->graph;
  const PressDocument *const newest = press_caption_newest(graph);
  const bool french = edges->language == PRESS_FRENCH;
  const size_t at = behind_svg_tag(svg);
  press_out_str(out, press_str_cut(svg, 0, at));
  press_out_c(out, "\n<title>");
  press_out_xml(out,
                press_caption_title(graph, edges->language, drawing->arena));
  press_out_c(out, "</title>\n<desc>");
  if (newest && newest->published.len) {
    press_out_xml(out, newest->published);
    press_out_c(out, ": ");
  }
  press_out_uint(out, drawing->picture->n_nodes);
  press_out_c(out, french ? " nœuds, " : " nodes, ");
  press_out_uint(out, drawing->picture->n_drawn);
  press_out_c(out, french ? " liens, chacun avec sa phrase</desc>"
                          : " edges, each with its sentence</desc>");
  press_out_str(out, press_str_cut(svg, at, svg.len));
}

static PressStatus
put_in_place(const Drawing *drawing)
{
  PressOut *out = NULL;
  const PressStatus st = press_out_file(drawing->world, drawing->path, &out);
  if (st != PRESS_OK) {
    return st;
  }
  const PressStr bytes = press_out_text(drawing->bytes);
  if (!strcmp(drawing->kind->format, "svg")) {
    write_svg(drawing, bytes, out);
  } else {
    press_out_str(out, bytes);
  }
  return press_out_close(out);
}

/// What is not in the picture
static void
report_left_out(const PressWorld *world, const PressPicture *picture)
{
  if (picture->n_far) {
    press_report(world, PRESS_WARNING, PRESS_OK, (PressOrigin){0},
                 PRESS_STR("--all draws everything, --max-nodes N more or "
                           "fewer"),
                 "only the %u most central of %u nodes are drawn",
                 picture->n_nodes, picture->n_nodes + picture->n_far);
  }
  if (picture->n_alone) {
    press_report(world, PRESS_INFO, PRESS_OK, (PressOrigin){0}, PRESS_NONE,
                 "%u nodes without an edge are not in the picture",
                 picture->n_alone);
  }
}

static PressStatus
render_picture(Drawing *drawing, const char *engine)
{
  PressStatus st = press_out_memory(drawing->world, &drawing->dot);
  if (st != PRESS_OK) {
    return st;
  }
  press_picture_write(drawing->picture, drawing->dot);
  st = press_out_status(drawing->dot);
  if (st == PRESS_OK) {
    st = draw(drawing, engine ? engine : engine_by_size(drawing->picture));
  }
  if (st == PRESS_OK) {
    st = put_in_place(drawing);
  }
  if (st == PRESS_OK) {
    report_left_out(drawing->world, drawing->picture);
  }
  press_out_abandon(drawing->dot);
  press_out_abandon(drawing->bytes);
  press_out_abandon(drawing->messages);
  return st;
}

static PressStatus
render_in(const PressGraph *graph,
          const PressRenderOptions *options,
          const Kind *kind,
          const char *engine,
          const char *path,
          Arena *arena)
{
  PressEdges edges;
  PressStatus st = press_edges_make(
      graph, &options->content, options->content.with_documents, arena, &edges);
  if (st != PRESS_OK) {
    return st;
  }
  PressPicture picture;
  st = press_picture_choose(&edges, options, arena, &picture);
  if (st != PRESS_OK) {
    return st;
  }
  Drawing drawing = {
      .world = press_graph_world(graph),
      .kind = kind,
      .picture = &picture,
      .path = path,
      .arena = arena,
  };
  return render_picture(&drawing, engine);
}

PressStatus
press_render(const PressGraph *graph,
             const PressRenderOptions *options,
             const char *path)
{
  if (!graph || !options || !path) {
    return PRESS_BAD_ARG;
  }
  PressWorld *const world = press_graph_world(graph);
  const Kind *const kind = kind_of(press_str(path));
  if (!kind) {
    return press_report_file(world, PRESS_UNKNOWN_FORMAT, path,
                             "name it .svg, .png or .pdf",
                             "no kind of picture is known by this extension");
  }
  const char *const engine = engine_of(options->engine);
  if (options->engine.len && !engine) {
    return press_report_file(world, PRESS_BAD_OPTION, path,
                             "use dot, neato, fdp, sfdp, twopi or circo",
                             "no engine is called %.*s",
                             (int)options->engine.len, options->engine.data);
  }
  Arena arena = press_arena(world->alloc, 0);
  const PressStatus st = render_in(graph, options, kind, engine, path, &arena);
  press_arena_clear(&arena);
  return st;
}
