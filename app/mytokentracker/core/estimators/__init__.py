"""Five estimators of Claude's percentage behind one small interface; they compete (core/calibration.py)."""
