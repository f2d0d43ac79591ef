// SPDX-License-Identifier: MIT

// Tags, lemmas and trees of the words that syntax_words.c makes of an article.

#include "language/layer.h"

bool
press_syntax_tags(const Tagger *tagger,
                  Arena *arena,
                  const Article *article,
                  uint32_t sentence,
                  uint32_t end,
                  SynWord **words,
                  uint32_t *n)
{
  SynWord *items = NULL;
  uint32_t all = 0;
  if (!press_syntax_sentence(tagger, arena, article, sentence, &items, &all)) {
    return false;
  }
  const Scorer scorer = {.rows = &tagger->rows};
  uint32_t tagged = 0;
  while (tagged < all && items[tagged].token < end) {
    ++tagged;
  }
  const uint32_t ahead = all - tagged;
  const uint32_t seen = tagged + (ahead < TAG_LOOKS ? ahead : TAG_LOOKS);
  WordTraits *const traits =
      press_arena_array(arena, seen + 1U, sizeof *traits);
  for (uint32_t i = 0; traits && i < seen; ++i) {
    traits[i] = press_lexis_traits(&tagger->lexis, &items[i]);
  }
  if (traits) {
    press_tags_find(&scorer, &tagger->tags, &tagger->trust, traits, items, seen,
                    tagged);
  }
  *words = items;
  *n = tagged;
  return traits;
}

/// What reading sentences needs again and again
typedef struct {
  ParseState state;
  WordTraits traits[PARSE_WORDS_MAX];
} Scratch;

/// Tags, lemmas and tree of at most PARSE_WORDS_MAX words
static bool
read_piece(const Syntax *syntax,
           Arena *arena,
           Scratch *scratch,
           SynWord *words,
           uint32_t n)
{
  const Tagger *const tagger = &syntax->tagger;
  const Scorer tags = {.rows = &tagger->rows};
  for (uint32_t i = 0; i < n; ++i) {
    scratch->traits[i] = press_lexis_traits(&tagger->lexis, &words[i]);
  }
  press_tags_find(&tags, &tagger->tags, &tagger->trust, scratch->traits, words,
                  n, n);
  for (uint32_t i = 0; i < n; ++i) {
    words[i].lemma = press_lemma_find(&tagger->lemmas, arena, &words[i]);
    if (press_str_is_none(words[i].lemma)) {
      return false;
    }
    press_lexis_set_lemma(&scratch->traits[i], words[i].lemma);
  }
  if (syntax->has_parser) {
    const Scorer moves = {.rows = &syntax->parser.rows};
    press_parse_find(&moves, &syntax->parser.relations, &syntax->parser.trust,
                     &tagger->tags, scratch->traits, words, n, &scratch->state);
  }
  return true;
}

/// A sentence that is too long is read in pieces; later roots hang on the first
static bool
read_sentence(const Syntax *syntax,
              Arena *arena,
              Scratch *scratch,
              SynWord *words,
              uint32_t n)
{
  uint32_t root = NO_HEAD;
  for (uint32_t from = 0; from < n; from += PARSE_WORDS_MAX) {
    const uint32_t left = n - from;
    const uint32_t len = left < PARSE_WORDS_MAX ? left : PARSE_WORDS_MAX;
    if (!read_piece(syntax, arena, scratch, words + from, len)) {
      return false;
    }
    for (uint32_t i = from; i < from + len; ++i) {
      if (words[i].head != NO_HEAD) {
        words[i].head += from;
      } else if (root != NO_HEAD) {
        words[i].head = root;
      } else {
        root = i;
      }
    }
  }
  return true;
}

bool
press_syntax_read(const Syntax *syntax,
                  Arena *arena,
                  const Article *article,
                  SynArticle *result)
{
  Scratch *const scratch = press_arena_take(arena, sizeof *scratch);
  if (!scratch ||
      !press_syntax_words(&syntax->tagger, arena, article, result)) {
    return false;
  }
  result->syntax = syntax;
  for (uint32_t s = 0; s < result->n_sentences; ++s) {
    const SynSentence *const sentence = &result->sentences[s];
    if (!read_sentence(syntax, arena, scratch, result->words + sentence->first,
                       sentence->n)) {
      return false;
    }
  }
  return true;
}

