// SPDX-License-Identifier: MIT

// A line at a time; every line is checked, so that who reads a treebank may
// trust it: ids count from 1, heads are in the sentence, no form is empty.

#include "language/conllu.h"

#include "base/utf8.h"

#include <string.h>

#define N_COLUMNS 10

enum {
  COLUMN_ID,
  COLUMN_FORM,
  COLUMN_LEMMA,
  COLUMN_UPOS,
  COLUMN_FEATS = 5,
  COLUMN_HEAD,
  COLUMN_DEPREL,
  COLUMN_MISC = 9,
};

/// What reading needs to remember
typedef struct {
  PressWorld *world;
  Arena *arena;
  PressStr name;
  PressStr bytes;
  Treebank *bank;
  TreeSentence sentence;
  uint32_t ids;       ///< Words of the sentence so far
  uint32_t range_end; ///< Last id of the range that is open, or 0
  PressStr line;
} Reader;

static PressStatus
bad(const Reader *r, const char *what)
{
  const size_t offset = (size_t)(r->line.data - r->bytes.data);
  return press_report(r->world, PRESS_ERROR, PRESS_BAD_SYNTAX,
                      press_origin(r->name, r->bytes, offset, r->line.len),
                      PRESS_NONE, "%s", what);
}

static PressStatus
no_memory(const Reader *r)
{
  return press_report(r->world, PRESS_ERROR, PRESS_NO_MEMORY,
                      press_origin(r->name, r->bytes, 0, 0), PRESS_NONE,
                      "no memory for a treebank");
}

/// A number at the start of a text; *end: bytes it takes, 0 if none
static uint32_t
number(PressStr text, size_t *end)
{
  uint32_t value = 0;
  size_t i = 0;
  while (i < text.len && i < 7 && (unsigned)text.data[i] - '0' < 10U) {
    value = value * 10 + ((uint32_t)text.data[i] - '0');
    ++i;
  }
  *end = i;
  return value;
}

/// Cut a line at its tabs; false if it has not ten columns
static bool
cut(PressStr line, PressStr columns[N_COLUMNS])
{
  size_t n = 0;
  size_t start = 0;
  for (size_t i = 0; i <= line.len; ++i) {
    if (i < line.len && line.data[i] != '\t') {
      continue;
    }
    if (n == N_COLUMNS) {
      return false;
    }
    columns[n++] = press_str_cut(line, start, i);
    start = i + 1;
  }
  return n == N_COLUMNS;
}

static PressStr
or_none(PressStr column)
{
  return press_str_equals(column, PRESS_STR("_")) ? PRESS_NONE : column;
}

static bool
space_after(PressStr misc)
{
  const char *const no = "SpaceAfter=No";
  const size_t len = strlen(no);
  for (size_t i = 0; i + len <= misc.len; ++i) {
    if (memcmp(misc.data + i, no, len) == 0) {
      return false;
    }
  }
  return true;
}

static PressStatus
add_range(Reader *r, const PressStr *columns, uint32_t first, uint32_t last)
{
  if (first != r->ids + 1 || last < first || first <= r->range_end) {
    return bad(r, "a range is not in place");
  }
  if (!PRESS_ROOM(r->arena, &r->bank->ranges)) {
    return no_memory(r);
  }
  r->range_end = last;
  r->bank->ranges.items[r->bank->ranges.n++] = (TreeRange){
      .first = (uint32_t)r->bank->words.n,
      .n = last - first + 1,
      .form = columns[COLUMN_FORM],
      .space_after = space_after(columns[COLUMN_MISC]),
  };
  return PRESS_OK;
}

