# SPDX-License-Identifier: MIT
"""Damaged copies of a graph document, the same for the same seed.

Each kind of damage is a function (document, random generator, share); `KINDS`
names them, `DAMAGES` are the five mixtures that the tests use.
"""
import copy
import json
import os
import random

STATUSES = ["asserted", "reported", "alleged", "possible", "unknown", "denied"]
PREDICATES = ["ATTACKS", "TARGETS", "HAS_VICTIM", "PART_OF", "MEMBER_OF", "ABOUT",
              "WORKS_FOR", "DIRECTS", "REPRESENTS", "SUES", "SUED_BY", "ACCUSES",
              "DENIES", "REPORTS", "LOCATED_IN", "MENTIONS", "CITES", "OWNS",
              "PARTNER_OF", "MEETS", "OPPOSES", "NO_SUCH_PREDICATE"]
TYPES = ["Person", "PersonGroup", "Organization", "Company", "Event", "TimeSpan",
         "Place", "Country", "Article", "Thing", "NoSuchType", "Attack", "Lawsuit"]
RULES = ["sues_from_lawsuit", "accuses_from_suit_or_claim", "target_owner",
         "victims_part", "part_of_victims", "source_reports_event", "no_such_rule"]


def chosen(rng, items, share):
    return [x for x in items if rng.random() < share]


def statements_dropped(d, rng, share):
    d["statements"] = [s for s in d["statements"] if rng.random() >= share]


def predicates_changed(d, rng, share):
    for s in chosen(rng, d["statements"], share):
        s["predicate"] = rng.choice(PREDICATES)


