"""The older interface: its programs were never typed, and any name is taken. New programs use `dispatcher`."""

from typing import Any

def __getattr__(name: str) -> Any: ...
