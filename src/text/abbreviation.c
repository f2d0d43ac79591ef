// SPDX-License-Identifier: MIT

// Lists are sorted by bytes, lower case; a row that needs a capital counts only
// where the text has one (Sen. is an abbreviation, "sen." is not).

#include "text/abbreviation.h"

#define N_ROWS(array) (sizeof(array) / sizeof *(array))

/// A word that is written with a point
typedef struct {
  const char *word; ///< Without the last point
  PointKind kind;
  bool capital; ///< Only with an upper-case first letter
} Abbreviation;

static const Abbreviation french[] = {
    {"adj", POINT_INSIDE, true},      {"al", POINT_NUMBER, false},
    {"apr", POINT_INSIDE, false},     {"art", POINT_NUMBER, false},
    {"av", POINT_INSIDE, false},      {"avr", POINT_MAY_END, false},
    {"bd", POINT_INSIDE, false},      {"boul", POINT_INSIDE, false},
    {"c.-à-d", POINT_MAY_END, false}, {"capt", POINT_INSIDE, true},
    {"cdt", POINT_INSIDE, true},      {"cf", POINT_INSIDE, false},
    {"chap", POINT_NUMBER, false},    {"cie", POINT_MAY_END, true},
    {"cit", POINT_MAY_END, false},    {"cne", POINT_INSIDE, true},
    {"co", POINT_MAY_END, true},      {"col", POINT_INSIDE, true},
    {"coll", POINT_MAY_END, false},   {"corp", POINT_MAY_END, true},
    {"dir", POINT_MAY_END, false},    {"dr", POINT_INSIDE, true},
    {"drs", POINT_INSIDE, true},      {"déc", POINT_MAY_END, false},
    {"env", POINT_INSIDE, false},     {"etc", POINT_MAY_END, false},
    {"ets", POINT_MAY_END, true},     {"ex", POINT_MAY_END, false},
    {"fig", POINT_NUMBER, false},     {"fév", POINT_MAY_END, false},
    {"févr", POINT_MAY_END, false},   {"gén", POINT_INSIDE, true},
    {"hab", POINT_MAY_END, false},    {"ibid", POINT_INSIDE, false},
    {"inc", POINT_MAY_END, true},     {"j.-c", POINT_MAY_END, true},
    {"janv", POINT_MAY_END, false},   {"jr", POINT_MAY_END, true},
    {"juil", POINT_MAY_END, false},   {"kg", POINT_MAY_END, false},
    {"km", POINT_MAY_END, false},     {"lt", POINT_INSIDE, true},
    {"ltd", POINT_MAY_END, true},     {"m", POINT_INSIDE, true},
    {"max", POINT_MAY_END, false},    {"mgr", POINT_INSIDE, true},
    {"min", POINT_MAY_END, false},    {"mlle", POINT_INSIDE, true},
    {"mlles", POINT_INSIDE, true},    {"mm", POINT_INSIDE, true},
    {"mme", POINT_INSIDE, true},      {"mmes", POINT_INSIDE, true},
    {"n", POINT_NUMBER, false},       {"ndlr", POINT_INSIDE, false},
    {"no", POINT_NUMBER, false},      {"nos", POINT_NUMBER, false},
    {"nov", POINT_MAY_END, false},    {"oct", POINT_MAY_END, false},
    {"op", POINT_INSIDE, false},      {"p", POINT_NUMBER, false},
    {"pp", POINT_NUMBER, false},      {"pr", POINT_INSIDE, true},
    {"réf", POINT_INSIDE, false},     {"sept", POINT_MAY_END, false},
    {"sgt", POINT_INSIDE, true},      {"st", POINT_INSIDE, true},
    {"ste", POINT_INSIDE, true},      {"sté", POINT_MAY_END, true},
    {"suiv", POINT_MAY_END, false},   {"t", POINT_NUMBER, false},
    {"trad", POINT_MAY_END, false},   {"tél", POINT_INSIDE, false},
    {"vol", POINT_NUMBER, false},     {"vs", POINT_INSIDE, false},
    {"éd", POINT_INSIDE, false},
};

