#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Compares `pressgraph eval --json` with the reference scorer.

Golds against themselves and against damaged copies: every member must be
there, every figure within .001. Without the reference (../shared) the test is
skipped with status 77. --random N: so many chance damages of graph and gold.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True
import damage

SOURCE = os.environ.get("PRESS_SOURCE_DIR") or os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
SHARED = os.path.join(SOURCE, "..", "shared")


def differences(want, got, where, tolerance):
    """Lines that say where two results differ."""
    number = (int, float)
    if isinstance(want, number) and isinstance(got, number) and not isinstance(want, bool):
        return [] if abs(want - got) <= tolerance else [f"{where}: want {want}, got {got}"]
    if isinstance(want, dict) and isinstance(got, dict):
        lines = [f"{where}: members {sorted(want)}, got {sorted(got)}"] if want.keys() != got.keys() else []
        for k in want.keys() & got.keys():
            if k != "note":
                lines += differences(want[k], got[k], f"{where}.{k}", tolerance)
        return lines
    if isinstance(want, list) and isinstance(got, list) and len(want) == len(got):
        return [d for i, (w, g) in enumerate(zip(want, got)) for d in differences(w, g, f"{where}[{i}]", tolerance)]
    return [] if want == got else [f"{where}: want {want!r}, got {got!r}"]


class Comparison:
    def __init__(self, program, folder, log, tolerance):
        sys.path.insert(0, os.path.join(SHARED, "score"))
        import score_graph
        self.reference, self.ontology = score_graph, score_graph.Ontology()
        self.program, self.folder, self.log, self.tolerance = program, folder, log, tolerance
        self.n = self.bad = self.refused = 0

    def path(self, name, document):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as f:
            json.dump(document, f, ensure_ascii=False)
        return path

    def run(self, name, system, gold):
        try:
            want = self.reference.score(system, gold, self.ontology)
        except (AttributeError, TypeError, KeyError, ValueError):
            # Such damage is too much for the reference; ours must survive it
            want = {"_log": None}
        log = want.pop("_log")
        if self.log:
            want["log"] = log
        command = [self.program, "eval", "--json"] + (["--verbose"] if self.log else [])
        command += [self.path("system.json", system), self.path("gold.json", gold)]
        done = subprocess.run(command, capture_output=True)
        if log is None:
            self.refused += 1
            lines = [] if done.returncode in (0, 3) else [f"status {done.returncode}"]
        elif done.returncode:
            lines = [f"status {done.returncode}: {done.stderr.decode()}"]
        else:
            lines = differences(want, json.loads(done.stdout), "", self.tolerance)
        self.n += 1
        self.bad += bool(lines)
        for line in lines[:8]:
            print(f"{name}: {line}")
        return not lines


def golds():
    """Names and documents of the golds at hand."""
    folder = os.path.join(SOURCE, "graphs")
    paths = [os.path.join(SHARED, "seed", "gold.graph.json")]
    paths += sorted(os.path.join(folder, f) for f in os.listdir(folder) if f.endswith(".gold.json"))
    for path in paths:
        with open(path, encoding="utf-8") as f:
            yield os.path.basename(path), json.load(f)


def fixed(comparison):
    for name, gold in golds():
        comparison.run(f"{name} itself", gold, gold)
        for kind, kinds in damage.DAMAGES.items():
            comparison.run(f"{name} {kind}", damage.damaged(gold, kinds, name + kind, 0.25), gold)


def chance(comparison, n, seed):
    everything = list(golds())
    for i in range(seed, seed + n):
        rng = random.Random(i)
        name, gold = rng.choice(everything)
        kinds = rng.sample(damage.KINDS, rng.randrange(1, 9))
        system = damage.damaged(gold, kinds, i, rng.choice([0.1, 0.3, 0.6, 1.0]))
        if rng.random() < 0.6:
            soft = damage.GOLD_KINDS + rng.sample(damage.KINDS, rng.randrange(3))
            soft += [damage.offsets_dropped] if rng.random() < 0.3 else []
            gold = damage.damaged(gold, soft, -i - 1, rng.choice([0.1, 0.3, 1.0]))
            kinds = kinds + soft
        if not comparison.run(f"chance {i}", system, gold):
            print(f"chance {i}: {name}: {[k.__name__ for k in kinds]}")


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--program", required=True)
    ap.add_argument("--random", type=int, default=40, metavar="N")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--exact", action="store_true", help="figures must be equal, and the lists of --verbose")
    a = ap.parse_args()
    if not os.path.exists(os.path.join(SHARED, "score", "score_graph.py")):
        print("skipped: no reference scorer in ../shared/score")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        comparison = Comparison(a.program, folder, a.exact, 1e-12 if a.exact else 0.001)
        fixed(comparison)
        chance(comparison, a.random, a.seed)
    print(f"{comparison.n} comparisons, {comparison.bad} differ, {comparison.refused} that the reference refuses")
    return 1 if comparison.bad else 0


if __name__ == "__main__":
    sys.exit(main())
