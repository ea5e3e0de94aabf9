"""Words for every setting: its name, what it does, its unit. Source of the settings: `monitor.settings`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.languages import LANGUAGES

translate = QCoreApplication.translate


def name(key: str) -> str:
    """A setting in a few words."""
    return {
        "person": translate("Setting", "Your name"),
        "language": translate("Setting", "Language"),
        "theme": translate("Setting", "Colours"),
        "contact": translate("Setting", "How sites can reach you"),
        "host_delay": translate("Setting", "Pause between two requests to one site"),
        "jobs": translate("Setting", "Places read at the same time"),
        "answer_hours": translate("Setting", "Time to the first answer"),
        "warn_before_hours": translate("Setting", "Warn before an answer is due"),
        "escalate_after_hours": translate("Setting", "Tell the head after"),
        "escalate_to": translate("Setting", "Who is told"),
        "working_hours": translate("Setting", "Count working hours only"),
        "working_week": translate("Setting", "Working week"),
        "zone": translate("Setting", "Time zone"),
        "holidays": translate("Setting", "Public holidays of"),
        "approval": translate("Setting", "A second person approves answers"),
        "keep_unnamed_days": translate("Setting", "Keep posts that name nobody"),
        "notify": translate("Setting", "Notify of a new complaint"),
        "quiet_from": translate("Setting", "Quiet from"),
        "quiet_to": translate("Setting", "Quiet until"),
        "crawl_with_window": translate("Setting", "Read places while the window is open"),
        "keep_in_tray": translate("Setting", "Go on in the tray when the window is closed"),
    }[key]


def told(key: str) -> str:
    """What a setting does, one sentence."""
    return {
        "person": translate("Setting", "Stands in the history of every act. Empty: the name of the system user."),
        "language": translate("Setting", "Of the window; what is read keeps its own."),
        "theme": translate("Setting", "The system's, or always the same."),
        "contact": translate("Setting", "E-mail or page of your company, sent with every request: a site that "
                                        "minds can write instead of blocking you."),
        "host_delay": translate("Setting", "Politeness; a site that asks for a longer pause gets it."),
        "jobs": translate("Setting", "Each on its own site, so more is no burden to any of them."),
        "answer_hours": translate("Setting", "Counted from when the post was found; what is left stands beside each."),
        "warn_before_hours": translate("Setting", "One reminder for each clock."),
        "escalate_after_hours": translate("Setting", "When an answer stays overdue for so long."),
        "escalate_to": translate("Setting", "Of answers that stay overdue. Empty: whoever is head."),
        "working_hours": translate("Setting", "Nights, free days and holidays do not count. Off: around the clock."),
        "working_week": translate("Setting", "The days ticked, and their hours. An end at 00:00 is midnight."),
        "zone": translate("Setting", "Of the working hours. Empty: the system's."),
        "holidays": translate("Setting", "Two letters of a country, like FI, UA or RU. Empty: no holidays."),
        "approval": translate("Setting", "Nobody approves their own words."),
        "keep_unnamed_days": translate("Setting", "A new name or form is looked up in them too; then they are let go."),
        "notify": translate("Setting", "On the desktop, one for each story, however many copies there are."),
        "quiet_from": translate("Setting", "No notification from this hour on."),
        "quiet_to": translate("Setting", "What came meanwhile is told then. Equal hours: never quiet."),
        "crawl_with_window": translate("Setting", "Whatever is due is visited by itself."),
        "keep_in_tray": translate("Setting", "Places are read on and complaints told; quit from the tray's menu."),
    }[key]  # fmt: skip


def choice(key: str, value: str) -> str:
    """One of the values that a setting may have."""
    if key == "language":
        return LANGUAGES.get(value) or translate("Setting", "As the system")
    return {
        "system": translate("Setting", "As the system"),
        "light": translate("Setting", "Light"),
        "dark": translate("Setting", "Dark"),
    }[value]


def unit(key: str, value: int) -> str:
    """What stands behind the number, in the form that the number wants; "" for none."""
    return {
        "host_delay": translate("Setting", "second(s)", None, value),
        "answer_hours": translate("Setting", "hour(s)", None, value),
        "warn_before_hours": translate("Setting", "hour(s)", None, value),
        "escalate_after_hours": translate("Setting", "hour(s)", None, value),
        "keep_unnamed_days": translate("Setting", "day(s)", None, value),
    }.get(key, "")
