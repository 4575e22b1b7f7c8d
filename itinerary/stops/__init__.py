"""From mentions to stops: who goes where, when, and how sure."""
