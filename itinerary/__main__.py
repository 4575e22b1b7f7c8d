"""`python -m itinerary` is the command `itinerary`."""

from itinerary.cli import main

main()
