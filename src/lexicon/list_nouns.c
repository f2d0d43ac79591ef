// SPDX-License-Identifier: MIT

// Rows of nouns.tsv and adjectives.tsv: the forms that are not written out are
// made with the models of suffixes in conjugation.tsv. words.tsv says where the
// part of a phrase that has a plural ends: at its first preposition or article.

#include "lexicon/loader.h"

static PressStr
suffixed(Loader *loader, Suffix suffix, PressStr word)
{
  return press_inflect_suffix(&loader->inflect[loader->language], &loader->row,
                              suffix, word);
}

static bool
is_link(const Loader *loader, PressStr word)
{
  const Trie *trie = &loader->lexicon->trie;
  const uint32_t node =
      press_trie_step(trie, loader->root, word, press_hash(word));
  return node != NO_NODE && (press_trie_has_pos(trie, node, POS_PREP) ||
                             press_trie_has_pos(trie, node, POS_DET));
}

// Put a phrase into the plural: every word before the first preposition
// (logiciels espions, groupes de surveillance), or the last of them alone
// (heads of state), as the language's model plural.phrase says
static PressStatus
make_plural(Loader *loader, Phrase *phrase)
{
  size_t end = 1;
  while (end < phrase->n && !is_link(loader, phrase->items[end])) {
    end++;
  }
  const PressStr which = suffixed(loader, SUFFIX_PLURAL_PHRASE, PRESS_STR(""));
  const bool all = press_str_equals(which, PRESS_STR("all"));
  for (size_t i = all ? 0 : end - 1; i < end; i++) {
    phrase->items[i] = suffixed(loader, SUFFIX_PLURAL_NOUN, phrase->items[i]);
    if (press_str_is_none(phrase->items[i])) {
      return press_table_no_memory(&loader->table);
    }
  }
  return PRESS_OK;
}

static PressStatus
find_plural(Loader *loader, PressStr field, Phrase *phrase)
{
  if (press_str_equals(field, PRESS_STR("+"))) {
    return make_plural(loader, phrase);
  }
  return press_str_equals(field, PRESS_STR("="))
             ? PRESS_OK
             : press_phrase_of_text(loader, field, phrase);
}

// lemma, plural, gender, type, classes, source
PressStatus
press_load_noun(Loader *loader)
{
  const PressStr *fields = loader->table.fields;
  Reading reading = press_reading(POS_NOUN, fields[0]);
  uint32_t gender = 0;
  uint32_t kind = 0;
  Phrase phrase;
  PressStatus st = press_field_gender(loader, 2, &gender);
  if (!st) {
    st = press_field_types(loader, 3, &reading);
  }
  if (!st) {
    st = press_field_classes(loader, 4, fields[4], &reading);
  }
  if (!st) {
    st = press_phrase_of_text(loader, fields[0], &phrase);
  }
  if (!st) {
    st = press_phrase_kind(loader, &reading, &kind);
  }
  if (!st) {
    st = press_phrase_add(loader, &phrase, kind, gender | FEAT_SING);
  }
  if (st || press_field_is_empty(fields[1])) {
    return st;
  }
  st = find_plural(loader, fields[1], &phrase);
  return st ? st : press_phrase_add(loader, &phrase, kind, gender | FEAT_PLUR);
}

// A form of an adjective, whose first word inflects
static PressStatus
make_form(Loader *loader,
          const Phrase *from,
          Suffix suffix,
          PressStr field,
          Phrase *to)
{
  *to = *from;
  if (press_str_equals(field, PRESS_STR("="))) {
    return PRESS_OK;
  }
  if (!press_str_equals(field, PRESS_STR("+"))) {
    return press_phrase_of_text(loader, field, to);
  }
  to->items[0] = suffixed(loader, suffix, from->items[0]);
  return press_str_is_none(to->items[0]) ? press_table_no_memory(&loader->table)
                                         : PRESS_OK;
}

// The other three forms, in the order of the four of a participle
static PressStatus
make_forms(Loader *loader, Phrase forms[4])
{
  const PressStr *fields = loader->table.fields;
  PressStatus st =
      make_form(loader, &forms[0], SUFFIX_FEMININE_ADJ, fields[1], &forms[1]);
  if (!st) {
    st = make_form(loader, &forms[0], SUFFIX_PLURAL_ADJ, fields[2], &forms[2]);
  }
  return st ? st
            : make_form(loader, &forms[1], SUFFIX_PLURAL_ADJ, PRESS_STR("+"),
                        &forms[3]);
}

// lemma, feminine, plural, classes, source
PressStatus
press_load_adjective(Loader *loader)
{
  const PressStr *fields = loader->table.fields;
  const PressStr same = PRESS_STR("=");
  const bool plain =
      press_str_equals(fields[1], same) && press_str_equals(fields[2], same);
  Reading reading = press_reading(POS_ADJ, fields[0]);
  uint32_t kind = 0;
  Phrase forms[4];
  PressStatus st = press_field_classes(loader, 3, fields[3], &reading);
  if (!st) {
    st = press_phrase_of_text(loader, fields[0], &forms[0]);
  }
  if (!st) {
    st = press_phrase_kind(loader, &reading, &kind);
  }
  if (st || plain) {
    return st ? st : press_phrase_add(loader, &forms[0], kind, 0);
  }
  st = make_forms(loader, forms);
  for (unsigned i = 0; !st && i < 4; i++) {
    const uint32_t gender = i & 1U ? FEAT_FEM : FEAT_MASC;
    const uint32_t number = i & 2U ? FEAT_PLUR : FEAT_SING;
    st = press_phrase_add(loader, &forms[i], kind, gender | number);
  }
  return st;
}
