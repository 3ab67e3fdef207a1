"""The charts window, a process of its own: pyqtgraph and numpy are loaded nowhere else."""
