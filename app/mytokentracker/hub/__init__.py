"""Several machines, one account: the records that they exchange, the client, and the optional server."""
