// SPDX-License-Identifier: MIT

// Both treebanks are read as one row of characters without white space; words
// and sentences are spans of it.

#include "language/treescore.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "language/corpus.h"

#include <string.h>

/// A word as a span of characters
typedef struct {
  uint64_t start;
  uint64_t end;
  PressStr form;
  uint32_t partner; ///< Aligned word of the other side, or NO_HEAD
  uint32_t head;    ///< Index of a word, or NO_HEAD
  bool multi;       ///< Part of a multi-word token
} Span;

/// One side
typedef struct {
  const Treebank *bank;
  Span *spans;
  uint32_t n;
  uint64_t *sentences; ///< Start and end of each
  char *bytes;         ///< All characters
  size_t n_bytes;
} Side;

/// Add the characters of a form that are no white space
static void
add_form(Side *side, PressStr form)
{
  for (size_t at = 0; at < form.len;) {
    const size_t from = at;
    if (!press_utf8_is_space(press_utf8_next(form, &at))) {
      memcpy(side->bytes + side->n_bytes, form.data + from, at - from);
      side->n_bytes += at - from;
    }
  }
}

static size_t
n_bytes(const Treebank *bank)
{
  size_t n = 0;
  for (size_t i = 0; i < bank->words.n; ++i) {
    n += bank->words.items[i].form.len;
  }
  for (size_t i = 0; i < bank->ranges.n; ++i) {
    n += bank->ranges.items[i].form.len;
  }
  return n;
}

static void
fill_word(Side *side, uint32_t at, const TreeSentence *sentence)
{
  const TreeWord *const word = &side->bank->words.items[at];
  Span *const span = &side->spans[at];
  const TreeRange *const range =
      word->range == NO_RANGE ? NULL : &side->bank->ranges.items[word->range];
  if (range && range->first != at) {
    span->start = side->spans[at - 1].start;
  } else {
    span->start = side->n_bytes;
    add_form(side, range ? range->form : word->form);
  }
  span->end = side->n_bytes;
  span->form = word->form;
  span->multi = range;
  span->partner = NO_HEAD;
  span->head = word->head ? sentence->first + word->head - 1 : NO_HEAD;
}

static bool
fill(Arena *arena, const Treebank *bank, Side *side)
{
  *side = (Side){.bank = bank, .n = (uint32_t)bank->words.n};
  side->spans = press_arena_array(arena, side->n + 1U, sizeof(Span));
  side->sentences =
      press_arena_array(arena, 2 * bank->sentences.n + 1, sizeof(uint64_t));
  side->bytes = press_arena_array(arena, n_bytes(bank) + 1, 1);
  if (!side->spans || !side->sentences || !side->bytes) {
    return false;
  }
  for (size_t s = 0; s < bank->sentences.n; ++s) {
    const TreeSentence *const sentence = &bank->sentences.items[s];
    side->sentences[2 * s] = side->n_bytes;
    for (uint32_t i = 0; i < sentence->n; ++i) {
      fill_word(side, sentence->first + i, sentence);
    }
    side->sentences[2 * s + 1] = side->n_bytes;
  }
  return true;
}

// Alignment ------------------------------------------------------------------

static bool
is_beyond(const Side *side, uint32_t i, uint64_t end)
{
  return i >= side->n || (side->spans[i].multi ? side->spans[i].start >= end
                                               : side->spans[i].end > end);
}

static uint64_t
extended(const Span *span, uint64_t end)
{
  return span->multi && span->end > end ? span->end : end;
}

/// Ends of the words that the multi-word tokens at *g, *s reach over; moves *g
/// and *s to the first words
static void
find_region(const Side *gold,
            const Side *system,
            uint32_t *g,
            uint32_t *s,
            uint32_t *g_end,
            uint32_t *s_end)
{
  uint64_t end = 0;
  if (gold->spans[*g].multi) {
    end = gold->spans[*g].end;
    *s += !system->spans[*s].multi &&
          system->spans[*s].start < gold->spans[*g].start;
  } else {
    end = system->spans[*s].end;
    *g += !gold->spans[*g].multi &&
          gold->spans[*g].start < system->spans[*s].start;
  }
  *g_end = *g;
  *s_end = *s;
  while (!is_beyond(gold, *g_end, end) || !is_beyond(system, *s_end, end)) {
    const bool from_gold =
        *g_end < gold->n &&
        (*s_end >= system->n ||
         gold->spans[*g_end].start <= system->spans[*s_end].start);
    end = from_gold ? extended(&gold->spans[(*g_end)++], end)
                    : extended(&system->spans[(*s_end)++], end);
  }
}

/// Words of a region that are longer are not aligned
#define REGION_MAX 48

static void
pair(Side *gold, uint32_t g, Side *system, uint32_t s)
{
  gold->spans[g].partner = s;
  system->spans[s].partner = g;
}

static bool
same_form(Arena *arena, PressStr a, PressStr b)
{
  return press_str_equals(a, b) ||
         press_str_equals(press_fold_word(arena, a), press_fold_word(arena, b));
}

