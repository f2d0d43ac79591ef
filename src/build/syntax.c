// SPDX-License-Identifier: MIT

// Words, tags and trees of one raw text: shown, or scored against a treebank.

#include "base/stream.h"
#include "language/layer.h"
#include "language/sentences.h"
#include "language/treescore.h"

#include <pressgraph/language.h>

typedef struct {
  PressWorld *world;
  Arena arena;
  Article article;
  SentenceModel sentences;
  Syntax syntax;
  SynArticle words;
} Work;

static PressStatus
no_memory(const Work *w)
{
  return press_report(w->world, PRESS_ERROR, PRESS_NO_MEMORY,
                      (PressOrigin){.source = w->article.uri}, PRESS_NONE,
                      "no memory for an article");
}

/// Path of a model: as given, or in data/models/
static const char *
model_path(Work *w, const char *kind, const char *given)
{
  return given
             ? given
             : press_model_path(w->world, &w->arena, kind, w->article.language)
                   .data;
}

/// Sentences of the article by the model
static PressStatus
cut_sentences(Work *w, const char *path)
{
  if (!path) {
    return no_memory(w);
  }
  const PressStatus st =
      press_sentence_model_open(w->world, path, &w->sentences);
  if (st) {
    return st;
  }
  return press_sentences_recut(&w->sentences, &w->arena, &w->article)
             ? PRESS_OK
             : no_memory(w);
}

/// Read a text into words with tags and trees
static PressStatus
read_text(Work *w,
          PressStr uri,
          PressStr text,
          const PressSyntaxOptions *options,
          bool trees)
{
  const ArticleOptions how = {.language = options->language};
  PressStatus st =
      press_article_read(w->world, &w->arena, uri, text, &how, &w->article);
  if (st) {
    return st;
  }
  st = cut_sentences(w, model_path(w, "sentences", options->sentences));
  if (st) {
    return st;
  }
  const char *const tagger = model_path(w, "tagger", options->tagger);
  const char *const parser = model_path(w, "parser", options->parser);
  if (!tagger || !parser) {
    return no_memory(w);
  }
  st = press_syntax_open(w->world, &w->arena, tagger, trees ? parser : NULL,
                         &w->syntax);
  if (!st &&
      !press_syntax_read(&w->syntax, &w->arena, &w->article, &w->words)) {
    st = no_memory(w);
  }
  return st;
}

static void
finish(Work *w)
{
  press_syntax_close(&w->syntax);
  press_sentence_model_close(&w->sentences);
  press_arena_clear(&w->arena);
}

// Showing --------------------------------------------------------------------

static void
tell_word(const Work *w, uint32_t sentence, uint32_t id, PressOut *out)
{
  const SynSentence *const s = &w->words.sentences[sentence];
  const SynWord *const word = &w->words.words[s->first + id];
  const PressStr upos = press_upos_name((Upos)word->upos);
  const PressStr feats = press_syntax_feats(&w->words, word);
  const PressStr relation = word->head == NO_HEAD
                                ? PRESS_STR("root")
                                : press_syntax_relation(&w->words, word);
  press_out_format(out, "%u\t%u\t", sentence + 1, id + 1);
  press_out_str(out, word->form);
  press_out_c(out, "\t");
  press_out_str(out, word->lemma);
  press_out_format(out, "\t%.*s\t%u\t", (int)upos.len, upos.data,
                   word->tag_trust);
  press_out_uint(out, word->head == NO_HEAD ? 0 : word->head + 1U);
  press_out_format(out, "\t%.*s\t%u\t", (int)relation.len, relation.data,
                   word->arc_trust);
  press_out_str(out, feats.len ? feats : PRESS_STR("-"));
  press_out_c(out, "\n");
}

/// As tell_word
static void
tell_json(const Work *w, uint32_t sentence, uint32_t id, PressOut *out)
{
  const SynSentence *const s = &w->words.sentences[sentence];
  const SynWord *const word = &w->words.words[s->first + id];
  const bool root = word->head == NO_HEAD;
  const struct {
    const char *name;
    PressStr text;
  } texts[] = {{"form", word->form},
               {"lemma", word->lemma},
               {"upos", press_upos_name((Upos)word->upos)},
               {"features", press_syntax_feats(&w->words, word)},
               {"relation", root ? PRESS_STR("root")
                                 : press_syntax_relation(&w->words, word)}};
  press_out_format(out,
                   "{\"sentence\": %u, \"word\": %u, \"start\": %u, "
                   "\"end\": %u",
                   sentence + 1, id + 1, word->start, word->end);
  for (size_t i = 0; i < sizeof texts / sizeof *texts; ++i) {
    press_out_format(out, ", \"%s\": ", texts[i].name);
    press_out_json(out, texts[i].text);
  }
  press_out_format(out,
                   ", \"head\": %u, \"upos_trust\": %u, "
                   "\"head_trust\": %u}\n",
                   root ? 0 : word->head + 1U, word->tag_trust,
                   word->arc_trust);
}

static PressStatus
tell(Work *w, PressSyntaxFormat format, PressOut *out)
{
  if (format == PRESS_SYNTAX_CONLLU) {
    Treebank bank = {0};
    if (!press_syntax_treebank(&w->arena, &w->article, &w->words, &bank)) {
      return no_memory(w);
    }
    press_conllu_write(&bank, out);
    return press_out_status(out);
  }
  const bool json = format == PRESS_SYNTAX_JSONL;
  press_out_c(
      out, json ? ""
                : "sentence\tword\tform\tlemma\tupos\ttrust\thead\trelation\t"
                  "trust\tfeatures\n");
  for (uint32_t s = 0; s < w->words.n_sentences; ++s) {
    for (uint32_t i = 0; i < w->words.sentences[s].n; ++i) {
      (json ? tell_json : tell_word)(w, s, i, out);
    }
  }
  return press_out_status(out);
}