static PressStatus
add_word(Reader *r, const PressStr *columns)
{
  size_t end = 0;
  const uint32_t head = number(columns[COLUMN_HEAD], &end);
  const bool headless = press_str_equals(columns[COLUMN_HEAD], PRESS_STR("_"));
  if (!headless && (!end || end != columns[COLUMN_HEAD].len)) {
    return bad(r, "the head is no number");
  }
  if (!PRESS_ROOM(r->arena, &r->bank->words)) {
    return no_memory(r);
  }
  ++r->ids;
  const bool inside = r->ids <= r->range_end;
  r->bank->words.items[r->bank->words.n++] = (TreeWord){
      .form = columns[COLUMN_FORM],
      .lemma = or_none(columns[COLUMN_LEMMA]),
      .upos = or_none(columns[COLUMN_UPOS]),
      .feats = or_none(columns[COLUMN_FEATS]),
      .deprel = or_none(columns[COLUMN_DEPREL]),
      .head = head,
      .range = inside ? (uint32_t)r->bank->ranges.n - 1 : NO_RANGE,
      .space_after = space_after(columns[COLUMN_MISC]),
  };
  return PRESS_OK;
}

static PressStatus
read_word(Reader *r)
{
  PressStr columns[N_COLUMNS];
  if (!cut(r->line, columns)) {
    return bad(r, "a word has not ten columns");
  }
  const PressStr id = columns[COLUMN_ID];
  size_t end = 0;
  const uint32_t first = number(id, &end);
  if (!end || !columns[COLUMN_FORM].len) {
    return bad(r, "a word has no number or no form");
  }
  if (end < id.len && id.data[end] == '.') {
    return PRESS_OK; // an empty node
  }
  if (end < id.len && id.data[end] == '-') {
    const PressStr rest = press_str_cut(id, end + 1, id.len);
    const uint32_t last = number(rest, &end);
    return add_range(r, columns, first, end ? last : 0);
  }
  if (end != id.len || first != r->ids + 1) {
    return bad(r, "the numbers of the words do not count from 1");
  }
  return add_word(r, columns);
}

/// Value of a comment `# key = value`, or none
static PressStr
comment_value(PressStr line, const char *key)
{
  const size_t len = strlen(key);
  if (line.len < len || memcmp(line.data, key, len) != 0) {
    return PRESS_NONE;
  }
  return press_str_cut(line, len, line.len);
}

static void
read_comment(Reader *r)
{
  const PressStr text = comment_value(r->line, "# text = ");
  if (!press_str_is_none(text)) {
    r->sentence.text = text;
  }
  r->sentence.newdoc =
      r->sentence.newdoc || press_str_starts(r->line, PRESS_STR("# newdoc"));
  r->sentence.newpar =
      r->sentence.newpar || press_str_starts(r->line, PRESS_STR("# newpar"));
}

static PressStatus
end_sentence(Reader *r)
{
  if (r->range_end > r->ids) {
    return bad(r, "a range reaches beyond the sentence");
  }
  if (!r->ids) {
    return PRESS_OK;
  }
  r->sentence.n = r->ids;
  r->sentence.first = (uint32_t)r->bank->words.n - r->ids;
  for (uint32_t i = 0; i < r->ids; ++i) {
    if (r->bank->words.items[r->sentence.first + i].head > r->ids) {
      return bad(r, "a head is not in the sentence before this line");
    }
  }
  if (!PRESS_ROOM(r->arena, &r->bank->sentences)) {
    return no_memory(r);
  }
  r->bank->sentences.items[r->bank->sentences.n++] = r->sentence;
  r->sentence = (TreeSentence){0};
  r->ids = 0;
  r->range_end = 0;
  return PRESS_OK;
}

static PressStatus
read_line(Reader *r)
{
  if (!r->line.len) {
    return end_sentence(r);
  }
  if (r->line.data[0] == '#') {
    read_comment(r);
    return PRESS_OK;
  }
  return read_word(r);
}

PressStatus
press_conllu_parse(PressWorld *world,
                   Arena *arena,
                   PressStr name,
                   PressStr bytes,
                   Treebank *treebank)
{
  Reader r = {
      .world = world,
      .arena = arena,
      .name = name,
      .bytes = bytes,
      .bank = treebank,
      .line = press_str_cut(bytes, 0, 0),
  };
  const size_t valid = press_utf8_valid(bytes);
  if (valid < bytes.len) {
    return press_report(
        world, PRESS_ERROR, PRESS_BAD_TEXT,
        press_origin(name, press_str_cut(bytes, 0, valid), valid, 0),
        PRESS_NONE, "text is not valid UTF-8");
  }
  for (size_t at = 0; at < bytes.len;) {
    const char *const lf = memchr(bytes.data + at, '\n', bytes.len - at);
    const size_t end = lf ? (size_t)(lf - bytes.data) : bytes.len;
    const size_t cr = end > at && bytes.data[end - 1] == '\r';
    r.line = press_str_cut(bytes, at, end - cr);
    const PressStatus st = read_line(&r);
    if (st) {
      return st;
    }
    at = end + 1;
  }
  return end_sentence(&r);
}

