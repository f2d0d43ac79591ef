# SPDX-License-Identifier: MIT
"""Graphs that every exporter must carry, and what an export must hold.

The expectation is worked out here from the graph document alone, following
the definition of aggregation and not the program's code.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

STATUSES = ["asserted", "reported", "alleged", "possible", "unknown", "denied"]
SKIPPED = 77

HOSTILE = [
    "",
    " ",
    "'\"\\\"'",
    "back\\slash \\n \\N \\L \\\\",
    "]]> <![CDATA[ & < > &amp; &lt;",
    " leading and trailing ",
    "a & b < c > d & e",
    "&eacute; &#233; &unknown; & ; AT&T",
    "INF NaN INFOSEC -INF",
    "\u0001\u0002\u001f\u007f",
    "tab\tline\nreturn\rboth\r\nend",
    "\ufffe\uffff",
    "\u200f\u202e right to left \u202c\u200e",
    "\U0001f600\U0001f468\u200d\U0001f469",
    "=1+1",
    "a,b;c\td|e | f",
    "<b>bold</b> -> -- ; } {",
    "node", "graph", "strict", "edge", "digraph", "subgraph",
    "0x1", "4.9e-05", "-.5", "007",
    "e\u0301\u00e9 NFC",
    "\u4e2d\u6587\u4e2d\u6587\u4e2d\u6587",
    "x" * 300,
    ("word " * 100).strip(),
]


def hostile(texts):
    """A graph document whose labels and sentences are the texts."""
    parts, sentences, at = [], [], 0
    for text in texts:
        raw = (text or ".").encode()
        sentences.append([at, at + len(raw), "body"])
        parts.append(raw)
        at += len(raw) + 1
    document = {
        "id": "d-1", "uri": texts[2], "title": texts[4], "language": "fr",
        "published": "2024-03-05", "anchor": None, "sha256": "0" * 64,
        "bytes": at - 1, "text": b"\n".join(parts).decode(),
        "sentences": sentences,
    }
    nodes = [
        {"id": f"n-{i:03}", "types": ["Company" if i % 2 else "PersonGroup"],
         "label": text, "labels": {"en": text}, "named": bool(i % 2),
         "aliases": ["alias", "other"],
         "properties": {"generic": i % 3 == 0}, "mentions": []}
        for i, text in enumerate(texts)
    ]
    statements = []
    for i in range(len(texts)):
        start, end, _ = sentences[i]
        statements.append({
            "id": f"s-{i:03}", "subject": f"n-{i:03}",
            "predicate": ["FUNDS", "OPPOSES", "ZZ_UNKNOWN"][i % 3],
            "object": f"n-{(i + 1) % len(texts):03}",
            "polarity": "negated" if i % 5 == 0 else "affirmed",
            "status": "denied" if i % 5 == 0 else STATUSES[i % 5],
            "sources": [f"n-{(i + 2) % len(texts):03}"], "claim": None,
            "time": None, "quantity": None, "derived": None,
            "score": 0.5, "rule": "test", "evidence": [
                {"document": "d-1", "sentence": i + 1, "start": start,
                 "end": end}]})
    return {"pressgraph": 1, "ontology": "news", "documents": [document],
            "nodes": nodes, "statements": statements, "claims": [],
            "claim_relations": [], "warnings": []}


def clean(text):
    """Text as XML 1.0 can hold it."""
    return "".join(
        c if c in "\t\n\r" or (ord(c) >= 32 and c not in "\ufffe\uffff")
        else "\ufffd" for c in text)


def labels_language(graph):
    languages = [d["language"] for d in graph["documents"]]
    french = languages.count("fr") > languages.count("en")
    return "fr" if french else "en"


def label_of(node, language):
    return (node.get("labels") or {}).get(language) or node["label"]


class Expected:
    """Nodes and edges of an export, from the document."""

    def __init__(self, graph, ontology):
        self.graph = graph
        self.language = labels_language(graph)
        self.nodes = {n["id"]: n for n in graph["nodes"]}
        self.documents = {d["id"]: d for d in graph["documents"]}
        self.predicates = {p["id"]: p for p in ontology["edge_types"]}
        self.parents = {t["id"]: t["parent"] for t in ontology["node_types"]}

    def is_a(self, kind, ancestor):
        while kind:
            if kind == ancestor:
                return True
            kind = self.parents.get(kind)
        return False

    def is_document_layer(self, statement):
        predicate = self.predicates.get(statement["predicate"])
        if not predicate or predicate["layer"] != "document":
            return False
        types = self.nodes[statement["subject"]]["types"]
        return statement["predicate"] != "ABOUT" or any(
            self.is_a(t, "Document") for t in types)

    def sentence(self, evidence):
        document = self.documents[evidence["document"]]
        if evidence.get("sentence"):
            start, end, _ = document["sentences"][evidence["sentence"] - 1]
        else:
            start, end = evidence["start"], evidence["end"]
        return document["text"].encode()[start:end].decode()

    def edges(self, documents=True):
        """(subject, predicate, object) to what its edge says."""
        groups = {}
        for s in self.graph["statements"]:
            if documents or not self.is_document_layer(s):
                key = (s["subject"], s["predicate"], s["object"])
                groups.setdefault(key, []).append(s)
        return {key: self.edge(group) for key, group in groups.items()}

    def edge(self, group):
        affirmed = [s for s in group if s["polarity"] == "affirmed"]
        negated = [s for s in group if s["polarity"] == "negated"]
        spans = {}
        for s in group:
            for e in s["evidence"]:
                spans.setdefault((e["document"], e["sentence"]), e)
        shown = [spans[k] for k in sorted(spans)][:3]
        status = min((STATUSES.index(s["status"]) for s in affirmed),
                     default=5)
        sources = {x for s in group for x in s["sources"]}
        direct = sum(1 for s in group if not s["derived"])
        return {
            "status": STATUSES[status],
            "polarity": "mixed" if affirmed and negated
                        else "negated" if negated else "affirmed",
            "weight": max(direct, 1),
            "documents": len({d for d, _ in spans}),
            "derived": not direct,
            "sources": " | ".join(sorted(
                (label_of(self.nodes[x], self.language) for x in sources),
                key=lambda t: t.encode())),
            "statements": " | ".join(
                sorted((s["id"] for s in group), key=lambda t: t.encode())),
            "evidence": " | ".join(self.sentence(e) for e in shown),
        }


def parse_arguments(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--program", required=True)
    parser.add_argument("--source", required=True, type=pathlib.Path)
    return parser.parse_args()


def run(command, **options):
    done = subprocess.run(command, capture_output=True, check=False, **options)
    if done.returncode:
        sys.exit(f"{command}: exit {done.returncode}\n{done.stderr.decode()}")
    return done


def graphs(source, folder):
    """Paths of all graphs: written by hand, built, and hostile ones."""
    found = sorted((source / "graphs").glob("*.json"))
    found += sorted((source / "tests" / "golden").glob("*.graph.json"))
    made = [("hostile", HOSTILE), ("big", HOSTILE[:6] + ["x y " * 262144])]
    for name, texts in made:
        path = pathlib.Path(folder) / f"{name}.graph.json"
        path.write_text(json.dumps(hostile(texts), ensure_ascii=False),
                        encoding="utf-8")
        found.append(path)
    empty = pathlib.Path(folder) / "empty.graph.json"
    empty.write_text(json.dumps(
        {**hostile(HOSTILE), "nodes": [], "statements": []}))
    return found + [empty]


def each(arguments, extension, check, options=()):
    """Export every graph twice, compare the bytes, check the first."""
    source = arguments.source
    ontology = json.loads((source / "data" / "ontology.json").read_text())
    with tempfile.TemporaryDirectory() as folder:
        n = 0
        for path in graphs(source, folder):
            if "pressgraph" not in path.read_text(encoding="utf-8")[:200]:
                continue
            outs = []
            for turn in "ab":
                out = pathlib.Path(folder) / f"{turn}{extension}"
                run([arguments.program, "export", str(path), "-o", str(out),
                     *options])
                outs.append(out)
            graph = json.loads(path.read_text(encoding="utf-8"))
            check(outs[0], outs[1], Expected(graph, ontology), path.name)
            n += 1
    print(f"{n} graphs read back from {extension}")


def same(name, what, got, want):
    if got != want:
        if isinstance(got, dict) and isinstance(want, dict):
            keys = [k for k in {**got, **want} if got.get(k) != want.get(k)]
            got = {k: got.get(k) for k in keys[:3]}
            want = {k: want.get(k) for k in keys[:3]}
        sys.exit(f"{name}: {what}\n got: {str(got)[:2000]}\nwant: "
                 f"{str(want)[:2000]}")
