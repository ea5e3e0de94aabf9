"""Systems of comments that a script loads into a page: what stands there cannot be read, and is said.

Facts: the addresses of the scripts and the elements that the systems' own guides tell sites to put in. None of them is
asked: their interfaces are private, or want a contract of the site's owner.
"""

from __future__ import annotations

import re
from typing import Final

_SYSTEMS: Final = (
    ("Disqus", r"\.disqus\.com/(?:embed|count)\.js|id=[\"']disqus_thread[\"']"),
    ("Facebook", r"class=[\"'][^\"']*\bfb-comments\b"),
    ("VK", r"VK\.Widgets\.Comments\b"),
    ("Cackle", r"cackle\.(?:me|ru)/widget\.js|id=[\"']mc-container[\"']"),
    ("HyperComments", r"hypercomments\.com/widget|id=[\"']hypercomments_widget[\"']"),
    ("Coral", r"id=[\"']coral[-_](?:thread|talk[-_]stream)[\"']|/assets/js/embed\.js[\"'][^<>]*coral"),
    ("OpenWeb", r"launcher\.spot\.im|data-spotim-module"),
    ("Viafoura", r"viafoura\.(?:co|net)|<vf-conversations\b"),
    ("Hyvor Talk", r"talk\.hyvor\.com/|<hyvor-talk-comments\b"),
    ("Commento", r"commento(?:\.io|plusplus)?/js/(?:commento|count)\.js|id=[\"']commento[\"']"),
    ("Remark42", r"id=[\"']remark42[\"']|\bremark_config\b"),
    ("giscus", r"giscus\.app/client\.js"),
    ("utterances", r"utteranc\.es/client\.js"),
    ("GraphComment", r"graphcomment\.com/js|id=[\"']graphcomment[\"']"),
)
_ANY: Final = re.compile("|".join(f"(?P<s{at}>{signs})" for at, (_, signs) in enumerate(_SYSTEMS)), re.IGNORECASE)


def comments_kept_by(html: str) -> str | None:
    """The name of the system that keeps a page's comments; None where no such script is in the page."""
    found = _ANY.search(html)
    return _SYSTEMS[int((found.lastgroup or "s0")[1:])][0] if found is not None else None
