#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Both tables read again by Python's csv: same nodes, edges and texts."""

import csv
import re
import sys

import samples

csv.field_size_limit(1 << 30)
EDGE_TEXTS = ["status", "polarity", "sources", "statements", "evidence"]


def flat(text):
    """Text as one line: a line break is a blank, controls are replaced."""
    text = re.sub("\r\n|\r|\n", " ", text)
    return "".join(c if ord(c) >= 32 or c == "\t" else "\ufffd" for c in text)


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    lines = text.split("\r\n")
    if lines[-1] or "\n" in text.replace("\r\n", ""):
        sys.exit(f"{path}: lines must end in CR LF and hold none")
    return list(csv.DictReader(lines[:-1], strict=True))


def part(path, what):
    return path.with_name(f"{path.stem}.{what}.csv")


def check(path, again, expected, name):
    for what in ("nodes", "edges"):
        samples.same(name, "bytes", part(path, what).read_bytes(),
                     part(again, what).read_bytes())
    nodes = {r["Id"]: (r["Label"], r["types"], r["aliases"], r["named"])
             for r in rows(part(path, "nodes"))}
    samples.same(name, "nodes", nodes, {
        n["id"]: (flat(samples.label_of(n, expected.language)),
                  " | ".join(n["types"]), flat(" | ".join(n["aliases"])),
                  str(bool(n["named"])).lower())
        for n in expected.nodes.values()})
    edges = {}
    for r in rows(part(path, "edges")):
        samples.same(name, "Type", r["Type"], "Directed")
        edges[r["Source"], r["Kind"], r["Target"]] = (
            *(r[k] for k in EDGE_TEXTS), int(r["Weight"]),
            int(r["documents"]))
    samples.same(name, "edges", edges, {
        key: (*(flat(e[k]) for k in EDGE_TEXTS), e["weight"], e["documents"])
        for key, e in expected.edges().items()})


samples.each(samples.parse_arguments(__doc__), ".csv", check)
