"""This machine's part in a hub: its counts, readings and choices, shared with the account's other machines."""
