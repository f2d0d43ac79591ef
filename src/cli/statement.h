// SPDX-License-Identifier: MIT

/// @file statement.h Statements as people and programs read them

#ifndef PRESS_CLI_STATEMENT_H
#define PRESS_CLI_STATEMENT_H

#include "cli/json.h"
#include "cli/sentence.h"

/// "Norvik ACQUIRES Delta Marine", with NOT before a negated predicate
void press_cli_statement_title(PressOut *out,
                               const PressGraph *graph,
                               const PressGraphStatement *statement);

/// "Altaïr, Delta Marine", or "the article" where the narrator speaks
void press_cli_statement_speakers(PressOut *out,
                                  const PressGraph *graph,
                                  const PressGraphStatement *statement);

/// Time, number and other marks of a statement, each behind ", "
void press_cli_statement_extras(PressOut *out,
                                const PressGraphStatement *statement);

/// Title, sentences with marks, status, speaker, rule, score, chain
void press_cli_statement_write(const Cli *cli,
                               const PressGraph *graph,
                               const PressGraphStatement *statement);

/// The same as one JSON object
void press_cli_statement_json(Json *json,
                              const PressGraph *graph,
                              const PressGraphStatement *statement);

/// {"id": ..., "label": ..., "type": ...} as the value that comes
void
press_cli_statement_node(Json *json, const PressGraph *graph, uint32_t node);

#endif // PRESS_CLI_STATEMENT_H
