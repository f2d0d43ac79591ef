// SPDX-License-Identifier: MIT

/// @file forms.h Forms of verbs, found without being written out

#ifndef PRESS_LEXICON_FORMS_H
#define PRESS_LEXICON_FORMS_H

#include "lexicon/inflect.h"
#include "lexicon/trie.h"

/// A verb with its forms; more words of it may follow in the trie
typedef struct {
  uint32_t node; ///< Of the trie, whose word is the verb
  const VerbModel *model;
} FormVerb;

/// Where a form is found
typedef struct {
  uint32_t tag;  ///< Hash of the form
  uint32_t form; ///< Verb, from 1, and ending; 0: the slot is free
} FormSlot;

/**
   A form is a number of a verb and one of its model's endings: most verbs have
   fifty forms, and all that is kept of one is a slot of a hash table.
*/
typedef struct {
  struct {
    FormVerb *items;
    size_t n;
    size_t cap;
  } verbs;
  size_t n;        ///< Forms
  FormSlot *slots; ///< Open addressing, a power of two
  size_t n_slots;
} FormTable;

/// Add a verb; false if memory is out
bool press_forms_add(FormTable *forms,
                     Arena *arena,
                     uint32_t node,
                     const VerbModel *model);

/// Make the table of all verbs' forms; false if memory is out
bool press_forms_seal(FormTable *forms, Arena *arena, const Trie *trie);

/// A verb and the first of its endings that make a word
typedef struct {
  uint32_t node;
  const VerbModel *model;
  uint8_t ending; ///< See Ending.same for the others
} FormFound;

/**
   The next verb that has a form.

   @param at Where to go on looking; SIZE_MAX at first.
   @return false if there is no other one.
*/
bool press_forms_find(const FormTable *forms,
                      const Trie *trie,
                      PressStr word,
                      uint64_t hash,
                      size_t *at,
                      FormFound *found);

#endif // PRESS_LEXICON_FORMS_H