def predicates_kin(d, rng, share):
    """Parents and children of the predicates, by the ontology."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "data", "ontology.json")
    with open(path, encoding="utf-8") as f:
        edges = json.load(f)["edge_types"]
    for s in chosen(rng, d["statements"], share):
        kin = [e["id"] for e in edges if e.get("parent") == s["predicate"]]
        kin += [e["parent"] for e in edges if e["id"] == s["predicate"] and e.get("parent")]
        kin += [e["inverse"] for e in edges if e["id"] == s["predicate"] and e.get("inverse")]
        if kin:
            s["predicate"] = rng.choice(sorted(kin))


def events_hidden(d, rng, share):
    """Events with other mentions, names and ids: only statements tell them."""
    for i, n in enumerate(chosen(rng, d["nodes"], share)):
        if not any(s["predicate"] in ("STARTED_ON", "PARTICIPATES_IN", "HAS_VICTIM", "OCCURRED_IN") and
                   n["id"] in (s["subject"], s["object"]) for s in d["statements"]):
            continue
        new = "hidden%d" % i
        for s in d["statements"]:
            for end in ("subject", "object"):
                s[end] = new if s[end] == n["id"] else s[end]
        n.update(id=new, label="hidden %d" % i, labels={}, aliases=[],
                 mentions=[] if rng.random() < 0.5 else [{"document": "d1", "start": 1, "end": 2}])


def ends_swapped(d, rng, share):
    for s in chosen(rng, d["statements"], share):
        s["subject"], s["object"] = s["object"], s["subject"]


def ends_changed(d, rng, share):
    ids = [n["id"] for n in d["nodes"]] + ["nobody", "it's nobody"]
    for s in chosen(rng, d["statements"], share):
        s[rng.choice(["subject", "object"])] = rng.choice(ids)


def statuses_changed(d, rng, share):
    for s in chosen(rng, d["statements"], share):
        s["status"] = rng.choice(STATUSES + [None, ""])


def polarities_changed(d, rng, share):
    for s in chosen(rng, d["statements"], share):
        s["polarity"] = rng.choice(["affirmed", "negated", None])


def sources_changed(d, rng, share):
    ids = [n["id"] for n in d["nodes"]] + ["nobody"]
    for s in chosen(rng, d["statements"], share):
        s["sources"] = rng.choice([[], [rng.choice(ids)], rng.sample(ids, min(2, len(ids))),
                                   s.get("sources", [])[:1], None])


def nodes_dropped(d, rng, share):
    d["nodes"] = [n for n in d["nodes"] if rng.random() >= share]


def nodes_split(d, rng, share):
    for n in chosen(rng, list(d["nodes"]), share):
        if len(n.get("mentions") or []) < 2:
            continue
        half = copy.deepcopy(n)
        half["id"] = n["id"] + rng.choice([" 2", "-b", "'", "#", "\"'", "é"])
        cut = rng.randrange(1, len(n["mentions"]))
        half["mentions"] = n["mentions"][cut:]
        n["mentions"] = n["mentions"][:cut]
        d["nodes"].insert(rng.randrange(len(d["nodes"]) + 1), half)
        for s in chosen(rng, d["statements"], 0.5):
            for end in ("subject", "object"):
                if s[end] == n["id"]:
                    s[end] = half["id"]


def nodes_merged(d, rng, share):
    for n in chosen(rng, list(d["nodes"]), share):
        other = rng.choice(d["nodes"])
        if other is n or n not in d["nodes"]:
            continue
        other["mentions"] = (other.get("mentions") or []) + (n.get("mentions") or [])
        other["aliases"] = (other.get("aliases") or []) + [n.get("label")]
        d["nodes"].remove(n)
        for s in d["statements"]:
            for end in ("subject", "object"):
                if s[end] == n["id"]:
                    s[end] = other["id"]


def nodes_renamed(d, rng, share):
    new = {n["id"]: rng.choice(["n%d" % i, "%s!" % n["id"], "N é%d" % i])
           for i, n in enumerate(chosen(rng, d["nodes"], share))}
    for n in d["nodes"]:
        n["id"] = new.get(n["id"], n["id"])
    for s in d["statements"]:
        for end in ("subject", "object"):
            s[end] = new.get(s[end], s[end])
        s["sources"] = [new.get(i, i) for i in s.get("sources") or []]


def nodes_shuffled(d, rng, share):
    rng.shuffle(d["nodes"])
    rng.shuffle(d["statements"])


def types_changed(d, rng, share):
    for n in chosen(rng, d["nodes"], share):
        n["types"] = rng.choice([[rng.choice(TYPES)], rng.sample(TYPES, 2), [],
                                 (n.get("types") or []) + [rng.choice(TYPES)]])
        n["named"] = rng.choice([True, False, None])


def names_changed(d, rng, share):
    for n in chosen(rng, d["nodes"], share):
        n["label"] = rng.choice([None, "", "It", "L’Œuvre – Ça", "ÆØ‐ß",
                                 "«\u00a0" + str(n.get("label")) + "\u202f»",
                                 str(n.get("label")).upper()])
        n["aliases"] = rng.choice([[], n.get("aliases") or [],
                                   [rng.choice(d["nodes"]).get("label")]])


def spans_shifted(d, rng, share):
    for n in d["nodes"]:
        for m in chosen(rng, n.get("mentions") or [], share):
            if m.get("start") is None:
                continue
            m["start"] += rng.choice([-30, -3, -1, 0, 1, 2, 4, 9])
            m["end"] += rng.choice([-9, -4, -2, -1, 0, 1, 3, 25])
            m.pop(rng.choice(["surface", "head_start", "kind", "document"]), None)


def mentions_dropped(d, rng, share):
    for n in d["nodes"]:
        n["mentions"] = [m for m in n.get("mentions") or [] if rng.random() >= share]


def mentions_doubled(d, rng, share):
    for n in chosen(rng, list(d["nodes"]), share):
        if n.get("mentions"):
            other = rng.choice(d["nodes"])
            other["mentions"] = (other.get("mentions") or []) + [rng.choice(n["mentions"])]


def evidence_cut(d, rng, share):
    for s in chosen(rng, d["statements"], share):
        kind = rng.randrange(7)
        if kind == 0:
            s["evidence"] = []
        for e in s["evidence"]:
            if kind == 1 and e.get("end") is not None:
                e["end"] = e["start"] + 5
            elif kind == 2 and e.get("end") is not None:
                e["start"], e["end"] = max(0, e["start"] - 400), e["end"] + 500
            elif kind == 3 and e.get("end") is not None:
                e["end"] += 100000
            elif kind == 4:
                e.pop("start", None)
            elif kind == 5 and e.get("start") is not None:
                e["start"] -= 7
                s["trigger"] = {"start": e["start"] + 20, "end": e["start"] + 30}
            elif kind == 6:
                e.pop("text", None)
                e["document"] = rng.choice(["d1", "d2", None])


def variants_added(d, rng, share):
    for s in chosen(rng, list(d["statements"]), share):
        for _ in range(rng.randrange(1, 4)):
            v = copy.deepcopy(s)
            v["id"] = "v%d" % rng.randrange(10 ** 6)
            v["status"] = rng.choice(STATUSES)
            if rng.random() < 0.3:
                v["sources"] = [rng.choice(d["nodes"])["id"]] if d["nodes"] else []
            if rng.random() < 0.3:
                v["properties"] = {"ambiguous": True}
            d["statements"].insert(rng.randrange(len(d["statements"]) + 1), v)


def statements_doubled(d, rng, share):
    for s in chosen(rng, list(d["statements"]), share):
        d["statements"].append(copy.deepcopy(s))


def statements_invented(d, rng, share):
    if not d["nodes"]:
        return
    for i in range(int(share * len(d["statements"])) + 1):
        d["statements"].append({
            "id": "x%d" % i, "subject": rng.choice(d["nodes"])["id"],
            "predicate": rng.choice(PREDICATES), "object": rng.choice(d["nodes"])["id"],
            "status": rng.choice(STATUSES), "sources": [], "evidence":
            copy.deepcopy(rng.choice(d["statements"])["evidence"]) if d["statements"] else []})


def derived_faked(d, rng, share):
    for s in chosen(rng, d["statements"], share):
        s["derived"] = {"rule": rng.choice(RULES),
                        "from": [x.get("id") for x in rng.sample(d["statements"], min(2, len(d["statements"])))]}
        if rng.random() < 0.5:
            s["evidence"] = []


def derived_real(d, rng, share):
    """Statements that really follow from others by a shortcut, and from those."""
    a, p = {}, d["statements"]
    for s in list(p):
        a.setdefault((s["predicate"]), []).append(s)
    new = []
    for v in a.get("HAS_VICTIM", []):
        for w in a.get("HAS_VICTIM", []):
            if v is not w and v["subject"] == w["subject"]:
                new.append((v["object"], "PART_OF", w["object"], "part_of_victims", [v, w]))
        for w in a.get("PART_OF", []):
            if w["object"] == v["object"]:
                new.append((v["subject"], "HAS_VICTIM", w["subject"], "victims_part", [v, w]))
    for v in a.get("TARGETS", []) + a.get("COMPROMISES", []):
        for w in a.get("OWNS", []):
            if w["object"] == v["object"]:
                new.append((v["subject"], "TARGETS", w["subject"], "target_owner", [v, w]))
    for v in a.get("PLAINTIFF_IN", []):
        for w in a.get("DEFENDANT_IN", []):
            if w["object"] == v["object"]:
                new.append((v["subject"], "SUES", w["subject"], "sues_from_lawsuit", [v, w]))
    for v in p:
        for source in v.get("sources") or []:
            new.append((source, "REPORTS", v["object"], "source_reports_event", [v]))
            new.append((source, "ACCUSES", v["subject"], "accuses_from_suit_or_claim", [v]))
    for i, (s, q, o, rule, chain) in enumerate(new):
        if rng.random() < share:
            p.append({"id": "f%d" % i, "subject": s, "predicate": q, "object": o,
                      "status": "asserted", "sources": [], "evidence": [],
                      "derived": {"rule": rule, "from": [c.get("id") for c in chain]}})


def documents_changed(d, rng, share):
    for x in d["documents"]:
        for k in chosen(rng, ["sha256", "uri", "title", "text", "sentences", "bytes"], share):
            x.pop(k, None)
        if rng.random() < share:
            x["id"] = rng.choice(["d1", "d2", "art"])
    if rng.random() < share / 4:
        d["documents"] = []
    elif rng.random() < share / 4:
        d["documents"].append({"id": "other", "text": "Other text."})


def times_changed(d, rng, share):
    days = ["2019-04", "2019", "2019-10-29", "2019-10-01", "2021-11-31", "2019-13", None, "", "abcdefg"]
    for s in chosen(rng, d["statements"], share):
        s["time"] = rng.choice([None, {"start": rng.choice(days), "end": rng.choice(days), "raw": "en 2019"},
                                {"raw": (s.get("time") or {}).get("raw")}])


def quantities_changed(d, rng, share):
    for s in chosen(rng, d["statements"], share):
        q = dict(s.get("quantity") or {})
        q.update(rng.choice([{"value": 3}, {"comparator": "several"}, {"value": "1400"}, {"value": None},
                             {"value": 1400.5, "value_max": "beaucoup"}, {"comparator": None}]))
        s["quantity"] = rng.choice([q, None, {}])


def gold_softened(d, rng, share):
    """What only golds have: optional nodes, readings, further statuses, rules."""
    for n in chosen(rng, d["nodes"], share / 2):
        n["optional"] = True
    for s in chosen(rng, d["statements"], share):
        s["core"] = rng.random() < 0.5
        s["status_also"] = rng.sample(STATUSES, rng.randrange(3))
        ids = [n["id"] for n in d["nodes"]] or ["nobody"]
        s["alternatives"] = [{"subject": rng.choice([s["subject"], rng.choice(ids)]),
                              "predicate": rng.choice(PREDICATES),
                              "object": rng.choice([s["object"], rng.choice(ids)])}
                             for _ in range(rng.randrange(4))]
    for s in chosen(rng, d["statements"], share / 2):
        d.setdefault("must_not", []).append(
            {"subject": rng.choice([s["subject"], "*"]), "object": rng.choice([s["object"], "*"]),
             "predicate": rng.choice([s["predicate"], [s["predicate"], "SUES"], "*"]),
             "status": rng.choice([None, ["asserted"], ["reported", "unknown"]]), "why": "no"})
    for n in chosen(rng, d["nodes"], share / 2):
        d.setdefault("must_not", []).append({"node": n["id"], "type": rng.choice(TYPES), "why": "no"})


def offsets_dropped(d, rng, share):
    """As golds of HTML articles: surfaces instead of offsets."""
    text = {x.get("id"): (x.get("text") or "").encode() for x in d["documents"]}
    def strip(m, name):
        t = text.get(m.get("document"))
        if t and isinstance(m.get("start"), int) and 0 <= m["start"] < (m.get("end") or 0):
            m[name] = t[m["start"]:m["end"]].decode("utf-8", "replace")
        m["start"] = m["end"] = None
    for n in d["nodes"]:
        for m in chosen(rng, n.get("mentions") or [], share):
            strip(m, "surface")
    for s in d["statements"]:
        for e in chosen(rng, s.get("evidence") or [], share):
            strip(e, "text")


KINDS = [statements_dropped, predicates_changed, predicates_kin, events_hidden, ends_swapped, ends_changed, statuses_changed,
         polarities_changed, sources_changed, nodes_dropped, nodes_split, nodes_merged,
         nodes_renamed, nodes_shuffled, types_changed, names_changed, spans_shifted,
         mentions_dropped, mentions_doubled, evidence_cut, variants_added,
         statements_doubled, statements_invented, derived_faked, derived_real,
         documents_changed, times_changed, quantities_changed]

GOLD_KINDS = [gold_softened]

DAMAGES = {
    "gaps": [statements_dropped, nodes_dropped, mentions_dropped, sources_changed],
    "wrong": [predicates_changed, predicates_kin, ends_swapped, ends_changed, statements_invented, polarities_changed],
    "nodes": [events_hidden, nodes_split, nodes_merged, nodes_renamed, spans_shifted, types_changed],
    "proof": [evidence_cut, statuses_changed, times_changed, quantities_changed, sources_changed],
    "variants": [variants_added, statements_doubled, derived_faked, derived_real],
}


def damaged(document, kinds, seed, share):
    """A copy with the damage; the same for the same seed."""
    rng = random.Random(seed)
    copied = json.loads(json.dumps(document))
    for kind in kinds:
        kind(copied, rng, share)
    return copied
