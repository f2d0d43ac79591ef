// SPDX-License-Identifier: MIT

// One pass over the text. A run of letters and digits is taken with the
// hyphens, apostrophes and points that stand inside it, then cut:
//
//   French   elision in front      l'homme      l' | homme
//            pronoun behind        a-t-il       a | -t-il
//   English  clitic behind         it's, don't  it | 's, do | n't
//
// A point behind a word belongs to it if the word is an abbreviation (list), an
// initial, or has points inside (U.S.). Cost: linear, one norm per token, which
// is a view of the text wherever folding changes nothing.

#include "text/token.h"

#include "base/fold.h"
#include "text/abbreviation.h"
#include "text/chars.h"

#define N_ROWS(array) (sizeof(array) / sizeof *(array))

/// What the cutting needs to remember
typedef struct {
  Arena *arena;
  PressStr text;
  Language language;
  TokenList *out;
  size_t flags_cap;
  size_t at;
  bool space;      ///< White space before the next token
  bool line_start; ///< Next token is the first of its line
  bool block;      ///< Next token is the first of a block
  bool failed;
} Cutter;

static bool
is_word_char(uint32_t code)
{
  return press_char_is_letter(code) || press_char_is_digit(code);
}

/// True if folding a text gives the same bytes: lower-case ASCII and Latin-1
static bool
is_folded(PressStr text)
{
  for (size_t i = 0; i < text.len; ++i) {
    const unsigned char c = (unsigned char)text.data[i];
    if (c < 0x80) {
      if ((unsigned)c - 'A' < 26U) {
        return false;
      }
    } else if (c == 0xC3 && i + 1 < text.len &&
               (unsigned char)text.data[i + 1] >= 0xA0) {
      ++i;
    } else {
      return false;
    }
  }
  return true;
}

/// Folded form; never empty, also where folding drops all (joiners)
static PressStr
norm_of(Arena *arena, PressStr text)
{
  if (is_folded(text)) {
    return text;
  }
  const PressStr norm = press_fold_word(arena, text);
  return norm.data && !norm.len ? text : norm;
}

/// Letter case of a token
static void
set_case(Token *token)
{
  uint32_t letters = 0;
  uint32_t upper = 0;
  bool first_upper = false;
  for (size_t at = 0; at < token->text.len;) {
    const Char c = press_char_at(token->text, at);
    at += c.len;
    if (press_char_is_letter(c.code)) {
      const bool is_upper = press_char_is_upper(c.code);
      first_upper = letters ? first_upper : is_upper;
      ++letters;
      upper += is_upper;
    }
  }
  token->upper = first_upper;
  token->all_upper = letters > 1 && upper == letters;
}

static bool
grow_flags(Cutter *cutter)
{
  TokenList *const out = cutter->out;
  if (out->n < cutter->flags_cap) {
    return true;
  }
  out->flags = press_arena_more(cutter->arena, out->flags, out->n,
                                &cutter->flags_cap, sizeof *out->flags);
  return out->flags;
}

/// Add a token that reaches from the cutter's place to `end`
static void
add(Cutter *cutter, size_t end, TokenKind kind, uint8_t flags)
{
  TokenList *const out = cutter->out;
  if (!PRESS_ROOM(cutter->arena, out) || !grow_flags(cutter)) {
    cutter->failed = true;
    cutter->at = end;
    return;
  }
  Token token = {
      .start = (uint32_t)cutter->at,
      .end = (uint32_t)end,
      .text = press_str_cut(cutter->text, cutter->at, end),
      .kind = kind,
      .space_before = cutter->space,
      .line_start = cutter->line_start,
  };
  token.norm = norm_of(cutter->arena, token.text);
  cutter->failed = cutter->failed || press_str_is_none(token.norm);
  if (kind != TOKEN_PUNCT) {
    set_case(&token);
  }
  out->flags[out->n] = (uint8_t)(flags | (cutter->block ? TOKEN_BLOCK : 0));
  out->items[out->n++] = token;
  cutter->at = end;
  cutter->space = false;
  cutter->line_start = false;
  cutter->block = false;
}

