#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Every GraphML read again by xmllint, networkx and igraph."""

import shutil
import sys

import samples

try:
    import igraph
    import networkx
except ImportError as error:
    print(f"skipped: {error} (install python3-networkx and python3-igraph)")
    sys.exit(samples.SKIPPED)

EDGE_TEXTS = ["status", "polarity", "sources", "statements", "evidence"]


def expected_nodes(expected):
    nodes = {}
    for node in expected.nodes.values():
        nodes[node["id"]] = (
            samples.clean(samples.label_of(node, expected.language)),
            samples.clean(" | ".join(node["types"])),
            samples.clean(" | ".join(node["aliases"])), bool(node["named"]),
            len(node["mentions"]))
    return nodes


def expected_edges(expected):
    edges = {}
    for key, edge in expected.edges().items():
        texts = tuple(samples.clean(edge[k]) for k in EDGE_TEXTS)
        edges[key] = (*texts, edge["weight"], edge["documents"],
                      edge["derived"])
    return edges


def node_tuple(data):
    return (data.get("label") or "", data.get("types") or "",
            data.get("aliases") or "", bool(data["named"]),
            int(data["mentions"]))


def edge_tuple(data):
    return (*(data.get(k) or "" for k in EDGE_TEXTS), int(data["weight"]),
            int(data["documents"]), bool(data["derived"]))


def check_networkx(path, expected, name):
    graph = networkx.read_graphml(path, force_multigraph=True)
    ids = {n: d["node_id"] for n, d in graph.nodes(data=True)}
    samples.same(name, "networkx: nodes",
                 {d["node_id"]: node_tuple(d)
                  for _, d in graph.nodes(data=True)},
                 expected_nodes(expected))
    samples.same(name, "networkx: edges",
                 {(ids[a], d["predicate"], ids[b]): edge_tuple(d)
                  for a, b, d in graph.edges(data=True)},
                 expected_edges(expected))


def check_igraph(path, expected, name):
    graph = igraph.Graph.Read_GraphML(str(path))
    # Its parser gives CR LF and CR inside CDATA as they are
    nodes = {v["node_id"]: node_tuple(v.attributes()) for v in graph.vs}
    samples.same(name, "igraph: nodes", nodes, expected_nodes(expected))
    edges = {}
    for e in graph.es:
        a, b = graph.vs[e.source], graph.vs[e.target]
        key = (a["node_id"], e["predicate"], b["node_id"])
        edges[key] = edge_tuple(e.attributes())
    samples.same(name, "igraph: edges", edges, expected_edges(expected))
    samples.same(name, "igraph: direction", graph.is_directed(), True)


def check(path, again, expected, name):
    samples.same(name, "bytes", path.read_bytes(), again.read_bytes())
    if shutil.which("xmllint"):
        # --huge: one text may be longer than 10 MB
        samples.run(["xmllint", "--huge", "--noout", str(path)])
    check_networkx(path, expected, name)
    check_igraph(path, expected, name)


samples.each(samples.parse_arguments(__doc__), ".graphml", check)
