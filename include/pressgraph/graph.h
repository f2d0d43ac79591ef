// SPDX-License-Identifier: MIT

/// @file graph.h The property multigraph with evidence

#ifndef PRESSGRAPH_GRAPH_H
#define PRESSGRAPH_GRAPH_H

#include <pressgraph/ontology.h>
#include <pressgraph/value.h>

#include <stdint.h>

PRESS_BEGIN_DECLS

/// Index of a document, node, statement or claim that is none
#define PRESS_NO_INDEX UINT32_MAX

/// Kind of a sentence
typedef enum {
  PRESS_SENTENCE_TITLE,
  PRESS_SENTENCE_HEADING,
  PRESS_SENTENCE_BODY,
  PRESS_SENTENCE_CREDIT,
  PRESS_SENTENCE_KEYWORDS,
  PRESS_SENTENCE_DATELINE,
} PressSentenceKind;

/// Kind of a mention
typedef enum {
  PRESS_MENTION_NAME,
  PRESS_MENTION_NOMINAL,
  PRESS_MENTION_APPOSITION,
  PRESS_MENTION_PRONOUN,
  PRESS_MENTION_DATE,
  PRESS_MENTION_QUANTITY,
} PressMentionKind;

/// Id of a kind: "title" ...; static
PRESS_API PressStr press_sentence_kind_name(PressSentenceKind kind);

/// Id of a kind: "name" ...; static
PRESS_API PressStr press_mention_kind_name(PressMentionKind kind);

/// Members that a document carried and the model does not know
typedef struct {
  const PressStr *names;
  const PressValue *values;
  uint32_t n;
} PressMembers;

/// A sentence of a document
typedef struct {
  uint32_t start; ///< Byte in the article's text
  uint32_t end;   ///< Byte behind it
  PressSentenceKind kind;
} PressSentence;

/// A place in a document
typedef struct {
  uint32_t document; ///< Index
  uint32_t sentence; ///< From 1; 0 if not known
  uint32_t start;    ///< Byte in the article's text; PRESS_NO_INDEX: not known
  uint32_t end;      ///< Byte behind it; PRESS_NO_INDEX: not known
  PressStr text;     ///< Only where documents carry no text, else none
  PressMembers extra;
} PressSpan;

/// One article
typedef struct {
  PressStr id;
  PressStr uri;
  PressStr title;     ///< Or none
  PressStr language;  ///< "fr", "en"
  PressStr published; ///< ISO date or none
  PressStr anchor;    ///< ISO date or none
  PressStr sha256;    ///< 64 hex digits
  uint64_t bytes;     ///< Of the text
  PressStr text;      ///< Or none (--no-text)
  const PressSentence *sentences;
  uint32_t n_sentences;
  PressMembers extra;
} PressDocument;

/// A span that names or describes a node
typedef struct {
  PressSpan span;
  PressMentionKind kind;
} PressMention;

/// A thing that the articles speak of
typedef struct {
  PressStr id;
  const PressStr *types; ///< Ontology order
  uint32_t n_types;
  PressStr label;
  PressStr label_en;        ///< Or none
  PressStr label_fr;        ///< Or none
  PressMembers label_extra; ///< Labels in other languages
  bool named;               ///< Has a proper name
  const PressStr *aliases;
  uint32_t n_aliases;
  const PressValue *properties; ///< An OBJECT
  const PressMention *mentions;
  uint32_t n_mentions;
  PressMembers extra;
} PressNode;

/// When a proposition holds
typedef struct {
  PressStr start;     ///< ISO date (and time), or none
  PressStr end;       ///< Inclusive, or none
  PressStr precision; ///< "day", "month" ...
  PressStr raw;       ///< The words of the text
  PressMembers extra;
} PressTime;

/// How many
typedef struct {
  PressStr value;      ///< Canonical digits, or none (several, many)
  PressStr value_max;  ///< Only of an interval, else none
  PressStr comparator; ///< "=", ">=", ">", "<=", "<", "~", "several", "many"
  PressStr unit;       ///< Singular lemma, or none
  PressStr raw;        ///< The words of the text
  PressMembers extra;
} PressQuantity;

/// From what a statement follows
typedef struct {
  PressStr rule;        ///< Id of the shortcut
  const uint32_t *from; ///< Indices of statements
  uint32_t n_from;
  PressMembers extra;
} PressDerived;

