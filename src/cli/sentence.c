// SPDX-License-Identifier: MIT

// Marks come from three places: the trigger, which the document keeps as text,
// and for subject and object the mention that stands nearest to it (a sentence
// may name a party again where the statement is not about it). A statement
// without a trigger (a bare denial) shows the word of saying of its claim
// instead. Marks may nest ([the [Israeli] company]); of two that cross, the
// later one is dropped.

#include "cli/sentence.h"

#include "cli/text.h"

static PressStr
sentence_text(const PressGraph *graph, const PressSpan *span, size_t *start)
{
  const PressDocument *const d = press_graph_document(graph, span->document);
  *start = span->start;
  if (!press_str_is_none(d->text) && span->sentence > 0 &&
      span->sentence <= d->n_sentences) {
    *start = d->sentences[span->sentence - 1].start;
  }
  return press_graph_sentence_text(graph, span);
}

static bool
comes_before(const Mark *a, const Mark *b)
{
  return a->start != b->start ? a->start < b->start : a->end > b->end;
}

static bool
crosses(const Mark *a, const Mark *b)
{
  const bool apart = a->end <= b->start || b->end <= a->start;
  const bool a_in_b = a->start >= b->start && a->end <= b->end;
  const bool b_in_a = b->start >= a->start && b->end <= a->end;
  const bool same = a_in_b && b_in_a;
  return same || !(apart || a_in_b || b_in_a);
}

static bool
add_mark(MarkedSentence *sentence, Mark mark)
{
  if (sentence->n_marks == MAX_MARKS || mark.start >= mark.end ||
      mark.end > sentence->text.len) {
    return false;
  }
  for (size_t i = 0; i < sentence->n_marks; i++) {
    if (crosses(&sentence->marks[i], &mark)) {
      return false;
    }
  }
  size_t at = sentence->n_marks++;
  while (at > 0 && comes_before(&mark, &sentence->marks[at - 1])) {
    sentence->marks[at] = sentence->marks[at - 1];
    at--;
  }
  sentence->marks[at] = mark;
  return true;
}

/// Bytes of the sentence from the first to the last word of the trigger
static Mark
trigger_of(const MarkedSentence *sentence)
{
  Mark all = {0, 0, MARK_TRIGGER};
  for (size_t i = 0; i < sentence->n_marks; i++) {
    all.start = all.end ? all.start : sentence->marks[i].start;
    all.end = sentence->marks[i].end;
  }
  return all;
}

static size_t
gap(const Mark *a, const Mark *b)
{
  if (a->end <= b->start) {
    return b->start - a->end;
  }
  return b->end <= a->start ? a->start - b->end : 0;
}

/// The mention nearest to a place; of equals the longer
static Mark
nearest_mention(const MarkedSentence *sentence,
                const PressNode *node,
                uint32_t document,
                const Mark *place,
                MarkRole role)
{
  Mark best = {0, 0, role};
  for (uint32_t i = 0; i < node->n_mentions; i++) {
    const PressSpan *const span = &node->mentions[i].span;
    if (span->document != document || span->start < sentence->start ||
        span->end > sentence->start + sentence->text.len) {
      continue;
    }
    const Mark mark = {span->start - sentence->start,
                       span->end - sentence->start, role};
    const size_t far = gap(&mark, place);
    const size_t best_far = gap(&best, place);
    if (!best.end || far < best_far ||
        (far == best_far && mark.end - mark.start > best.end - best.start)) {
      best = mark;
    }
  }
  return best;
}

static bool
is_word_byte(unsigned char c)
{
  return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
         (c >= 'A' && c <= 'Z');
}

/// Place of a word or words as wholes at or behind `from`, or SIZE_MAX
static size_t
find_words(PressStr text, PressStr words, size_t from)
{
  for (size_t at = from; words.len && at + words.len <= text.len; at++) {
    if (memcmp(text.data + at, words.data, words.len) != 0) {
      continue;
    }
    const size_t end = at + words.len;
    const bool left = !at || !is_word_byte((unsigned char)text.data[at - 1]) ||
                      !is_word_byte((unsigned char)words.data[0]);
    const bool right = end == text.len ||
                       !is_word_byte((unsigned char)text.data[end]) ||
                       !is_word_byte((unsigned char)words.data[words.len - 1]);
    if (left && right) {
      return at;
    }
  }
  return SIZE_MAX;
}

