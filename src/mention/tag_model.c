// SPDX-License-Identifier: MIT

// The trained tagger knows more words and what usually stands beside them, but
// not the readings that the rules ask for: it votes among the candidates. In
// English, where most nouns are verbs as well. French endings tell more: there
// a vote changed one statement in a hundred, as often for the worse.

#include "mention/steps.h"
#include "mention/tags.h"

#include "base/world.h"
#include "language/layer.h"

/// Weight of a vote that is surely right, where one that is right every other
/// time has none; of 6, 8, 10 and 12 no one is better
enum { VOTE = 8 };

PressStatus
press_tag_model_open(PressWorld *world,
                     Arena *arena,
                     Language language,
                     Tagger **tagger)
{
  *tagger = NULL;
  if (language != LANG_EN) {
    return PRESS_OK;
  }
  const PressStr path = press_model_path(world, arena, "tagger", language);
  Tagger *const made = press_arena_take(arena, sizeof *made);
  if (!path.data || !made) {
    return press_report_memory(world, arena, PRESS_STR("models"));
  }
  *made = (Tagger){0};
  const PressStatus st = press_tagger_open(world, arena, path.data, made);
  if (!st) {
    *tagger = made;
  }
  return st;
}

/// True if a tag of ours is what a trained one says
static bool
is_alike(const TagInfo *trained, Tag tag)
{
  const bool verb = trained->upos == UPOS_VERB || trained->upos == UPOS_AUX;
  const uint32_t form = trained->verb_form;
  switch (tag) {
  case TAG_NOUN:
    return trained->upos == UPOS_NOUN || trained->upos == UPOS_PROPN;
  case TAG_ADJ:
    return trained->upos == UPOS_ADJ;
  case TAG_ADV:
    return trained->upos == UPOS_ADV;
  case TAG_DET:
    return trained->upos == UPOS_DET;
  case TAG_PREP:
    return trained->upos == UPOS_ADP;
  case TAG_PRON:
    return trained->upos == UPOS_PRON;
  case TAG_CONJ:
    return trained->upos == UPOS_CCONJ;
  case TAG_SUB:
    return trained->upos == UPOS_SCONJ;
  case TAG_FINITE:
    return verb && form == VERB_FORM_FIN;
  case TAG_INF:
    return verb && form == VERB_FORM_INF;
  case TAG_PART:
    return verb && form == VERB_FORM_PART;
  case TAG_GERUND:
    return verb && (form == VERB_FORM_GER || form == VERB_FORM_PART);
  case TAG_OTHER:
  case TAG_NAME:
  case TAG_NUM:
  case TAG_DATE:
  case TAG_REL:
  case TAG_NEG:
  case TAG_CUE:
  case TAG_POSSESSIVE:
  case TAG_PUNCT:
  case N_TAGS:
    break;
  }
  return false;
}

bool
press_tag_model_vote(const Tagger *tagger,
                     Arena *scratch,
                     const Article *article,
                     uint32_t sentence,
                     const Word *words,
                     Candidates *candidates,
                     size_t n)
{
  SynWord *trained = NULL;
  uint32_t n_trained = 0;
  const uint32_t end = n ? words[n - 1].token + words[n - 1].n : 0;
  if (!press_syntax_tags(tagger, scratch, article, sentence, end, &trained,
                         &n_trained)) {
    return false;
  }
  uint32_t t = 0;
  for (size_t i = 0; i < n; ++i) {
    while (t < n_trained && trained[t].token < words[i].token) {
      ++t;
    }
    // Phrases of the lexicon, and parts of du, are no words of the tagger
    const SynWord *const w = &trained[t];
    if (t == n_trained || words[i].n != 1 || w->token != words[i].token ||
        w->part || w->n_tokens != 1) {
      continue;
    }
    const TagInfo *const tag = &tagger->tags.items[w->tag];
    const int vote = w->tag_trust > 50 ? VOTE * (w->tag_trust - 50) / 50 : 0;
    for (uint8_t k = 0; k < candidates[i].n; ++k) {
      Candidate *const c = &candidates[i].items[k];
      c->weight += is_alike(tag, c->tag) ? vote : 0;
    }
  }
  return true;
}
