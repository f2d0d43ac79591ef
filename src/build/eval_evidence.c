// SPDX-License-Identifier: MIT

// Is every statement of the system proved? Its evidence must be there, lie in
// the text, be about as long as a sentence, and touch a mention of its subject
// or object, or its trigger.

#include "build/eval_score.h"

#include "build/eval_fold.h"
#include "build/eval_value.h"

/// Evidence longer than this is no sentence, in bytes
#define LONGEST 1200

/// Evidence may cover so many sentences that were not split
#define MOST_SENTENCES 2

/// A growing list of spans, for PRESS_ROOM
typedef struct {
  EvalSpan *items;
  size_t n;
  size_t cap;
} Spans;

typedef struct {
  EvalScorer *scorer;
  int64_t *sizes;     ///< By name of document: bytes of its text, -1: unknown
  Spans sentences;    ///< Of gold
  EvalLines surfaces; ///< Sentences as folded words, where gold has no offsets
  size_t has;
  size_t inside;
  size_t sized;
  size_t anchored;
} Audit;

/// True if a document of the system is this one of gold
static bool
is_mapped_to(const EvalNames *names, uint32_t name)
{
  return names->any_other == name || press_eval_list_has(&names->gold_of, name);
}

static bool
find_sizes(Audit *a)
{
  const EvalScorer *const scorer = a->scorer;
  const EvalNames *const names = &scorer->names;
  a->sizes = press_arena_array(scorer->arena, names->names.n, sizeof(int64_t));
  if (!a->sizes) {
    return false;
  }
  for (size_t i = 0; i < names->names.n; ++i) {
    a->sizes[i] = -1;
  }
  const PressStr text = scorer->system.documents.only_text;
  for (size_t i = 0; i < scorer->gold.documents.n; ++i) {
    const EvalDocument *const d = &scorer->gold.documents.items[i];
    int64_t bytes = 0;
    if (scorer->by_surface) {
      a->sizes[d->name] = text.data ? (int64_t)text.len : -1;
    } else if (is_mapped_to(names, d->name) &&
               press_eval_integer(press_value_get(d->value, "bytes"), &bytes)) {
      a->sizes[d->name] = bytes;
    }
  }
  return true;
}

static bool
add_span(const Audit *a, Spans *spans, EvalSpan span)
{
  if (!PRESS_ROOM(a->scorer->arena, spans)) {
    return false;
  }
  spans->items[spans->n++] = span;
  return true;
}

/// Sentences as the documents of gold list them
static bool
find_listed(Audit *a)
{
  const EvalDocuments *const documents = &a->scorer->gold.documents;
  for (size_t i = 0; i < documents->n; ++i) {
    const PressValue *const list =
        press_eval_list(documents->items[i].value, "sentences");
    for (uint32_t k = 0; k < list->n; ++k) {
      const PressValue *const s = &list->items[k];
      EvalSpan span = {.known = true, .document = documents->items[i].name};
      if (s->kind == PRESS_LIST && s->n > 1 &&
          press_eval_integer(&s->items[0], &span.start) &&
          press_eval_integer(&s->items[1], &span.end) &&
          !add_span(a, &a->sentences, span)) {
        return false;
      }
    }
  }
  return true;
}

