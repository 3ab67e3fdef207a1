"""A keychain of a test's own: the fixture `ring` puts it in the place of this computer's."""

from keyring import errors
from keyring.backend import KeyringBackend


class Ring(KeyringBackend):
    """kept: by service. refuses: as one that the person does not unlock."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[str, str] = {}
        self.refuses = False

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.refuses:
            raise errors.KeyringLocked
        self.kept[service] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(service)

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service]
