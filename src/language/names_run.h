// SPDX-License-Identifier: MIT

/// @file names_run.h What the first run hands to the second

#ifndef PRESS_LANGUAGE_NAMES_RUN_H
#define PRESS_LANGUAGE_NAMES_RUN_H

#include "language/crf.h"
#include "language/names_features.h"

/// Room for a first run over an article; false if memory is out
bool press_names_run_room(Arena *arena,
                          const Words *words,
                          uint8_t n_types,
                          FirstRun *run);

/// Decode a sentence whose scores are in the space; `first` is its first token
void press_names_run_sentence(CrfSpace *space,
                              const Crf *crf,
                              uint32_t n,
                              uint32_t first,
                              FirstRun *run);

/// Add the shares of all tokens by word
void press_names_run_sum(const Words *words, FirstRun *run);

#endif // PRESS_LANGUAGE_NAMES_RUN_H
