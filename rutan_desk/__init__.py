"""Rutan Desk: nobody with the right to vote loses the vote."""
