"""The product as the window and the command line hold it."""

from monitor.place_types import Written
from monitor.service.monitor import Monitor, Preview

__all__ = ["Monitor", "Preview", "Written"]
