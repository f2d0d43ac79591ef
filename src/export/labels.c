// SPDX-License-Identifier: MIT

/*
   Labels come from outside and may hold any bytes: nothing here needs valid
   UTF-8. A character is counted by its first byte.
*/

#include "export/labels.h"

PressLanguage
press_labels_language(const PressGraph *graph, PressStr wish)
{
  if (press_str_equals(wish, PRESS_STR("en"))) {
    return PRESS_ENGLISH;
  }
  if (press_str_equals(wish, PRESS_STR("fr"))) {
    return PRESS_FRENCH;
  }
  const uint32_t n = press_graph_n_documents(graph);
  uint32_t n_french = 0;
  uint32_t n_english = 0;
  for (uint32_t i = 0; i < n; ++i) {
    const PressStr language = press_graph_document(graph, i)->language;
    n_french += press_str_equals(language, PRESS_STR("fr"));
    n_english += press_str_equals(language, PRESS_STR("en"));
  }
  return n_french > n_english ? PRESS_FRENCH : PRESS_ENGLISH;
}

static PressStr
pick(PressLabels labels, PressLanguage language, PressStr otherwise)
{
  const PressStr label = language == PRESS_FRENCH ? labels.fr : labels.en;
  return label.len ? label : otherwise;
}

PressStr
press_labels_node(const PressNode *node, PressLanguage language)
{
  const PressLabels labels = {node->label_en, node->label_fr};
  return pick(labels, language, node->label);
}

PressStr
press_labels_predicate(const PressOntology *ontology,
                       PressStr predicate,
                       PressLanguage language)
{
  const uint16_t row = press_ontology_find_predicate(ontology, predicate);
  if (row == PRESS_NO_ROW) {
    return predicate;
  }
  return pick(press_ontology_predicate(ontology, row)->label, language,
              predicate);
}

PressStr
press_labels_type(const PressOntology *ontology,
                  PressStr type,
                  PressLanguage language)
{
  const uint16_t row = press_ontology_find_type(ontology, type);
  if (row == PRESS_NO_ROW) {
    return type;
  }
  return pick(press_ontology_type(ontology, row)->label, language, type);
}

PressStr
press_labels_status(PressCertainty status, PressLanguage language)
{
  static const char *const french[PRESS_N_CERTAINTIES] = {
      "affirmé", "rapporté", "allégué", "possible", "inconnu", "démenti",
  };
  return language == PRESS_FRENCH ? press_str(french[status])
                                  : press_certainty_name(status);
}

PressStr
press_labels_not(PressLanguage language)
{
  return language == PRESS_FRENCH ? PRESS_STR("ne pas") : PRESS_STR("not");
}

PressStr
press_labels_quantity(Arena *arena,
                      PressStr comparator,
                      PressStr value,
                      PressStr value_max)
{
  if (!value.len) {
    return comparator;
  }
  const bool plain =
      !comparator.len || press_str_equals(comparator, PRESS_STR("="));
  const PressStr parts[] = {plain ? PRESS_STR("") : comparator,
                            plain ? PRESS_STR("") : PRESS_STR(" "), value,
                            value_max.len ? PRESS_STR("-") : PRESS_STR(""),
                            value_max};
  return press_arena_join(arena, parts, sizeof parts / sizeof parts[0]);
}

PressStr
press_labels_group_size(Arena *arena, const PressNode *node)
{
  const PressValue *const size = press_value_get(node->properties, "size");
  const PressValue *const value = press_value_get(size, "value");
  const bool is_number = value && value->kind == PRESS_NUMBER;
  const PressStr text =
      press_labels_quantity(arena, press_value_text(size, "comparator"),
                            is_number ? value->text : PRESS_NONE, PRESS_NONE);
  return press_str_is_none(text) ? PRESS_STR("") : text;
}

bool
press_labels_has(const PressNode *node, const char *property)
{
  const PressValue *const value = press_value_get(node->properties, property);
  return value && value->kind == PRESS_BOOL && value->boolean;
}

/// True for a byte that begins a character
static bool
is_start(char byte)
{
  return ((unsigned char)byte & 0xC0U) != 0x80U;
}

PressStr
press_labels_wrap(Arena *arena, PressStr text, size_t width, bool hard)
{
  // At worst a break before every character
  char *const bytes = press_arena_take(arena, 2 * text.len + 1);
  if (!bytes) {
    return PRESS_NONE;
  }
  size_t n = 0;      // Bytes written
  size_t column = 0; // Characters in this line
  size_t blank = 0;  // Where this line could end: byte behind the blank, or 0
  size_t since = 0;  // Characters behind that blank
  for (size_t i = 0; i < text.len; ++i) {
    const char byte = text.data[i];
    if (is_start(byte)) {
      if (column >= width && blank && byte != ' ') {
        bytes[blank - 1] = '\n';
        column = since;
        blank = 0;
      } else if (column >= width && hard && byte != ' ') {
        bytes[n++] = '\n';
        column = 0;
      }
      ++column;
      ++since;
    }
    bytes[n++] = byte;
    if (byte == '\n') {
      column = 0;
      blank = 0;
    } else if (byte == ' ') {
      blank = n;
      since = 0;
    }
  }
  bytes[n] = '\0';
  return (PressStr){bytes, n};
}

PressStr
press_labels_cut(Arena *arena, PressStr text, size_t max)
{
  size_t n_characters = 0;
  for (size_t i = 0; i < text.len; ++i) {
    if (is_start(text.data[i]) && ++n_characters > max) {
      const PressStr parts[] = {press_str_cut(text, 0, i), PRESS_STR("…")};
      return press_arena_join(arena, parts, 2);
    }
  }
  return text;
}

static bool
is_entity_byte(char byte)
{
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9') || byte == '#';
}

/// True if an entity name and its semicolon stand behind an ampersand
static bool
is_entity(PressStr text, size_t ampersand)
{
  size_t i = ampersand + 1;
  while (i < text.len && is_entity_byte(text.data[i])) {
    ++i;
  }
  return i > ampersand + 1 && i < text.len && text.data[i] == ';';
}

PressStr
press_labels_entities(Arena *arena, PressStr text)
{
  static const PressStr escape = {"amp;", 4};
  size_t n_entities = 0;
  for (size_t i = 0; i < text.len; ++i) {
    n_entities += text.data[i] == '&' && is_entity(text, i);
  }
  if (!n_entities) {
    return text;
  }
  char *const bytes =
      press_arena_take(arena, text.len + n_entities * escape.len);
  if (!bytes) {
    return PRESS_NONE;
  }
  size_t n = 0;
  for (size_t i = 0; i < text.len; ++i) {
    bytes[n++] = text.data[i];
    if (text.data[i] == '&' && is_entity(text, i)) {
      memcpy(bytes + n, escape.data, escape.len);
      n += escape.len;
    }
  }
  return (PressStr){bytes, n};
}

PressStr
press_labels_tooltip(Arena *arena, PressStr text)
{
  const PressStr escaped = press_labels_entities(arena, text);
  size_t n_backslashes = 0;
  for (size_t i = 0; i < escaped.len; ++i) {
    n_backslashes += escaped.data[i] == '\\';
  }
  if (!n_backslashes) {
    return escaped;
  }
  char *const bytes = press_arena_take(arena, escaped.len + n_backslashes);
  if (!bytes) {
    return PRESS_NONE;
  }
  size_t n = 0;
  for (size_t i = 0; i < escaped.len; ++i) {
    bytes[n++] = escaped.data[i];
    if (escaped.data[i] == '\\') {
      bytes[n++] = '\\';
    }
  }
  return (PressStr){bytes, n};
}
