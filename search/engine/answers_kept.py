"""Answers kept for who asks the same again while the library is the same: exact, and bounded by their size."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable

MOST_BYTES = 32_000_000


class KeptAnswers:
    """Encoded answers by question, of one state of the library; a new state empties it. For several threads."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most, self._held = most_bytes, 0
        self._state: Hashable = None
        self._answers: OrderedDict[Hashable, bytes] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, state: Hashable, question: Hashable) -> bytes | None:
        """The answer to a question in this state of the library."""
        with self._lock:
            if state != self._state:
                return None
            found = self._answers.get(question)
            if found is not None:
                self._answers.move_to_end(question)
            return found

    def put(self, state: Hashable, question: Hashable, answer: bytes) -> None:
        """Keep an answer; `state` is that before the question was asked."""
        with self._lock:
            if state != self._state:
                self._answers.clear()
                self._state, self._held = state, 0
            before = self._answers.pop(question, b"")
            self._answers[question] = answer
            self._held += len(answer) - len(before)
            while self._held > self._most:
                self._held -= len(self._answers.popitem(last=False)[1])
