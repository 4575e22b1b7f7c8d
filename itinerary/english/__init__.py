"""Words and tables of English. Data only."""
