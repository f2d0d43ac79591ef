// SPDX-License-Identifier: MIT

/// @file conllu.h Treebanks in the format CoNLL-U

#ifndef PRESS_LANGUAGE_CONLLU_H
#define PRESS_LANGUAGE_CONLLU_H

#include "base/arena.h"
#include "base/world.h"

#include <pressgraph/out.h>

#include <stdint.h>

/// A syntactic word. Texts are as written, none for `_`
typedef struct {
  PressStr form; ///< Never none
  PressStr lemma;
  PressStr upos;
  PressStr feats;
  PressStr deprel;
  uint32_t head;    ///< Number in the sentence from 1; 0: root
  uint32_t range;   ///< Of the multi-word token that it is part of, or NO_RANGE
  bool space_after; ///< Of a word outside ranges
} TreeWord;

#define NO_RANGE UINT32_MAX

/// A token that is several words: `3-4 du`
typedef struct {
  uint32_t first; ///< Word of the treebank
  uint32_t n;
  PressStr form;
  bool space_after;
} TreeRange;

typedef struct {
  uint32_t first; ///< Word of the treebank
  uint32_t n;
  PressStr text; ///< `# text`, or none
  bool newdoc;   ///< `# newdoc` stands before it
  bool newpar;   ///< `# newpar` stands before it
} TreeSentence;

/// Sentences; texts are views into the bytes that were parsed
typedef struct {
  struct {
    TreeWord *items;
    size_t n;
    size_t cap;
  } words;
  struct {
    TreeRange *items;
    size_t n;
    size_t cap;
  } ranges;
  struct {
    TreeSentence *items;
    size_t n;
    size_t cap;
  } sentences;
} Treebank;

/**
   Read CoNLL-U behind what a treebank has already (zeroed: nothing).

   Empty nodes (1.1), XPOS, DEPS and the rest of MISC are skipped.

   @param name Of the source, in messages.
   @param bytes Must outlive the treebank.
   @return PRESS_OK, PRESS_BAD_TEXT (no UTF-8), PRESS_BAD_SYNTAX or
   PRESS_NO_MEMORY (reported).
*/
PRESS_NODISCARD PressStatus press_conllu_parse(PressWorld *world,
                                               Arena *arena,
                                               PressStr name,
                                               PressStr bytes,
                                               Treebank *treebank);

/// Write a treebank as CoNLL-U; failures are the out's
void press_conllu_write(const Treebank *treebank, PressOut *out);

/**
   The raw text of a treebank: the `# text` lines, with a blank line where a
   document or paragraph begins and a blank elsewhere.

   @param starts Byte at which each sentence starts is written here; or null.
   @return The text; none if memory is out.
*/
PressStr
press_conllu_text(Arena *arena, const Treebank *treebank, uint32_t *starts);

#endif // PRESS_LANGUAGE_CONLLU_H
