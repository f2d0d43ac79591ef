#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Every DOT read again by Graphviz, which must say nothing, and drawn."""

import json
import re
import shutil
import sys

import samples

if not shutil.which("dot"):
    print("skipped: dot is not here (install graphviz)")
    sys.exit(samples.SKIPPED)

EDGE_TEXTS = ["status", "polarity", "sources", "statements", "evidence"]


def flat(text):
    """Text as a DOT string holds it, and as one line."""
    text = re.sub("\r\n|\r|\n", "\n", text).replace("\t", " ")
    return "".join(c if ord(c) >= 32 and c not in "\ufffe\uffff" or c == "\n"
                   else "\ufffd" for c in text)


def undone(text):
    """What our quoting did to a text, undone."""
    return re.sub(r"\\(.)", lambda m: {"n": "\n"}.get(m[1], m[1]), text)


def read(path):
    """Nodes and edges as Graphviz has them."""
    done = samples.run(["dot", "-Tdot_json", str(path)])
    if done.stderr:
        sys.exit(f"{path}: dot said {done.stderr.decode()}")
    return json.loads(done.stdout)


def check_nodes(objects, expected, name, documents):
    got = {o["name"] for o in objects}
    linked = {x for key in expected.edges(documents) for x in (key[0], key[2])}
    ever = {x for key in expected.edges() for x in (key[0], key[2])}
    want = {n for n in expected.nodes if n in linked or n not in ever}
    samples.same(name, "dot: nodes", got, want)
    for o in objects:
        node = expected.nodes[o["name"]]
        label = flat(samples.label_of(node, expected.language))
        shown = undone(o.get("label_full") or o["label"])
        shown = shown.replace("&amp;", "&") if "label_full" not in o else shown
        if "&amp;" not in label:
            samples.same(name, "dot: label", shown.replace("\n", " "),
                         label.replace("\n", " "))
        samples.same(name, "dot: types", o.get("types", ""),
                     " | ".join(node["types"]))


def check_edges(graph, expected, name, documents):
    names = {o["_gvid"]: o["name"] for o in graph.get("objects", [])}
    got = {}
    for e in graph.get("edges", []):
        key = (names[e["tail"]], e["predicate"], names[e["head"]])
        got[key] = (*(undone(e.get(k, "")) for k in EDGE_TEXTS), int(e["w"]))
        if e["status"] not in e["label"] or e["status"] not in e["tooltip"]:
            sys.exit(f"{name}: status {e['status']} is not in words")
    want = {key: (*(flat(e[k]) for k in EDGE_TEXTS), e["weight"])
            for key, e in expected.edges(documents).items()}
    samples.same(name, "dot: edges", got, want)


def check(path, again, expected, name):
    samples.same(name, "bytes", path.read_bytes(), again.read_bytes())
    text = path.read_text(encoding="utf-8")
    if re.search(r"=[^\"]", re.sub(r'"(\\.|[^"\\])*"', '""', text)):
        sys.exit(f"{name}: a value is not quoted")
    graph = read(path)
    check_nodes(graph.get("objects", []), expected, name, False)
    check_edges(graph, expected, name, False)
    svg = path.with_suffix(".svg")
    done = samples.run(["dot", "-Tsvg", "-o", str(svg), str(path)],
                       timeout=200)
    if done.stderr:
        sys.exit(f"{name}: dot said {done.stderr.decode()}")
    if shutil.which("xmllint"):
        samples.run(["xmllint", "--huge", "--noout", "--nonet", str(svg)])


samples.each(samples.parse_arguments(__doc__), ".dot", check)