static uint32_t
code_at(const Cutter *cutter, size_t at)
{
  return press_char_at(cutter->text, at).code;
}

/// Offset of the first character behind white space that is not two lines long
static size_t
skip_blanks(const Cutter *cutter, size_t at)
{
  uint32_t lines = 0;
  for (;;) {
    const Char c = press_char_at(cutter->text, at);
    lines += c.code == '\n';
    if (!c.len || lines > 1 || !press_char_is_blank(c.code)) {
      return at;
    }
    at += c.len;
  }
}

/// End of the run of letters and digits
static size_t
run_end(const Cutter *cutter, size_t at)
{
  for (;;) {
    const Char c = press_char_at(cutter->text, at);
    if (!c.len || !is_word_char(c.code)) {
      return at;
    }
    at += c.len;
  }
}

// Numbers ------------------------------------------------------------------

static size_t
digits_end(const Cutter *cutter, size_t at)
{
  while (press_char_is_digit(code_at(cutter, at))) {
    ++at;
  }
  return at;
}

/// Exactly three digits and then none
static bool
is_group(const Cutter *cutter, size_t at)
{
  return digits_end(cutter, at) == at + 3;
}

/// A word with a capital directly before: the blank of "Boeing 737 800" joins
/// nothing
static bool
follows_name(const Cutter *cutter)
{
  const TokenList *const out = cutter->out;
  const Token *const last = out->n ? &out->items[out->n - 1] : NULL;
  return last && !cutter->block && last->upper && last->kind == TOKEN_WORD &&
         last->end - last->start > 3;
}

/// Length of a separator of thousands at an offset, or 0
static uint32_t
group_mark(const Cutter *cutter, size_t at)
{
  const Char c = press_char_at(cutter->text, at);
  switch (c.code) {
  case ' ':
    return follows_name(cutter) ? 0 : c.len;
  case ',':
    return cutter->language == LANG_EN ? c.len : 0;
  case '.':
    return cutter->language == LANG_FR ? c.len : 0;
  case '\'':
  case 0xA0:
  case 0x2009:
  case 0x202F:
  case 0x2019:
    return c.len;
  default:
    return 0;
  }
}

/// End of the groups of three behind the first digits, which end at `end`
static size_t
groups_end(const Cutter *cutter, size_t start, size_t end)
{
  const Char mark = press_char_at(cutter->text, end);
  if (end - start > 3) {
    return end;
  }
  for (;;) {
    const uint32_t len = group_mark(cutter, end);
    if (!len || code_at(cutter, end) != mark.code ||
        !is_group(cutter, end + len)) {
      return end;
    }
    end += len + 3;
  }
}

static size_t
number_end(const Cutter *cutter, size_t start)
{
  const size_t first = digits_end(cutter, start);
  size_t end = groups_end(cutter, start, first);
  for (;;) {
    const uint32_t mark = code_at(cutter, end);
    const size_t behind = digits_end(cutter, end + 1);
    const bool decimal =
        mark == '.' || (mark == ',' && cutter->language == LANG_FR);
    if (!decimal || behind == end + 1) {
      return end;
    }
    if (mark == ',') {
      // 1,2,3 is a list
      const bool list = code_at(cutter, behind) == ',' &&
                        press_char_is_digit(code_at(cutter, behind + 1));
      return list ? end : behind;
    }
    end = behind;
  }
}

static bool
is_ordinal(PressStr suffix)
{
  static const char *const suffixes[] = {
      "er",  "ère", "ere", "re", "e",  "ème", "eme", "ième", "nd",
      "nde", "d",   "de",  "st", "rd", "th",  "ers", "es",
  };
  for (size_t i = 0; i < N_ROWS(suffixes); ++i) {
    if (press_str_equals(suffix, press_str(suffixes[i]))) {
      return true;
    }
  }
  return false;
}

// Words --------------------------------------------------------------------

