"""Measures everything in one run: main.py --program PROGRAM [--quick] [--strict]. Started by ./bench."""

import argparse
import re
import shutil
import sys
import tempfile
from pathlib import Path

import compare_files
import imports
import machine
import report
import server
from subjects import Subject, plans, strategy

PEERS = {"pandoc": "pandoc", "soffice": "libreoffice-writer-nogui", "wrk": "wrk"}


def arguments():
    parser = argparse.ArgumentParser(prog="./bench", description=__doc__)
    parser.add_argument("--program", required=True, type=Path, help="the program opora, built for release")
    parser.add_argument("--quick", action="store_true", help="few rounds, figures less sure, nothing stored")
    parser.add_argument("--strict", action="store_true", help="exit with 1 if a goal is missed")
    return parser.parse_args()


def main():
    chosen = arguments()
    missing = [package for program, package in PEERS.items() if shutil.which(program) is None]
    if missing:
        sys.exit(f"missing: {', '.join(missing)}")
    root = Path(__file__).resolve().parent.parent
    rounds, few_rounds, starts, seconds = (3, 2, 3, 2) if chosen.quick else (21, 9, 11, 10)
    results = {"machine": machine.described(root), "files": []}
    with tempfile.TemporaryDirectory(prefix="opora-bench-") as folder:
        folder = Path(folder)
        found = plans(root)
        for name, docx in found.items():
            print(f"measuring the {name} plan: {docx.name}", flush=True)
            subject = Subject(name, docx, chosen.program, folder)
            results["files"] += [
                compare_files.reading(chosen.program, subject, rounds),
                compare_files.writing_pdf(chosen.program, subject, few_rounds, folder / "office-profile"),
                compare_files.writing_xlsx(chosen.program, subject, rounds),
            ]
            results["files"][-1]["items"] = subject.items
        long_strategy = strategy(root)
        if long_strategy is not None:
            print(f"measuring the strategy: {long_strategy.name}", flush=True)
            checked = compare_files.checking(chosen.program, "strategy", long_strategy, subject.empty_docx, rounds)
            results["files"].append(checked)
            print("measuring many imports", flush=True)
            results["imports"] = imports.measured(chosen.program, folder, long_strategy, 20 if chosen.quick else 100)
        print("measuring the server", flush=True)
        results["server"] = server.measured(chosen.program, folder, list(found.values())[-1], starts, seconds)
    print(report.table(results))
    if not chosen.quick:
        about = results["machine"]
        slug = re.sub(r"\W+", "-", f"{about['date'][:10]}-{about['processor']}-{about['cores']}-cores").strip("-").lower()
        path = root / "benchmarks/results" / f"{slug}.json"
        report.store(results, path)
        print(f"stored: {path.relative_to(root)}")
    if chosen.strict and report.missed(results):
        sys.exit(1)


if __name__ == "__main__":
    main()
