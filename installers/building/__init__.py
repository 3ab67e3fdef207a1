"""How each thing that people install is built; one module for each."""
