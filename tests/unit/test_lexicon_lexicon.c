// SPDX-License-Identifier: MIT

// The lexicon of data/ as it is shipped: forms, phrases, names, and what it
// finds in a text.

#include "unit.h"

#include "heard.h"

#include "lexicon/lexicon.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// One world for all tests: loading is the slow part
static Heard heard;
static PressWorld *world;
static const Lexicon *lexicon;
static Arena found; // What look-ups find

static int
load_lexicon(void **state)
{
  (void)state;
  world = heard_world(&heard);
  found = press_arena(press_alloc_default(), 0);
  return press_lexicon_get(world, &lexicon) == PRESS_OK ? 0 : 1;
}

static int
free_lexicon(void **state)
{
  (void)state;
  press_arena_clear(&found);
  press_world_free(world);
  return 0;
}

// First reading of a form with this lemma, part of speech and features at least
static const Reading *
find(Language language,
     const char *form,
     Pos pos,
     const char *lemma,
     uint32_t features)
{
  const Hit *hit =
      press_lexicon_lookup(lexicon, &found, language, press_str(form));
  for (uint32_t i = 0; hit && i < hit->n_readings; i++) {
    const Reading *r = &hit->readings[i];
    if (r->pos == pos && press_str_equals(r->lemma, press_str(lemma)) &&
        (r->features & features) == features) {
      return r;
    }
  }
  return NULL;
}

static bool
has(const Reading *reading, const char *word_class)
{
  const WordClass number = press_lexicon_class(lexicon, press_str(word_class));
  assert_int_not_equal(number, NO_CLASS);
  return reading && press_reading_has(reading, number);
}

static bool
is_type(uint16_t row, const char *id)
{
  const PressOntology *ontology = NULL;
  assert_int_equal(press_ontology_get(world, &ontology), PRESS_OK);
  return row != PRESS_NO_ROW &&
         row == press_ontology_find_type(ontology, press_str(id));
}

typedef struct {
  const char *form;
  const char *lemma;
  uint32_t features;
} FormCase;

static void
check_forms(Language language, const FormCase *cases, size_t n)
{
  for (size_t i = 0; i < n; i++) {
    if (!find(language, cases[i].form, POS_VERB, cases[i].lemma,
              cases[i].features)) {
      fail_msg("%s is not a form of %s", cases[i].form, cases[i].lemma);
    }
  }
}

#define P3S (FEAT_P3 | FEAT_SING)
#define P3P (FEAT_P3 | FEAT_PLUR)
#define MS (FEAT_PART_PAST | FEAT_MASC | FEAT_SING)
#define FS (FEAT_PART_PAST | FEAT_FEM | FEAT_SING)
#define MP (FEAT_PART_PAST | FEAT_MASC | FEAT_PLUR)
#define FP (FEAT_PART_PAST | FEAT_FEM | FEAT_PLUR)

