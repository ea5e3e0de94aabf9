"""Import of tables of any kind: what the fields are, which column holds which, good rows and bad rows.

kind    = definitions.TableKind("orders", fields=(Field("number", FieldType.IDENTIFIER, …), …), key=("number",))
table   = reading.open_for(kind, data, name)          # CSV, TSV, XLSX, XLS, vCard; finds the row of headings
mapping = reading.guess(kind, table)                   # {field: heading}; or the one kept for these headings
look    = reading.preview(kind, table, mapping)        # the first rows, the bad ones, what is missing
rows    = reading.read_rows(kind, table, mapping)      # all good rows with typed values, all bad ones with why
"""
