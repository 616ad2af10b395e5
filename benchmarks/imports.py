"""A hundred strategies kept one after another by one server: its memory must stay flat, its time linear."""

import statistics
import time
import urllib.request
import zipfile

from server import Server

# The allocator and the database's page cache fill up during the first imports; growth is counted after them.
WARM = 10
MEMORY_GOAL = 1.1
TIME_GOAL = 1.1


def another(docx, number):
    """The same document as a file with bytes of its own, so that it is kept as a further version."""
    with zipfile.ZipFile(docx, "a") as container:
        container.comment = f"copy {number}".encode()
    return docx.read_bytes()


def given(address, name, document):
    """Gives a file by the form of the upload page; answers when it is kept."""
    boundary = "opora-bench-boundary"
    head = (f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n")
    request = urllib.request.Request(address + "/upload", head.encode() + document + f"\r\n--{boundary}--\r\n".encode())
    request.add_header("Content-Type", f"multipart/form-data; boundary={boundary}")
    request.add_header("Origin", address)
    opener = urllib.request.build_opener(Kept)
    with opener.open(request, timeout=120) as answer:
        if answer.status != 303:
            raise RuntimeError(f"the upload was answered with {answer.status}")


class Kept(urllib.request.HTTPRedirectHandler):
    """The redirection to the review is the answer; the review itself is not asked for."""

    def http_error_303(self, request, answer, code, message, headers):
        return answer


def measured(program, folder, docx, count):
    """Memory and times of `count` imports of the strategy."""
    copy = folder / "another.docx"
    copy.write_bytes(docx.read_bytes())
    seconds, megabytes = [], []
    with Server(program, folder / "imports") as server:
        for number in range(count):
            document = another(copy, number)
            started = time.perf_counter()
            given(server.address, f"strategy-{number}.docx", document)
            seconds.append(time.perf_counter() - started)
            megabytes.append(server.megabytes()["resident"])
    warm = min(WARM, count // 2)
    half = (warm + count) // 2
    return {
        "what": docx.name,
        "imports": count,
        "seconds_each": round(statistics.median(seconds), 4),
        "time_ratio": round(statistics.median(seconds[half:]) / statistics.median(seconds[warm:half]), 3),
        "time_goal": TIME_GOAL,
        "megabytes_warm": megabytes[warm - 1],
        "megabytes_end": megabytes[-1],
        "memory_ratio": round(max(megabytes[warm:]) / megabytes[warm - 1], 3),
        "memory_goal": MEMORY_GOAL,
    }
