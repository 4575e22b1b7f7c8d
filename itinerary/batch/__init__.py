"""Many articles in, one row of JSON Lines for each, in order, on all cores or many machines.

sources.py   what the user named, as files
items.py     files as articles, one by one (text, JSON Lines, Parquet; gzip, zstd)
work.py      an article becomes its row: what a worker does
workers.py   who does it: this process, several processes, a Dask cluster
output.py    rows on disk, so that a killed run goes on where it was
run.py       the loop that joins them
"""
