"""The base: SQLite behind one writer; no SQL outside this room."""