static const Abbreviation english[] = {
    {"a.m", POINT_MAY_END, false},  {"adm", POINT_INSIDE, true},
    {"al", POINT_MAY_END, false},   {"ala", POINT_MAY_END, true},
    {"amb", POINT_INSIDE, true},    {"approx", POINT_INSIDE, false},
    {"apr", POINT_MAY_END, true},   {"ariz", POINT_MAY_END, true},
    {"ark", POINT_MAY_END, true},   {"art", POINT_NUMBER, false},
    {"assn", POINT_MAY_END, true},  {"assoc", POINT_MAY_END, true},
    {"atty", POINT_INSIDE, true},   {"aug", POINT_MAY_END, true},
    {"ave", POINT_MAY_END, true},   {"b.a", POINT_MAY_END, true},
    {"blvd", POINT_MAY_END, true},  {"bros", POINT_MAY_END, true},
    {"ca", POINT_INSIDE, false},    {"calif", POINT_MAY_END, true},
    {"capt", POINT_INSIDE, true},   {"cdr", POINT_INSIDE, true},
    {"cf", POINT_INSIDE, false},    {"ch", POINT_NUMBER, false},
    {"chap", POINT_NUMBER, false},  {"cmdr", POINT_INSIDE, true},
    {"co", POINT_MAY_END, true},    {"col", POINT_INSIDE, true},
    {"colo", POINT_MAY_END, true},  {"conn", POINT_MAY_END, true},
    {"corp", POINT_MAY_END, true},  {"cos", POINT_MAY_END, true},
    {"cpl", POINT_INSIDE, true},    {"cpt", POINT_INSIDE, true},
    {"dec", POINT_MAY_END, true},   {"del", POINT_MAY_END, true},
    {"dept", POINT_MAY_END, true},  {"det", POINT_INSIDE, true},
    {"dr", POINT_INSIDE, true},     {"drs", POINT_INSIDE, true},
    {"e.g", POINT_INSIDE, false},   {"esq", POINT_MAY_END, true},
    {"est", POINT_MAY_END, false},  {"etc", POINT_MAY_END, false},
    {"feb", POINT_MAY_END, true},   {"fig", POINT_NUMBER, false},
    {"fla", POINT_MAY_END, true},   {"fr", POINT_INSIDE, true},
    {"fri", POINT_MAY_END, true},   {"ft", POINT_INSIDE, true},
    {"ga", POINT_MAY_END, true},    {"gen", POINT_INSIDE, true},
    {"gov", POINT_INSIDE, true},    {"govs", POINT_INSIDE, true},
    {"hon", POINT_INSIDE, true},    {"i.e", POINT_INSIDE, false},
    {"ill", POINT_MAY_END, true},   {"inc", POINT_MAY_END, true},
    {"ind", POINT_MAY_END, true},   {"insp", POINT_INSIDE, true},
    {"intl", POINT_MAY_END, true},  {"jan", POINT_MAY_END, true},
    {"jr", POINT_MAY_END, true},    {"jul", POINT_MAY_END, true},
    {"jun", POINT_MAY_END, true},   {"kan", POINT_MAY_END, true},
    {"ky", POINT_MAY_END, true},    {"la", POINT_MAY_END, true},
    {"ln", POINT_MAY_END, true},    {"lt", POINT_INSIDE, true},
    {"ltd", POINT_MAY_END, true},   {"m.a", POINT_MAY_END, true},
    {"m.d", POINT_MAY_END, true},   {"maj", POINT_INSIDE, true},
    {"mar", POINT_MAY_END, true},   {"mass", POINT_MAY_END, true},
    {"md", POINT_MAY_END, true},    {"messrs", POINT_INSIDE, true},
    {"mfg", POINT_MAY_END, true},   {"mich", POINT_MAY_END, true},
    {"minn", POINT_MAY_END, true},  {"miss", POINT_MAY_END, true},
    {"mmes", POINT_INSIDE, true},   {"mo", POINT_MAY_END, true},
    {"mon", POINT_MAY_END, true},   {"mont", POINT_MAY_END, true},
    {"mr", POINT_INSIDE, true},     {"mrs", POINT_INSIDE, true},
    {"ms", POINT_INSIDE, true},     {"mt", POINT_INSIDE, true},
    {"natl", POINT_MAY_END, true},  {"neb", POINT_MAY_END, true},
    {"nev", POINT_MAY_END, true},   {"no", POINT_NUMBER, false},
    {"nos", POINT_NUMBER, false},   {"nov", POINT_MAY_END, true},
    {"oct", POINT_MAY_END, true},   {"okla", POINT_MAY_END, true},
    {"ore", POINT_MAY_END, true},   {"p", POINT_NUMBER, false},
    {"p.m", POINT_MAY_END, false},  {"pa", POINT_MAY_END, true},
    {"penn", POINT_MAY_END, true},  {"ph.d", POINT_MAY_END, true},
    {"pp", POINT_NUMBER, false},    {"pres", POINT_INSIDE, true},
    {"prof", POINT_INSIDE, true},   {"pvt", POINT_INSIDE, true},
    {"rd", POINT_MAY_END, true},    {"rep", POINT_INSIDE, true},
    {"reps", POINT_INSIDE, true},   {"rev", POINT_INSIDE, true},
    {"sec", POINT_NUMBER, false},   {"sen", POINT_INSIDE, true},
    {"sens", POINT_INSIDE, true},   {"sep", POINT_MAY_END, true},
    {"sept", POINT_MAY_END, true},  {"sgt", POINT_INSIDE, true},
    {"sq", POINT_MAY_END, true},    {"sr", POINT_MAY_END, true},
    {"st", POINT_INSIDE, true},     {"supt", POINT_INSIDE, true},
    {"tenn", POINT_MAY_END, true},  {"tex", POINT_MAY_END, true},
    {"thu", POINT_MAY_END, true},   {"thur", POINT_MAY_END, true},
    {"thurs", POINT_MAY_END, true}, {"tue", POINT_MAY_END, true},
    {"tues", POINT_MAY_END, true},  {"univ", POINT_MAY_END, true},
    {"v", POINT_INSIDE, false},     {"va", POINT_MAY_END, true},
    {"ver", POINT_NUMBER, false},   {"viz", POINT_INSIDE, false},
    {"vol", POINT_NUMBER, false},   {"vs", POINT_INSIDE, false},
    {"vt", POINT_MAY_END, true},    {"wash", POINT_MAY_END, true},
    {"wed", POINT_MAY_END, true},   {"wis", POINT_MAY_END, true},
    {"wyo", POINT_MAY_END, true},
};

