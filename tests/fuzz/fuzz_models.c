// SPDX-License-Identifier: MIT

// The bytes are a model, of names, a tagger or a parser, after what a mutation
// breaks at once was put right: magic, versions, size and checksum. So what is
// behind the checksum is reached. A model that opens reads a text in both
// languages; what it finds must be in bounds. A parser works with the tagger of
// the corpus.
//
// The files of the corpus were made by `pressgraph train` from the recipes of
// tests/golden/sets.

#include "language/layer.h"
#include "language/model_layout.h"
#include "language/names.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char text[] =
    "Le ministre Jean Castex s'est rendu à Marseille mardi 12 mai, selon Le "
    "Figaro. Elle parle des droits du peuple au pays d'où il vient.\n\n"
    "The well-known firm NSO, of Israel, can't say who it sold 12/05/2019 "
    "systems to: \"We don't know,\" said Ms. Smith's lawyers. Marseille";

/// Stop where a fuzzer and a test see it
static void
expect(bool holds, const char *what)
{
  if (!holds) {
    (void)fprintf(stderr, "not so: %s\n", what);
    abort();
  }
}

/// Put right what the checks at the door look at
static void
mend(char *bytes, size_t size, uint32_t feature_version)
{
  ModelHeader header;
  memcpy(&header, bytes, sizeof header);
  memcpy(header.magic, MODEL_MAGIC, sizeof header.magic);
  header.version = MODEL_VERSION;
  header.feature_version = feature_version;
  header.n_sections %= MODEL_SECTIONS + 1;
  header.size = size;
  memcpy(bytes, &header, sizeof header);
  header.checksum = press_model_checksum((PressStr){bytes, size});
  memcpy(bytes, &header, sizeof header);
}

typedef struct {
  PressWorld *world;
  Arena arena;
  Article articles[N_LANGUAGES];
} Desk;

static bool
start(Desk *desk)
{
  *desk = (Desk){.arena = press_arena(press_alloc_default(), (size_t)1 << 28)};
  if (press_world_new(NULL, &desk->world)) {
    return false;
  }
  for (int i = 0; i < N_LANGUAGES; ++i) {
    const ArticleOptions options = {.language =
                                        press_language_name((Language)i)};
    if (press_article_read(desk->world, &desk->arena, PRESS_STR("a.txt"),
                           press_str(text), &options, &desk->articles[i])) {
      return false;
    }
  }
  return true;
}

static void
finish(Desk *desk)
{
  press_arena_clear(&desk->arena);
  press_world_free(desk->world);
}

static void
run_names(Desk *desk, Model *model)
{
  NamesModel *names = NULL;
  if (press_names_from_model(desk->world, &desk->arena, model, &names)) {
    return;
  }
  for (int l = 0; l < N_LANGUAGES; ++l) {
    const Article *const article = &desk->articles[l];
    NamesFound found = {0};
    if (press_names_tag(names, &desk->arena, article, NULL, NULL, &found)) {
      continue;
    }
    for (size_t i = 0; i < found.n; ++i) {
      const NameFound *const name = &found.items[i];
      expect(name->n && name->token + name->n <= article->n_tokens,
             "a name has tokens");
      expect(name->type < press_names_n_types(names), "a name has a type");
      expect(press_names_type_name(names, name->type).len > 0,
             "a type has a name");
      expect(name->score >= 0 && name->score <= 1, "a score is a probability");
    }
  }
  press_names_close(names);
}

/// Read the text, and say all that can be said about its words
static void
run_syntax(Desk *desk, const Syntax *syntax)
{
  for (int l = 0; l < N_LANGUAGES; ++l) {
    SynArticle words = {0};
    if (!press_syntax_read(syntax, &desk->arena, &desk->articles[l], &words)) {
      continue;
    }
    for (uint32_t s = 0; s < words.n_sentences; ++s) {
      const SynSentence *const sentence = &words.sentences[s];
      for (uint32_t i = 0; i < sentence->n; ++i) {
        const SynWord *const word = &words.words[sentence->first + i];
        expect(word->upos < N_UPOS, "a word has a part of speech");
        expect(word->tag < syntax->tagger.tags.n, "a tag is in the table");
        expect(word->tag_trust <= 100 && word->arc_trust <= 100,
               "trust is in percent");
        expect(!syntax->has_parser || word->head == NO_HEAD ||
                   (word->head < sentence->n && word->head != i),
               "a head is another word of the sentence");
        (void)press_syntax_feats(&words, word);
        if (syntax->has_parser) {
          (void)press_syntax_relation(&words, word);
        }
      }
    }
    Treebank bank = {0};
    (void)press_syntax_treebank(&desk->arena, &desk->articles[l], &words,
                                &bank);
  }
}