/// A point with a letter behind it: true if it stands inside a word
static bool
joins_point(const Cutter *cutter, size_t piece, size_t point)
{
  const uint32_t before = code_at(cutter, piece);
  const uint32_t behind = code_at(cutter, point + 1);
  const size_t end = run_end(cutter, point + 1);
  const bool single =
      end == point + 1 + press_char_at(cutter->text, point + 1).len;
  if (!is_word_char(behind)) {
    return false;
  }
  if (single && (press_char_is_upper(behind) || code_at(cutter, end) == '.')) {
    return point - piece <= 3; // U.S., a.m., Ph.D.
  }
  if (press_char_is_upper(behind)) {
    return press_char_is_upper(before) && end - point > 2 &&
           press_char_is_upper(code_at(cutter, end - 1)) && end - point <= 4;
  }
  return point - piece > 1 || !press_char_is_upper(before); // booking.com
}

/// End of a word that starts at `start`
static size_t
word_end(const Cutter *cutter, size_t start)
{
  size_t piece = start;
  size_t at = run_end(cutter, start);
  for (;;) {
    const Char mark = press_char_at(cutter->text, at);
    const uint32_t behind = code_at(cutter, at + mark.len);
    bool joins = false;
    if (press_char_is_hyphen(mark.code) || mark.code == '_') {
      joins = is_word_char(behind);
    } else if (press_char_is_apostrophe(mark.code)) {
      joins = press_char_is_letter(behind);
    } else if (mark.code == '&') {
      joins = press_char_is_upper(behind) &&
              press_char_is_upper(code_at(cutter, at - 1));
    } else if (mark.code == '.') {
      joins = joins_point(cutter, piece, at);
    }
    if (!joins) {
      return at;
    }
    at += mark.len;
    piece = at;
    at = run_end(cutter, at);
  }
}

static bool
is_end_domain(PressStr word)
{
  static const char *const domains[] = {
      ".com", ".org", ".net", ".fr",  ".eu",   ".uk", ".be", ".ch",
      ".ca",  ".io",  ".gov", ".edu", ".info", ".de", ".ru", ".us",
  };
  if (!memchr(word.data, '.', word.len)) {
    return false;
  }
  for (size_t i = 0; i < N_ROWS(domains); ++i) {
    if (press_str_ends(word, press_str(domains[i]))) {
      return true;
    }
  }
  return false;
}

/// First words of an address: whatever follows up to a blank is part of it
static bool
is_url(PressStr rest)
{
  return press_str_starts(rest, PRESS_STR("http://")) ||
         press_str_starts(rest, PRESS_STR("https://")) ||
         press_str_starts(rest, PRESS_STR("ftp://")) ||
         press_str_starts(rest, PRESS_STR("www."));
}

/// End of an address, without the marks of the sentence around it
static size_t
url_end(const Cutter *cutter, size_t start)
{
  size_t at = start;
  size_t end = start;
  for (;;) {
    const Char c = press_char_at(cutter->text, at);
    if (!c.len || press_char_is_blank(c.code) || c.code == '"' ||
        c.code == '<' || c.code == '>' || c.code == 0xBB || c.code == 0x201D) {
      return end > start ? end : at;
    }
    at += c.len;
    if (!c.code || !strchr(".,;:!?)]'*", c.code < 0x80 ? (int)c.code : '/')) {
      end = at;
    }
  }
}

/// End of name@host at a word that ends at `at`, or 0
static size_t
mail_end(const Cutter *cutter, size_t at)
{
  if (code_at(cutter, at) != '@' || !is_word_char(code_at(cutter, at + 1))) {
    return 0;
  }
  return word_end(cutter, at + 1);
}

/// Length of an elided word in front of an apostrophe, with it, or 0
static size_t
elision(PressStr word)
{
  static const char *const elided[] = {
      "l", "d",  "j",     "m",      "t",      "s",      "n",
      "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu",
  };
  size_t at = 0;
  while (at < word.len &&
         (((unsigned char)word.data[at]) | 0x20U) - 'a' < 26U) {
    ++at;
  }
  const Char mark = press_char_at(word, at);
  if (!press_char_is_apostrophe(mark.code) || at + mark.len == word.len) {
    return 0;
  }
  for (size_t i = 0; i < N_ROWS(elided); ++i) {
    const PressStr row = press_str(elided[i]);
    size_t k = 0;
    while (k < row.len && row.len == at &&
           (word.data[k] | 0x20) == row.data[k]) {
      ++k;
    }
    if (k == row.len) {
      return at + mark.len;
    }
  }
  return 0;
}

