"""Whose complaint is it? What a key client is known by, looked for in it. Pure; every link names its ground."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from monitor.case_types import LinkGround
from monitor.text.accounts import speaks_for
from monitor.text.fold import fold

_MAIL: Final = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
_WORD: Final = re.compile(r"[^\W_]+")
_HOST: Final = re.compile(r"(?<![\w@.-])(?:https?://)?((?:[\w-]+\.)+[a-zа-яіїєё]{2,})(?![\w@-])", re.IGNORECASE)
_NUMBER: Final = re.compile(r"(?<![\w])[\w№#/.-]*\d[\w/.-]*", re.UNICODE)
# fmt: off
_FREE_MAIL: Final = frozenset({
    "gmail.com", "googlemail.com", "yahoo.com", "outlook.com", "hotmail.com", "live.com", "icloud.com", "proton.me",
    "protonmail.com", "mail.ru", "bk.ru", "list.ru", "inbox.ru", "yandex.ru", "ya.ru", "rambler.ru", "ukr.net",
    "i.ua", "meta.ua", "bigmir.net", "luukku.com", "kolumbus.fi", "elisanet.fi", "suomi24.fi", "saunalahti.fi",
})
# fmt: on
"""Hosts where anybody has an address: they say nothing of a firm."""
_STEM_LEAST: Final = 3
_ENDING_MOST: Final = 3
"""Case endings of names in Russian, Ukrainian and Finnish that this tolerates: "Коваль", "Ковалем", "Virtasen" too."""
_FINNISH: Final = "nen"
"""Surnames that end so are declined from another stem."""
_NUMBER_LEAST: Final = 4


@dataclass(frozen=True, slots=True)
class KnownBy:
    """What one key client is known by. `people` are full names, `mails` whole addresses."""

    client_id: int
    names: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    mails: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    entity_id: int | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What a complaint gives away. `named` are the entities found in it, `numbers` the values of its claims.

    `customers` are pairs of a number in it and the customer that the firm's own records have under it.
    """

    text: str
    author: str | None = None
    named: frozenset[int] = frozenset()
    numbers: tuple[str, ...] = ()
    customers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Probable:
    """One client, the strongest ground, and what matched."""

    client_id: int
    ground: LinkGround
    detail: str


def probable(told: Told, clients: Iterable[KnownBy]) -> tuple[Probable, ...]:
    """The clients whose complaint this may be, each with its strongest ground; () for none."""
    folded = fold(told.text)
    words = _WORD.findall(folded)
    mails = {match[0].casefold(): match[1].casefold() for match in _MAIL.finditer(told.text)}
    hosts = {match[1].casefold().removeprefix("www.") for match in _HOST.finditer(told.text)}
    numbers = {plain for number in (*_NUMBER.findall(told.text), *told.numbers) if (plain := _plain(number))}
    found = []
    for client in clients:
        link = (
            _by_mail(client, mails)
            or _by_number(client, numbers)
            or _by_record(client, told)
            or _by_person(client, told, words)
            or _by_site(client, hosts)
            or _by_name(client, told)
        )
        if link is not None:
            found.append(link)
    return tuple(found)


def _by_mail(client: KnownBy, mails: dict[str, str]) -> Probable | None:
    known = {mail.casefold() for mail in client.mails}
    hosts = {mail.rpartition("@")[2].casefold() for mail in client.mails} | {_site(site) for site in client.sites}
    for mail, host in mails.items():
        if mail in known or (host not in _FREE_MAIL and host in hosts):
            return Probable(client.client_id, LinkGround.MAIL, mail)
    return None


def _by_number(client: KnownBy, numbers: set[str]) -> Probable | None:
    for number in client.numbers:
        if len(_plain(number)) >= _NUMBER_LEAST and _plain(number) in numbers:
            return Probable(client.client_id, LinkGround.NUMBER, number)
    return None


def _by_record(client: KnownBy, told: Told) -> Probable | None:
    people = [set(_WORD.findall(fold(person))) for person in client.people]
    for number, customer in told.customers:
        if speaks_for(customer, client.names) or set(_WORD.findall(fold(customer))) in people:
            return Probable(client.client_id, LinkGround.NUMBER, number)
    return None


def numbers_in(text: str) -> tuple[str, ...]:
    """What may be a number of an order or contract, as written."""
    return tuple(found for found in _NUMBER.findall(text) if len(_plain(found)) >= _NUMBER_LEAST)


def _by_person(client: KnownBy, told: Told, words: Sequence[str]) -> Probable | None:
    author = fold(told.author or "").strip()
    if author:
        for handle in client.handles:
            if fold(handle).lstrip("@") == author.lstrip("@"):
                return Probable(client.client_id, LinkGround.PERSON, handle)
    written = set(_WORD.findall(author))
    for person in client.people:
        name = _WORD.findall(fold(person))
        if len(name) < 2:
            continue  # a first name alone is anybody's
        if written and written == set(name):
            return Probable(client.client_id, LinkGround.PERSON, person)
        if _stands_in(name, words) or _stands_in(name[::-1], words):
            return Probable(client.client_id, LinkGround.PERSON, person)
    return None


def _by_site(client: KnownBy, hosts: set[str]) -> Probable | None:
    for site in client.sites:
        host = _site(site)
        if host and any(one == host or one.endswith(f".{host}") for one in hosts):
            return Probable(client.client_id, LinkGround.SITE, host)
    return None


def _by_name(client: KnownBy, told: Told) -> Probable | None:
    if client.entity_id is not None and client.entity_id in told.named:
        return Probable(client.client_id, LinkGround.NAME, client.names[0] if client.names else "")
    if told.author and any(fold(name) in fold(told.author) for name in client.names if len(name) > _STEM_LEAST):
        return Probable(client.client_id, LinkGround.NAME, told.author)
    return None


def _stands_in(name: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the words of a name stand side by side, each with its own ending or another one."""
    return any(
        all(_same_name(part, words[at + n]) for n, part in enumerate(name)) for at in range(len(words) - len(name) + 1)
    )


def _same_name(name: str, word: str) -> bool:
    if name == word:
        return True
    if name.endswith(_FINNISH) and word.startswith(name.removesuffix(_FINNISH) + "s"):
        return len(word) - len(name) <= _ENDING_MOST  # Virtanen, Virtasen, Virtaselta
    shared = 0
    for one, other in zip(name, word, strict=False):
        if one != other:
            break
        shared += 1
    longest = max(len(name), len(word))
    return shared >= max(_STEM_LEAST, len(name) - 2) and longest - shared <= _ENDING_MOST


def _plain(number: str) -> str:
    """A number without what people write around it: "№ 12-345/А" and "12345a" are one."""
    return "".join(letter for letter in fold(number) if letter.isalnum())


def _site(site: str) -> str:
    host = site.casefold().strip()
    for start in ("https://", "http://"):
        host = host.removeprefix(start)
    return host.partition("/")[0].removeprefix("www.")
