"""Times of commands: medians, each command run in turn with its peer so that both meet the same machine."""

import statistics
import subprocess
import time


class CommandFailed(Exception):
    """A command that is measured did not do its work; its time would mean nothing."""


def seconds(command, environment=None, accepted=(0,)):
    """How long one run of a command takes, from its start to its end."""
    started = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, timeout=300, check=False)
    took = time.perf_counter() - started
    if done.returncode not in accepted:
        said = (done.stderr or done.stdout).decode(errors="replace").strip()[-500:]
        raise CommandFailed(f"{' '.join(map(str, command))} ended with {done.returncode}: {said}")
    return took


def medians(commands, rounds):
    """The median seconds of each command; `commands` maps a name to what `seconds` takes."""
    taken = {name: [] for name in commands}
    for command in commands.values():
        seconds(**command)
    for _ in range(rounds):
        for name, command in commands.items():
            taken[name].append(seconds(**command))
    return {name: statistics.median(times) for name, times in taken.items()}


def compared(times, goal):
    """A comparison for the report from the medians of `ours`, `peer` and both started on an empty file.

    The ratio that the goal speaks of is without the start-up of either.
    """
    ours = max(times["ours"] - times["ours_empty"], 0.0)
    peer = max(times["peer"] - times["peer_empty"], 1e-9)
    return {
        "milliseconds": {name: round(value * 1000, 2) for name, value in times.items()},
        "ratio_whole": round(times["ours"] / times["peer"], 4),
        "ratio_without_start": round(ours / peer, 4),
        "goal": goal,
    }
