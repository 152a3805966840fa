"""What the desk does: one function, one deed, returns what it touched."""
