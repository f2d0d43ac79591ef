// SPDX-License-Identifier: MIT

/// @file rules.h Rules as data: what makes a statement of which slots

#ifndef PRESS_STATEMENT_RULES_H
#define PRESS_STATEMENT_RULES_H

#include "statement/statement.h"

/**
   What a rule looks at. The engine fills the slots of each such place; the
   rule says which slots make subject and object. Today the slots come from
   the order of the words; a dependency tree will fill the same slots.
*/
typedef enum {
  ON_VERB,    ///< A verb group whose verb has the class
  ON_NOUN,    ///< A noun phrase whose head has the class
  ON_DEMONYM, ///< A phrase with a nationality: self, country
  ON_PLACE,   ///< A phrase and the place right behind it: self, in
  ON_PART,    ///< A partitive: self, of
  ON_MEMBER,  ///< A group and who is named of it: self, member
  ON_DATE,    ///< An event or document and the date beside it: self, date
  ON_NAME,    ///< A name and what it is said to be of: self, of
  ON_COPULA,  ///< X is one of, X are Y: subject, object
  N_TRIGGERS
} RuleTrigger;

/// Places that a rule can take its ends from
typedef enum {
  SLOT_NONE,
  SLOT_SUBJECT, ///< Who does it, in any voice
  SLOT_OBJECT,  ///< To whom it is done, in any voice
  SLOT_SELF,    ///< The noun phrase itself
  SLOT_OF,      ///< Its complement or owner; of a verb: with de, of
  SLOT_BY,
  SLOT_AGAINST,
  SLOT_FOR,
  SLOT_FROM,
  SLOT_IN,
  SLOT_ON,
  SLOT_TO,
  SLOT_VIA,
  SLOT_WITH,
  SLOT_MEMBER,
  SLOT_SECOND, ///< A second object
  SLOT_ASKED,  ///< Subject of the clause that is asked: whether X did
  SLOT_EVENT,  ///< Attack or disaster that the text spoke of last
  SLOT_COUNTRY,
  SLOT_DATE,
  SLOT_SINCE,       ///< A date with depuis, since
  SLOT_UNTIL,       ///< A date with jusqu'à, until
  SLOT_UNSPECIFIED, ///< The node for who is left out
  N_SLOTS
} Slot;

enum { MAX_ALTERNATIVES = 4, MAX_TYPES = 6, MAX_CLASSES = 6 };

/// A rule's own check on one of its ends
typedef struct {
  uint16_t types[MAX_TYPES]; ///< One of them, descendants too; none: any
  uint8_t n_types;
  WordClass word_class; ///< Of the head noun, or NO_CLASS
} RuleEnd;

/// One text of a rule and what it must or must not give
typedef struct {
  Language language;
  PressStr text;
  PressStr gives;    ///< "Norvik ACQUIRES Delta Marine"
  bool counter;      ///< It must not give this
  PressStr polarity; ///< "negated" or none: not looked at
  PressStr status;   ///< Or none: not looked at
} RuleExample;

typedef struct {
  PressStr id;
  PressStr file;
  uint16_t predicate;
  RuleTrigger on;
  WordClass classes[MAX_CLASSES]; ///< Of the trigger; one of them
  uint8_t n_classes;
  Slot subject[MAX_ALTERNATIVES]; ///< First that is filled
  Slot object[MAX_ALTERNATIVES];
  RuleEnd subject_end;
  RuleEnd object_end;
  WordClass subject_not; ///< Class that one person's noun must not have
  RuleEnd with; ///< What the verb's object must be, where it is neither end
  double score;
  Slot without; ///< Slot that must be empty, or SLOT_NONE
  bool passive_only;
  bool active_only;
  bool negates; ///< The statement is negated: DENIES gives one
  bool alleges; ///< Whoever does it alleges the statement: accuses X of Y
  bool speech;  ///< Takes the narrator's status, not that of its own verb
  bool needs_reflexive;
  const RuleExample *examples;
  uint32_t n_examples;
} Rule;

struct RulesImpl {
  Rule *items;
  size_t n;
  size_t cap;
  const MentionData *data;
  /// By class: rules on verbs and nouns; by_class_first has n_classes + 1
  uint32_t *by_class;
  uint32_t *by_class_first;
};

#endif // PRESS_STATEMENT_RULES_H
