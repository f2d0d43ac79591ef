// SPDX-License-Identifier: MIT

// From left to right, each word once: the features of a word are its form and
// its neighbours, what the lexicon and the clusters know of them, and the tags
// that the words before it were given.

#include "language/tag.h"

#include "base/map.h"

/// What stands beyond the ends of a sentence
static const WordTraits outside = {.key = 7, .reading = 1, .shape = 128};

static const WordTraits *
at(const WordTraits *traits, uint32_t n, int64_t i)
{
  return i < 0 || i >= (int64_t)n ? &outside : &traits[i];
}

/// Form, ends, beginnings and shape of the word itself
static void
add_form(const WordTraits *w, uint64_t first, FeatureList *list)
{
  press_features_add(list, w->key);
  for (uint32_t k = 0; k < N_SUFFIXES; ++k) {
    press_features_add(list, w->suffix[k]);
  }
  for (uint32_t k = 0; k < N_PREFIXES; ++k) {
    press_features_add(list, w->prefix[k]);
  }
  const uint64_t shape = w->shape + 1 + (first << 8);
  press_features_add(list, shape);
  press_features_add2(list, shape, w->suffix[1]);
  press_features_add2(list, shape, w->suffix[2]);
  press_features_add2(list, shape, w->reading);
  press_features_add2(list, shape, w->cluster[0]);
  press_features_add(list, w->reading);
  press_features_add(list, w->cluster[0]);
  press_features_add(list, w->cluster[1]);
  press_features_add(list, w->cluster[2]);
  press_features_add2(list, w->cluster[1], w->suffix[1]);
}

/// The words beside it
static void
add_context(const WordTraits *const c[5], FeatureList *list)
{
  press_features_add(list, c[0]->key);
  press_features_add(list, c[1]->key);
  press_features_add(list, c[3]->key);
  press_features_add(list, c[4]->key);
  press_features_add2(list, c[1]->key, c[2]->key);
  press_features_add2(list, c[2]->key, c[3]->key);
  press_features_add2(list, c[1]->key, c[3]->key);
  press_features_add(list, c[1]->suffix[2]);
  press_features_add(list, c[3]->suffix[2]);
  press_features_add(list, c[3]->shape + 1);
  press_features_add(list, c[3]->reading);
  press_features_add(list, c[4]->reading);
  press_features_add2(list, c[2]->reading, c[3]->reading);
  press_features_add3(list, c[2]->reading, c[3]->reading, c[4]->reading);
  press_features_add(list, c[1]->cluster[2]);
  press_features_add(list, c[3]->cluster[0]);
  press_features_add(list, c[3]->cluster[2]);
  press_features_add2(list, c[2]->cluster[0], c[3]->cluster[0]);
  press_features_add2(list, c[2]->key, c[3]->cluster[0]);
  press_features_add2(list, c[2]->reading, c[3]->suffix[1]);
}

/// The tags before it
static void
add_history(const TagTable *table,
            const WordTraits *const c[5],
            const SynWord *words,
            uint32_t i,
            FeatureList *list)
{
  const uint64_t tag1 = i > 0 ? words[i - 1].tag + 2U : 1;
  const uint64_t tag2 = i > 1 ? words[i - 2].tag + 2U : 1;
  const uint64_t pos1 = i > 0 ? table->items[words[i - 1].tag].upos + 2U : 1;
  const uint64_t pos2 = i > 1 ? table->items[words[i - 2].tag].upos + 2U : 1;
  press_features_add(list, pos1);
  press_features_add(list, tag1);
  press_features_add2(list, pos1, pos2);
  press_features_add2(list, tag1, tag2);
  press_features_add2(list, pos1, c[2]->key);
  press_features_add2(list, tag1, c[2]->reading);
  press_features_add2(list, tag1, c[2]->suffix[1]);
  press_features_add2(list, pos1, c[2]->suffix[2]);
  press_features_add2(list, pos1, c[3]->reading);
  press_features_add2(list, pos1, c[3]->key);
  press_features_add2(list, pos1, c[2]->cluster[0]);
  press_features_add2(list, tag1, c[3]->cluster[0]);
  press_features_add3(list, pos1, pos2, c[2]->reading);
  press_features_add3(list, pos1, c[2]->reading, c[3]->reading);
}