static void
french_verbs_have_their_forms(void **state)
{
  (void)state;
  static const FormCase cases[] = {
      {"accuse", "accuser", FEAT_PRES | P3S},
      {"accuser", "accuser", FEAT_INF},
      {"accusant", "accuser", FEAT_PART_PRES},
      {"accusées", "accuser", FP},
      {"accusèrent", "accuser", FEAT_PAST | P3P},
      {"accusions", "accuser", FEAT_IMPERFECT | FEAT_P1 | FEAT_PLUR},
      {"accusez", "accuser", FEAT_IMPERATIVE | FEAT_P2 | FEAT_PLUR},
      {"annonçait", "annoncer", FEAT_IMPERFECT | P3S},
      {"engageons", "engager", FEAT_PRES | FEAT_P1 | FEAT_PLUR},
      {"appellera", "appeler", FEAT_FUTURE | P3S},
      {"rejette", "rejeter", FEAT_PRES | P3S},
      {"rachète", "racheter", FEAT_PRES | P3S},
      {"rachèterait", "racheter", FEAT_COND | P3S},
      {"cède", "céder", FEAT_PRES | P3S},
      {"protège", "protéger", FEAT_PRES | P3S},
      {"protégeait", "protéger", FEAT_IMPERFECT | P3S},
      {"règle", "régler", FEAT_PRES | P3S},
      {"paie", "payer", FEAT_PRES | P3S},
      {"paye", "payer", FEAT_PRES | P3S},
      {"emploie", "employer", FEAT_PRES | P3S},
      {"enverra", "envoyer", FEAT_FUTURE | P3S},
      {"appuient", "appuyer", FEAT_PRES | P3P},
      {"finissent", "finir", FEAT_PRES | P3P},
      {"fut", "être", FEAT_PAST | P3S},
      {"seraient", "être", FEAT_COND | P3P},
      {"aurait", "avoir", FEAT_COND | P3S},
      {"soit", "être", FEAT_SUBJ | P3S},
      {"ira", "aller", FEAT_FUTURE | P3S},
      {"font", "faire", FEAT_PRES | P3P},
      {"fait", "faire", MS},
      {"dites", "dire", FEAT_PRES | FEAT_P2 | FEAT_PLUR},
      {"pourrait", "pouvoir", FEAT_COND | P3S},
      {"puisse", "pouvoir", FEAT_SUBJ | P3S},
      {"devrait", "devoir", FEAT_COND | P3S},
      {"due", "devoir", FS},
      {"veulent", "vouloir", FEAT_PRES | P3P},
      {"sachant", "savoir", FEAT_PART_PRES},
      {"verront", "voir", FEAT_FUTURE | P3P},
      {"prévoira", "prévoir", FEAT_FUTURE | P3S},
      {"prennent", "prendre", FEAT_PRES | P3P},
      {"mise", "mettre", FS},
      {"tiendra", "tenir", FEAT_FUTURE | P3S},
      {"vint", "venir", FEAT_PAST | P3S},
      {"soutiendrait", "soutenir", FEAT_COND | P3S},
      {"construites", "construire", FP},
      {"connaît", "connaître", FEAT_PRES | P3S},
      {"naquit", "naître", FEAT_PAST | P3S},
      {"née", "naître", FS},
      {"rendu", "rendre", MS},
      {"bat", "battre", FEAT_PRES | P3S},
      {"craignent", "craindre", FEAT_PRES | P3P},
      {"rejoint", "rejoindre", MS},
      {"reçoit", "recevoir", FEAT_PRES | P3S},
      {"reçu", "recevoir", MS},
      {"ouvert", "ouvrir", MS},
      {"offrent", "offrir", FEAT_PRES | P3P},
      {"sert", "servir", FEAT_PRES | P3S},
      {"part", "partir", FEAT_PRES | P3S},
      {"sortent", "sortir", FEAT_PRES | P3P},
      {"morts", "mourir", MP},
      {"courra", "courir", FEAT_FUTURE | P3S},
      {"vécu", "vivre", MS},
      {"écrivit", "écrire", FEAT_PAST | P3S},
      {"élue", "élire", FS},
      {"suivi", "suivre", MS},
      {"conclu", "conclure", MS},
      {"exclue", "exclure", FS},
      {"inclus", "inclure", MS},
      {"acquiert", "acquérir", FEAT_PRES | P3S},
      {"acquis", "acquérir", MP},
      {"détruit", "détruire", FEAT_PRES | P3S},
      {"convainc", "convaincre", FEAT_PRES | P3S},
      {"résolvent", "résoudre", FEAT_PRES | P3P},
      {"suffit", "suffire", FEAT_PRES | P3S},
      {"faudra", "falloir", FEAT_FUTURE | P3S},
      {"détient", "détenir", FEAT_PRES | P3S},
      {"comparaîtra", "comparaître", FEAT_FUTURE | P3S},
  };
  check_forms(LANG_FR, cases, sizeof cases / sizeof *cases);
}

