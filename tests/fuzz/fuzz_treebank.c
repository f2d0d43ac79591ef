// SPDX-License-Identifier: MIT

// The oracle: a treebank that was read is written, read again, and has the same
// words; scored against itself, its sentences are right and no word is wrong.

#include "language/conllu.h"
#include "language/treescore.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Stop where a fuzzer and a test see it
static void
expect(bool holds, const char *what)
{
  if (!holds) {
    (void)fprintf(stderr, "not so: %s\n", what);
    abort();
  }
}

static void
check_same(const Treebank *a, const Treebank *b)
{
  expect(a->sentences.n == b->sentences.n, "as many sentences");
  expect(a->words.n == b->words.n, "as many words");
  expect(a->ranges.n == b->ranges.n, "as many ranges");
  for (size_t i = 0; i < a->words.n; ++i) {
    const TreeWord *const x = &a->words.items[i];
    const TreeWord *const y = &b->words.items[i];
    expect(press_str_equals(x->form, y->form), "the same form");
    expect(press_str_equals(x->feats, y->feats), "the same features");
    expect(x->head == y->head, "the same head");
    expect(x->range == y->range, "the same range");
  }
}

static void
check_again(PressWorld *world, Arena *arena, const Treebank *bank)
{
  PressOut *out = NULL;
  Treebank again = {0};
  if (press_out_memory(world, &out)) {
    return;
  }
  press_conllu_write(bank, out);
  const PressStatus st = press_conllu_parse(world, arena, PRESS_STR("again"),
                                            press_out_text(out), &again);
  expect(st == PRESS_OK, "what was written can be read");
  check_same(bank, &again);
  press_out_abandon(out);
}

static void
check_score(PressWorld *world, const Treebank *bank)
{
  TreeScores scores = {0};
  if (!press_treebank_score(world, PRESS_STR("self"), bank, bank, &scores)) {
    expect(scores.sentences.right == bank->sentences.n, "sentences are right");
    expect(scores.words.right <= bank->words.n, "no more words than there are");
    expect(scores.upos.right == scores.aligned, "parts of speech are right");
  }
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  PressWorld *world = NULL;
  if (press_world_new(NULL, &world)) {
    return 0;
  }
  Arena arena = press_arena(press_alloc_default(), 0);
  Treebank bank = {0};
  const PressStr text = {(const char *)data, size};
  if (!press_conllu_parse(world, &arena, PRESS_STR("f"), text, &bank)) {
    check_again(world, &arena, &bank);
    check_score(world, &bank);
  }
  press_arena_clear(&arena);
  press_world_free(world);
  return 0;
}