void
press_tags_features(const TagTable *table,
                    const WordTraits *traits,
                    const SynWord *words,
                    uint32_t n,
                    uint32_t i,
                    FeatureList *list)
{
  const int64_t k = (int64_t)i;
  const WordTraits *const context[5] = {
      at(traits, n, k - 2), at(traits, n, k - 1), at(traits, n, k),
      at(traits, n, k + 1), at(traits, n, k + 2)};
  list->n = 0;
  list->number = 100;
  add_form(&traits[i], i == 0, list);
  add_context(context, list);
  add_history(table, context, words, i, list);
}

uint32_t
press_tags_best(const TagTable *table,
                const int32_t scores[LABELS_MAX],
                int32_t *margin)
{
  uint32_t best = 0;
  int32_t top = INT32_MIN;
  int32_t second = INT32_MIN;
  for (uint32_t t = 0; t < table->n; ++t) {
    const int32_t score = scores[table->items[t].upos] + scores[N_UPOS + t];
    if (score > top) {
      // A second with the same part of speech is no other
      second = table->items[best].upos != table->items[t].upos ? top : second;
      best = t;
      top = score;
    } else if (score > second &&
               table->items[best].upos != table->items[t].upos) {
      second = score;
    }
  }
  *margin = second == INT32_MIN ? INT32_MAX : top - second;
  return best;
}

uint8_t
press_trust_percent(const Trust *trust, int32_t margin)
{
  if (!trust->n) {
    return 50;
  }
  uint32_t i = 0;
  while (i + 1 < trust->n && margin >= trust->margin[i + 1]) {
    ++i;
  }
  return (uint8_t)trust->percent[i];
}

void
press_tags_find(const Scorer *scorer,
                const TagTable *table,
                const Trust *trust,
                const WordTraits *traits,
                SynWord *words,
                uint32_t n,
                uint32_t until)
{
  FeatureList list;
  for (uint32_t i = 0; i < until; ++i) {
    int32_t scores[LABELS_MAX] = {0};
    int32_t margin = 0;
    press_tags_features(table, traits, words, n, i, &list);
    press_scorer_score(scorer, &list, scores);
    const uint32_t tag = press_tags_best(table, scores, &margin);
    words[i].tag = (uint8_t)tag;
    words[i].upos = table->items[tag].upos;
    words[i].tag_trust = press_trust_percent(trust, margin);
  }
}

// du, des --------------------------------------------------------------------

void
press_split_features(const Lexis *lexis,
                     const PressStr norms[5],
                     FeatureList *list)
{
  WordTraits c[5];
  for (int k = 0; k < 5; ++k) {
    const SynWord word = {.form = norms[k], .norm = norms[k]};
    c[k] = norms[k].len ? press_lexis_traits(lexis, &word) : outside;
  }
  list->n = 0;
  list->number = 300;
  const uint64_t token = c[2].key;
  press_features_add(list, token);
  for (int k = 0; k < 5; ++k) {
    press_features_add2(list, token, c[k].key);
    press_features_add2(list, token, c[k].reading);
    press_features_add2(list, token, c[k].cluster[0]);
    press_features_add2(list, token, c[k].cluster[2]);
    press_features_add2(list, token, c[k].suffix[1]);
    press_features_add2(list, token, c[k].suffix[2]);
  }
  press_features_add3(list, token, c[1].reading, c[3].reading);
  press_features_add3(list, token, c[1].key, c[3].cluster[0]);
  press_features_add3(list, token, c[1].cluster[0], c[3].cluster[0]);
  press_features_add3(list, token, c[0].reading, c[1].reading);
}
