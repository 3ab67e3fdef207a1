"""The optional server (extra `hub`): accounts, what their machines sent, and what each of them has not seen yet."""
