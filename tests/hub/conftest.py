"""A hub for each test: on SQLite, and on a real PostgreSQL where there is one."""

import contextlib
import datetime
import errno
import ipaddress
import itertools
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.hub import postgres
from tests.hub.desk import Desk, MakeDesk
from tests.hub.server import Account, Server

from mytokentracker.hub.server.opening import Opened, Place, opened

_FOLDERS = itertools.count(1)
DATABASES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def cluster() -> Iterator[postgres.Postgres]:
    """A PostgreSQL that runs as long as the tests do."""
    reason = postgres.absent()
    if reason is not None:
        pytest.skip(reason)
    running = postgres.start()
    yield running
    running.stop()


def _place(kind: str, folder: Path, request: pytest.FixtureRequest) -> Place:
    if kind == "sqlite":
        return Place(folder)
    running: postgres.Postgres = request.getfixturevalue("cluster")
    return Place(folder, running.new_database())


@pytest.fixture(params=DATABASES)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Where a hub of this test's own keeps its things."""
    one = _place(request.param, tmp_path / "hub", request)
    yield one
    if one.url is not None:
        # At once, while most of it was never written to a disk: a hundred of them took a minute at the end.
        request.getfixturevalue("cluster").drop_database(one.url)


@pytest.fixture
def hub(place: Place) -> Iterator[Opened]:
    """A hub without a server: what lies behind it."""
    with opened(place) as ready:
        yield ready


@pytest.fixture
def server(place: Place) -> Iterator[Server]:
    """A server of this test's own, not started yet."""
    one = Server(place)
    yield one
    if one.process is not None:
        one.kill()


@pytest.fixture(scope="session", params=DATABASES)
def running(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that all tests share; each has its own account there."""
    one = Server(_place(request.param, tmp_path_factory.mktemp("hub"), request)).start()
    yield one
    assert one.stop() == 0
    log = one.log.read_text()
    assert "Traceback" not in log
    assert "A fault" not in log


@pytest.fixture
def account(running: Server) -> Account:
    """An account of this test's own at the shared server."""
    return running.account()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate for this computer, which is its own authority, and its key."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "hub of a test")])
    now = datetime.datetime.now(datetime.UTC)
    here = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(here), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    folder = tmp_path_factory.mktemp("tls")
    files = folder / "certificate.pem", folder / "key.pem"
    files[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    files[1].write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return files


@pytest.fixture
def desk(tmp_path: Path, account: Account) -> MakeDesk:
    """Makes computers of one account."""
    made = 0

    def make(name: str = "laptop", of: Account = account, **options: bool) -> Desk:
        nonlocal made
        made += 1
        return Desk(tmp_path / f"{made}", of, name, **options)

    return make


@pytest.fixture
def two(desk: MakeDesk) -> tuple[Desk, Desk]:
    """Two machines of one account."""
    return desk("laptop"), desk("desktop")


@pytest.fixture
def theirs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder of this test is somebody else's, who lets us write there: its permissions are not ours to change."""
    change = Path.chmod

    def refused(path: Path, mode: int) -> None:
        if path == tmp_path:
            raise PermissionError(errno.EPERM, "Operation not permitted", str(path))
        change(path, mode)

    monkeypatch.setattr(Path, "chmod", refused)


@contextlib.contextmanager
def mounted(folder: Path, megabytes: int) -> Iterator[Path]:
    """A file system of a few megabytes in a new folder."""
    folder.mkdir()
    if sys.platform != "linux":
        pytest.skip("small file systems are made on Linux")
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "none", str(folder)]
    made = subprocess.run(mount, capture_output=True, check=False)
    if made.returncode != 0:
        pytest.skip(f"no small file system can be made here: {made.stderr.decode().strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of eight megabytes."""
    with mounted(tmp_path / "disk", 8) as folder:
        yield folder
