"""What tells one wording of a post from another."""

from __future__ import annotations

from hashlib import blake2b

from crawlers.types import Post


def fingerprint(post: Post) -> bytes:
    """16 bytes that differ where title, text or quotes differ."""
    parts = (post.title or "", post.text, *post.quotes)
    return blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).digest()