/// Sentences as the evidence of gold has them, each once
static bool
find_cited(Audit *a)
{
  EvalScorer *const scorer = a->scorer;
  EvalKeys seen = press_eval_keys(scorer->arena);
  Map words = press_map(scorer->arena);
  for (size_t i = 0; i < scorer->gold.n_statements; ++i) {
    const EvalStatement *const s = &scorer->gold.statements[i];
    for (size_t k = 0; k < s->n_evidence; ++k) {
      const EvalSpan span = s->evidence[k].span;
      const uint32_t key[] = {span.document, (uint32_t)span.start,
                              (uint32_t)(span.start >> 32), (uint32_t)span.end,
                              (uint32_t)(span.end >> 32)};
      const uint32_t n = seen.n;
      const PressStr text = press_eval_words(scorer, false, &s->evidence[k]);
      const uint32_t number =
          span.known ? press_eval_keys_add(&seen, key, 5) : 0;
      if (!text.data || number == EVAL_NONE ||
          (span.known && number == n && !add_span(a, &a->sentences, span))) {
        return false;
      }
      if (text.len && press_map_get(&words, text) == MAP_NONE &&
          (!press_map_put(&words, text, 0) ||
           !press_eval_line(scorer, &a->surfaces, &text, 1))) {
        return false;
      }
    }
  }
  return true;
}

static bool
find_sentences(Audit *a)
{
  if (!a->scorer->by_surface) {
    if (!find_listed(a)) {
      return false;
    }
    if (a->sentences.n) {
      return true;
    }
  }
  return find_cited(a);
}

/// Sentences of gold that evidence covers by more than half
static size_t
n_covered(const Audit *a, EvalEvidence *evidence)
{
  size_t n = 0;
  if (a->scorer->by_surface) {
    const PressStr words = press_eval_words(a->scorer, true, evidence);
    for (size_t i = 0; i < a->surfaces.n; ++i) {
      n += press_eval_holds(words, a->surfaces.items[i]);
    }
    return n;
  }
  const EvalSpan e = evidence->span;
  for (size_t i = 0; e.known && i < a->sentences.n; ++i) {
    const EvalSpan s = a->sentences.items[i];
    const int64_t start = s.start > e.start ? s.start : e.start;
    const int64_t end = s.end < e.end ? s.end : e.end;
    n += s.document == e.document &&
         (double)(end - start) > (double)(s.end - s.start) / 2;
  }
  return n;
}

/// True if all evidence has a place, or words where places cannot be compared
static bool
is_there(const Audit *a, const EvalStatement *s)
{
  bool all = s->n_evidence > 0;
  for (size_t i = 0; i < s->n_evidence; ++i) {
    const EvalEvidence *const e = &s->evidence[i];
    all = all && (e->span.known ||
                  (a->scorer->by_surface &&
                   press_eval_is_set(press_value_get(e->value, "text"))));
  }
  return all;
}

static bool
is_inside(const Audit *a, const EvalStatement *s)
{
  for (size_t i = 0; i < s->n_evidence; ++i) {
    const EvalSpan span = s->evidence[i].span;
    if (span.known &&
        (span.start < 0 || (a->sizes[span.document] >= 0 &&
                            span.end > a->sizes[span.document]))) {
      return false;
    }
  }
  return true;
}

/// A paragraph or the whole text is no proof
static bool
is_sized(const Audit *a, const EvalStatement *s)
{
  for (size_t i = 0; i < s->n_evidence; ++i) {
    const EvalSpan span = s->evidence[i].span;
    if (n_covered(a, &s->evidence[i]) > MOST_SENTENCES ||
        (span.known && span.end - span.start > LONGEST)) {
      return false;
    }
  }
  return true;
}

static bool
meets_mention(const EvalNode *node, EvalSpan span)
{
  for (size_t i = 0; i < node->n_mentions; ++i) {
    if (press_eval_span_meets(node->mentions[i].span, span)) {
      return true;
    }
  }
  return false;
}

static bool
holds_mention(const EvalNode *node, PressStr words)
{
  for (size_t i = 0; i < node->n_mentions; ++i) {
    if (press_eval_holds(words, node->mentions[i].folded)) {
      return true;
    }
  }
  return false;
}

/// True if evidence touches an end of the statement, as system or gold have it
static bool
touches_end(const Audit *a, EvalEvidence *evidence, uint32_t end)
{
  EvalScorer *const scorer = a->scorer;
  if (end < scorer->system.n_nodes &&
      (meets_mention(&scorer->system.nodes[end], evidence->span) ||
       holds_mention(&scorer->system.nodes[end],
                     press_eval_words(scorer, true, evidence)))) {
    return true;
  }
  const uint32_t gold = scorer->gold_of[end];
  return gold != EVAL_NONE &&
         meets_mention(&scorer->gold.nodes[gold], evidence->span);
}

