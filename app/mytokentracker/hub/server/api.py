"""Version 1 of the hub's API: each operation once, for the router, for what checks requests, and for OpenAPI."""

from typing import Annotated, Literal

from msgspec import Meta

from mytokentracker.hub import account, learning, wire
from mytokentracker.hub.server import operations as do
from mytokentracker.hub.server.changes import MOST_AT_ONCE
from mytokentracker.hub.server.operations import Given, Operation

_MACHINE = Given("machine", wire.Key, "The machine's id.", in_path=True)
_TOKEN = Given("token", wire.Id, "The token's id.", in_path=True)
_CHANGES = (
    Given("cursor", wire.Cursor, "Of the last answer; nothing at first.", ""),
    Given("machine", wire.Key | Literal[""], "The asking machine's id: what it sent itself is left out.", ""),
    Given("limit", Annotated[int, Meta(ge=1, le=MOST_AT_ONCE)], "How many responses at most.", 5000),
)
_BETWEEN = (
    Given("since", wire.At, "UTC seconds.", 0),
    Given("until", wire.At, "UTC seconds; responses at that time are left out.", wire.FAR),
)
_PLAN = Given("plan", wire.PlanName, "The plan.", "pro")

OPERATIONS = (
    Operation(
        "POST", "/v1/usage", "upload", "Send responses and readings; the same again changes nothing.", "upload",
        do.upload, wire.Taken, wire.Upload,
    ),
    Operation(
        "GET", "/v1/usage", "usage", "Sums over a stretch of time; each response once, whoever told of it.", "read",
        do.get_usage, account.Used, given=_BETWEEN,
    ),
    Operation(
        "GET", "/v1/changes", "changes", "What other machines sent since a cursor.", "read",
        do.get_changes, wire.Changes, given=_CHANGES,
    ),
    Operation(
        "GET", "/v1/account", "account", "The account: its limits, machines and settings.", "read",
        do.get_account, account.Account,
    ),
    Operation(
        "DELETE", "/v1/account", "deleteAccount", "Delete the account and all that it has.", "manage",
        do.delete_account, account.Deleted, account.Deletion,
    ),
    Operation(
        "GET", "/v1/export", "export", "Everything that the hub has of the account, as lines of JSON.", "read",
        do.export, None,
    ),
    Operation(
        "PUT", "/v1/settings", "putSettings", "Change the account's settings; `revision` is the one seen.", "manage",
        do.put_settings, wire.AccountSettings, wire.AccountSettings,
    ),
    Operation(
        "PUT", "/v1/machines/{machine}", "putMachine", "Join a machine to the account, or rename it.", "upload",
        do.put_machine, wire.Machine, account.MachineName, (_MACHINE,),
    ),
    Operation(
        "DELETE", "/v1/machines/{machine}", "deleteMachine", "Remove a machine and all that it sent.", "manage",
        do.delete_machine, account.Deleted, given=(_MACHINE,),
    ),
    Operation(
        "GET", "/v1/token", "ownToken", "What the asking token may do, and a word that stands for its account.",
        "upload", do.get_own_token, account.OwnToken,
    ),
    Operation(
        "GET", "/v1/tokens", "tokens", "The tokens of the account, without their secrets.", "manage",
        do.get_tokens, account.Tokens,
    ),
    Operation(
        "POST", "/v1/tokens", "makeToken", "A new token.", "manage",
        do.make_token, account.TokenShown, account.TokenWanted,
    ),
    Operation(
        "GET", "/v1/tokens/{token}", "showToken", "A token, whole, from its sealed copy.", "manage",
        do.show_token, account.TokenShown, given=(_TOKEN,),
    ),
    Operation(
        "DELETE", "/v1/tokens/{token}", "revokeToken", "Revoke a token; it opens nothing from then on.", "manage",
        do.revoke_token, account.Tokens, given=(_TOKEN,),
    ),
    Operation(
        "PUT", "/v1/learning", "contribute", "Give what this account learnt, as one vote among many.", "manage",
        do.contribute, learning.Contribution, learning.Contribution,
    ),
    Operation(
        "DELETE", "/v1/learning", "withdraw", "Take back all that this account gave.", "manage",
        do.withdraw, account.Account,
    ),
    Operation(
        "GET", "/v1/priors", "priors", "What accounts of a plan have learnt of late, as weighted medians.", "read",
        do.get_priors, learning.Priors, given=(_PLAN,),
    ),
)  # fmt: skip
"""In the order in which people read of them."""
