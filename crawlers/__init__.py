"""The outside world in, posts out: knows no entity, no SQL, no Qt."""
