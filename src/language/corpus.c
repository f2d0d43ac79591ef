// SPDX-License-Identifier: MIT

#include "language/corpus.h"

#include "base/fold.h"
#include "base/map.h"

#include <stdlib.h>
#include <string.h>

/// Times that a tag must be seen
#define TAG_LEAST 2

PressStatus
press_training_no_memory(const PressWorld *world)
{
  return press_report_file(world, PRESS_NO_MEMORY, NULL, NULL,
                           "no memory for a training");
}

static bool
make_words(Arena *arena, Corpus *corpus)
{
  const size_t n = corpus->bank.words.n;
  corpus->words = press_arena_array(arena, n + 1, sizeof *corpus->words);
  if (!corpus->words) {
    return false;
  }
  for (size_t i = 0; i < n; ++i) {
    const PressStr form = corpus->bank.words.items[i].form;
    PressStr norm = press_fold_word(arena, form);
    if (press_str_is_none(norm)) {
      return false;
    }
    norm = norm.len ? norm : form;
    corpus->words[i] = (SynWord){.form = form, .norm = norm, .head = NO_HEAD};
  }
  return true;
}

PressStatus
press_corpus_read(PressWorld *world,
                  Arena *arena,
                  const char *const *paths,
                  size_t n,
                  Corpus *corpus)
{
  for (size_t i = 0; i < n; ++i) {
    FileBytes file = {0};
    PressStatus st = press_file_read(world, paths[i], SIZE_MAX / 2, &file);
    if (st) {
      return st;
    }
    const PressStr bytes = press_arena_str(arena, file.bytes);
    press_file_close(&file);
    if (press_str_is_none(bytes)) {
      return press_training_no_memory(world);
    }
    st = press_conllu_parse(world, arena, press_str(paths[i]), bytes,
                            &corpus->bank);
    if (st) {
      return st;
    }
  }
  return make_words(arena, corpus) ? PRESS_OK : press_training_no_memory(world);
}

// Tables ---------------------------------------------------------------------

static bool
is_kept(PressStr feature)
{
  static const char *const kept[] = {"Gender=", "Number=", "Person=",  "Mood=",
                                     "Tense=",  "Voice=",  "VerbForm="};
  for (size_t i = 0; i < sizeof kept / sizeof *kept; ++i) {
    if (press_str_starts(feature, press_str(kept[i]))) {
      return true;
    }
  }
  return false;
}

PressStr
press_corpus_tag_name(Arena *arena, const TreeWord *word)
{
  PressStr parts[24];
  size_t n = 0;
  parts[n++] = word->upos.len ? word->upos : PRESS_STR("X");
  for (size_t start = 0; start < word->feats.len && n + 2 < 24;) {
    size_t end = start;
    while (end < word->feats.len && word->feats.data[end] != '|') {
      ++end;
    }
    const PressStr one = press_str_cut(word->feats, start, end);
    if (is_kept(one)) {
      parts[n++] = PRESS_STR("|");
      parts[n++] = one;
    }
    start = end + 1;
  }
  return press_arena_join(arena, parts, n);
}

PressStr
press_relation_base(PressStr relation)
{
  size_t end = 0;
  while (end < relation.len && relation.data[end] != ':') {
    ++end;
  }
  return press_str_cut(relation, 0, end);
}

/// A text and how often it was seen
typedef struct {
  PressStr text;
  uint32_t n;
} Counted;

typedef struct {
  Counted *items;
  size_t n;
  size_t cap;
} CountedList;

static bool
count(Arena *arena, Map *map, CountedList *list, PressStr text)
{
  const uint32_t at = press_map_get(map, text);
  if (at < list->n) {
    ++list->items[at].n;
    return true;
  }
  if (!PRESS_ROOM(arena, list) ||
      !press_map_put(map, text, (uint32_t)list->n)) {
    return false;
  }
  list->items[list->n++] = (Counted){.text = text, .n = 1};
  return true;
}

static int
compare_counted(const void *one, const void *two)
{
  const Counted *const a = one;
  const Counted *const b = two;
  return a->n != b->n ? (a->n > b->n ? -1 : 1)
                      : press_str_compare(a->text, b->text);
}

