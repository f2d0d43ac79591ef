// SPDX-License-Identifier: MIT

// The door to ICU's normalising and folding. Most text needs neither: a
// character below U+0180 or a common sign is mapped here, one by one, and only
// a text that holds another one goes through ICU as a whole. The fast way and
// ICU give the same result; a test compares them on every character.
//
// The order of steps is that of the reference of the ids (MODEL.md section 11
// of the model's description): key = signs, NFKC, folding, NFKC; slug =
// folding, NFKD, marks dropped.

#include "base/fold.h"

#include "base/utf8.h"

#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

/// Longest text that is folded, in bytes: ICU counts in 32 bits
#define FOLD_MAX ((size_t)1 << 26)

#define SLUG_MAX 32

/// The byte eight times
#define EACH(byte) (0x0101010101010101U * (uint64_t)(byte))

/// What the fast way answers when only ICU knows
#define ASK_ICU UINT32_MAX

/// What a character that is dropped becomes
#define DROPPED (UINT32_MAX - 1)

/// What a form does with signs
typedef enum {
  SIGNS_WORD, ///< Apostrophes, dashes and blanks plain, unseen signs dropped
  SIGNS_KEY,  ///< Quotation marks dropped as well
} Signs;

/// UTF-16 in an arena; data null if memory is out
typedef struct {
  UChar *data;
  int32_t n;
} Wide;

static uint32_t
plain_sign(uint32_t c, Signs signs)
{
  switch (c) {
  case 0x2018:
  case 0x2019:
  case 0x201B:
  case 0x02BC:
  case 0x02B9:
  case 0x2032:
  case 0x00B4:
  case 0x0060:
  case 0xFF07:
    return '\'';
  case 0x2010:
  case 0x2011:
  case 0x2012:
  case 0x2013:
  case 0x2014:
  case 0x2015:
  case 0x2212:
  case 0xFE58:
  case 0xFE63:
  case 0xFF0D:
    return '-';
  case 0x00AD:
  case 0x200B:
  case 0x200C:
  case 0x200D:
  case 0x200E:
  case 0x200F:
  case 0x2060:
  case 0xFEFF:
    return DROPPED;
  case 0x00AB:
  case 0x00BB:
  case 0x201C:
  case 0x201D:
  case 0x201E:
  case 0x2039:
  case 0x203A:
  case '"':
    return signs == SIGNS_KEY ? DROPPED : c;
  case 0x00A0:
  case 0x2007:
  case 0x202F:
    return ' ';
  default:
    return c;
  }
}

/**
   What a character becomes without ICU, or ASK_ICU.

   Letters of Latin-1 and the French ones beyond it are composed already, so
   only their case matters; a mark that follows one is ICU's business.
*/
static uint32_t
fast(uint32_t c, Signs signs)
{
  if (c - 'A' < 26) {
    return c + 32;
  }
  if (c < 0x80) {
    return c == '"' || c == '`' ? plain_sign(c, signs) : c;
  }
  if (c >= 0xC0 && c <= 0xFF && c != 0xDF) {
    return c <= 0xDE && c != 0xD7 ? c + 32 : c;
  }
  switch (c) {
  case 0x0152:
    return 0x0153;
  case 0x0178:
    return 0x00FF;
  case 0x0153:
  case 0x20AC:
    return c;
  case 0x00AB:
  case 0x00BB:
  case 0x201C:
  case 0x201D:
  case 0x201E:
    return plain_sign(c, signs);
  case 0x2026:
    return signs == SIGNS_WORD ? c : ASK_ICU;
  default:
    break;
  }
  const uint32_t sign = plain_sign(c, signs);
  return sign != c ? sign : ASK_ICU;
}

/// Eight bytes in lower case; false if one is not ASCII or a sign that is
/// looked at
static bool
fold_eight(const char *from, char *to)
{
  uint64_t word = 0;
  memcpy(&word, from, sizeof word);
  // A byte that is the sign becomes 0, and only 0 less 1 has its high bit
  const uint64_t quote = (word ^ EACH('"')) - EACH(1);
  const uint64_t grave = (word ^ EACH('`')) - EACH(1);
  if ((word | quote | grave) & EACH(0x80)) {
    return false;
  }
  // High bits of the bytes that are at least A, and of those beyond Z
  const uint64_t letter = word + EACH(0x80 - 'A');
  const uint64_t beyond = word + EACH(0x80 - 'Z' - 1);
  word |= (letter & ~beyond & EACH(0x80)) >> 2U;
  memcpy(to, &word, sizeof word);
  return true;
}

