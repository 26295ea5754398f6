"""A load generator for machines without wrk: threads that keep their connections."""

from __future__ import annotations

import http.client
import threading
import time


def run(port: int, path: str, headers: dict[str, str], connections: int, seconds: float) -> dict[str, float]:
    end = time.perf_counter() + seconds
    latencies: list[float] = []
    bad: list[int] = []
    failed: list[int] = []

    def work() -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        while (begin := time.perf_counter()) < end:
            try:
                connection.request("GET", path, headers=headers)
                response = connection.getresponse()
                response.read()
            except (OSError, http.client.HTTPException):
                failed.append(1)
                connection.close()
                continue
            latencies.append(time.perf_counter() - begin)
            if response.status >= 400:
                bad.append(1)
        connection.close()

    begin = time.perf_counter()
    threads = [threading.Thread(target=work) for _ in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    latencies.sort()
    return {
        "requests": len(latencies),
        "seconds": time.perf_counter() - begin,
        "p50": percentile(latencies, 50),
        "p99": percentile(latencies, 99),
        "bad_status": len(bad),
        "failed": len(failed),
    }


def percentile(ordered: list[float], percent: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))] if ordered else 0.0
