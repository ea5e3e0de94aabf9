"""Notification mails in the shapes that their senders document, about invented companies; none is a recorded one."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from html import escape
from urllib.parse import quote

DATE = "Fri, 20 Nov 2026 10:05:00 +0200"


def mail(
    sender: str,
    subject: str,
    *,
    text: str | None = None,
    html: str | None = None,
    charset: str = "utf-8",
    cte: str = "quoted-printable",
    date: str = DATE,
) -> bytes:
    """A mail with one body or both, as multipart/alternative."""
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Date"] = sender, "Inbox <inbox@teplomaks.example>", date
    message["Subject"] = subject
    if text is not None:
        message.set_content(text, charset=charset, cte=cte)
    if html is not None and text is not None:
        message.add_alternative(html, subtype="html", charset=charset, cte=cte)
    elif html is not None:
        message.set_content(html, subtype="html", charset=charset, cte=cte)
    return message.as_bytes()


def google_alert(*results: tuple[str, str, str, str], marked: bool = True, date: str = DATE) -> bytes:
    """A digest of Google Alerts; each result is its address, title, publisher and snippet."""
    rows = []
    for number, (url, title, publisher, snippet) in enumerate(results):
        through = (
            f"https://www.google.com/url?rct=j&sa=t&url={quote(url, safe='')}&ct=ga&cd=CAEY{number}&usg=AOvVaw{number}"
        )
        link = escape(through)
        item = ' itemscope="" itemtype="http://schema.org/Article"' if marked else ""
        name, about = ('itemprop="name"', 'itemprop="description"') if marked else ("", "")
        rows.append(
            f'<tr{item}><td><div><span><a href="{link}" itemprop="url"><span {name}>{title}</span></a></span>'
            f'<div><div itemprop="publisher"><span itemprop="name">{publisher}</span></div>'
            f"<div {about}>{snippet}</div></div>"
            f'<a href="https://www.google.com/alerts/feedback?ffu={quote(url, safe="")}&source=alertsmail">'
            "Flag as irrelevant</a></div></td></tr>"
        )
    html = (
        "<html><body><table><tr><td>Google Alerts</td></tr><tr><td><b>Тепломакс</b> Daily update</td></tr>"
        f"{''.join(rows)}</table><p>You have received this email because you have subscribed to Google Alerts. "
        '<a href="https://www.google.com/alerts/remove?source=alertsmail&s=AB2Xq">Unsubscribe</a> '
        '<a href="https://www.google.com/alerts?source=alertsmail">View all your alerts</a></p></body></html>'
    )
    return mail("Google Alerts <googlealerts-noreply@google.com>", "Google Alert - Тепломакс", html=html, date=date)