static void
english_verbs_have_their_forms(void **state)
{
  (void)state;
  static const FormCase cases[] = {
      {"accuses", "accuse", FEAT_PRES | P3S},
      {"accused", "accuse", FEAT_PAST},
      {"accused", "accuse", FEAT_PART_PAST},
      {"accusing", "accuse", FEAT_PART_PRES},
      {"accuse", "accuse", FEAT_INF},
      {"denied", "deny", FEAT_PAST},
      {"denies", "deny", FEAT_PRES | P3S},
      {"banned", "ban", FEAT_PART_PAST},
      {"planning", "plan", FEAT_PART_PRES},
      {"launches", "launch", FEAT_PRES | P3S},
      {"agreed", "agree", FEAT_PAST},
      {"agreeing", "agree", FEAT_PART_PRES},
      {"dying", "die", FEAT_PART_PRES},
      {"destroyed", "destroy", FEAT_PAST},
      {"opened", "open", FEAT_PAST},
      {"visited", "visit", FEAT_PAST},
      {"preferred", "prefer", FEAT_PAST},
      {"cancelled", "cancel", FEAT_PAST},
      {"canceled", "cancel", FEAT_PAST},
      {"was", "be", FEAT_PAST | P3S},
      {"were", "be", FEAT_PAST | P3P},
      {"been", "be", FEAT_PART_PAST},
      {"has", "have", FEAT_PRES | P3S},
      {"did", "do", FEAT_PAST},
      {"went", "go", FEAT_PAST},
      {"gone", "go", FEAT_PART_PAST},
      {"took", "take", FEAT_PAST},
      {"taken", "take", FEAT_PART_PAST},
      {"sold", "sell", FEAT_PAST},
      {"led", "lead", FEAT_PART_PAST},
      {"said", "say", FEAT_PAST},
      {"told", "tell", FEAT_PART_PAST},
      {"withdrew", "withdraw", FEAT_PAST},
      {"overthrown", "overthrow", FEAT_PART_PAST},
      {"began", "begin", FEAT_PAST},
      {"bought", "buy", FEAT_PAST},
      {"met", "meet", FEAT_PART_PAST},
      {"hit", "hit", FEAT_PAST},
      {"fled", "flee", FEAT_PAST},
      {"stole", "steal", FEAT_PAST},
      {"stolen", "steal", FEAT_PART_PAST},
  };
  check_forms(LANG_EN, cases, sizeof cases / sizeof *cases);
}

static void
forms_that_do_not_exist_are_not_made(void **state)
{
  (void)state;
  static const char *const french[] = {"allerai", "prenda", "assis-je",
                                       "prendu",  "céde",   "viendu"};
  static const char *const english[] = {"goed",     "taked", "openned",
                                        "visitted", "saied", "agreeed"};
  for (size_t i = 0; i < 6; i++) {
    assert_null(
        press_lexicon_lookup(lexicon, &found, LANG_FR, press_str(french[i])));
    assert_null(
        press_lexicon_lookup(lexicon, &found, LANG_EN, press_str(english[i])));
  }
}

static void
past_and_participle_are_two_readings(void **state)
{
  (void)state;
  const Reading *past = find(LANG_EN, "accused", POS_VERB, "accuse", FEAT_PAST);
  const Reading *participle =
      find(LANG_EN, "accused", POS_VERB, "accuse", FEAT_PART_PAST);
  assert_ptr_not_equal(past, participle);
  assert_false(past->features & FEAT_PART_PAST);
  assert_false(participle->features & FEAT_PAST);
}

static void
persons_of_one_form_are_joined(void **state)
{
  (void)state;
  const Reading *r = find(LANG_FR, "parle", POS_VERB, "parler", FEAT_PRES);
  assert_int_equal(r->features, FEAT_PRES | FEAT_SING | FEAT_P1 | FEAT_P3);
}

typedef struct {
  Language language;
  Pos pos;
  const char *phrase;
  const char *lemma;
  const char *word_class;
} ClassCase;

