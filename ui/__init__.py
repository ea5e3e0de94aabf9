"""The window: pages, models and words over `monitor`. Nothing here knows SQL or the network."""