// Writing --------------------------------------------------------------------

/// Write a text with a blank for each tab and line end
static void
write_text(PressOut *out, PressStr text)
{
  size_t from = 0;
  for (size_t i = 0; i < text.len; ++i) {
    if (text.data[i] == '\t' || text.data[i] == '\n' || text.data[i] == '\r') {
      press_out_str(out, press_str_cut(text, from, i));
      press_out_byte(out, ' ');
      from = i + 1;
    }
  }
  press_out_str(out, press_str_cut(text, from, text.len));
}

static void
column(PressOut *out, PressStr text)
{
  press_out_c(out, "\t");
  write_text(out, text.len ? text : PRESS_STR("_"));
}

static void
write_range(const TreeRange *range, uint32_t id, PressOut *out)
{
  press_out_uint(out, id);
  press_out_c(out, "-");
  press_out_uint(out, id + range->n - 1);
  column(out, range->form);
  press_out_c(out, "\t_\t_\t_\t_\t_\t_\t_\t");
  press_out_c(out, range->space_after ? "_\n" : "SpaceAfter=No\n");
}

static void
write_word(const TreeWord *word, uint32_t id, PressOut *out)
{
  press_out_uint(out, id);
  column(out, word->form);
  column(out, word->lemma);
  column(out, word->upos);
  press_out_c(out, "\t_");
  column(out, word->feats);
  press_out_c(out, "\t");
  press_out_uint(out, word->head);
  column(out, word->deprel);
  press_out_c(out, "\t_\t");
  const bool space = word->range != NO_RANGE || word->space_after;
  press_out_c(out, space ? "_\n" : "SpaceAfter=No\n");
}

void
press_conllu_write(const Treebank *treebank, PressOut *out)
{
  for (size_t s = 0; s < treebank->sentences.n; ++s) {
    const TreeSentence *const sentence = &treebank->sentences.items[s];
    press_out_c(out, sentence->newdoc ? "# newdoc\n" : "");
    press_out_c(out, sentence->newpar ? "# newpar\n" : "");
    if (!press_str_is_none(sentence->text)) {
      press_out_c(out, "# text = ");
      write_text(out, sentence->text);
      press_out_c(out, "\n");
    }
    for (uint32_t i = 0; i < sentence->n; ++i) {
      const uint32_t at = sentence->first + i;
      const TreeWord *const word = &treebank->words.items[at];
      const TreeRange *const range =
          word->range == NO_RANGE ? NULL : &treebank->ranges.items[word->range];
      if (range && range->first == at) {
        write_range(range, i + 1, out);
      }
      write_word(word, i + 1, out);
    }
    press_out_c(out, "\n");
  }
}

PressStr
press_conllu_text(Arena *arena, const Treebank *treebank, uint32_t *starts)
{
  const size_t n = treebank->sentences.n;
  PressStr *const parts = press_arena_array(arena, 2 * n + 1, sizeof *parts);
  if (!parts) {
    return PRESS_NONE;
  }
  size_t at = 0;
  for (size_t i = 0; i < n; ++i) {
    const TreeSentence *const s = &treebank->sentences.items[i];
    const bool blank_line = s->newdoc || s->newpar;
    parts[2 * i] = !i           ? PRESS_STR("")
                   : blank_line ? PRESS_STR("\n\n")
                                : PRESS_STR(" ");
    parts[2 * i + 1] = s->text.len ? s->text : PRESS_STR("");
    at += parts[2 * i].len;
    if (starts) {
      starts[i] = (uint32_t)at;
    }
    at += parts[2 * i + 1].len;
  }
  return press_arena_join(arena, parts, 2 * n);
}
