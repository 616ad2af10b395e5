"""On what was measured, and with which versions."""

import datetime
import os
import platform
import subprocess
from pathlib import Path


def first_line(command):
    """The first line that a command prints, or None where it is not installed."""
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False).stdout.splitlines()[0]
    except (OSError, IndexError):
        return None


def processor():
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor()


def described(root):
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {
        "date": datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%MZ"),
        "processor": processor(),
        "cores": os.cpu_count(),
        "memory_gigabytes": round(memory, 1),
        "system": f"{platform.system()} {platform.release()}",
        # A busy machine measures itself: who reads the figures must see it.
        "load_before": os.getloadavg()[0],
        "commit": first_line(["git", "-C", root, "rev-parse", "--short", "HEAD"]),
        "peers": {
            "pandoc": first_line(["pandoc", "--version"]),
            "LibreOffice": first_line(["soffice", "--version"]),
            "openpyxl": __import__("openpyxl").__version__,
            "Python": platform.python_version(),
        },
    }
