"""The table for people and the file with all figures."""

import json


def verdict(value, goal):
    if goal is None:
        return ""
    return "reached" if value <= goal else "MISSED"


def rows_of(results):
    """What, this program, the peer, the ratio, the goal, whether it was reached."""
    for one in results["files"]:
        times = one["milliseconds"]
        ours = f"{times['ours']:.1f} ms (start {times['ours_empty']:.1f})"
        peer = f"{one['peer']} {times['peer']:.1f} ms (start {times['peer_empty']:.1f})"
        ratio = f"{one['ratio_without_start']:.3f} (whole {one['ratio_whole']:.3f}, processor {one['processor_ratio_without_start']:.3f})"
        goal = one["goal"]
        yield [one["what"], ours, peer, ratio, "" if goal is None else f"≤ {goal}",
               verdict(one["ratio_without_start"], goal)]
    if many := results.get("imports"):
        memory = f"{many['megabytes_warm']} MB, then at most {many['memory_ratio']:.3f} of it"
        yield [f"{many['imports']} strategies imported: memory", memory, "", "", f"≤ {many['memory_goal']}",
               verdict(many["memory_ratio"], many["memory_goal"])]
        each = f"{many['seconds_each'] * 1000:.0f} ms each, later ones {many['time_ratio']:.3f} of earlier ones"
        yield [f"{many['imports']} strategies imported: time", each, "", "", f"≤ {many['time_goal']}",
               verdict(many["time_ratio"], many["time_goal"])]
    server = results["server"]
    start, start_goal = server["start_milliseconds"], server["start_goal_milliseconds"]
    yield ["server: start to first answer", f"{start} ms", "", "", f"≤ {start_goal:.0f} ms", verdict(start, start_goal)]
    idle, idle_goal = server["idle_megabytes"], server["idle_goal_megabytes"]
    yield ["server: idle memory", f"{idle['resident']} MB (proportional {idle['proportional']})", "", "",
           f"≤ {idle_goal} MB", verdict(idle["resident"], idle_goal)]
    after = server["after_load_megabytes"]
    yield ["server: memory after the load", f"{after['resident']} MB", "", "", "", ""]
    for connections, load in server["plan_page"].items():
        goal = server["plan_page_goal_milliseconds"]
        figures = (f"p50 {load['p50']:.2f}, p95 {load['p95']:.2f}, p99 {load['p99']:.2f} ms, "
                   f"{load['requests_a_second']:.0f} in a second, {load['failed']} failed")
        reached = verdict(load["p95"], goal) if load["failed"] == 0 else "MISSED"
        yield [f"plan page, {connections} at once", figures, "", "", f"p95 ≤ {goal} ms", reached]


def table(results):
    head = ["what", "Opora", "peer", "ratio without start", "goal", ""]
    rows = [head, *rows_of(results)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(head))]
    rows.insert(1, ["-" * width for width in widths])
    return "\n".join("| " + " | ".join(text.ljust(width) for text, width in zip(row, widths)) + " |" for row in rows)


def missed(results):
    return [row[0] for row in rows_of(results) if row[-1] == "MISSED"]


def store(results, path):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(results, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
