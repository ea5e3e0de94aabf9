"""What customers write of a firm or its goods: marked-up pages of any site, and the official APIs of review sites."""
