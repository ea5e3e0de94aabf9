"""Public registers of companies."""
