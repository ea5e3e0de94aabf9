"""Qt models over the shapes of `monitor.types`."""
