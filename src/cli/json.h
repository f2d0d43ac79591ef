// SPDX-License-Identifier: MIT

/// @file json.h What --json prints

#ifndef PRESS_CLI_JSON_H
#define PRESS_CLI_JSON_H

#include <pressgraph/out.h>

/**
   A JSON text that is being written: the outer two levels a member a line,
   what is deeper on one line. Commas and line ends come by themselves.
*/
typedef struct {
  PressOut *out;
  unsigned depth;
  bool empty; ///< Nothing stands in the innermost list or object yet
} Json;

/// Begin a text
Json press_cli_json_start(PressOut *out);

/// Begin an object (`{`) or list (`[`) as the value that comes
void press_cli_json_open(Json *json, char bracket);

/// End it with its own bracket
void press_cli_json_close(Json *json, char bracket);

/// Name of a member; its value must come next
void press_cli_json_member(Json *json, const char *name);

/// A place in a list; its value must come next
void press_cli_json_item(Json *json);

/// A member that is a text, null for none
void press_cli_json_text(Json *json, const char *name, PressStr text);

/// A member that is a number
void press_cli_json_uint(Json *json, const char *name, uint64_t number);

/// A member that is true or false
void press_cli_json_bool(Json *json, const char *name, bool boolean);

/// End the text
void press_cli_json_finish(Json *json);

#endif // PRESS_CLI_JSON_H