/// Offset where the pronoun of an inverted verb begins (at its hyphen), or 0
static size_t
inversion(PressStr word)
{
  static const char *const pronouns[] = {
      "il", "elle", "on",  "ils", "elles", "je",  "tu",  "nous", "vous", "ce",
      "le", "la",   "les", "lui", "leur",  "moi", "toi", "y",    "en",
  };
  size_t at = word.len;
  while (at && word.data[at - 1] != '-') {
    --at;
  }
  if (at < 2 || press_str_equals(word, PRESS_STR("rendez-vous"))) {
    return 0;
  }
  const PressStr last = press_str_cut(word, at, word.len);
  size_t hyphen = at - 1;
  for (size_t i = 0; i < N_ROWS(pronouns); ++i) {
    if (!press_str_equals(last, press_str(pronouns[i]))) {
      continue;
    }
    if (hyphen > 2 && word.data[hyphen - 1] == 't' &&
        word.data[hyphen - 2] == '-') {
      hyphen -= 2;
    }
    const bool simple = !memchr(word.data, '-', hyphen);
    return simple && hyphen ? hyphen : 0;
  }
  return 0;
}

/// Offset where an English clitic begins, or 0
static size_t
clitic(PressStr word)
{
  size_t at = word.len;
  while (at && (unsigned char)word.data[at - 1] < 0x80 &&
         word.data[at - 1] != '\'') {
    --at;
  }
  size_t mark = at ? at - 1 : 0;
  if (at && (unsigned char)word.data[at - 1] >= 0x80) {
    mark = at >= 3 ? at - 3 : 0; // U+2019 is three bytes
    if (!press_char_is_apostrophe(press_char_at(word, mark).code)) {
      return 0;
    }
  }
  if (!mark) {
    return 0;
  }
  const PressStr last = press_str_cut(word, at, word.len);
  static const char *const clitics[] = {"s", "re", "ve", "ll", "d", "m"};
  for (size_t i = 0; i < N_ROWS(clitics); ++i) {
    const PressStr row = press_str(clitics[i]);
    if (last.len == row.len && (last.data[0] | 0x20) == row.data[0] &&
        (last.data[last.len - 1] | 0x20) == row.data[row.len - 1]) {
      return mark;
    }
  }
  const bool negated = last.len == 1 && (last.data[0] | 0x20) == 't' &&
                       (word.data[mark - 1] | 0x20) == 'n';
  return negated ? mark - 1 : 0;
}

/// Add a word [at, end), cut where its language cuts
static void
add_word(Cutter *cutter, size_t end, uint8_t flags)
{
  PressStr word = press_str_cut(cutter->text, cutter->at, end);
  if (cutter->language == LANG_FR) {
    for (size_t n = elision(word); n; n = elision(word)) {
      add(cutter, cutter->at + n, TOKEN_WORD, 0);
      word = press_str_cut(cutter->text, cutter->at, end);
    }
  }
  const size_t cut =
      cutter->language == LANG_FR ? inversion(word) : clitic(word);
  if (cut) {
    add(cutter, cutter->at + cut, TOKEN_WORD, 0);
  }
  add(cutter, end, TOKEN_WORD, flags);
}

// Points behind words ------------------------------------------------------

/// Word at an offset, as far as its letters go
static PressStr
next_word(const Cutter *cutter, size_t at)
{
  return press_str_cut(cutter->text, at, run_end(cutter, at));
}

/// True if the words at an offset look like the start of a sentence
static bool
starts_sentence(const Cutter *cutter, size_t at)
{
  const PressStr word = next_word(cutter, at);
  if (!word.len || !press_opens_sentence(cutter->language, word)) {
    return false;
  }
  // "J. Le Goff": the article is a part of the name
  const size_t next = skip_blanks(cutter, at + word.len);
  const bool article = press_str_equals(word, PRESS_STR("Le")) ||
                       press_str_equals(word, PRESS_STR("La")) ||
                       press_str_equals(word, PRESS_STR("De")) ||
                       press_str_equals(word, PRESS_STR("Du"));
  return !article || !press_char_is_upper(code_at(cutter, next));
}

