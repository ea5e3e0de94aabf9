"""Pages as evidence."""

from __future__ import annotations

from crawlers.types import Response
from monitor.store.evidence import EvidenceFiles
from monitor.store.recorder import KeptPage


def kept_page(files: EvidenceFiles, page: Response) -> KeptPage:
    """The page, after its bytes lie among the evidence files."""
    return KeptPage(
        url=page.final_url,
        status=page.status,
        headers=page.headers,
        media_type=page.headers.get("content-type", "application/octet-stream"),
        sha256=files.keep(page.body),
        size=len(page.body),
        found_at=page.fetched_at,
    )
