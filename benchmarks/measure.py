"""Times of commands: medians, each command run in turn with its peer so that both meet the same machine."""

import resource
import statistics
import subprocess
import time


class CommandFailed(Exception):
    """A command that is measured did not do its work; its time would mean nothing."""


def processor_seconds():
    """What all ended children took of the processors, the system's share included."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def seconds(command, environment=None, accepted=(0,)):
    """How long one run of a command takes from its start to its end, and what it takes of the processors."""
    processor_before = processor_seconds()
    started = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, timeout=300, check=False)
    took = time.perf_counter() - started
    if done.returncode not in accepted:
        said = (done.stderr or done.stdout).decode(errors="replace").strip()[-500:]
        raise CommandFailed(f"{' '.join(map(str, command))} ended with {done.returncode}: {said}")
    return took, processor_seconds() - processor_before


def medians(commands, rounds):
    """The median seconds of each command by the clock and of the processors; `commands` maps a name to what `seconds`
    takes. The first run of each warms the caches and is not counted."""
    taken = {name: [] for name in commands}
    for command in commands.values():
        seconds(**command)
    for _ in range(rounds):
        for name, command in commands.items():
            taken[name].append(seconds(**command))
    return {
        name: tuple(statistics.median(run[place] for run in runs) for place in (0, 1)) for name, runs in taken.items()
    }


def compared(times, goal):
    """A comparison for the report from the medians of `ours`, `peer` and both started on an empty file.

    The ratio that the goal speaks of is by the clock and without the start-up of either.
    """

    def without_start(place):
        ours = max(times["ours"][place] - times["ours_empty"][place], 0.0)
        return round(ours / max(times["peer"][place] - times["peer_empty"][place], 1e-9), 4)

    return {
        "milliseconds": {name: round(clock * 1000, 2) for name, (clock, _) in times.items()},
        "processor_milliseconds": {name: round(used * 1000, 2) for name, (_, used) in times.items()},
        "ratio_without_start": without_start(0),
        "ratio_whole": round(times["ours"][0] / times["peer"][0], 4),
        "processor_ratio_without_start": without_start(1),
        "goal": goal,
    }
