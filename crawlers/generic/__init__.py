"""Pages of unknown make: what repeats on them, with an author, a date and a text, is a post."""
