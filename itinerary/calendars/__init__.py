"""Calendars: stops as events, calendars that exist brought up to date, calendars on a server."""
