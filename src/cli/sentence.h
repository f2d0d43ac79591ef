// SPDX-License-Identifier: MIT

/// @file sentence.h A sentence with the words that prove a statement

#ifndef PRESS_CLI_SENTENCE_H
#define PRESS_CLI_SENTENCE_H

#include "cli/cli.h"

#define MAX_MARKS 32

/// Why words are marked
typedef enum {
  MARK_SUBJECT,
  MARK_TRIGGER,
  MARK_OBJECT,
} MarkRole;

/// Marked words: bytes of the sentence, half open
typedef struct {
  size_t start;
  size_t end;
  MarkRole role;
} Mark;

/// A sentence; views live as long as the graph
typedef struct {
  PressStr text;
  size_t start;          ///< Byte in the article's text
  Mark marks[MAX_MARKS]; ///< By start, the longer first; nested or apart
  size_t n_marks;
} MarkedSentence;

/// The sentence of a piece of evidence, with the words of the statement marked
MarkedSentence press_cli_sentence_mark(const PressGraph *graph,
                                       const PressGraphStatement *statement,
                                       const PressSpan *evidence);

/// Write it for people: colours on a terminal, else [brackets]
void press_cli_sentence_write(const Cli *cli, const MarkedSentence *sentence);

/// Id of a role: "subject" ...; static
const char *press_cli_mark_name(MarkRole role);

#endif // PRESS_CLI_SENTENCE_H
