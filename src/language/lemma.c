// SPDX-License-Identifier: MIT

// The longest ending of the form that a rule is known for says what to cut and
// what to append. A whole form counts as longer than any ending.

#include "language/learner.h"
#include "language/tag.h"

uint64_t
press_lemma_hash(PressStr form, size_t len, bool whole, uint8_t upos)
{
  uint64_t hash = 0xCBF29CE484222325U;
  for (size_t i = form.len; i > form.len - len; --i) {
    hash = (hash ^ (unsigned char)form.data[i - 1]) * 0x100000001B3U;
  }
  return press_feature(400 + (uint64_t)upos + (whole ? N_UPOS : 0U),
                       hash + len);
}

/// The rule of a hash, or null; its third byte is more of the hash
static const uint8_t *
find(const Lemmas *lemmas, uint64_t hash)
{
  const uint8_t *const found = press_prints_find(&lemmas->prints, hash);
  return found && found[2] == (uint8_t)(hash >> 32) ? found : NULL;
}

/// The rule for a word, or null
static const LemmaRule *
rule_of(const Lemmas *lemmas, const SynWord *word)
{
  const PressStr norm = word->norm;
  const uint8_t *found =
      find(lemmas, press_lemma_hash(norm, norm.len, true, word->upos));
  size_t len = norm.len < LEMMA_ENDING ? norm.len : LEMMA_ENDING;
  while (!found) {
    found = find(lemmas, press_lemma_hash(norm, len, false, word->upos));
    if (!len) {
      break;
    }
    --len;
  }
  if (!found) {
    return NULL;
  }
  const uint32_t rule = (uint32_t)found[0] | (uint32_t)found[1] << 8;
  return rule < lemmas->n_rules ? &lemmas->rules[rule] : NULL;
}

PressStr
press_lemma_find(const Lemmas *lemmas, Arena *arena, const SynWord *word)
{
  const LemmaRule *const rule = rule_of(lemmas, word);
  if (!rule) {
    return word->upos == UPOS_PROPN ? word->form : word->norm;
  }
  const PressStr form = rule->as_written ? word->form : word->norm;
  const size_t kept = form.len - rule->strip;
  if (rule->strip > form.len ||
      (rule->strip && ((unsigned char)form.data[kept] & 0xC0U) == 0x80)) {
    return form;
  }
  const PressStr stem = press_str_cut(form, 0, kept);
  if (!rule->append.len) {
    return stem.len ? stem : form;
  }
  return press_arena_join(arena, (PressStr[]){stem, rule->append}, 2);
}