PressStatus
press_explain_syntax(PressWorld *world,
                     const char *input,
                     const PressSyntaxOptions *options,
                     PressSyntaxFormat format,
                     PressOut *out)
{
  Work w = {.world = world, .arena = press_arena(world->alloc, 0)};
  FileBytes file = {0};
  PressStatus st =
      press_file_read(world, input, world->limits.article_bytes, &file);
  if (!st) {
    st = read_text(&w, press_str(input), file.bytes, options, true);
  }
  if (!st) {
    st = tell(&w, format, out);
  }
  finish(&w);
  press_file_close(&file);
  return st;
}

// Scoring --------------------------------------------------------------------

static double
percent(uint64_t part, uint64_t whole)
{
  return whole ? 100.0 * (double)part / (double)whole : 0.0;
}

/// A row; `alike` words are cut as the gold's, 0: not a count of words
static void
print_count(PressOut *out,
            const char *name,
            const TreeCount *c,
            uint64_t alike,
            bool json)
{
  const struct {
    const char *name;
    double number;
  } rows[] = {{"f1", press_tree_f1(c)},
              {"precision", percent(c->right, c->system)},
              {"recall", percent(c->right, c->gold)},
              {"alike", percent(c->right, alike)}};
  const size_t n = alike ? 4 : 3;
  press_out_format(out, json ? ", \"%s\": {" : "%-10s", name);
  for (size_t i = 0; i < n; ++i) {
    if (json) {
      press_out_format(out, "%s\"%s\": ", i ? ", " : "", rows[i].name);
      press_out_number(out, rows[i].number, 2);
    } else {
      press_out_format(out, " %9.2f", rows[i].number);
    }
  }
  if (json) {
    press_out_c(out, "}");
  } else {
    press_out_format(out, "%s %9llu\n", alike ? "" : "          ",
                     (unsigned long long)c->gold);
  }
}

static void
print_scores(PressOut *out,
             const TreeScores *scores,
             PressTreeScore what,
             PressStr treebank,
             bool json)
{
  const struct {
    const char *name;
    const TreeCount *count;
    uint64_t alike;
    PressTreeScore from;
  } rows[] = {{"sentences", &scores->sentences, 0, PRESS_SCORE_SENTENCES},
              {"words", &scores->words, 0, PRESS_SCORE_TAGS},
              {"UPOS", &scores->upos, scores->aligned, PRESS_SCORE_TAGS},
              {"lemmas", &scores->lemmas, scores->aligned, PRESS_SCORE_TAGS},
              {"UAS", &scores->heads, scores->aligned, PRESS_SCORE_PARSE},
              {"LAS", &scores->relations, scores->aligned, PRESS_SCORE_PARSE}};
  if (json) {
    press_out_c(out, "{\"treebank\": ");
    press_out_json(out, treebank);
  } else {
    press_out_format(out, "%-10s %9s %9s %9s %9s %9s\n", "", "F1", "precision",
                     "recall", "alike", "gold");
  }
  for (size_t i = 0; i < sizeof rows / sizeof *rows; ++i) {
    if (what >= rows[i].from) {
      print_count(out, rows[i].name, rows[i].count, rows[i].alike, json);
    }
  }
  press_out_c(out, json ? "}\n" : "");
}

/// The treebank that the system made: read, or made of the gold's raw text
static PressStatus
read_system(Work *w,
            const Treebank *gold,
            const char *treebank,
            const char *system,
            const FileBytes *file,
            PressTreeScore what,
            const PressSyntaxOptions *options,
            Treebank *bank)
{
  if (system) {
    return press_conllu_parse(w->world, &w->arena, press_str(system),
                              file->bytes, bank);
  }
  const PressStr text = press_conllu_text(&w->arena, gold, NULL);
  if (press_str_is_none(text)) {
    return no_memory(w);
  }
  const PressStatus st = read_text(w, press_str(treebank), text, options,
                                   what == PRESS_SCORE_PARSE);
  if (st) {
    return st;
  }
  return press_syntax_treebank(&w->arena, &w->article, &w->words, bank)
             ? PRESS_OK
             : no_memory(w);
}

PressStatus
press_score_trees(PressWorld *world,
                  PressTreeScore what,
                  const char *treebank,
                  const char *system,
                  const PressSyntaxOptions *options,
                  bool json,
                  PressOut *out)
{
  Work w = {.world = world, .arena = press_arena(world->alloc, 0)};
  FileBytes gold_file = {0};
  FileBytes system_file = {0};
  Treebank gold = {0};
  Treebank bank = {0};
  TreeScores scores = {0};
  const size_t limit = world->limits.file_bytes;
  PressStatus st = press_file_read(world, treebank, limit, &gold_file);
  if (!st && system) {
    st = press_file_read(world, system, limit, &system_file);
  }
  if (!st) {
    st = press_conllu_parse(world, &w.arena, press_str(treebank),
                            gold_file.bytes, &gold);
  }
  if (!st) {
    st = read_system(&w, &gold, treebank, system, &system_file, what, options,
                     &bank);
  }
  if (!st) {
    const char *const name = system ? system : treebank;
    st = press_treebank_score(world, press_str(name), &gold, &bank, &scores);
  }
  if (!st) {
    print_scores(out, &scores, what, press_str(treebank), json);
    st = press_out_status(out);
  }
  finish(&w);
  press_file_close(&gold_file);
  press_file_close(&system_file);
  return st;
}