/// Align a region by the longest common subsequence of the forms
static void
align_region(Arena *arena,
             Side *gold,
             uint32_t g,
             uint32_t n,
             Side *system,
             uint32_t s,
             uint32_t m)
{
  static const uint8_t zero = 0;
  uint8_t longest[REGION_MAX + 1][REGION_MAX + 1] = {{zero}};
  if (n > REGION_MAX || m > REGION_MAX) {
    return;
  }
  for (uint32_t i = n; i-- > 0;) {
    for (uint32_t k = m; k-- > 0;) {
      const bool same =
          same_form(arena, gold->spans[g + i].form, system->spans[s + k].form);
      const uint8_t skip = longest[i + 1][k] > longest[i][k + 1]
                               ? longest[i + 1][k]
                               : longest[i][k + 1];
      longest[i][k] = same ? (uint8_t)(longest[i + 1][k + 1] + 1) : skip;
    }
  }
  uint32_t i = 0;
  uint32_t k = 0;
  while (i < n && k < m) {
    if (same_form(arena, gold->spans[g + i].form, system->spans[s + k].form)) {
      pair(gold, g + i++, system, s + k++);
    } else if (longest[i][k] == longest[i + 1][k]) {
      ++i;
    } else {
      ++k;
    }
  }
}

static void
align(Arena *arena, Side *gold, Side *system)
{
  uint32_t g = 0;
  uint32_t s = 0;
  while (g < gold->n && s < system->n) {
    const Span *const a = &gold->spans[g];
    const Span *const b = &system->spans[s];
    if (a->multi || b->multi) {
      uint32_t g_end = 0;
      uint32_t s_end = 0;
      find_region(gold, system, &g, &s, &g_end, &s_end);
      align_region(arena, gold, g, g_end - g, system, s, s_end - s);
      g = g_end;
      s = s_end;
    } else if (a->start == b->start && a->end == b->end) {
      pair(gold, g++, system, s++);
    } else if (a->start <= b->start) {
      ++g;
    } else {
      ++s;
    }
  }
}

// Counting -------------------------------------------------------------------

static void
count_sentences(const Side *gold, const Side *system, TreeCount *count)
{
  const size_t n = gold->bank->sentences.n;
  const size_t m = system->bank->sentences.n;
  count->gold = n;
  count->system = m;
  size_t i = 0;
  size_t k = 0;
  while (i < n && k < m) {
    const uint64_t *const a = gold->sentences + 2 * i;
    const uint64_t *const b = system->sentences + 2 * k;
    if (a[0] == b[0]) {
      count->right += a[1] == b[1];
      ++i;
      ++k;
    } else if (a[0] < b[0]) {
      ++i;
    } else {
      ++k;
    }
  }
}

static void
count_word(const Side *gold, const Side *system, uint32_t g, TreeScores *scores)
{
  const uint32_t s = gold->spans[g].partner;
  if (s == NO_HEAD) {
    return;
  }
  const TreeWord *const a = &gold->bank->words.items[g];
  const TreeWord *const b = &system->bank->words.items[s];
  const uint32_t gold_head = gold->spans[g].head;
  const uint32_t head = system->spans[s].head;
  const bool same_head =
      gold_head == NO_HEAD
          ? head == NO_HEAD
          : gold->spans[gold_head].partner == head && head != NO_HEAD;
  ++scores->words.right;
  ++scores->aligned;
  scores->upos.right += press_str_equals(a->upos, b->upos);
  scores->lemmas.right += !a->lemma.len || press_str_equals(a->lemma, b->lemma);
  scores->heads.right += same_head;
  scores->relations.right +=
      same_head && press_str_equals(press_relation_base(a->deprel),
                                    press_relation_base(b->deprel));
}

static PressStatus
differ(PressWorld *world, PressStr name, const Side *gold, const Side *system)
{
  size_t i = 0;
  while (i < gold->n_bytes && i < system->n_bytes &&
         gold->bytes[i] == system->bytes[i]) {
    ++i;
  }
  const size_t rest = system->n_bytes - i < 24 ? system->n_bytes - i : 24;
  return press_report(world, PRESS_ERROR, PRESS_BAD_DATA,
                      (PressOrigin){.source = name}, PRESS_NONE,
                      "its text is not the treebank's from '%.*s' on",
                      (int)rest, system->bytes + i);
}

PressStatus
press_treebank_score(PressWorld *world,
                     PressStr name,
                     const Treebank *gold,
                     const Treebank *system,
                     TreeScores *scores)
{
  Arena arena = press_arena(world->alloc, 0);
  Side a = {0};
  Side b = {0};
  PressStatus st = PRESS_OK;
  if (!fill(&arena, gold, &a) || !fill(&arena, system, &b)) {
    st = press_report(world, PRESS_ERROR, PRESS_NO_MEMORY,
                      (PressOrigin){.source = name}, PRESS_NONE,
                      "no memory for a score");
  } else if (a.n_bytes != b.n_bytes ||
             memcmp(a.bytes, b.bytes, a.n_bytes) != 0) {
    st = differ(world, name, &a, &b);
  } else {
    *scores = (TreeScores){0};
    align(&arena, &a, &b);
    count_sentences(&a, &b, &scores->sentences);
    for (uint32_t g = 0; g < a.n; ++g) {
      count_word(&a, &b, g, scores);
    }
    TreeCount *const counts[] = {&scores->words, &scores->upos, &scores->lemmas,
                                 &scores->heads, &scores->relations};
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; ++i) {
      counts[i]->gold = a.n;
      counts[i]->system = b.n;
    }
  }
  press_arena_clear(&arena);
  return st;
}

double
press_tree_f1(const TreeCount *count)
{
  const uint64_t sum = count->gold + count->system;
  return sum ? 200.0 * (double)count->right / (double)sum : 0.0;
}
