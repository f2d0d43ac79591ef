// SPDX-License-Identifier: MIT

#include "cli/json.h"

#define LINES 2 ///< Levels that are written a member a line

Json
press_cli_json_start(PressOut *out)
{
  return (Json){out, 0, true};
}

static void
line(const Json *json)
{
  press_out_byte(json->out, '\n');
  for (unsigned i = 0; i < json->depth; i++) {
    press_out_byte(json->out, ' ');
  }
}

void
press_cli_json_item(Json *json)
{
  if (!json->empty) {
    press_out_byte(json->out, ',');
  }
  if (json->depth <= LINES) {
    line(json);
  } else if (!json->empty) {
    press_out_byte(json->out, ' ');
  }
  json->empty = false;
}

void
press_cli_json_open(Json *json, char bracket)
{
  press_out_byte(json->out, bracket);
  json->depth++;
  json->empty = true;
}

void
press_cli_json_close(Json *json, char bracket)
{
  json->depth--;
  if (!json->empty && json->depth < LINES) {
    line(json);
  }
  press_out_byte(json->out, bracket);
  json->empty = false;
}

void
press_cli_json_member(Json *json, const char *name)
{
  press_cli_json_item(json);
  press_out_json(json->out, press_str(name));
  press_out_c(json->out, ": ");
}

void
press_cli_json_text(Json *json, const char *name, PressStr text)
{
  press_cli_json_member(json, name);
  if (press_str_is_none(text)) {
    press_out_c(json->out, "null");
  } else {
    press_out_json(json->out, text);
  }
}

void
press_cli_json_uint(Json *json, const char *name, uint64_t number)
{
  press_cli_json_member(json, name);
  press_out_uint(json->out, number);
}

void
press_cli_json_bool(Json *json, const char *name, bool boolean)
{
  press_cli_json_member(json, name);
  press_out_c(json->out, boolean ? "true" : "false");
}

void
press_cli_json_finish(Json *json)
{
  press_out_byte(json->out, '\n');
}
