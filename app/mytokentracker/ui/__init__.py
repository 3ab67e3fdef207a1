"""The tray application: what a Snapshot looks like on a desktop."""
