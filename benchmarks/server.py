"""The server: time to the first answer, memory, and the plan page under load, on the loopback address only."""

import json
import re
import socket
import statistics
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

START_GOAL = 1.0
IDLE_GOAL_MEGABYTES = 100
PAGE_GOAL_MILLISECONDS = 50
IDENTIFIER = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def fetched(address):
    """The status and the body of an address, or None while nothing answers there."""
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.read()
    except OSError:
        return None


class Server:
    """A server on a data folder, from its start to its end."""

    def __init__(self, program, data):
        self.address = f"http://127.0.0.1:{free_port()}"
        started = time.perf_counter()
        command = [program, "--data", data, "serve", "--listen", self.address.removeprefix("http://")]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while (answer := fetched(self.address + "/")) is None:
            if self.process.poll() is not None or time.perf_counter() - started > 60:
                raise RuntimeError(f"the server did not start: {' '.join(map(str, command))}")
            time.sleep(0.002)
        self.seconds_to_first_answer = time.perf_counter() - started
        if answer[0] != 200:
            raise RuntimeError(f"the start page answers with {answer[0]}")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def megabytes(self):
        """Resident and proportional memory."""
        text = Path(f"/proc/{self.process.pid}/smaps_rollup").read_text(encoding="ascii")
        sizes = {key: int(size) / 1024 for key, size in re.findall(r"^(\w+): +(\d+) kB$", text, re.MULTILINE)}
        return {"resident": round(sizes["Rss"], 1), "proportional": round(sizes["Pss"], 1)}


def kept_plan(program, data, docx):
    """Keeps a plan and gives the path of its page, found by asking for each identifier that the program names."""
    said = subprocess.run([program, "--data", data, "import", docx], capture_output=True, text=True, timeout=120,
                          check=True).stdout
    with Server(program, data) as server:
        for identifier in IDENTIFIER.findall(said):
            path = f"/plans/{identifier}"
            answer = fetched(server.address + path)
            if answer and answer[0] == 200:
                return path, len(answer[1])
    raise RuntimeError(f"no page of a plan for what the import said: {said}")


def load(address, connections, seconds):
    """One run of wrk: requests in a second, latencies in milliseconds."""
    script = Path(__file__).with_name("latency.lua")
    command = ["wrk", "--threads", "1", "--connections", str(connections), "--duration", f"{seconds}s", "--timeout",
               "10s", "--script", script, address]
    output = subprocess.run(command, capture_output=True, text=True, timeout=seconds + 60, check=True).stdout
    return json.loads(output.splitlines()[-1])


def measured(program, folder, docx, starts, seconds):
    """All figures of the server."""
    data = folder / "data"
    path, page_bytes = kept_plan(program, data, docx)
    times = []
    for _ in range(starts):
        with Server(program, data) as server:
            times.append(server.seconds_to_first_answer)
    with Server(program, data) as server:
        time.sleep(3)
        idle = server.megabytes()
        load(server.address + path, 4, 1)
        one = load(server.address + path, 1, seconds)
        many = load(server.address + path, 50, seconds)
        after = server.megabytes()
    return {
        "start_milliseconds": round(statistics.median(times) * 1000, 1),
        "start_goal_milliseconds": START_GOAL * 1000,
        "idle_megabytes": idle,
        "idle_goal_megabytes": IDLE_GOAL_MEGABYTES,
        "after_load_megabytes": after,
        "plan_page_bytes": page_bytes,
        "plan_page": {"1": one, "50": many},
        "plan_page_goal_milliseconds": PAGE_GOAL_MILLISECONDS,
    }
