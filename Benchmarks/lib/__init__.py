"""Measures this project beside its limits and beside Django. `run.py` puts the parts together."""