/// The texts, most frequent first, a line each
static PressStr
lines_of(Arena *arena, CountedList *list, uint32_t least, size_t most)
{
  if (list->n) {
    qsort(list->items, list->n, sizeof *list->items, compare_counted);
  }
  PressStr *const parts =
      press_arena_array(arena, 2 * list->n + 1, sizeof *parts);
  size_t n = 0;
  for (size_t i = 0; parts && i < list->n && i < most; ++i) {
    if (list->items[i].n >= least) {
      parts[n++] = list->items[i].text;
      parts[n++] = PRESS_STR("\n");
    }
  }
  return parts ? press_arena_join(arena, parts, n) : PRESS_NONE;
}

PressStr
press_corpus_tag_lines(Arena *arena, const Corpus *corpus)
{
  Map map = press_map(arena);
  CountedList list = {0};
  for (size_t i = 0; i < corpus->bank.words.n; ++i) {
    const PressStr name =
        press_corpus_tag_name(arena, &corpus->bank.words.items[i]);
    if (press_str_is_none(name) || !count(arena, &map, &list, name)) {
      return PRESS_NONE;
    }
  }
  return lines_of(arena, &list, list.n > 40 ? TAG_LEAST : 1, TAGS_MAX);
}

PressStr
press_corpus_relation_lines(Arena *arena, const Corpus *corpus)
{
  Map map = press_map(arena);
  CountedList list = {0};
  for (size_t i = 0; i < corpus->bank.words.n; ++i) {
    const PressStr deprel = corpus->bank.words.items[i].deprel;
    const PressStr base =
        deprel.len ? press_relation_base(deprel) : PRESS_STR("dep");
    if (!count(arena, &map, &list, base)) {
      return PRESS_NONE;
    }
  }
  return lines_of(arena, &list, 1, 64);
}

static uint32_t
nearest_tag(const TagTable *tags, const Map *map, PressStr name, PressStr upos)
{
  const uint32_t row = press_map_get(map, name);
  if (row != MAP_NONE) {
    return row;
  }
  const uint32_t pos = press_upos_by_name(upos);
  for (uint32_t t = 0; t < tags->n; ++t) {
    if (tags->items[t].upos == pos) {
      return t;
    }
  }
  return 0;
}

static uint8_t
relation_row(const RelationTable *relations, PressStr deprel)
{
  const PressStr base = press_relation_base(deprel);
  for (uint32_t r = 0; r < relations->n; ++r) {
    if (press_str_equals(relations->names[r], base)) {
      return (uint8_t)r;
    }
  }
  return 0;
}

static void
set_trees(Corpus *corpus, const RelationTable *relations)
{
  for (size_t s = 0; s < corpus->bank.sentences.n; ++s) {
    const TreeSentence *const sentence = &corpus->bank.sentences.items[s];
    for (uint32_t i = 0; i < sentence->n; ++i) {
      const uint32_t at = sentence->first + i;
      const TreeWord *const word = &corpus->bank.words.items[at];
      corpus->heads[at] = word->head ? word->head - 1 : sentence->n;
      corpus->relations[at] =
          word->deprel.len ? relation_row(relations, word->deprel) : 0;
    }
  }
}

bool
press_corpus_set_gold(Arena *arena,
                      Corpus *corpus,
                      const TagTable *tags,
                      const RelationTable *relations)
{
  const size_t n = corpus->bank.words.n;
  corpus->tags = press_arena_array(arena, n + 1, 1);
  corpus->heads = press_arena_array(arena, n + 1, sizeof *corpus->heads);
  corpus->relations = press_arena_array(arena, n + 1, 1);
  if (!corpus->tags || !corpus->heads || !corpus->relations) {
    return false;
  }
  Map map = press_map(arena);
  for (uint32_t t = 0; t < tags->n; ++t) {
    if (!press_map_put(&map, tags->items[t].name, t)) {
      return false;
    }
  }
  for (size_t i = 0; i < n; ++i) {
    const TreeWord *const word = &corpus->bank.words.items[i];
    const PressStr name = press_corpus_tag_name(arena, word);
    if (press_str_is_none(name)) {
      return false;
    }
    corpus->tags[i] = (uint8_t)nearest_tag(tags, &map, name, word->upos);
  }
  if (relations) {
    set_trees(corpus, relations);
  }
  return true;
}

