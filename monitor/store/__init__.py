"""The database: schema, log of acts, what a crawl records, search, evidence files. All SQL stands here."""
