"""From one snapshot after another to the few moments at which the person should be told something."""