/// Subject, predicate, object: one edge
typedef struct {
  PressStr id;
  uint32_t subject; ///< Index of a node
  PressStr predicate;
  uint32_t object; ///< Index of a node
  bool negated;
  PressCertainty status;
  const uint32_t *sources; ///< Indices of nodes
  uint32_t n_sources;
  uint32_t claim;                ///< Index or PRESS_NO_INDEX
  const PressTime *time;         ///< Or null
  const PressQuantity *quantity; ///< Or null
  const PressDerived *derived;   ///< Or null
  double score;                  ///< 0 to 1, of the extractor
  PressStr rule;
  const PressSpan *evidence;
  uint32_t n_evidence;
  const PressValue *properties; ///< An OBJECT, or null
  PressMembers extra;
} PressGraphStatement;

/// One act of saying
typedef struct {
  PressStr id;
  uint32_t source; ///< Index of a node or PRESS_NO_INDEX
  PressStr speech_act;
  PressSpan cue;    ///< With its text, always
  PressStr said_on; ///< ISO date or none
  const uint32_t *statements;
  uint32_t n_statements;
  PressMembers extra;
} PressClaim;

/// A relation of two claims
typedef struct {
  PressStr type;
  uint32_t from; ///< Index of a claim
  uint32_t to;   ///< Index of a claim
  PressMembers extra;
} PressClaimRelation;

/// Something that somebody should look at
typedef struct {
  uint32_t document; ///< Index
  uint32_t sentence; ///< From 1; 0 for null
  PressStr kind;
  PressStr text;
  PressMembers extra;
} PressGraphWarning;

/**
   A graph: arrays of structs that refer to each other by index. Everything
   that hangs on it lives in its arena and is borrowed until it is freed or
   changed.
*/
typedef struct PressGraphImpl PressGraph;

/**
   Make an empty graph.

   @param graph Owned; free it with press_graph_free.
   @return PRESS_OK or PRESS_NO_MEMORY.
*/
PRESS_API PRESS_NODISCARD PressStatus press_graph_new(PressWorld *world,
                                                      PressGraph **graph);

/// Free a graph; takes null
PRESS_API void press_graph_free(PressGraph *graph);

/// World that the graph was made in
PRESS_API PressWorld *press_graph_world(const PressGraph *graph);

PRESS_API uint32_t press_graph_n_documents(const PressGraph *graph);
PRESS_API uint32_t press_graph_n_nodes(const PressGraph *graph);
PRESS_API uint32_t press_graph_n_statements(const PressGraph *graph);
PRESS_API uint32_t press_graph_n_claims(const PressGraph *graph);
PRESS_API uint32_t press_graph_n_claim_relations(const PressGraph *graph);
PRESS_API uint32_t press_graph_n_warnings(const PressGraph *graph);

/// By index; the caller keeps the bounds
PRESS_API const PressDocument *press_graph_document(const PressGraph *graph,
                                                    uint32_t index);
PRESS_API const PressNode *press_graph_node(const PressGraph *graph,
                                            uint32_t index);
PRESS_API const PressGraphStatement *
press_graph_statement(const PressGraph *graph, uint32_t index);
PRESS_API const PressClaim *press_graph_claim(const PressGraph *graph,
                                              uint32_t index);
PRESS_API const PressClaimRelation *
press_graph_claim_relation(const PressGraph *graph, uint32_t index);
PRESS_API const PressGraphWarning *press_graph_warning(const PressGraph *graph,
                                                       uint32_t index);

/**
   The nodes that a user may mean: exact id, else exact label or alias (folded:
   case, accents, apostrophes, determiner), else all that contain the text.

   @param nodes Indices, owned by the caller's arena of the graph: borrowed
   until the graph is freed; sorted by number of statements, then id.
   @return PRESS_OK, PRESS_NOT_FOUND or PRESS_NO_MEMORY.
*/
PRESS_API PRESS_NODISCARD PressStatus
press_graph_find_nodes(PressGraph *graph,
                       PressStr text,
                       const uint32_t **nodes,
                       uint32_t *n_nodes);

/// Labels nearest to a text that was not found (did you mean); at most `max`
PRESS_API uint32_t press_graph_near_labels(const PressGraph *graph,
                                           PressStr text,
                                           PressStr *labels,
                                           uint32_t max);

/**
   Bytes of a span: of the span itself, else of the document's text; none if
   the graph has neither or the span lies outside.
*/
PRESS_API PressStr press_graph_span_text(const PressGraph *graph,
                                         const PressSpan *span);

/// Text of the sentence that a span lies in, or as press_graph_span_text
PRESS_API PressStr press_graph_sentence_text(const PressGraph *graph,
                                             const PressSpan *span);

/// Most specific type of a node (deepest, first in ontology order), or none
PRESS_API PressStr press_graph_main_type(const PressGraph *graph,
                                         uint32_t node);

PRESS_END_DECLS

#endif // PRESSGRAPH_GRAPH_H
