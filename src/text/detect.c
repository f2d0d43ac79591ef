// SPDX-License-Identifier: MIT

// Function words that only one of the two languages has, and the letters that
// English does not have. 64 KiB are enough for any article.

#include "text/detect.h"

#include "text/chars.h"

#define N_ROWS(array) (sizeof(array) / sizeof *(array))
#define ENOUGH 65536

/// Longest word of the lists
#define MAX_WORD 7

static const char *const french[] = {
    "au",   "aux",  "avec",  "ce",  "cette", "dans", "de",   "des",  "du",
    "elle", "est",  "et",    "il",  "ils",   "la",   "le",   "les",  "leur",
    "mais", "nous", "ont",   "ou",  "par",   "pas",  "plus", "pour", "que",
    "qui",  "sa",   "selon", "ses", "son",   "sont", "sur",  "une",  "vous",
};

static const char *const english[] = {
    "and", "are", "as",   "at",   "be",    "been", "by",    "for",  "from",
    "had", "has", "have", "he",   "his",   "in",   "is",    "it",   "its",
    "not", "of",  "said", "she",  "that",  "the",  "their", "they", "this",
    "to",  "was", "we",   "were", "which", "who",  "will",  "with", "would",
};

static bool
is_in(const char *word, size_t len, const char *const *rows, size_t n)
{
  for (size_t i = 0; i < n; ++i) {
    if (rows[i][0] == word[0] && strlen(rows[i]) == len &&
        !memcmp(rows[i], word, len)) {
      return true;
    }
  }
  return false;
}

Language
press_detect_language(PressStr text)
{
  const size_t end = text.len < ENOUGH ? text.len : ENOUGH;
  size_t n_french = 0;
  size_t n_english = 0;
  char word[MAX_WORD];
  size_t len = 0;
  for (size_t i = 0; i <= end; ++i) {
    const unsigned char byte = i < end ? (unsigned char)text.data[i] : ' ';
    if (press_char_is_letter(byte < 0x80 ? byte : ' ')) {
      if (len < MAX_WORD) {
        word[len] = (char)(byte | 0x20U);
      }
      ++len;
      continue;
    }
    // C3: the accents of French; English has them in names only
    n_french += byte == 0xC3;
    if (len && len <= MAX_WORD && byte < 0x80) {
      n_french += is_in(word, len, french, N_ROWS(french)) ? 2U : 0U;
      n_english += is_in(word, len, english, N_ROWS(english)) ? 2U : 0U;
    }
    len = byte < 0x80 ? 0 : MAX_WORD + 1;
  }
  return n_french > n_english ? LANG_FR : LANG_EN;
}
