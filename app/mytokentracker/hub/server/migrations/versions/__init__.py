"""One step a module, in the order that their `down_revision` says. Never edit a step that was released."""