static const char *const french_openers[] = {
    "ainsi",     "alors",  "après",     "au",        "aussi",     "aux",
    "avant",     "avec",   "c'",        "car",       "ce",        "cela",
    "celle",     "celui",  "cependant", "certaines", "certains",  "ces",
    "cet",       "cette",  "ceux",      "chez",      "comme",     "d'",
    "dans",      "de",     "depuis",    "des",       "donc",      "du",
    "elle",      "elles",  "en",        "enfin",     "entre",     "et",
    "il",        "ils",    "j'",        "je",        "l'",        "la",
    "le",        "les",    "leur",      "leurs",     "lors",      "lorsque",
    "ma",        "mais",   "malgré",    "mes",       "mon",       "n'",
    "ne",        "nos",    "notre",     "nous",      "on",        "or",
    "ou",        "outre",  "par",       "parmi",     "plusieurs", "pour",
    "pourtant",  "puis",   "qu'",       "quand",     "que",       "quelques",
    "qui",       "s'",     "sa",        "sans",      "selon",     "ses",
    "si",        "son",    "sur",       "tous",      "tout",      "toute",
    "toutefois", "toutes", "un",        "une",       "vos",       "votre",
    "vous",      "y",      "à",         "ça",
};

static const char *const english_openers[] = {
    "a",     "according", "after",  "all",   "also",      "although", "an",
    "and",   "another",   "as",     "at",    "before",    "both",     "but",
    "by",    "despite",   "during", "each",  "for",       "from",     "he",
    "her",   "here",      "his",    "how",   "however",   "i",        "if",
    "in",    "it",        "its",    "many",  "meanwhile", "most",     "my",
    "no",    "not",       "now",    "on",    "one",       "or",       "our",
    "over",  "she",       "since",  "so",    "some",      "still",    "that",
    "the",   "their",     "then",   "there", "these",     "they",     "this",
    "those", "to",        "two",    "under", "we",        "what",     "when",
    "where", "while",     "who",    "why",   "with",      "yet",      "you",
    "your",
};

static const char *const french_before[] = {
    "après", "avec", "chez", "contre", "d'",  "de", "dont",
    "entre", "et",   "l'",   "la",     "le",  "ou", "par",
    "pour",  "que",  "sans", "selon",  "sur", "à",
};

static const char *const english_before[] = {
    "against", "and", "as", "at",   "between", "by",   "for",
    "from",    "is",  "of", "or",   "said",    "says", "than",
    "that",    "the", "to", "told", "was",     "with",
};

/// Order of a word, ASCII and Latin-1 letters made lower case, and a row's word
static int
compare_lower(PressStr word, const char *row)
{
  size_t i = 0;
  for (; i < word.len && row[i]; ++i) {
    unsigned char a = (unsigned char)word.data[i];
    const unsigned char b = (unsigned char)row[i];
    // C3 89 is E acute, C3 A9 e acute
    const bool latin = i && (unsigned char)word.data[i - 1] == 0xC3 && a < 0x9F;
    if (latin || (unsigned)a - 'A' < 26U) {
      a = (unsigned char)(a + 0x20);
    }
    if (a != b) {
      return a < b ? -1 : 1;
    }
  }
  return i < word.len ? 1 : row[i] ? -1 : 0;
}

static bool
is_in(PressStr word, const char *const *rows, size_t n)
{
  size_t low = 0;
  size_t high = n;
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    const int c = compare_lower(word, rows[middle]);
    if (!c) {
      return true;
    }
    if (c < 0) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return false;
}

PointKind
press_abbreviation_kind(Language language, PressStr word)
{
  const Abbreviation *const rows = language == LANG_FR ? french : english;
  size_t low = 0;
  size_t high = language == LANG_FR ? N_ROWS(french) : N_ROWS(english);
  while (low < high) {
    const size_t middle = low + (high - low) / 2;
    const int c = compare_lower(word, rows[middle].word);
    if (!c) {
      const bool lower =
          (unsigned char)word.data[0] == (unsigned char)rows[middle].word[0];
      return rows[middle].capital && lower ? POINT_STOP : rows[middle].kind;
    }
    if (c < 0) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return POINT_STOP;
}

bool
press_opens_sentence(Language language, PressStr word)
{
  return language == LANG_FR
             ? is_in(word, french_openers, N_ROWS(french_openers))
             : is_in(word, english_openers, N_ROWS(english_openers));
}

bool
press_before_initial(Language language, PressStr word)
{
  return language == LANG_FR
             ? is_in(word, french_before, N_ROWS(french_before))
             : is_in(word, english_before, N_ROWS(english_before));
}
