"""The customer's own keys for sources that want one: which there are, which are set."""

from __future__ import annotations

from dataclasses import dataclass

from crawlers.errors import NeedsKeyError, UnknownCrawlerError
from crawlers.types import Key
from monitor.errors import InputError
from monitor.folder import DataFolder
from monitor.secrets import Secrets


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A key that some crawlers want. The key itself is never shown again."""

    key: Key
    crawlers: tuple[str, ...]
    is_set: bool


class Keys:
    """The keys of one data folder, kept as secrets."""

    def __init__(self, folder: DataFolder) -> None:
        self._secrets = Secrets(folder)

    @property
    def in_keyring(self) -> bool:
        """Whether the system's keyring keeps them; False: a file that its owner alone may read."""
        return self._secrets.in_keyring

    def all(self) -> tuple[KeyRow, ...]:
        """Every key that an installed crawler wants, by slug. Imports all crawlers: call it off the main thread."""
        from crawlers import registry  # it looks at what is installed: 20 ms that nobody else need spend

        wanted: dict[str, tuple[Key, list[str]]] = {}
        for name in registry.names():
            try:
                declared = registry.keys(name)
            except UnknownCrawlerError:
                continue
            for key in declared:
                wanted.setdefault(key.slug, (key, []))[1].append(name)
        return tuple(
            KeyRow(key, tuple(names), self._secrets.get(slug) is not None)
            for slug, (key, names) in sorted(wanted.items())
        )

    def of(self, crawler: str, address: str) -> dict[str, str]:
        """The keys that are set for a crawler, by slug.

        Raises: `NeedsKeyError` naming one that is needed and not set, `UnknownCrawlerError`.
        """
        from crawlers import registry

        found: dict[str, str] = {}
        for key in registry.keys(crawler):
            secret = self._secrets.get(key.slug)
            if secret is not None:
                found[key.slug] = secret
            elif not key.optional:
                raise NeedsKeyError(address, f"wants a key of your own: {key.name} ({key.slug}), see {key.issued_at}")
        return found

    def set(self, slug: str, secret: str) -> None:
        """Keeps a key in place of an older one. Raises: `InputError` for one that no crawler wants, or an empty one."""
        self._known(slug)
        if not secret.strip():
            raise InputError("The key is empty", "Copy it whole from the page that issued it.")
        self._secrets.set(slug, secret.strip())

    def remove(self, slug: str) -> None:
        """Forgets a key. Raises: `InputError` for one that no crawler wants."""
        self._known(slug)
        self._secrets.remove(slug)

    def _known(self, slug: str) -> None:
        slugs = [row.key.slug for row in self.all()]
        if slug not in slugs:
            raise InputError(f"No place wants a key called {slug!r}", f"There are: {', '.join(slugs) or 'none'}.")