/// True if evidence touches the trigger or the cue of its statement
static bool
touches_word(const Audit *a,
             const EvalStatement *s,
             EvalEvidence *evidence,
             const char *member)
{
  const PressValue *const word = press_value_get(s->value, member);
  const PressValue *const document =
      press_value_get(s->evidence[0].value, "document");
  EvalSpan span = {0};
  if (!word || word->kind != PRESS_OBJECT) {
    return false;
  }
  return press_eval_span(&a->scorer->names, true, word, document, &span) &&
         press_eval_span_meets(span, evidence->span);
}

static bool
is_anchored(const Audit *a, const EvalStatement *s)
{
  for (size_t i = 0; i < s->n_evidence; ++i) {
    EvalEvidence *const e = &s->evidence[i];
    if (touches_end(a, e, s->triple.subject) ||
        touches_end(a, e, s->triple.object) ||
        touches_word(a, s, e, "trigger") || touches_word(a, s, e, "cue")) {
      return true;
    }
  }
  return false;
}

static PressStr
id_of(const EvalStatement *s)
{
  return s->id.data ? s->id : PRESS_STR("None");
}

/// "evidence: <what> <id> <subject> <predicate> <object>"
static bool
log_statement(EvalScorer *scorer, PressStr what, const EvalStatement *s)
{
  const EvalId *const ids = scorer->system.ids.items;
  return EVAL_LOG(scorer, what, id_of(s), PRESS_STR(" "),
                  ids[s->triple.subject].text, PRESS_STR(" "),
                  scorer->terms.items[s->triple.predicate].name, PRESS_STR(" "),
                  ids[s->triple.object].text);
}

static bool
audit(Audit *a, const EvalStatement *s)
{
  EvalScorer *const scorer = a->scorer;
  if (!is_there(a, s)) {
    return log_statement(scorer, PRESS_STR("evidence: none for "), s);
  }
  ++a->has;
  if (!is_inside(a, s)) {
    return EVAL_LOG(scorer, PRESS_STR("evidence: outside the text for "),
                    id_of(s));
  }
  ++a->inside;
  if (!is_sized(a, s)) {
    return EVAL_LOG(scorer, PRESS_STR("evidence: longer than a sentence for "),
                    id_of(s));
  }
  ++a->sized;
  if (!is_anchored(a, s)) {
    return log_statement(
        scorer, PRESS_STR("evidence: touches neither subject nor object of "),
        s);
  }
  ++a->anchored;
  return true;
}

static double
share_of(size_t part, size_t n)
{
  return press_eval_mean((EvalMean){(double)part, n});
}

bool
press_eval_evidence(EvalScorer *scorer)
{
  Audit a = {.scorer = scorer};
  if (!find_sizes(&a) || !find_sentences(&a)) {
    return false;
  }
  EvalFigures *const f = &scorer->figures;
  for (size_t i = 0; i < scorer->system.n_statements; ++i) {
    const EvalStatement *const s = &scorer->system.statements[i];
    if ((s->derived || press_eval_of_document(scorer, true, s)) &&
        !press_eval_list(s->value, "evidence")->n) {
      continue;
    }
    ++f->evidence_asked;
    if (!audit(&a, s)) {
      return false;
    }
  }
  f->has_evidence = share_of(a.has, f->evidence_asked);
  f->evidence_in_text = share_of(a.inside, f->evidence_asked);
  f->evidence_sentence_sized = share_of(a.sized, f->evidence_asked);
  f->evidence_valid = share_of(a.anchored, f->evidence_asked);
  return !scorer->arena->failed;
}
