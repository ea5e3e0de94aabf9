"""Mails that tell of posts elsewhere, and the mailbox they come to."""
