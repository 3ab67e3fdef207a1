"""The pages of the charts window, one module each."""
