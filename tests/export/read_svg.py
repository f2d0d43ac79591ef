#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Every picture: well-formed, with title, ids of statements and tooltips."""

import json
import pathlib
import re
import sys
import tempfile
import xml.etree.ElementTree as ET

import samples

SVG = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}"


def squeezed(text):
    return re.sub(r"\s+", " ", text).strip()


def check(path, graph, expected, name):
    root = ET.parse(path).getroot()
    if root.find(f"{SVG}title") is None or root.find(f"{SVG}desc") is None:
        sys.exit(f"{name}: no title or description")
    title = graph["documents"][0]["title"] or graph["documents"][0]["uri"]
    if len(graph["documents"]) == 1:
        samples.same(name, "title", root.find(f"{SVG}title").text or "",
                     samples.clean(title))
    edges = [g for g in root.iter(f"{SVG}g") if g.get("class") == "edge"]
    nodes = [g for g in root.iter(f"{SVG}g") if g.get("class") == "node"]
    if len(edges) > len(expected.edges(False)):
        sys.exit(f"{name}: more edges than there are")
    statements = {s["id"]: s for s in graph["statements"]}
    drawn = set()
    for g in edges:
        statement = statements[g.get("id")]
        drawn |= {statement["subject"], statement["object"]}
        tips = [a.get(f"{XLINK}title") for a in g.iter(f"{SVG}a")]
        sentence = samples.clean(expected.sentence(statement["evidence"][0]))
        if len(sentence) < 900 and tips and \
                squeezed(sentence) not in squeezed(tips[0]):
            sys.exit(f"{name}: {tips[0]!r} lacks {sentence!r}")
        if not tips:
            sys.exit(f"{name}: an edge has no tooltip")
    samples.same(name, "nodes", {g.get("id") for g in nodes}, drawn)


def main():
    arguments = samples.parse_arguments(__doc__)
    ontology = json.loads(
        (arguments.source / "data" / "ontology.json").read_text())
    with tempfile.TemporaryDirectory() as folder:
        n = 0
        for path in samples.graphs(arguments.source, folder):
            text = path.read_text(encoding="utf-8")
            if "pressgraph" not in text[:200]:
                continue
            out = pathlib.Path(folder) / "x.svg"
            samples.run([arguments.program, "render", str(path), "-o",
                         str(out)])
            graph = json.loads(text)
            check(out, graph, samples.Expected(graph, ontology), path.name)
            n += 1
    print(f"{n} pictures looked at")


main()
