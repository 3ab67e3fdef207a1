"""What the desktop offers to tell people something while none of our windows is open."""
