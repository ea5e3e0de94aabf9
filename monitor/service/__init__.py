"""The product as the window and the command line hold it."""

from monitor.service.monitor import Monitor, Preview
from monitor.store.acts import Written
from monitor.store.reader import Counts

__all__ = ["Counts", "Monitor", "Preview", "Written"]
