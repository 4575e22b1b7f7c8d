"""Scripts that build data and measure; not part of the package."""
