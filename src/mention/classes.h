// SPDX-License-Identifier: MIT

/// @file classes.h Word classes that code asks for by name

#ifndef PRESS_MENTION_CLASSES_H
#define PRESS_MENTION_CLASSES_H

#include "lexicon/lexicon.h"

/*
   Rules in data/ name any class they like; these are the ones that the shallow
   analysis itself needs: function words and what makes a name or a phrase.
*/
// clang-format off
#define PRESS_CLASSES(X)                                                      \
  X(aux_be, "aux.be") X(aux_have, "aux.have") X(aux_do, "aux.do")             \
  X(modal_possible, "modal.possible") X(modal_should, "modal.should")         \
  X(aspect, "aspect") X(attempt, "attempt") X(enable, "enable")               \
  X(intend, "intend") X(reflexive, "reflexive")                               \
  X(say_report, "say.report") X(say_declare, "say.declare")                   \
  X(say_claim, "say.claim") X(say_accuse, "say.accuse")                       \
  X(say_deny, "say.deny") X(say_reveal, "say.reveal")                         \
  X(say_confirm, "say.confirm") X(say_decline, "say.decline")                 \
  X(say_fear, "say.fear") X(say_suspect, "say.suspect")                       \
  X(say_unknown, "say.unknown")                                               \
  X(det_definite, "det.definite") X(det_indefinite, "det.indefinite")         \
  X(det_demonstrative, "det.demonstrative")                                   \
  X(det_possessive, "det.possessive") X(det_quantity, "det.quantity")         \
  X(det_negative, "det.negative") X(det_all, "det.all")                       \
  X(pron_subject, "pron.subject") X(pron_object, "pron.object")               \
  X(pron_impersonal, "pron.impersonal")                                       \
  X(pron_partitive, "pron.partitive") X(pron_reflexive, "pron.reflexive")     \
  X(pron_demonstrative, "pron.demonstrative")                                 \
  X(prep_agent, "prep.agent") X(prep_against, "prep.against")                 \
  X(prep_for, "prep.for") X(prep_from, "prep.from") X(prep_in, "prep.in")     \
  X(prep_of, "prep.of") X(prep_on, "prep.on") X(prep_to, "prep.to")           \
  X(prep_with, "prep.with") X(prep_via, "prep.via") X(prep_house, "prep.house")                           \
  X(prep_including, "prep.including") X(prep_without, "prep.without")         \
  X(conj_and, "conj.and") X(conj_or, "conj.or") X(conj_but, "conj.but")       \
  X(sub_that, "sub.that") X(sub_if, "sub.if")                                 \
  X(neg_verb, "neg.verb") X(neg_only, "neg.only") X(neg_noun, "neg.noun")     \
  X(adv_alleged, "adv.alleged") X(adv_possible, "adv.possible")               \
  X(adv_continue, "adv.continue") X(adv_however, "adv.however")               \
  X(adv_example, "adv.example")                                               \
  X(cue_according, "cue.according") X(cue_unknown, "cue.unknown")             \
  X(demonym, "demonym") X(forename, "forename")                               \
  X(adj_alleged, "adj.alleged") X(adj_former, "adj.former")                   \
  X(adj_quantity, "adj.quantity") X(adj_close, "adj.close")                   \
  X(org_suffix, "org.suffix") X(org_tail, "org.tail")                          \
  X(org_head, "org.head") X(org_public, "org.public")                          \
  X(org_ministry, "org.ministry")                                             \
  X(person_title, "person.title") X(place_head, "place.head")                 \
  X(media_kind, "media.kind") X(spyware_kind, "spyware.kind")                 \
  X(product_kind, "product.kind") X(role_official, "role.official")           \
  X(role_head, "role.head") X(role_national, "role.national")                 \
  X(role_representative, "role.representative")                               \
  X(role_source, "role.source") X(role_victim, "role.victim")                        \
  X(role_perpetrator, "role.perpetrator")                 \
  X(group_partitive, "group.partitive")                                       \
  X(group_collection, "group.collection") X(speech_noun, "speech.noun")        \
  X(verb_base, "verb.base") X(verb_charge, "verb.charge")                        \
  X(verb_convict, "verb.convict") X(verb_name, "verb.name")                    \
  X(verb_sell, "verb.sell") X(verb_send, "verb.send")                          \
  X(verb_provide, "verb.provide") X(verb_notify, "verb.notify")
// clang-format on

/// Number of each class, NO_CLASS for one that the data lacks
typedef struct {
#define X(field, name) WordClass field;
  PRESS_CLASSES(X)
#undef X
} Classes;

/// Look them all up
Classes press_classes(const Lexicon *lexicon);

/// True if the reading is there and has the class
bool press_has(const Reading *reading, WordClass word_class);

/// First reading of a hit that has the class, or null
const Reading *press_hit_has(const Hit *hit, WordClass word_class);

/// First reading of a hit with this part of speech, or null
const Reading *press_hit_pos(const Hit *hit, Pos pos);

#endif // PRESS_MENTION_CLASSES_H
