"""Forum engines, one file each."""