/// True if a person's initial can stand behind the last token
static bool
may_precede_initial(const Cutter *cutter)
{
  const TokenList *const out = cutter->out;
  if (!out->n || cutter->block) {
    return true;
  }
  const Token *const last = &out->items[out->n - 1];
  return last->upper || last->kind == TOKEN_PUNCT ||
         press_before_initial(cutter->language, last->norm);
}

/// Flags of a word [cutter->at, end) with a point at `end`; 0: a full stop
static uint8_t
point_flags(const Cutter *cutter, size_t end)
{
  const PressStr word = press_str_cut(cutter->text, cutter->at, end);
  const size_t behind = end + 1;
  const size_t next = skip_blanks(cutter, behind);
  const uint32_t code = code_at(cutter, next);
  if (memchr(word.data, '.', word.len) && !is_end_domain(word)) {
    return TOKEN_POINTED | TOKEN_MAY_END;
  }
  const Char first = press_char_at(word, 0);
  if (first.len == word.len && press_char_is_upper(first.code) &&
      press_abbreviation_kind(cutter->language, word) == POINT_STOP) {
    const bool name = press_char_is_upper(code) &&
                      may_precede_initial(cutter) &&
                      !starts_sentence(cutter, next);
    return name || code == '-' ? TOKEN_POINTED : 0;
  }
  switch (press_abbreviation_kind(cutter->language, word)) {
  case POINT_INSIDE:
    return TOKEN_POINTED;
  case POINT_NUMBER:
    return press_char_is_digit(code) ||
                   press_str_starts(next_word(cutter, next), PRESS_STR("ex"))
               ? TOKEN_POINTED
               : 0;
  case POINT_MAY_END:
    return TOKEN_POINTED | TOKEN_MAY_END;
  case POINT_STOP:
    break;
  }
  return 0;
}

/// "quelqu'un", "aujourd'hui": the apostrophe is spelling
static bool
is_whole(PressStr word)
{
  return press_str_starts(word, PRESS_STR("aujourd")) ||
         press_str_starts(word, PRESS_STR("Aujourd"));
}

static void
cut_word(Cutter *cutter)
{
  const PressStr rest =
      press_str_cut(cutter->text, cutter->at, cutter->text.len);
  if (is_url(rest)) {
    add(cutter, url_end(cutter, cutter->at), TOKEN_URL, 0);
    return;
  }
  size_t end = word_end(cutter, cutter->at);
  const size_t mail = mail_end(cutter, end);
  if (mail) {
    add(cutter, mail, TOKEN_URL, 0);
    return;
  }
  const PressStr word = press_str_cut(cutter->text, cutter->at, end);
  if (is_end_domain(word) && word.len > 4) {
    const bool path = code_at(cutter, end) == '/';
    add(cutter, path ? url_end(cutter, cutter->at) : end, TOKEN_URL, 0);
    return;
  }
  uint8_t flags = 0;
  if (code_at(cutter, end) == '.' && code_at(cutter, end + 1) != '.') {
    flags = point_flags(cutter, end);
  }
  if (flags) {
    ++end;
    // U.S.-led, J.-C.
    if (press_char_is_hyphen(code_at(cutter, end)) &&
        press_char_is_letter(code_at(cutter, end + 1))) {
      end = word_end(cutter, end + 1);
      flags = 0;
      if (code_at(cutter, end) == '.' && end - cutter->at <= 6) {
        ++end;
        flags = TOKEN_POINTED | TOKEN_MAY_END;
      }
    }
  }
  if (flags || is_whole(word)) {
    add(cutter, end, TOKEN_WORD, flags);
    return;
  }
  add_word(cutter, end, flags);
}

