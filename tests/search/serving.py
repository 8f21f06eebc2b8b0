"""A real server in a process of its own, as `luocdo serve` starts it, and requests written by hand."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

START = "import sys; from search.cli.main import main; sys.exit(main(sys.argv[1:]))"


class Server:
    """One running service."""

    def __init__(self, data: Path, **settings: object) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        environment = {**os.environ, **{f"LUOCDO_{k.upper()}": str(v) for k, v in settings.items()}}
        command = [sys.executable, "-c", START, "serve", "--port", str(self.port), "--data", str(data)]
        self.process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
        deadline = time.monotonic() + 40
        while True:
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(self.stop()[1])
            time.sleep(0.05)

    def get(self, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
        return self.send("GET", path, None, headers)

    def send(
        self, method: str, path: str, body: bytes | None, headers: dict[str, str]
    ) -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
        finally:
            connection.close()

    def raw(self, data: bytes, seconds: float = 15) -> bytes:
        """Send bytes as they are; all that comes back until the server closes or falls silent."""
        found = b""
        with socket.create_connection(("127.0.0.1", self.port), timeout=seconds) as line:
            with contextlib.suppress(OSError):
                line.sendall(data)
            line.settimeout(seconds)
            with contextlib.suppress(OSError):
                while piece := line.recv(65536):
                    found += piece
        return found

    def upload(self, *files: tuple[str, bytes]) -> dict[str, Any]:
        """Send files as one job; the job as it was answered."""
        edge = "ranhgioi"
        parts = [
            f'--{edge}\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\n\r\n'.encode()
            + content + b"\r\n"
            for name, content in files
        ]  # fmt: skip
        body = b"".join(parts) + f"--{edge}--\r\n".encode()
        kind = {"Content-Type": f"multipart/form-data; boundary={edge}"}
        status, _, answer = self.send("POST", "/api/v1/ingest", body, kind)
        assert status == 202, answer
        return dict(json.loads(answer))

    def ended(self, job: str, seconds: float = 60) -> dict[str, Any]:
        """A job when it has ended."""
        deadline = time.monotonic() + seconds
        while True:
            told: dict[str, Any] = json.loads(self.get(f"/api/v1/jobs/{job}")[2])
            if told["state"] in ("done", "failed") or time.monotonic() > deadline:
                return told
            time.sleep(0.1)

    def stop(self, how: int = signal.SIGTERM) -> tuple[int, str]:
        """End it; exit code and what it said."""
        if self.process.poll() is None:
            self.process.send_signal(how)
        _, told = self.process.communicate(timeout=60)
        return self.process.returncode, told


@contextlib.contextmanager
def serving(data: Path, **settings: object) -> Iterator[Server]:
    """A server that is stopped at the end."""
    server = Server(data, **settings)
    try:
        yield server
    finally:
        server.stop()
