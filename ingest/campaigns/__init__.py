"""Campaigns (phong trào thi đua): `finding` reads a paper's, `merge` makes one of the variants of a name."""
