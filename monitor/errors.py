"""Environment errors of the product itself; each says what is wrong, where, and what to do. Bugs are not here."""

from __future__ import annotations


class MonitorError(Exception):
    """Something that the user can understand and mend. `remedy` is what to do, one English sentence.

    `slug` names the error for the window, which has its words in four languages.
    """

    slug = "error"

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(f"{what}. {remedy}" if remedy else what)
        self.what = what
        self.remedy = remedy


class InputError(MonitorError):
    """What the user gave cannot be used."""

    slug = "input"


class NotKnownError(InputError):
    """There is no such thing."""

    slug = "not_known"


class IllegalMoveError(InputError):
    """A case, mention or occasion may not go from this state to that one."""

    slug = "illegal_move"


class NotAllowedError(InputError):
    """Who works here under this name may not do that."""

    slug = "not_allowed"


class NoBrowserError(MonitorError):
    """A page is to be drawn, and no Chromium is installed."""

    slug = "no_browser"


class StampError(MonitorError):
    """A service was asked for a time stamp and gave none, or one on something else."""

    slug = "no_stamp"


class NothingToUndoError(InputError):
    """No act of this person is left to undo."""

    slug = "nothing_to_undo"


class UndoConflictError(InputError):
    """What is to be undone was changed again since."""

    slug = "undo_conflict"


class BaseUnusableError(MonitorError):
    """The data folder or its database cannot be used."""

    slug = "base_unusable"


class NewerBaseError(BaseUnusableError):
    """The database was written by a newer program."""

    slug = "newer_base"


class NetworkDriveError(BaseUnusableError):
    """The data folder lies on a network drive, where SQLite's locks cannot be trusted."""

    slug = "network_drive"


class DiskFullError(BaseUnusableError):
    """No room left where the data folder lies."""

    slug = "disk_full"


class ReadOnlyFolderError(BaseUnusableError):
    """The data folder cannot be written."""

    slug = "read_only"


class DamagedBaseError(BaseUnusableError):
    """The file is not a database, or it is damaged."""

    slug = "damaged"


class BusyBaseError(BaseUnusableError):
    """Another program kept the database locked for too long."""

    slug = "busy"


class LeaseHeldError(MonitorError):
    """Another crawl is under way."""

    slug = "lease_held"


class LeaseLostError(MonitorError):
    """This crawl slept so long that another one took over; it writes nothing more."""

    slug = "lease_lost"