static void
phrases_have_their_classes(void **state)
{
  (void)state;
  static const ClassCase cases[] = {
      {LANG_FR, POS_CUE, "d' après", "d' après", "cue.according"},
      {LANG_FR, POS_CUE, "selon", "selon", "cue.according"},
      {LANG_FR, POS_CUE, "on ignore", "on ignore", "cue.unknown"},
      {LANG_FR, POS_CUE, "il n' est pas établi", "il n' est pas établi",
       "cue.unknown"},
      {LANG_FR, POS_PREP, "au sein du", "au sein de", "prep.in"},
      {LANG_FR, POS_PREP, "à l' encontre de", "à l' encontre de",
       "prep.against"},
      {LANG_FR, POS_PREP, "du", "de", "prep.of"},
      {LANG_FR, POS_DET, "du", "le", "det.definite"},
      {LANG_FR, POS_PREP, "aux", "à", "prep.to"},
      {LANG_FR, POS_PRON, "-t-il", "il", "pron.subject"},
      {LANG_FR, POS_PRON, "s'", "se", "pron.reflexive"},
      {LANG_FR, POS_SUB, "s'", "si", "sub.if"},
      {LANG_FR, POS_ADV, "plus encore", "plus encore", "adv.continue"},
      {LANG_FR, POS_VERB, "a porté plainte", "", NULL},
      {LANG_FR, POS_VERB, "porté plainte", "porter plainte", "verb.sue"},
      {LANG_FR, POS_VERB, "mis en examen", "mettre en examen", "verb.charge"},
      {LANG_FR, POS_VERB, "eu lieu", "avoir lieu", "verb.occur"},
      {LANG_FR, POS_VERB, "rend", "se rendre", "verb.travel"},
      {LANG_FR, POS_VERB, "rend", "se rendre", "reflexive"},
      {LANG_FR, POS_VERB, "oppose", "s' opposer", "reflexive"},
      {LANG_FR, POS_VERB, "fait savoir", "faire savoir", "say.declare"},
      {LANG_EN, POS_CUE, "according to", "according to", "cue.according"},
      {LANG_EN, POS_CUE, "it was not immediately clear", "it is unclear",
       "cue.unknown"},
      {LANG_EN, POS_CUE, "is not known", "is not known", "cue.unknown"},
      {LANG_EN, POS_PREP, "on behalf of", "on behalf of", "prep.for"},
      {LANG_EN, POS_VERB, "took over", "take over", "verb.acquire"},
      {LANG_EN, POS_VERB, "declined to comment", "decline to comment",
       "say.decline"},
      {LANG_EN, POS_NEG, "n't", "not", "neg.verb"},
      {LANG_EN, POS_VERB, "'ll", "will", "modal.should"},
      {LANG_EN, POS_ADV, "allegedly", "allegedly", "adv.alleged"},
      {LANG_EN, POS_REL, "who", "who", "rel"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const ClassCase *c = &cases[i];
    const Reading *r = find(c->language, c->phrase, c->pos, c->lemma, 0);
    if (c->word_class ? !has(r, c->word_class) : r != NULL) {
      fail_msg("%s: %s", c->phrase,
               c->word_class ? c->word_class : "is a phrase");
    }
  }
}

static FILE *
open_list(const char *name)
{
  char path[4096];
  const char *folder = getenv("PRESSGRAPH_DATA"); // NOLINT
  (void)snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *const file = fopen(path, "rb");
  assert_non_null(file);
  return file;
}

// Counts verb readings of a class by walking the verbs of a list
static size_t
count_verbs(Language language, WordClass word_class)
{
  FILE *const file =
      open_list(language == LANG_FR ? "fr/verbs.tsv" : "en/verbs.tsv");
  char line[1024];
  size_t n = 0;
  while (fgets(line, sizeof line, file)) {
    char *const tab = strchr(line, '\t');
    if (line[0] == '#' || !tab) {
      continue;
    }
    *tab = '\0';
    const char *form = line;
    if (!strncmp(form, "se ", 3) || !strncmp(form, "s' ", 3)) {
      form += 3;
    }
    const Reading *r = find(language, form, POS_VERB, line, FEAT_INF);
    if (!r) {
      fail_msg("%s has no infinitive", line);
    }
    n += press_reading_has(r, word_class);
  }
  assert_int_equal(fclose(file), 0);
  return n;
}

static void
every_class_of_verbs_has_verbs_in_both_languages(void **state)
{
  (void)state;
  for (uint16_t i = 0; i < press_lexicon_n_classes(lexicon); i++) {
    const PressStr name = press_lexicon_class_name(lexicon, i);
    const bool say = press_str_starts(name, PRESS_STR("say."));
    if (!say && !press_str_starts(name, PRESS_STR("verb."))) {
      continue;
    }
    for (unsigned l = 0; l < N_LANGUAGES; l++) {
      const size_t n = count_verbs((Language)l, i);
      if (n < 3) {
        fail_msg("%.*s has %zu verbs", (int)name.len, name.data, n);
      }
    }
  }
}

static void
nouns_have_number_gender_and_type(void **state)
{
  (void)state;
  const Reading *r =
      find(LANG_FR, "journaux", POS_NOUN, "journal", FEAT_PLUR | FEAT_MASC);
  assert_non_null(r);
  assert_false(r->features & FEAT_SING);
  r = find(LANG_FR, "journalistes", POS_NOUN, "journaliste", FEAT_PLUR);
  assert_true(r && is_type(r->type, "Person"));
  assert_non_null(find(LANG_EN, "companies", POS_NOUN, "company", FEAT_PLUR));
  assert_non_null(
      find(LANG_EN, "heads of state", POS_NOUN, "head of state", FEAT_PLUR));
  assert_non_null(find(LANG_FR, "chefs d' état", POS_NOUN, "chef d'État",
                       FEAT_PLUR | FEAT_MASC));
  assert_non_null(find(LANG_FR, "logiciels espions", POS_NOUN,
                       "logiciel espion", FEAT_PLUR));
}

static void
adjectives_inflect(void **state)
{
  (void)state;
  const Reading *r =
      find(LANG_FR, "présumées", POS_ADJ, "présumé", FEAT_FEM | FEAT_PLUR);
  assert_true(has(r, "adj.alleged"));
  assert_non_null(
      find(LANG_FR, "ancienne", POS_ADJ, "ancien", FEAT_FEM | FEAT_SING));
  assert_true(
      has(find(LANG_EN, "alleged", POS_ADJ, "alleged", 0), "adj.alleged"));
}

static void
names_keep_their_label_whatever_the_alias(void **state)
{
  (void)state;
  const Reading *r = find(LANG_FR, "afp", POS_NAME, "Agence France-Presse", 0);
  assert_non_null(r);
  assert_str_equal(r->label, "Agence France-Presse");
  assert_true(is_type(r->type, "NewsAgency"));
  r = find(LANG_EN, "whatsapp", POS_NAME, "WhatsApp", 0);
  assert_true(r && is_type(r->type, "Company"));
  assert_true(r && is_type(r->type2, "OnlineService"));
}

static void
countries_and_demonyms_are_codes(void **state)
{
  (void)state;
  const Reading *r = find(LANG_FR, "états-unis", POS_NAME, "US", 0);
  assert_non_null(r);
  assert_str_equal(r->label, "États-Unis");
  assert_true(is_type(r->type, "Country"));
  r = find(LANG_EN, "u.s.", POS_NAME, "US", 0);
  assert_non_null(r);
  assert_str_equal(r->label, "United States");
  r = find(LANG_FR, "israéliennes", POS_ADJ, "IL", FEAT_FEM | FEAT_PLUR);
  assert_true(has(r, "demonym"));
  r = find(LANG_FR, "israéliens", POS_NOUN, "IL", FEAT_MASC | FEAT_PLUR);
  assert_true(r && is_type(r->type, "Person"));
  assert_non_null(find(LANG_EN, "germans", POS_NOUN, "DE", FEAT_PLUR));
  assert_str_equal(press_lexicon_country(lexicon, LANG_FR, PRESS_STR("DE")),
                   "Allemagne");
  assert_str_equal(press_lexicon_country(lexicon, LANG_EN, PRESS_STR("DE")),
                   "Germany");
  assert_true(press_str_is_none(
      press_lexicon_country(lexicon, LANG_EN, PRESS_STR("d"))));
  assert_true(press_str_is_none(
      press_lexicon_country(lexicon, LANG_EN, PRESS_STR("QQ"))));
}

static void
classes_are_numbered_in_the_order_of_the_file(void **state)
{
  (void)state;
  assert_str_equal(press_lexicon_class_name(lexicon, 0), "say.report");
  assert_int_equal(press_lexicon_class(lexicon, PRESS_STR("say.report")), 0);
  assert_int_equal(press_lexicon_class(lexicon, PRESS_STR("say.nothing")),
                   NO_CLASS);
  for (uint16_t i = 0; i < press_lexicon_n_classes(lexicon); i++) {
    assert_int_equal(
        press_lexicon_class(lexicon, press_lexicon_class_name(lexicon, i)), i);
  }
}

static Marks
mark(Arena *arena, const char *text, const char *language, Article *article)
{
  const ArticleOptions options = {.language = press_str(language)};
  assert_int_equal(press_article_read(world, arena, PRESS_STR("test.txt"),
                                      press_str(text), &options, article),
                   PRESS_OK);
  Marks marks = {0};
  assert_int_equal(press_lexicon_mark(lexicon, arena, article, &marks),
                   PRESS_OK);
  return marks;
}

// Token of a text with this norm
static uint32_t
token_of(const Article *article, const char *norm)
{
  uint32_t i = 0;
  while (i < article->n_tokens &&
         !press_str_equals(article->tokens[i].norm, press_str(norm))) {
    i++;
  }
  assert_true(i < article->n_tokens);
  return i;
}

static void
hits_of_a_token_come_longest_first(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  Article article;
  const Marks marks =
      mark(&arena, "La société a été mise en examen à Paris.", "fr", &article);
  const uint32_t t = token_of(&article, "mise");
  assert_true(marks.first[t + 1] - marks.first[t] >= 2);
  const Hit *hit = &marks.hits[marks.first[t]];
  assert_int_equal(hit[0].token, t);
  assert_int_equal(hit[0].n, 3);
  assert_int_equal(hit[1].token, t);
  assert_int_equal(hit[1].n, 1);
  assert_int_equal(marks.first[article.n_tokens], marks.n);
  for (uint32_t i = 0; i + 1 < marks.n; i++) {
    assert_true(marks.hits[i].token <= marks.hits[i + 1].token);
    assert_true(marks.hits[i].token < marks.hits[i + 1].token ||
                marks.hits[i].n > marks.hits[i + 1].n);
  }
  press_arena_clear(&arena);
}

static void
a_phrase_ends_with_its_sentence(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  Article article;
  const Marks marks = mark(
      &arena, "They took it. Over there nobody saw the case.", "en", &article);
  for (uint32_t i = 0; i < marks.n; i++) {
    const Hit *hit = &marks.hits[i];
    const Token *tokens = article.tokens;
    assert_int_equal(tokens[hit->token].sentence,
                     tokens[hit->token + hit->n - 1].sentence);
  }
  press_arena_clear(&arena);
}

static void
quotation_marks_may_stand_in_a_phrase(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  Article article;
  const Marks marks = mark(&arena,
                           "Il n'est pas \xC2\xAB en mesure de r\xC3\xA9pondre "
                           "\xC2\xBB, dit-il.",
                           "fr", &article);
  const uint32_t t = token_of(&article, "est");
  const Hit *hit = &marks.hits[marks.first[t]];
  assert_int_equal(hit->n, 7);
  assert_str_equal(hit->readings[0].lemma,
                   "\xC3\xAAtre pas en mesure de r\xC3\xA9pondre");
  press_arena_clear(&arena);
}

static void
languages_do_not_mix(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  Article article;
  const Marks french = mark(&arena, "the accuser", "fr", &article);
  assert_int_equal(french.first[1], 0);
  const Marks english = mark(&arena, "the accuser", "en", &article);
  assert_int_equal(english.first[1], 1);
  press_arena_clear(&arena);
}

static void
a_word_that_comes_again_has_the_same_readings(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  Article article;
  const Marks marks = mark(
      &arena, "The heads of state and the heads accused it.", "en", &article);
  const Hit *phrase = &marks.hits[marks.first[1]];
  assert_int_equal(marks.first[2] - marks.first[1], 2);
  assert_int_equal(phrase[0].n, 3);
  assert_int_equal(phrase[1].n, 1);
  const Hit *again = &marks.hits[marks.first[6]];
  assert_int_equal(marks.first[7] - marks.first[6], 1);
  assert_int_equal(again->token, 6);
  assert_int_equal(again->n, 1);
  assert_int_equal(again->n_readings, phrase[1].n_readings);
  assert_str_equal(again->readings[0].lemma, "head");
  press_arena_clear(&arena);
}

static void
elided_and_inverted_words_are_found(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  Article article;
  const Marks marks = mark(&arena,
                           "D\xE2\x80\x99"
                           "apr\xC3\xA8s l'AFP, a-t-il dit, on l'ignore.",
                           "fr", &article);
  const Hit *first = &marks.hits[marks.first[0]];
  assert_int_equal(first->n, 2);
  assert_int_equal(first->readings[0].pos, POS_CUE);
  const uint32_t t = token_of(&article, "-t-il");
  assert_true(marks.first[t + 1] > marks.first[t]);
  press_arena_clear(&arena);
}

// Text that people write for tokens with blanks between, or none for a word
// that never stands alone (n't, -t-il)
static bool
written(const char *tokens, char *text)
{
  size_t n = 0;
  for (size_t i = 0; tokens[i]; i++) {
    const bool blank = tokens[i] == ' ';
    const bool elided = blank && i && tokens[i - 1] == '\'';
    const bool clitic =
        blank && (tokens[i + 1] == '\'' || tokens[i + 1] == '-' ||
                  !strncmp(tokens + i + 1, "n't", 3));
    if (!elided && !clitic) {
      text[n++] = tokens[i];
    }
  }
  text[n] = '\0';
  return text[0] != '\'' && text[0] != '-' && strcmp(text, "n't") != 0;
}

static void
check_tokens(const char *tokens, Language language)
{
  char text[512];
  if (!written(tokens, text) || text[strlen(text) - 1] == '\'') {
    return;
  }
  Arena arena = press_arena(press_alloc_default(), 0);
  Article article;
  const ArticleOptions options = {.language = press_language_name(language)};
  assert_int_equal(press_article_read(world, &arena, PRESS_STR("test.txt"),
                                      press_str(text), &options, &article),
                   PRESS_OK);
  size_t at = 0;
  for (uint32_t i = 0; i < article.n_tokens; i++) {
    const PressStr norm = article.tokens[i].norm;
    if (strncmp(tokens + at, norm.data, norm.len) != 0 ||
        (tokens[at + norm.len] && tokens[at + norm.len] != ' ')) {
      fail_msg("%s is cut otherwise in a text", tokens);
    }
    at += norm.len + (tokens[at + norm.len] ? 1 : 0);
  }
  assert_int_equal(at, strlen(tokens));
  press_arena_clear(&arena);
}

static void
phrases_are_written_as_the_tokens_of_a_text(void **state)
{
  (void)state;
  static const char *const lists[] = {"en/words.tsv", "fr/words.tsv",
                                      "en/verbs.tsv", "fr/verbs.tsv"};
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
    FILE *const file = open_list(lists[i]);
    char line[1024];
    while (fgets(line, sizeof line, file)) {
      char *const tab = strchr(line, '\t');
      if (line[0] != '#' && tab) {
        *tab = '\0';
        check_tokens(line, lists[i][0] == 'f' ? LANG_FR : LANG_EN);
      }
    }
    assert_int_equal(fclose(file), 0);
  }
}