static void
cut_number(Cutter *cutter)
{
  const size_t digits = number_end(cutter, cutter->at);
  size_t end = digits;
  const uint32_t behind = code_at(cutter, end);
  const bool compound = press_char_is_hyphen(behind) &&
                        press_char_is_letter(code_at(cutter, end + 1));
  if (!press_char_is_letter(behind) && !compound) {
    add(cutter, end, TOKEN_NUMBER, 0);
    return;
  }
  end = compound ? word_end(cutter, end + 1) : word_end(cutter, end);
  const size_t mail = mail_end(cutter, end);
  const PressStr suffix = press_str_cut(cutter->text, digits, end);
  add(cutter, mail ? mail : end,
      mail                 ? TOKEN_URL
      : is_ordinal(suffix) ? TOKEN_NUMBER
                           : TOKEN_WORD,
      0);
}

// Marks --------------------------------------------------------------------

static bool
is_symbol(uint32_t code)
{
  if (code < 0x80) {
    return strchr("$%&@#+<>=^~|*_`\\", (int)code) != NULL;
  }
  const bool punct = code == 0xA1 || code == 0xAB || code == 0xB7 ||
                     code == 0xBB || code == 0xBF ||
                     (code >= 0x2010 && code < 0x205F) || code == 0x3001 ||
                     code == 0x3002;
  return !punct;
}

static void
cut_mark(Cutter *cutter, Char mark)
{
  size_t end = cutter->at + mark.len;
  if (mark.code == '.' || mark.code == '-') {
    while (code_at(cutter, end) == mark.code) {
      ++end;
    }
  }
  const bool tag = mark.code == '@' || mark.code == '#';
  if (tag && is_word_char(code_at(cutter, end))) {
    end = word_end(cutter, end);
  }
  add(cutter, end, is_symbol(mark.code) ? TOKEN_SYMBOL : TOKEN_PUNCT, 0);
}

/// A clitic that stands alone ("the 1990 's" in tokenised text)
static bool
is_clitic(const Cutter *cutter, Char mark)
{
  const size_t start = cutter->at + mark.len;
  const size_t end = run_end(cutter, start);
  const PressStr rest = press_str_cut(cutter->text, start, end);
  return cutter->language == LANG_EN && !cutter->space && cutter->out->n &&
         cutter->out->items[cutter->out->n - 1].end == cutter->at &&
         press_str_equals(rest, PRESS_STR("s"));
}

static void
cut_one(Cutter *cutter, Char c)
{
  if (press_char_is_digit(c.code)) {
    cut_number(cutter);
  } else if (press_char_is_letter(c.code)) {
    cut_word(cutter);
  } else if (press_char_is_apostrophe(c.code) && is_clitic(cutter, c)) {
    add(cutter, run_end(cutter, cutter->at + c.len), TOKEN_WORD, 0);
  } else {
    cut_mark(cutter, c);
  }
}

/// A number of tokens that a text hardly ever exceeds
static size_t
guess(PressStr text)
{
  return text.len / 5 + 16;
}

bool
press_tokens_cut(Arena *arena,
                 PressStr text,
                 Language language,
                 const LineList *lines,
                 TokenList *tokens)
{
  *tokens = (TokenList){.cap = guess(text)};
  tokens->items = press_arena_array(arena, tokens->cap, sizeof(Token));
  tokens->flags = press_arena_array(arena, tokens->cap, 1);
  if (!tokens->items || !tokens->flags) {
    return false;
  }
  Cutter cutter = {.arena = arena,
                   .text = text,
                   .language = language,
                   .out = tokens,
                   .flags_cap = tokens->cap};
  for (size_t i = 0; i < lines->n && !cutter.failed; ++i) {
    cutter.at = lines->items[i].start;
    cutter.space = i > 0;
    cutter.line_start = true;
    cutter.block = lines->items[i].block;
    while (cutter.at < lines->items[i].end && !cutter.failed) {
      const Char c = press_char_at(cutter.text, cutter.at);
      if (press_char_is_blank(c.code)) {
        cutter.space = true;
        cutter.at += c.len;
      } else {
        cut_one(&cutter, c);
      }
    }
  }
  return !cutter.failed;
}
