"""Words for the lines of the operation log."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from monitor.types import CaseState, HistoryEntry, OccasionState
from ui import text

translate = QCoreApplication.translate


def entry_words(entry: HistoryEntry) -> str:
    """What was done, in words."""
    return verb(entry.verb)


def verb(slug: str) -> str:
    """An act of the log by its slug; an unknown one as it is. Source: `monitor.store.desk`."""
    if slug.startswith("undo_"):
        return translate("Verb", "undone: %1").replace("%1", verb(slug.removeprefix("undo_")))
    for state in CaseState:
        if slug == f"case_{state}":
            return translate("Verb", "case: %1").replace("%1", text.case_state(state).lower())
    for occasion in OccasionState:
        if slug == f"occasion_{occasion}":
            return translate("Verb", "occasion: %1").replace("%1", text.occasion_state(occasion).lower())
    return {
        "new": translate("Verb", "put back as new"),
        "seen": translate("Verb", "read"),
        "case": translate("Verb", "put into a case"),
        "answered": translate("Verb", "answered"),
        "done": translate("Verb", "done"),
        "not_us": translate("Verb", "not about us"),
        "set_kind": translate("Verb", "kind corrected"),
        "set_tone": translate("Verb", "tone corrected"),
        "note": translate("Verb", "note written"),
        "add_entity": translate("Verb", "name added"),
        "change_entity": translate("Verb", "name changed"),
        "exclude_word": translate("Verb", "word excluded"),
        "remove_entity": translate("Verb", "name removed"),
        "add_source": translate("Verb", "place added"),
        "change_source": translate("Verb", "place changed"),
        "enable_source": translate("Verb", "place switched on"),
        "disable_source": translate("Verb", "place switched off"),
        "remove_source": translate("Verb", "place removed"),
        "bring_in": translate("Verb", "brought in by hand"),
        "open_case": translate("Verb", "case opened"),
        "change_case": translate("Verb", "case changed"),
        "note_case": translate("Verb", "note in the case"),
        "respond_holding": translate("Verb", "holding reply published"),
        "respond_answer": translate("Verb", "answer published"),
        "respond_what_we_changed": translate("Verb", "told what we changed"),
        "answer_and_close": translate("Verb", "answered and closed"),
        "assign_case": translate("Verb", "owner changed"),
        "watch_case": translate("Verb", "follows the case"),
        "unwatch_case": translate("Verb", "no longer follows the case"),
        "attach_mention": translate("Verb", "mention taken into the case"),
        "detach_mention": translate("Verb", "mention given back to the inbox"),
        "draft_response": translate("Verb", "answer drafted"),
        "change_draft": translate("Verb", "draft changed"),
        "remove_draft": translate("Verb", "draft thrown away"),
        "approve_draft": translate("Verb", "draft approved"),
        "publish_draft": translate("Verb", "draft published"),
        "remove_response": translate("Verb", "answer taken out"),
        "drop_question": translate("Verb", "question needs no answer"),
        "pause_case": translate("Verb", "clocks paused"),
        "resume_case": translate("Verb", "clocks going on"),
        "rate_case": translate("Verb", "satisfaction noted"),
        "thread_followed": translate("Verb", "found in the thread"),
        "suggest_client": translate("Verb", "probably a key client's"),
        "link_confirmed": translate("Verb", "key client confirmed"),
        "link_refused": translate("Verb", "not the key client's"),
        "link_suggested": translate("Verb", "key client left open again"),
        "add_client_key": translate("Verb", "known by one thing more"),
        "remove_client_key": translate("Verb", "known by one thing less"),
        "add_own_account": translate("Verb", "own account added"),
        "remove_own_account": translate("Verb", "own account removed"),
        "set_colleague": translate("Verb", "role of a colleague set"),
        "remove_colleague": translate("Verb", "colleague removed"),
        "add_claim": translate("Verb", "statement added"),
        "change_claim": translate("Verb", "statement corrected"),
        "remove_claim": translate("Verb", "statement removed"),
        "judge_claim": translate("Verb", "statement checked"),
        "claims_found": translate("Verb", "statements found"),
        "propose_compensation": translate("Verb", "compensation proposed"),
        "approve_compensation": translate("Verb", "compensation approved"),
        "refuse_compensation": translate("Verb", "compensation refused"),
        "compensation_done": translate("Verb", "compensation given"),
        "remove_compensation": translate("Verb", "compensation removed"),
        "open_measure": translate("Verb", "measure begun"),
        "change_measure": translate("Verb", "measure changed"),
        "measure_done": translate("Verb", "measure done"),
        "measure_effective": translate("Verb", "measure works"),
        "measure_reopened": translate("Verb", "measure open again"),
        "drop_measure": translate("Verb", "measure dropped"),
        "place_told": translate("Verb", "told what we changed there"),
        "skip_place": translate("Verb", "place passed over"),
        "bring_records": translate("Verb", "records brought in"),
        "remove_records": translate("Verb", "records taken back"),
        "keep_mapping": translate("Verb", "columns of a table kept"),
        "forget_mapping": translate("Verb", "columns of a table forgotten"),
        "watch_records": translate("Verb", "folder of records read by itself"),
        "unwatch_records": translate("Verb", "folder of records no longer read"),
        "keep_tactic": translate("Verb", "own words for a tactic"),
        "change_client": translate("Verb", "client changed"),
        "add_client": translate("Verb", "client added"),
        "set_tiers": translate("Verb", "tiers of clients set"),
        "add_person": translate("Verb", "person added"),
        "change_person": translate("Verb", "person changed"),
        "remove_person": translate("Verb", "person removed"),
        "add_identifier": translate("Verb", "number of the firm added"),
        "remove_identifier": translate("Verb", "number of the firm removed"),
        "add_legal_entity": translate("Verb", "legal entity added"),
        "change_legal_entity": translate("Verb", "legal entity changed"),
        "remove_legal_entity": translate("Verb", "legal entity removed"),
        "add_wish": translate("Verb", "wish noted"),
        "change_wish": translate("Verb", "wish changed"),
        "remove_wish": translate("Verb", "wish removed"),
        "keep_apart": translate("Verb", "two clients kept apart"),
        "join_clients": translate("Verb", "clients joined"),
        "hand_over": translate("Verb", "client handed over"),
        "add_calendar_day": translate("Verb", "day added to the calendar"),
        "remove_calendar_day": translate("Verb", "day removed from the calendar"),
        "plan_contacts": translate("Verb", "plan of contacts changed"),
        "log_contact": translate("Verb", "contact logged"),
        "change_contact": translate("Verb", "contact changed"),
        "remove_contact": translate("Verb", "contact removed"),
        "add_score": translate("Verb", "score added"),
        "remove_score": translate("Verb", "score removed"),
        "bring_clients": translate("Verb", "clients imported"),
        "bring_people": translate("Verb", "people imported"),
        "bring_legal_entities": translate("Verb", "legal entities imported"),
        "bring_trade": translate("Verb", "orders and invoices imported"),
        "bring_contacts": translate("Verb", "contacts imported"),
        "bring_scores": translate("Verb", "scores imported"),
        "watch_client_tables": translate("Verb", "client tables watched"),
        "unwatch_client_tables": translate("Verb", "client tables no longer watched"),
        "switch_lesson": translate("Verb", "what was learnt switched on or off"),
        "signal_seen": translate("Verb", "signal seen"),
        "signal_dismissed": translate("Verb", "signal set aside"),
        "signal_open": translate("Verb", "signal open again"),
        "make_occasion": translate("Verb", "occasion made"),
        "erase_author": translate("Verb", "author erased"),
    }.get(slug, slug.replace("_", " "))
