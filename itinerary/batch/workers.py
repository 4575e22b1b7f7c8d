"""Who does the work: this process, several processes of this machine, or a Dask cluster.

All have one shape: `submit` takes a chunk and gives a promise, whose `result()` is what `work.do`
makes of it. Which of them is used never shows in the rows.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from types import TracebackType
from typing import Any, Protocol, Self

from itinerary.batch.items import Item
from itinerary.batch.work import Done, Task, do
from itinerary.errors import BadArticle, NeedsExtra

Chunk = Sequence[Item]
_AHEAD = 4  # chunks on the way for each worker: enough that none waits, few enough for the memory
_PATIENCE = 60.0  # seconds to wait for a scheduler and its first worker
_LIVES = 3  # so many times may workers die over the same chunk


class Promise(Protocol):
    """Something that will be done."""

    def result(self) -> Done:
        """What was done; waits for it."""
        ...


class Workers(Protocol):
    """Those who do chunks; `ahead` is how many may be under way."""

    ahead: int

    def submit(self, chunk: Chunk) -> Promise:
        """Hand over a chunk."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def workers(jobs: int, scheduler: str | None, task: Task) -> Workers:
    """A cluster where a scheduler is named, else so many processes; for one, this process itself."""
    if scheduler is not None:
        return Cluster(scheduler, task)
    return Here(task) if jobs == 1 else Processes(jobs, task)


class _Kept:
    """A promise that is kept already."""

    def __init__(self, done: Done) -> None:
        self._done = done

    def result(self) -> Done:
        """What was done."""
        return self._done


class Here:
    """This process."""

    ahead = 1

    def __init__(self, task: Task) -> None:
        self._task = task

    def submit(self, chunk: Chunk) -> Promise:
        """Do it now."""
        return _Kept(do(chunk, self._task))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Ctrl-C waits meanwhile; a process that starts here never meets it, and leaves it to its parent."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    old = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, old)


def _start() -> None:
    """A worker ends when its parent is gone, however that ended."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()

    def follow() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=follow, daemon=True).start()


class _Redone:
    """A promise of a pool: where a worker died over it, the work is handed to a new one."""

    def __init__(self, processes: Processes, chunk: Chunk) -> None:
        self._processes = processes
        self._chunk = chunk
        self.pool, self._future = processes.hand_over(chunk)

    def result(self) -> Done:
        """What was done; waits for it. Raises BadArticle where workers keep dying over it."""
        for lives in range(_LIVES, 0, -1):
            try:
                return self._future.result()
            except BrokenProcessPool:
                if lives == 1:
                    break
                self.pool, self._future = self._processes.hand_over(self._chunk, broken=self.pool)
        raise BadArticle(
            f"the workers died {_LIVES} times over {self._chunk[0].name} and what follows it; "
            "are they out of memory? The same command goes on from there"
        )


class Processes:
    """Processes of this machine; each starts anew, so that nothing of this one is in them."""

    def __init__(self, jobs: int, task: Task) -> None:
        self._jobs = jobs
        self._task = task
        self.ahead = jobs * _AHEAD
        self._pool = self._new()

    def _new(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(self._jobs, get_context("spawn"), _start)

    def submit(self, chunk: Chunk) -> Promise:
        """Hand it to the pool."""
        return _Redone(self, chunk)

    def hand_over(
        self, chunk: Chunk, broken: ProcessPoolExecutor | None = None
    ) -> tuple[ProcessPoolExecutor, Future[Done]]:
        """Hand `chunk` to the pool; to a new one, where this is the `broken` one or breaks now."""
        if broken is self._pool:
            self._pool = self._new()
        with _undisturbed():
            try:
                return self._pool, self._pool.submit(do, chunk, self._task)
            except BrokenProcessPool:
                self._pool = self._new()
                return self._pool, self._pool.submit(do, chunk, self._task)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)


class Cluster:
    """The workers of a Dask scheduler, on any number of machines that have this package, too."""

    def __init__(self, address: str, task: Task) -> None:
        self._address = address
        self._task = task

    def submit(self, chunk: Chunk) -> Promise:
        """Hand it to the scheduler, which hands it on again where a worker dies."""
        promise: Promise = self._client.submit(do, chunk, self._task, pure=False)
        return promise

    def __enter__(self) -> Self:
        try:
            import distributed
        except ImportError:
            raise NeedsExtra("a Dask scheduler", "dask") from None
        client_of: Any = distributed.Client  # untyped
        try:
            self._client: Any = client_of(self._address, set_as_default=False, timeout=_PATIENCE)
            self._client.wait_for_workers(1, timeout=_PATIENCE)
        except (OSError, ValueError, TimeoutError) as error:
            raise BadArticle(f"{self._address}: no scheduler with workers answers there ({error})") from None
        threads = sum(self._client.nthreads().values())
        self.ahead = max(threads, 1) * _AHEAD
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close(timeout=10)