bool
press_corpus_set_traits(Arena *arena, Corpus *corpus, const Lexis *lexis)
{
  const size_t n = corpus->bank.words.n;
  corpus->traits = press_arena_array(arena, n + 1, sizeof *corpus->traits);
  for (size_t i = 0; corpus->traits && i < n; ++i) {
    corpus->traits[i] = press_lexis_traits(lexis, &corpus->words[i]);
  }
  return corpus->traits;
}

void
press_shuffle(uint32_t *items, uint32_t n, uint64_t *seed)
{
  for (uint32_t i = 0; i < n; ++i) {
    items[i] = i;
  }
  for (uint32_t i = n; i > 1; --i) {
    *seed = *seed * 6364136223846793005U + 1442695040888963407U;
    const uint32_t k = (uint32_t)((*seed >> 33) % i);
    const uint32_t swap = items[i - 1];
    items[i - 1] = items[k];
    items[k] = swap;
  }
}

// Trust ----------------------------------------------------------------------

static int
compare_judged(const void *one, const void *two)
{
  const Judged *const a = one;
  const Judged *const b = two;
  if (a->margin != b->margin) {
    return a->margin < b->margin ? -1 : 1;
  }
  return (int)a->right - (int)b->right;
}

void
press_trust_measure(Judged *judged, size_t n, Trust *trust)
{
  *trust = (Trust){0};
  const size_t square = (size_t)TRUST_ROWS * TRUST_ROWS;
  if (n < square) {
    return;
  }
  qsort(judged, n, sizeof *judged, compare_judged);
  uint32_t least = 0;
  for (uint32_t row = 0; row < TRUST_ROWS; ++row) {
    const size_t from = n * row * row / square; // finer where margins are small
    const size_t to = n * (row + 1) * (row + 1) / square;
    const size_t here = to > from ? to - from : 1;
    size_t right = 0;
    for (size_t i = from; i < to; ++i) {
      right += judged[i].right;
    }
    const uint32_t percent = (uint32_t)(100 * right / here);
    least = percent > least ? percent : least; // never falls with the margin
    trust->margin[row] = judged[from].margin < 0 ? 0 : judged[from].margin;
    trust->percent[row] = least;
  }
  trust->n = TRUST_ROWS;
}

void
press_trust_add(ModelMaker *maker, const Trust *trust, uint32_t *numbers)
{
  for (uint32_t i = 0; i < trust->n; ++i) {
    numbers[(size_t)2 * i] = (uint32_t)trust->margin[i];
    numbers[(size_t)2 * i + 1] = trust->percent[i];
  }
  press_model_add(maker, "trust", MODEL_U32, numbers, 2 * (size_t)trust->n);
}

void
press_tags_judge(const Scorer *scorer,
                 const TagTable *tags,
                 Corpus *corpus,
                 const TreeSentence *sentence,
                 Judged *judged)
{
  FeatureList list;
  SynWord *const words = corpus->words + sentence->first;
  const WordTraits *const traits = corpus->traits + sentence->first;
  for (uint32_t i = 0; i < sentence->n; ++i) {
    const uint32_t at = sentence->first + i;
    int32_t scores[LABELS_MAX] = {0};
    int32_t margin = 0;
    press_tags_features(tags, traits, words, sentence->n, i, &list);
    press_scorer_score(scorer, &list, scores);
    const uint32_t tag = press_tags_best(tags, scores, &margin);
    words[i].tag = (uint8_t)tag;
    words[i].upos = tags->items[tag].upos;
    const bool right = press_str_equals(press_upos_name((Upos)words[i].upos),
                                        corpus->bank.words.items[at].upos);
    judged[at] = (Judged){.margin = margin, .right = right};
  }
}

bool
press_rows_copy(Arena *arena, const RowBytes *bytes, RowBytes *copy)
{
  RowBytes made = {.n_at = bytes->n_at, .n_rows = bytes->n_rows};
  made.at = press_arena_array(arena, made.n_at, sizeof *made.at);
  made.rows = press_arena_array(arena, made.n_rows + 1U, 1);
  if (!made.at || !made.rows) {
    return false;
  }
  memcpy(made.at, bytes->at, made.n_at * sizeof *made.at);
  memcpy(made.rows, bytes->rows, made.n_rows);
  *copy = made;
  return true;
}

Rows
press_rows_of(const RowBytes *bytes)
{
  return (Rows){bytes->at, bytes->rows, bytes->n_rows, bytes->n_at - 2};
}
