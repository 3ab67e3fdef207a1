"""A machine's exchange as a process of its own, to be killed: exchanging.py STORE CONNECTION, the token on stdin."""

import sys
import time
from pathlib import Path

from tests.hub.hub_store import HubStore
from tests.transcripts.machine import PRICES

from mytokentracker.hub.client import connection
from mytokentracker.hub.client.exchange import Exchange
from mytokentracker.store.opening import open_for_writing


def main() -> None:
    """Exchanges until there is no more to do, in small batches, and says when it begins and when it is done."""
    token = sys.stdin.readline().strip()
    store, _ = open_for_writing(Path(sys.argv[1]))
    joined = connection.load(Path(sys.argv[2]))
    assert joined is not None
    exchange = Exchange(HubStore(store, PRICES), joined, token, time.time)
    exchange._batch = 20
    print("begins", flush=True)
    while exchange.turn():
        pass
    print("done" if exchange.memory.problem is None else exchange.memory.problem, flush=True)
    store.close()


if __name__ == "__main__":
    main()