PressStatus
press_syntax_open(PressWorld *world,
                  Arena *arena,
                  const char *tagger,
                  const char *parser,
                  Syntax *syntax)
{
  Syntax made = {0};
  PressStatus st = press_tagger_open(world, arena, tagger, &made.tagger);
  if (!st && parser) {
    st = press_parser_open(world, parser, &made.parser);
    made.has_parser = !st;
  }
  if (st) {
    press_syntax_close(&made);
    return st;
  }
  *syntax = made;
  return PRESS_OK;
}

void
press_syntax_close(Syntax *syntax)
{
  press_tagger_close(&syntax->tagger);
  press_parser_close(&syntax->parser);
}

const TagInfo *
press_syntax_tag(const SynArticle *article, const SynWord *word)
{
  return &article->syntax->tagger.tags.items[word->tag];
}

uint32_t
press_syntax_head(const SynArticle *article, uint32_t word)
{
  const SynWord *const w = &article->words[word];
  const uint32_t sentence = article->article->tokens[w->token].sentence;
  return w->head == NO_HEAD ? NO_HEAD
                            : article->sentences[sentence].first + w->head;
}

uint32_t
press_syntax_top(const SynArticle *article, uint32_t token, uint32_t n)
{
  const uint32_t first = article->of_token[token];
  for (uint32_t i = first;
       i < article->n_words && article->words[i].token < token + n; ++i) {
    const uint32_t head = press_syntax_head(article, i);
    if (head == NO_HEAD || article->words[head].token < token ||
        article->words[head].token >= token + n) {
      return i;
    }
  }
  return first;
}

PressStr
press_syntax_feats(const SynArticle *article, const SynWord *word)
{
  return article->syntax->tagger.tags.items[word->tag].feats;
}

PressStr
press_syntax_relation(const SynArticle *article, const SynWord *word)
{
  return article->syntax->has_parser
             ? article->syntax->parser.relations.names[word->relation]
             : PRESS_NONE;
}

// As a treebank --------------------------------------------------------------

/// White space stands behind a word
static bool
space_behind(const SynArticle *a, uint32_t at)
{
  return at + 1 < a->n_words ? a->words[at + 1].space_before : true;
}

static bool
add_range(Arena *arena,
          const Article *article,
          const SynArticle *a,
          uint32_t at,
          Treebank *bank)
{
  if (!PRESS_ROOM(arena, &bank->ranges)) {
    return false;
  }
  bank->ranges.items[bank->ranges.n++] =
      (TreeRange){.first = at,
                  .n = 2,
                  .form = article->tokens[a->words[at].token].text,
                  .space_after = space_behind(a, at + 1)};
  return true;
}

bool
press_syntax_treebank(Arena *arena,
                      const Article *article,
                      const SynArticle *a,
                      Treebank *bank)
{
  for (uint32_t s = 0; s < a->n_sentences; ++s) {
    const SynSentence *const sentence = &a->sentences[s];
    if (!sentence->n) {
      continue;
    }
    if (!PRESS_ROOM(arena, &bank->sentences)) {
      return false;
    }
    const Sentence *const t = &article->sentences[s];
    bank->sentences.items[bank->sentences.n++] = (TreeSentence){
        .first = (uint32_t)bank->words.n,
        .n = sentence->n,
        .text = press_str_cut(article->text, t->start, t->end),
        .newpar = !s || t->paragraph != article->sentences[s - 1].paragraph,
    };
    for (uint32_t i = 0; i < sentence->n; ++i) {
      const uint32_t at = sentence->first + i;
      const SynWord *const w = &a->words[at];
      if (!PRESS_ROOM(arena, &bank->words) ||
          (w->first_part && !add_range(arena, article, a, at, bank))) {
        return false;
      }
      bank->words.items[bank->words.n++] = (TreeWord){
          .form = w->form,
          .lemma = w->lemma,
          .upos = press_upos_name((Upos)w->upos),
          .feats = press_syntax_feats(a, w),
          .deprel = w->head == NO_HEAD && a->syntax->has_parser
                        ? PRESS_STR("root")
                        : press_syntax_relation(a, w),
          .head = w->head == NO_HEAD ? 0 : w->head + 1,
          .range = w->part ? (uint32_t)bank->ranges.n - 1 : NO_RANGE,
          .space_after = space_behind(a, at),
      };
    }
  }
  return true;
}
