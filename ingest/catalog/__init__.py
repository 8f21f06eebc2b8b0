"""The record of what was ingested: `store` is the catalog, `reading` what others ask of it."""
