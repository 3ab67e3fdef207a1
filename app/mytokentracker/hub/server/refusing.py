"""What the hub does not do, in words and as an answer: every refusal is one of these."""

from mytokentracker.hub.wire import Fault


class Refused(Exception):  # noqa: N818 - an answer, not a fault
    """An answer other than the one that was hoped for. retry_after: seconds, where waiting helps."""

    def __init__(self, status: int, title: str, hint: str, retry_after: int | None = None) -> None:
        super().__init__(title)
        self.status = status
        self.fault = Fault(title, hint)
        self.retry_after = retry_after


def not_found(what: str) -> Refused:
    """There is none in this account; of others nothing is said."""
    return Refused(404, f"There is no such {what}", "Look at the list of what your account has.")


def no_token() -> Refused:
    """The same words for a token that is missing, wrong or revoked."""
    return Refused(401, "This needs a valid token", "Send it in the header `Authorization: Bearer mtt_…`.")


def removed() -> Refused:
    """A machine that was taken out of the account goes on sending."""
    return Refused(410, "This machine was removed from the account", "Run `mytokentracker hub join` to join again.")
