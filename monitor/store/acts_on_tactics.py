"""Words of tactic cards and reply templates as people changed them."""

from __future__ import annotations

from monitor.errors import InputError
from monitor.store.acts import Acts, Written

LANGS = ("en", "ru", "uk", "fi")


class TacticActs(Acts):
    """Acts on tactics."""

    def keep_tactic(self, person: str, path: str, lang: str, text: str | None) -> Written:
        """The words of a path in a language; None gives back what the program brings. Raises: `InputError`."""
        if lang not in LANGS:
            raise InputError(f"Tactics are written in {', '.join(LANGS)}, not in {lang}")
        with self._ledger.act(person, "keep_tactic") as act:
            found = self._connection.execute(
                "SELECT id FROM tactic_override WHERE path = ? AND lang = ? AND removed_at IS NULL", (path, lang)
            ).fetchone()
            if text is None:
                if found is not None:
                    act.remove("tactic_override", found[0])
                return Written(act.changes, None, 1 if found is not None else 0)
            if not text.strip():
                raise InputError("The text is empty", "Give it back to the program instead.")
            if found is not None:
                act.update("tactic_override", found[0], {"text": text.strip()})
                return Written(act.changes, int(found[0]), 1)
            made = act.insert("tactic_override", {"path": path, "lang": lang, "text": text.strip()})
            return Written(act.changes, made, 1)
