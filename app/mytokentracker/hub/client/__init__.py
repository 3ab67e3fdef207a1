"""This machine's side of a hub: what waits is sent, what others sent is fetched, and nothing is lost meanwhile."""
