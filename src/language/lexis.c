// SPDX-License-Identifier: MIT

#include "language/lexis.h"

#include "base/map.h"
#include "base/utf8.h"
#include "language/learner.h"

/// Marks of a shape, or-ed
enum {
  SHAPE_UPPER = 1,     ///< First letter
  SHAPE_ALL_UPPER = 2, ///< All letters, two or more
  SHAPE_DIGIT = 4,
  SHAPE_LETTER = 8,
  SHAPE_HYPHEN = 16,
  SHAPE_MARK = 32, ///< Any other character
  SHAPE_LONG = 64, ///< More than three bytes
};

uint64_t
press_lexis_hash(PressStr form)
{
  return press_feature(1, press_hash(form));
}

static uint32_t
shape_of(PressStr form)
{
  uint32_t shape = form.len > 3 ? SHAPE_LONG : 0;
  uint32_t letters = 0;
  uint32_t upper = 0;
  for (size_t at = 0; at < form.len;) {
    const uint32_t c = press_utf8_next(form, &at);
    if (press_utf8_is_letter(c)) {
      const bool is_upper = press_utf8_is_upper(c);
      shape |= SHAPE_LETTER | (!letters && is_upper ? SHAPE_UPPER : 0U);
      ++letters;
      upper += is_upper;
    } else if (press_utf8_is_digit(c)) {
      shape |= SHAPE_DIGIT;
    } else {
      shape |= c == '-' ? SHAPE_HYPHEN : SHAPE_MARK;
    }
  }
  return shape | (letters > 1 && upper == letters ? SHAPE_ALL_UPPER : 0U);
}

/// FNV-1a step; digits count as 0
static uint64_t
feed(uint64_t hash, char byte)
{
  const unsigned char c = (unsigned char)byte;
  return (hash ^ (c >= '0' && c <= '9' ? '0' : c)) * 0x100000001B3U;
}

#define FEED_START 0xCBF29CE484222325U

/// Hashes of the whole and the beginnings
static void
set_beginnings(PressStr norm, WordTraits *traits)
{
  uint64_t hash = FEED_START;
  uint32_t n = 0;
  for (size_t i = 0; i < norm.len; ++i) {
    hash = feed(hash, norm.data[i]);
    const bool ends =
        i + 1 == norm.len || ((unsigned char)norm.data[i + 1] & 0xC0U) != 0x80;
    if (ends && n < N_PREFIXES) {
      traits->prefix[n++] = hash;
    }
  }
  traits->key = hash;
}

/// Hashes of the ends, from the last byte backwards
static void
set_ends(PressStr norm, WordTraits *traits)
{
  uint64_t hash = FEED_START + 1;
  uint32_t n = 0;
  for (size_t i = norm.len; i > 0 && n < N_SUFFIXES; --i) {
    hash = feed(hash, norm.data[i - 1]);
    if (((unsigned char)norm.data[i - 1] & 0xC0U) != 0x80) {
      traits->suffix[n++] = hash;
    }
  }
}

static uint32_t
two_bytes(const uint8_t *bytes)
{
  return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8;
}

WordTraits
press_lexis_traits(const Lexis *lexis, const SynWord *word)
{
  WordTraits traits = {.shape = shape_of(word->form)};
  set_beginnings(word->norm, &traits);
  set_ends(word->norm, &traits);
  const uint64_t norm = press_lexis_hash(word->norm);
  const uint8_t *const reading = press_prints_find(&lexis->classes, norm);
  if (reading) {
    traits.reading = two_bytes(reading) + 1;
  }
  uint32_t id = 0;
  if (traits.shape & SHAPE_UPPER) {
    id = press_clusters_find(&lexis->clusters, press_hash(word->form));
  }
  if (!id) {
    id = press_clusters_find(&lexis->clusters, press_hash(word->norm));
  }
  for (int k = 0; k < 3; ++k) {
    traits.cluster[k] = press_clusters_class(id, k);
  }
  return traits;
}

void
press_lexis_set_lemma(WordTraits *traits, PressStr lemma)
{
  uint64_t hash = FEED_START;
  for (size_t i = 0; i < lemma.len; ++i) {
    hash = feed(hash, lemma.data[i]);
  }
  traits->lemma = hash;
}
