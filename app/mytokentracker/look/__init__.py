"""What the tray's windows and the charts window share: colours, bars, boxes, one instance, the session."""