/// Copies, in lower case, the ASCII before anything else and before a sign that
/// is looked at; returns its length
static size_t
fold_ascii(const char *from, size_t n, char *to)
{
  size_t i = 0;
  while (n - i >= sizeof(uint64_t) && fold_eight(from + i, to + i)) {
    i += sizeof(uint64_t);
  }
  for (; i < n; ++i) {
    const unsigned char byte = (unsigned char)from[i];
    if (byte >= 0x80 || byte == '"' || byte == '`') {
      break;
    }
    to[i] = (char)(byte + ((unsigned)byte - 'A' < 26 ? 32 : 0));
  }
  return i;
}

/// Character that begins with a byte over 0x7F or is a sign; letters of
/// Latin-1, most by far, are not decoded as whatever else may stand there is
static uint32_t
next_character(PressStr text, size_t *at)
{
  const size_t i = *at;
  if ((unsigned char)text.data[i] == 0xC3 && i + 1 < text.len) {
    const unsigned char tail = (unsigned char)text.data[i + 1];
    if ((tail & 0xC0) == 0x80) {
      *at = i + 2;
      return 0xC0U | (tail & 0x3FU);
    }
  }
  return press_utf8_next(text, at);
}

/// The fast way for a whole text; none if ICU is needed or memory is out
static PressStr
fold_fast(Arena *arena, PressStr text, Signs signs)
{
  // No character becomes longer, and most become as long
  char *const folded = press_arena_take(arena, text.len + 1);
  if (!folded) {
    return PRESS_NONE;
  }
  size_t n = 0;
  size_t at = 0;
  while (true) {
    const size_t plain = fold_ascii(text.data + at, text.len - at, folded + n);
    n += plain;
    at += plain;
    if (at == text.len) {
      break;
    }
    const uint32_t c = fast(next_character(text, &at), signs);
    if (c == ASK_ICU) {
      return PRESS_NONE;
    }
    if (c != DROPPED) {
      n += press_utf8_put(c, folded + n);
    }
  }
  folded[n] = '\0';
  return (PressStr){folded, n};
}

/// UTF-8 to UTF-16, signs made plain on the way
static Wide
widen(Arena *arena, PressStr text, bool plain, Signs signs)
{
  Wide wide = {0};
  if (text.len <= FOLD_MAX) {
    wide.data = press_arena_array(arena, text.len + 1, sizeof(UChar));
  }
  size_t at = 0;
  while (wide.data && at < text.len) {
    uint32_t c = press_utf8_next(text, &at);
    c = plain ? plain_sign(c, signs) : c;
    if (c == DROPPED) {
      continue;
    }
    if (c > 0xFFFF) {
      wide.data[wide.n++] = U16_LEAD(c);
      wide.data[wide.n++] = U16_TRAIL(c);
    } else {
      wide.data[wide.n++] = (UChar)c;
    }
  }
  return wide;
}

/// Character at an index of well-formed UTF-16; moves the index behind it
static uint32_t
next_wide(Wide wide, int32_t *index)
{
  const uint32_t lead = wide.data[(*index)++];
  if ((lead & 0xFC00) != 0xD800 || *index >= wide.n) {
    return lead;
  }
  const uint32_t trail = wide.data[(*index)++];
  return 0x10000 + ((lead & 0x3FF) << 10) + (trail & 0x3FF);
}

static PressStr
narrow(Arena *arena, Wide wide)
{
  if (!wide.data) {
    return PRESS_NONE;
  }
  char *const text = press_arena_take(arena, (size_t)wide.n * 3 + 1);
  if (!text) {
    return PRESS_NONE;
  }
  size_t n = 0;
  int32_t i = 0;
  while (i < wide.n) {
    const uint32_t c = next_wide(wide, &i);
    n += press_utf8_put(c, text + n);
  }
  text[n] = '\0';
  return (PressStr){text, n};
}