static void
a_text_without_words_of_the_lists_has_no_hits(void **state)
{
  (void)state;
  Arena arena = press_arena(press_alloc_default(), 0);
  Article article;
  const Marks marks = mark(&arena, "Xqzt wfrbl.", "en", &article);
  assert_int_equal(marks.n, 0);
  press_arena_clear(&arena);
}

static void
lookups_of_nothing_find_nothing(void **state)
{
  (void)state;
  assert_null(press_lexicon_lookup(lexicon, &found, LANG_EN, PRESS_NONE));
  assert_null(press_lexicon_lookup(lexicon, &found, LANG_EN, PRESS_STR("")));
  assert_null(press_lexicon_lookup(lexicon, &found, LANG_EN, PRESS_STR(" ")));
  assert_null(press_lexicon_lookup(
      lexicon, &found, LANG_EN,
      PRESS_STR("a a a a a a a a a a a a a a a a a a a a")));
}

static void
it_is_loaded_once(void **state)
{
  (void)state;
  const Lexicon *again = NULL;
  assert_int_equal(press_lexicon_get(world, &again), PRESS_OK);
  assert_ptr_equal(again, lexicon);
  assert_int_equal(heard.n, 0);
}

int
main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(french_verbs_have_their_forms),
      cmocka_unit_test(english_verbs_have_their_forms),
      cmocka_unit_test(forms_that_do_not_exist_are_not_made),
      cmocka_unit_test(past_and_participle_are_two_readings),
      cmocka_unit_test(persons_of_one_form_are_joined),
      cmocka_unit_test(phrases_have_their_classes),
      cmocka_unit_test(every_class_of_verbs_has_verbs_in_both_languages),
      cmocka_unit_test(nouns_have_number_gender_and_type),
      cmocka_unit_test(adjectives_inflect),
      cmocka_unit_test(names_keep_their_label_whatever_the_alias),
      cmocka_unit_test(countries_and_demonyms_are_codes),
      cmocka_unit_test(classes_are_numbered_in_the_order_of_the_file),
      cmocka_unit_test(hits_of_a_token_come_longest_first),
      cmocka_unit_test(a_phrase_ends_with_its_sentence),
      cmocka_unit_test(quotation_marks_may_stand_in_a_phrase),
      cmocka_unit_test(languages_do_not_mix),
      cmocka_unit_test(a_word_that_comes_again_has_the_same_readings),
      cmocka_unit_test(elided_and_inverted_words_are_found),
      cmocka_unit_test(phrases_are_written_as_the_tokens_of_a_text),
      cmocka_unit_test(a_text_without_words_of_the_lists_has_no_hits),
      cmocka_unit_test(lookups_of_nothing_find_nothing),
      cmocka_unit_test(it_is_loaded_once),
  };
  return cmocka_run_group_tests(tests, load_lexicon, free_lexicon);
}