static void
run_tagger(Desk *desk, const Model *model)
{
  Syntax syntax = {0};
  if (!press_tagger_from_model(desk->world, &desk->arena, model,
                               &syntax.tagger)) {
    run_syntax(desk, &syntax);
    press_syntax_close(&syntax);
  }
}

/// The tagger of the corpus: any other one is as good
static bool
open_tagger(Desk *desk, Tagger *tagger)
{
  const char *const root = getenv("PRESS_SOURCE_DIR"); // NOLINT: one thread
  const PressStr path = press_arena_format(
      &desk->arena, "%s/tests/fuzz/corpus/models/tagger", root ? root : ".");
  return path.data &&
         !press_tagger_open(desk->world, &desk->arena, path.data, tagger);
}

static void
run_parser(Desk *desk, const Model *model)
{
  Syntax syntax = {0};
  if (!open_tagger(desk, &syntax.tagger)) {
    return;
  }
  if (!press_parser_from_model(desk->world, model, &syntax.parser)) {
    syntax.has_parser = true;
    run_syntax(desk, &syntax);
  }
  press_syntax_close(&syntax);
}

#ifdef PRESS_FUZZ

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);
size_t LLVMFuzzerCustomMutator(uint8_t *data,
                               size_t size,
                               size_t max_size,
                               unsigned seed);

/// Mutations of any bytes mostly break the table; three of four times a few
/// bytes inside a section change, or a row of the table other than its name
size_t
LLVMFuzzerCustomMutator(uint8_t *data,
                        size_t size,
                        size_t max_size,
                        unsigned seed)
{
  ModelHeader header;
  if (size < sizeof header || seed % 4 == 0) {
    return LLVMFuzzerMutate(data, size, max_size);
  }
  memcpy(&header, data, sizeof header);
  const size_t n = header.n_sections ? header.n_sections : 1;
  const size_t at = sizeof header + seed / 4 % n * sizeof(ModelRow);
  if (n > MODEL_SECTIONS || at + sizeof(ModelRow) > size) {
    return LLVMFuzzerMutate(data, size, max_size);
  }
  ModelRow row;
  memcpy(&row, data + at, sizeof row);
  size_t from = at + offsetof(ModelRow, n);
  size_t room = sizeof row.n;
  const size_t bytes = row.n * press_model_item(row.kind);
  if (seed % 16 > 3 && bytes && row.offset < size) {
    from = row.offset + seed / 64 % bytes;
    from = from < size ? from : row.offset;
    room = size - from < 8 ? size - from : 8;
  }
  (void)LLVMFuzzerMutate(data + from, room, room);
  return size;
}

#endif

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static const struct {
    const char *kind;
    uint32_t feature_version;
  } kinds[] = {{"names", NAMES_FEATURES},
               {"tagger", TAGGER_FEATURES},
               {"parser", PARSER_FEATURES}};
  Desk desk;
  if (size < sizeof(ModelHeader) || !start(&desk)) {
    return 0;
  }
  // Exactly that size, so that a sanitizer sees a read behind it
  void *block = NULL;
  const int went = posix_memalign(&block, MODEL_ALIGN, size) == 0;
  char *const bytes = block;
  for (int k = 0; went && k < 3; ++k) {
    memcpy(bytes, data, size);
    mend(bytes, size, kinds[k].feature_version);
    Model model = {0};
    if (press_model_parse(desk.world, PRESS_STR("m.model"),
                          (PressStr){bytes, size}, kinds[k].kind,
                          kinds[k].feature_version, &model)) {
      continue;
    }
    if (k == 0) {
      run_names(&desk, &model);
    } else if (k == 1) {
      run_tagger(&desk, &model);
    } else {
      run_parser(&desk, &model);
    }
  }
  free(block);
  finish(&desk);
  return 0;
}