/// A step of ICU that says how long its result would be if it did not fit
typedef int32_t (*Step)(const UNormalizer2 *normalizer,
                        Wide from,
                        UChar *to,
                        int32_t room,
                        UErrorCode *status);

static int32_t
step_normalize(const UNormalizer2 *normalizer,
               Wide from,
               UChar *to,
               int32_t room,
               UErrorCode *status)
{
  return unorm2_normalize(normalizer, from.data, from.n, to, room, status);
}

static int32_t
step_fold(const UNormalizer2 *normalizer,
          Wide from,
          UChar *to,
          int32_t room,
          UErrorCode *status)
{
  (void)normalizer;
  return u_strFoldCase(to, room, from.data, from.n, U_FOLD_CASE_DEFAULT,
                       status);
}

/// Run a step, a second time if the first guess of the room was too small
static Wide
run(Arena *arena, Step step, const UNormalizer2 *normalizer, Wide from)
{
  const Wide none = {0};
  if (!from.data) {
    return none;
  }
  int32_t room = from.n + from.n / 2 + 16;
  for (int tries = 0; tries < 2; ++tries) {
    UChar *const to = press_arena_array(arena, (size_t)room, sizeof(UChar));
    if (!to) {
      return none;
    }
    UErrorCode status = U_ZERO_ERROR;
    const int32_t n = step(normalizer, from, to, room, &status);
    if (U_SUCCESS(status)) {
      return (Wide){to, n};
    }
    if (status != U_BUFFER_OVERFLOW_ERROR) {
      break;
    }
    room = n + 1;
  }
  arena->failed = true;
  return none;
}

/// NFC or NFKC
static Wide
composed(Arena *arena, Wide from, bool compatible)
{
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *const normalizer = compatible
                                             ? unorm2_getNFKCInstance(&status)
                                             : unorm2_getNFCInstance(&status);
  return U_FAILURE(status) ? (Wide){0}
                           : run(arena, step_normalize, normalizer, from);
}

/// NFD or NFKD
static Wide
decomposed(Arena *arena, Wide from, bool compatible)
{
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *const normalizer = compatible
                                             ? unorm2_getNFKDInstance(&status)
                                             : unorm2_getNFDInstance(&status);
  return U_FAILURE(status) ? (Wide){0}
                           : run(arena, step_normalize, normalizer, from);
}

static Wide
folded(Arena *arena, Wide from)
{
  return run(arena, step_fold, NULL, from);
}

/// The long way: normal form, folding, normal form again
static PressStr
fold_slow(Arena *arena, PressStr text, Signs signs, bool compatible)
{
  Wide wide = widen(arena, text, true, signs);
  wide = composed(arena, wide, compatible);
  wide = folded(arena, wide);
  return narrow(arena, composed(arena, wide, compatible));
}

PressStr
press_fold_word(Arena *arena, PressStr text)
{
  const PressStr quick = fold_fast(arena, text, SIGNS_WORD);
  return quick.data || arena->failed
             ? quick
             : fold_slow(arena, text, SIGNS_WORD, false);
}

/// What a letter that has no decomposition becomes, or null
static const char *
plain_letter(uint32_t c)
{
  switch (c) {
  case 0x00E6:
    return "ae";
  case 0x0153:
    return "oe";
  case 0x00F8:
    return "o";
  case 0x00DF:
    return "ss";
  case 0x0142:
    return "l";
  case 0x0111:
  case 0x00F0:
    return "d";
  case 0x00FE:
    return "th";
  case 0x0127:
    return "h";
  case 0x0131:
    return "i";
  case 0x014B:
    return "n";
  default:
    return NULL;
  }
}

/// A decomposed text without its marks, plain letters for special ones
static PressStr
without_marks(Arena *arena, Wide wide)
{
  char *const text =
      wide.data ? press_arena_take(arena, (size_t)wide.n * 3 + 1) : NULL;
  if (!text) {
    return PRESS_NONE;
  }
  size_t n = 0;
  int32_t i = 0;
  while (i < wide.n) {
    const uint32_t c = next_wide(wide, &i);
    const char *const plain = plain_letter(c);
    if (plain) {
      const size_t len = strlen(plain);
      memcpy(text + n, plain, len);
      n += len;
    } else if (c < 0x300 || !u_getCombiningClass((UChar32)c)) {
      n += press_utf8_put(c, text + n);
    }
  }
  text[n] = '\0';
  return (PressStr){text, n};
}