static void
mark_trigger(MarkedSentence *sentence, PressStr trigger)
{
  const PressStr text = sentence->text;
  size_t at = find_words(text, trigger, 0);
  while (at != SIZE_MAX) {
    if (add_mark(sentence, (Mark){at, at + trigger.len, MARK_TRIGGER})) {
      return;
    }
    at = find_words(text, trigger, at + 1);
  }
  // Words that stand apart (a ... racheté): one behind the other
  size_t from = 0;
  size_t start = 0;
  while (start < trigger.len) {
    size_t end = start;
    while (end < trigger.len && trigger.data[end] != ' ') {
      end++;
    }
    const PressStr word = press_str_cut(trigger, start, end);
    const size_t place = find_words(text, word, from);
    if (place != SIZE_MAX) {
      (void)add_mark(sentence, (Mark){place, place + word.len, MARK_TRIGGER});
      from = place + word.len;
    }
    start = end + 1;
  }
}

static void
mark_cue(MarkedSentence *sentence, const PressSpan *cue, uint32_t document)
{
  const size_t end = sentence->start + sentence->text.len;
  if (cue->document == document && cue->start >= sentence->start &&
      cue->end <= end) {
    const Mark mark = {cue->start - sentence->start, cue->end - sentence->start,
                       MARK_TRIGGER};
    (void)add_mark(sentence, mark);
  }
}

MarkedSentence
press_cli_sentence_mark(const PressGraph *graph,
                        const PressGraphStatement *statement,
                        const PressSpan *evidence)
{
  MarkedSentence sentence = {.n_marks = 0};
  sentence.text = sentence_text(graph, evidence, &sentence.start);
  if (!sentence.text.len) {
    return sentence;
  }
  const PressStr trigger = press_value_text(statement->properties, "trigger");
  if (trigger.len) {
    mark_trigger(&sentence, trigger);
  } else if (statement->claim != PRESS_NO_INDEX) {
    mark_cue(&sentence, &press_graph_claim(graph, statement->claim)->cue,
             evidence->document);
  }
  const Mark place = trigger_of(&sentence);
  const Mark subject =
      nearest_mention(&sentence, press_graph_node(graph, statement->subject),
                      evidence->document, &place, MARK_SUBJECT);
  const Mark object =
      nearest_mention(&sentence, press_graph_node(graph, statement->object),
                      evidence->document, &place, MARK_OBJECT);
  (void)add_mark(&sentence, subject);
  (void)add_mark(&sentence, object);
  return sentence;
}

const char *
press_cli_mark_name(MarkRole role)
{
  static const char *const names[] = {"subject", "trigger", "object"};
  return names[role];
}

static void
open_mark(const Cli *cli, MarkRole role)
{
  static const char *const colours[] = {"\033[1;34m", "\033[1;33m",
                                        "\033[1;32m"};
  press_out_c(cli->out, cli->colour_out ? colours[role] : "[");
}

/// @param outer Mark that goes on behind it, or null
static void
close_mark(const Cli *cli, const Mark *outer)
{
  press_out_c(cli->out, cli->colour_out ? "\033[0m" : "]");
  if (cli->colour_out && outer) {
    open_mark(cli, outer->role);
  }
}

void
press_cli_sentence_write(const Cli *cli, const MarkedSentence *sentence)
{
  const Mark *open[MAX_MARKS + 1];
  size_t n_open = 0;
  size_t from = 0;
  for (size_t i = 0; i <= sentence->n_marks; i++) {
    const size_t to =
        i < sentence->n_marks ? sentence->marks[i].start : sentence->text.len;
    while (n_open && open[n_open - 1]->end <= to) {
      const size_t end = open[n_open - 1]->end;
      press_cli_text_write(cli->out, press_str_cut(sentence->text, from, end));
      from = end;
      n_open--;
      close_mark(cli, n_open ? open[n_open - 1] : NULL);
    }
    press_cli_text_write(cli->out, press_str_cut(sentence->text, from, to));
    from = to;
    if (i < sentence->n_marks) {
      open_mark(cli, sentence->marks[i].role);
      open[n_open++] = &sentence->marks[i];
    }
  }
}
