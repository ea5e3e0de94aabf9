"""Social networks and messengers, one file each."""