static bool
is_ascii(PressStr text)
{
  for (size_t i = 0; i < text.len; ++i) {
    if ((unsigned char)text.data[i] >= 0x80) {
      return false;
    }
  }
  return true;
}

PressStr
press_fold_search(Arena *arena, PressStr text)
{
  const PressStr word = press_fold_word(arena, text);
  if (!word.data || is_ascii(word)) {
    return word;
  }
  const Wide wide = widen(arena, word, false, SIGNS_WORD);
  return without_marks(arena, decomposed(arena, wide, false));
}

/// The words of a key while it is made
typedef struct {
  PressStr *items;
  size_t n;
  size_t cap;
} Words;

static bool
split(Arena *arena, PressStr text, Words *words)
{
  size_t start = 0;
  size_t at = 0;
  while (start < text.len) {
    const size_t end = at;
    const bool over = at == text.len;
    const uint32_t c = press_utf8_next(text, &at);
    if (!over && !press_utf8_is_space(c)) {
      continue;
    }
    if (end > start) {
      if (!PRESS_ROOM(arena, words)) {
        return false;
      }
      words->items[words->n++] = press_str_cut(text, start, end);
    }
    start = at;
    if (over) {
      break;
    }
  }
  return true;
}

static bool
is_one_of(PressStr word, const char *const *list)
{
  for (size_t i = 0; list[i]; ++i) {
    if (press_str_equals(word, press_str(list[i]))) {
      return true;
    }
  }
  return false;
}

static bool
is_title(PressStr word)
{
  static const char *const titles[] = {
      "m.",    "mm.", "mme",           "mmes", "mlle", "mr",  "mr.", "mrs",
      "mrs.",  "ms",  "ms.",           "me",   "dr",   "dr.", "pr",  "pr.",
      "prof.", "sir", "ma\xC3\xAEtre", NULL};
  return is_one_of(word, titles);
}

static bool
is_determiner(PressStr word)
{
  static const char *const determiners[] = {
      "le", "la", "les", "un", "une", "des", "du", "the", "a", "an", NULL};
  return is_one_of(word, determiners);
}

static bool
is_legal_form(PressStr word)
{
  static const char *const forms[] = {
      "sa",      "s.a.",   "sas",   "s.a.s.",       "sarl", "s.a.r.l.",
      "se",      "sca",    "nv",    "n.v.",         "bv",   "b.v.",
      "ag",      "gmbh",   "kg",    "kgaa",         "inc",  "inc.",
      "ltd",     "ltd.",   "plc",   "incorporated", "llc",  "llp",
      "limited", "corp",   "corp.", "corporation",  "co.",  "pty",
      "spa",     "s.p.a.", "srl",   "s.r.l.",       "oy",   "oyj",
      "ab",      "asa",    "a/s",   "kk",           NULL};
  return is_one_of(word, forms);
}

static bool
is_edge(char c)
{
  return c && strchr(" .,;:'-", c);
}

static PressStr
stripped(PressStr text)
{
  size_t start = 0;
  size_t end = text.len;
  while (start < end && is_edge(text.data[start])) {
    ++start;
  }
  while (end > start && is_edge(text.data[end - 1])) {
    --end;
  }
  return text.len ? press_str_cut(text, start, end) : text;
}

static PressStr
joined(Arena *arena, const PressStr *words, size_t n)
{
  if (!n) {
    return PRESS_STR("");
  }
  PressStr *const parts = press_arena_array(arena, 2 * n, sizeof(PressStr));
  if (!parts) {
    return PRESS_NONE;
  }
  for (size_t i = 0; i < n; ++i) {
    parts[2 * i] = words[i];
    parts[2 * i + 1] = PRESS_STR(" ");
  }
  return press_arena_join(arena, parts, 2 * n - 1);
}

