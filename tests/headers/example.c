#include <pressgraph/pressgraph.h>

#include <stdio.h>

static void
say(void *handle, const PressDiag *diag)
{
  (void)handle;
  fprintf(stderr, "%.*s\n", (int)diag->message.len, diag->message.data);
}

int
main(int argc, char **argv)
{
  const PressWorldOptions options = {.sink = say};
  PressWorld *world = NULL;
  if (argc < 2 || press_world_new(&options, &world)) {
    return 1;
  }
  const char *const inputs[] = {argv[1]};
  const PressBuildOptions how = {.threads = 1};
  PressBuildCounts counts;
  PressGraph *graph = NULL;
  const PressStatus st = press_build(world, inputs, 1, &how, &graph, &counts);
  for (uint32_t i = 0; !st && i < press_graph_n_statements(graph); i++) {
    const PressGraphStatement *s = press_graph_statement(graph, i);
    const PressStr a = press_graph_node(graph, s->subject)->label;
    const PressStr b = press_graph_node(graph, s->object)->label;
    printf("%.*s %.*s %.*s\n", (int)a.len, a.data, (int)s->predicate.len,
           s->predicate.data, (int)b.len, b.data);
  }
  press_graph_free(graph);
  press_world_free(world);
  return press_exit_code(st);
}