/// Steps 4 to 6: titles, determiner, legal forms
static Words
bare(Words words)
{
  while (words.n > 1 && is_title(words.items[0])) {
    ++words.items;
    --words.n;
  }
  if (words.n && words.items[0].len > 2 &&
      press_str_starts(words.items[0], PRESS_STR("l'"))) {
    words.items[0] = press_str_cut(words.items[0], 2, words.items[0].len);
  } else if (words.n > 1 && is_determiner(words.items[0])) {
    ++words.items;
    --words.n;
  }
  while (words.n > 1 && is_legal_form(words.items[words.n - 1])) {
    --words.n;
    PressStr *const last = &words.items[words.n - 1];
    while (last->len && last->data[last->len - 1] == ',') {
      --last->len;
    }
  }
  return words;
}

PressStr
press_fold_key(Arena *arena, PressStr label)
{
  PressStr text = fold_fast(arena, label, SIGNS_KEY);
  if (!text.data && !arena->failed) {
    text = fold_slow(arena, label, SIGNS_KEY, true);
  }
  Words words = {0};
  if (!text.data || !split(arena, text, &words)) {
    return PRESS_NONE;
  }
  const PressStr whole = joined(arena, words.items, words.n);
  words = bare(words);
  const PressStr key = joined(arena, words.items, words.n);
  if (!whole.data || !key.data) {
    return PRESS_NONE;
  }
  const PressStr strip = stripped(key);
  return strip.len ? press_arena_str(arena, strip) : whole;
}

/// A text of plain letters to letters, digits and single hyphens, in place
static size_t
hyphenated(char *text, size_t len)
{
  size_t n = 0;
  for (size_t i = 0; i < len; ++i) {
    const unsigned char c = (unsigned char)text[i];
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      text[n++] = (char)c;
    } else if (n && text[n - 1] != '-') {
      text[n++] = '-';
    }
  }
  return n && text[n - 1] == '-' ? n - 1 : n;
}

/// At most SLUG_MAX bytes, cut between words if there is a hyphen
static size_t
cut_slug(const char *text, size_t n)
{
  if (n <= SLUG_MAX) {
    return n;
  }
  size_t cut = SLUG_MAX;
  while (cut && text[cut] != '-') {
    --cut;
  }
  return cut ? cut : SLUG_MAX;
}

PressStr
press_fold_slug(Arena *arena, PressStr text)
{
  Wide wide = widen(arena, text, false, SIGNS_WORD);
  wide = decomposed(arena, folded(arena, wide), true);
  const PressStr plain = without_marks(arena, wide);
  char *const slug = plain.data ? press_arena_take(arena, plain.len + 1) : NULL;
  if (!slug) {
    return PRESS_NONE;
  }
  memcpy(slug, plain.data, plain.len);
  const size_t n = cut_slug(slug, hyphenated(slug, plain.len));
  slug[n] = '\0';
  return n ? (PressStr){slug, n} : PRESS_STR("x");
}

PressStr
press_fold_country(Arena *arena, const char *code, const char *language)
{
  if (strlen(code) != 2) {
    return PRESS_NONE;
  }
  const char locale[] = {'u', 'n', 'd', '_', code[0], code[1], '\0'};
  UChar name[256];
  UErrorCode status = U_ZERO_ERROR;
  const int32_t n = uloc_getDisplayCountry(
      locale, language, name, (int32_t)(sizeof name / sizeof *name), &status);
  // The default warning means that ICU fell back on the code itself
  if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING || n <= 0) {
    return PRESS_NONE;
  }
  return narrow(arena, (Wide){name, n});
}

void
press_fold_countries(void (*each)(void *handle, const char *code), void *handle)
{
  const char *const *const codes = uloc_getISOCountries();
  for (size_t i = 0; codes[i]; ++i) {
    each(handle, codes[i]);
  }
}

FoldClass
press_fold_class(uint32_t character)
{
  const int8_t type =
      character <= 0x10FFFF ? u_charType((UChar32)character) : U_UNASSIGNED;
  switch (type) {
  case U_UPPERCASE_LETTER:
  case U_TITLECASE_LETTER:
    return FOLD_UPPER;
  case U_LOWERCASE_LETTER:
    return FOLD_LOWER;
  case U_MODIFIER_LETTER:
  case U_OTHER_LETTER:
    return FOLD_LETTER;
  default:
    return FOLD_OTHER;
  }
}

const char *
press_fold_version(void)
{
  return U_ICU_VERSION;
}
