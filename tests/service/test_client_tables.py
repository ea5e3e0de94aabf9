"""Tables about clients: in, brought up to date, taken back, out and in again; folders; what people wrote stays."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from monitor.client_types import IdentifierKind, ScoreKind, Tier, TradeKind
from monitor.errors import InputError
from monitor.service import Monitor
from monitor.store.acts_on_records import RecordsBrought
from monitor.types import Entity, Role

CLIENTS = """Клиент;ЕДРПОУ;Сегмент;Отрасль;Страна;Прибыль, грн;Менеджер;Контактное лицо;Телефон;День рождения;Пожелания
ТОВ «Ромашка»;14360570;A;торговля;Украина;12 500,50;Борис;Іван Петренко;+380441234567;29.02.1976;фарба; лак
Будмайстер;32855961;C;строительство;Україна;7000;Борис;;;;
""".replace("фарба; лак", '"фарба; лак"')
INVOICES = """Номер счета;Дата;Срок оплаты;Клиент;Код контрагента;Сумма;Валюта;Дата оплаты
1;01.09.2026;15.09.2026;Ромашка;;1 000,00;UAH;
2;01.10.2026;15.10.2026;;32855961;2000;UAH;12.10.2026
3;01.10.2026;15.10.2026;Кто-то;;2000;UAH;12.10.2026
"""


def bring(monitor: Monitor, text: str, name: str = "table.csv", **more: object) -> RecordsBrought:
    """What bringing a table in did."""
    return monitor.clients.tables.bring(text.encode(), name, **more).result()  # type: ignore[arg-type]


def counts(brought: RecordsBrought) -> tuple[int, int, int, int]:
    """New, changed, same, bad."""
    return brought.new, brought.changed, brought.same, brought.bad


def ids(monitor: Monitor) -> dict[str, int]:
    """Client ids by name."""
    return {row.name: row.id for row in monitor.read.clients()}


def test_clients_come_in_whole_and_once(monitor: Monitor) -> None:
    monitor.clients.add("Romashka LLC").result()
    look = monitor.clients.tables.look(CLIENTS.encode("cp1251", "replace"), "клиенты.csv").result()
    assert (look.kind, look.known, len(look.new), look.aside) == ("clients", 0, 2, 0)
    (doubt,) = look.suspicions
    assert "transliteration" in doubt.grounds
    assert monitor.read.imports() == [], "looking stores nothing"

    assert counts(bring(monitor, CLIENTS)) == (2, 0, 0, 0)
    card = monitor.clients.card(ids(monitor)["ТОВ «Ромашка»"])
    assert (card.tier, card.industry, card.country, card.owner) == (Tier.GOLD, "retail", "UA", "Борис")
    assert (card.profit, card.profit_currency) == (Decimal("12500.50"), "UAH")
    assert [wish.what for wish in card.wishes] == ["фарба", "лак"]
    (person,) = card.people
    assert (person.name, person.phone, str(person.birthday)) == ("Іван Петренко", "+380441234567", "1976-02-29")
    assert [(one.kind, one.value, one.valid) for one in card.identifiers] == [(IdentifierKind.EDRPOU, "14360570", True)]
    assert counts(bring(monitor, CLIENTS)) == (0, 0, 2, 0)
    assert len(monitor.clients.duplicates()) == 1, "suggested, not joined"

    monitor.undo().result()
    monitor.undo().result()
    assert set(ids(monitor)) == {"Romashka LLC"}
    assert counts(bring(monitor, CLIENTS)) == (2, 0, 0, 0), "after an undo it all comes again"


def test_what_people_wrote_stays_until_the_table_says_something_new(monitor: Monitor) -> None:
    bring(monitor, CLIENTS, kind="clients")
    client_id = ids(monitor)["Будмайстер"]
    monitor.clients.change(client_id, owner="Anna", note="dislikes mail").result()
    assert counts(bring(monitor, CLIENTS, kind="clients")) == (0, 0, 2, 0)
    assert monitor.clients.card(client_id).owner == "Anna"
    newer = CLIENTS.replace("Україна;7000;Борис", "Україна;9000;Борис")
    assert counts(bring(monitor, newer, kind="clients")) == (0, 1, 1, 0)
    card = monitor.clients.card(client_id)
    assert (card.owner, card.profit, card.note) == ("Anna", Decimal(9000), "dislikes mail")
    assert counts(bring(monitor, newer.replace("9000;Борис", "9000;Віра"), kind="clients")) == (0, 1, 1, 0)
    assert monitor.clients.card(client_id).owner == "Віра"
    (person,) = monitor.clients.card(ids(monitor)["ТОВ «Ромашка»"]).people
    monitor.clients.remove_person(person.id).result()
    bring(monitor, newer.replace("9000;Борис", "9000;Віра"), kind="clients")
    assert monitor.clients.card(ids(monitor)["ТОВ «Ромашка»"]).people == (), "taken off the card by a person"


def test_a_number_leads_to_the_client_whatever_its_name(monitor: Monitor) -> None:
    bring(monitor, CLIENTS, kind="clients")
    moved = "Клиент;ЕДРПОУ;Регион\nROMASHKA GROUP;14360570;Київ\nТОВ «Ромашка»;32855961;Львів\nКвітка;12;Львів\n"
    brought = bring(monitor, moved, kind="clients")
    assert counts(brought) == (0, 1, 0, 2)
    card = monitor.clients.card(ids(monitor)["ТОВ «Ромашка»"])
    assert (card.region, card.names) == ("Київ", ("ТОВ «Ромашка»", "ROMASHKA GROUP"))
    faults = [one.faults[0]["slug"] for one in monitor.read.bad_records(import_id=brought.id)]
    assert sorted(str(fault) for fault in faults) == ["other_client", "wrong_identifier"]


def test_names_of_our_own_are_no_clients(monitor: Monitor) -> None:
    monitor.add_entity(Entity(0, Role.OWN, ("Тепломакс",))).result()
    brought = bring(monitor, "Клиент;Регион\nТепломакс;Київ\nКвітка;Львів\n")
    assert counts(brought) == (1, 0, 0, 1)


def test_trade_finds_its_client_and_bad_rows_come_back_corrected(monitor: Monitor) -> None:
    bring(monitor, CLIENTS, kind="clients")
    brought = bring(monitor, INVOICES, "счета.csv", kind="client_invoices")
    assert counts(brought) == (2, 0, 0, 1)
    rows = {row.number: row for row in monitor.read.trade(kinds=(TradeKind.INVOICE,))}
    names = ids(monitor)
    assert (rows["1"].client_id, rows["2"].client_id) == (names["ТОВ «Ромашка»"], names["Будмайстер"])
    assert monitor.read.overdue_debts(date(2026, 11, 22)) == {names["ТОВ «Ромашка»"]: {"UAH": Decimal(1000)}}
    (bad,) = monitor.read.bad_records(import_id=brought.id)
    assert (bad.faults[0]["slug"], bad.faults[0]["written"]) == ("unknown_client", "Кто-то")

    paid = INVOICES.replace("1 000,00;UAH;", "1 000,00;UAH;20.11.2026")
    assert counts(bring(monitor, paid, "счета.csv", kind="client_invoices")) == (0, 1, 1, 1)
    assert monitor.read.overdue_debts(date(2026, 11, 22)) == {}
    monitor.undo().result()
    assert len(monitor.read.overdue_debts(date(2026, 11, 22))) == 1, "as it was before"

    corrected = monitor.clients.tables.export_bad(kind="client_invoices").replace("Кто-то".encode(), "Ромашка".encode())
    assert counts(monitor.clients.tables.bring(corrected, "again.csv", kind="client_invoices").result()) == (1, 0, 0, 0)
    assert monitor.read.bad_records(kind="client_invoices") == []
    monitor.records.remove(monitor.read.imports("client_invoices")[-1].id).result()
    assert {row.number for row in monitor.read.trade()} == {"3"}


def test_all_of_a_table_can_be_one_clients(monitor: Monitor) -> None:
    client_id = monitor.clients.add("Ruusu Oy").result().id
    cards = (
        "BEGIN:VCARD\nVERSION:4.0\nFN:Matti Meikäläinen\nTITLE:Ostopäällikkö\nEMAIL:matti@ruusu.example\n"
        "BDAY:--0229\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Liisa Niemi\nORG:Ruusu\nBDAY:19800501\nEND:VCARD\n"
    )
    assert counts(bring(monitor, cards, "people.vcf", client_id=client_id)) == (2, 0, 0, 0)
    assert counts(bring(monitor, cards, "people.vcf")) == (0, 0, 1, 1), "only one names her firm"
    people = {one.name: one for one in monitor.clients.card(client_id or 0).people}
    assert str(people["Matti Meikäläinen"].birthday) == "--02-29"
    assert str(people["Liisa Niemi"].birthday) == "1980-05-01"
    assert people["Matti Meikäläinen"].position == "Ostopäällikkö"


def test_contacts_and_answers_come_once(monitor: Monitor) -> None:
    client_id = monitor.clients.add("Ruusu Oy", owner="Boris").result().id
    talks = (
        "Päivä;Asiakas;Tapa;Kenen kanssa;Sävy;Aihe;Tulos;Seuraava askel;Seuraava päivä\n"
        "3.11.2026 14:05;Ruusu;puhelu;Liisa;huono;asked about competitors, hinta;;soita;10.11.2026\n"
        "31.12.2099;Ruusu;puhelu;;;;;;\n"
    )
    assert counts(bring(monitor, talks, "yhteydenotot.csv")) == (1, 0, 0, 1)
    assert monitor.read.bad_records()[0].faults[0]["slug"] == "not_yet"
    assert counts(bring(monitor, talks, "yhteydenotot.csv")) == (0, 0, 1, 1)
    assert counts(bring(monitor, talks.replace(";huono;", ";hyvä;"), "yhteydenotot.csv")) == (0, 1, 0, 1)
    newest = monitor.contacts.logged(client_id)[0]
    assert (newest.person, newest.tone, newest.topics) == ("Boris", "positive", ("asked_about_competitors", "hinta"))
    assert newest.at == datetime(2026, 11, 3, 14, 5).astimezone(UTC)
    (promise,) = monitor.contacts.promises()
    assert (promise.next_step, promise.next_on) == ("soita", date(2026, 11, 10))

    scores = "Дата;Клиент;Оценка;Респондент\n05.08.2026;Ruusu;9;Liisa\n06.08.2026;Ruusu;12;Matti\n07.08.2026;;7;\n"
    brought = bring(monitor, scores, "nps.csv", kind="client_scores")
    assert counts(brought) == (2, 0, 0, 1)
    assert counts(bring(monitor, scores.replace(";9;", ";10;"), "nps.csv", kind="client_scores")) == (0, 1, 1, 1)
    figures = monitor.voice.quarter("2026Q3")
    assert (figures.nps, figures.nps_answers) == (50.0, 2)
    monitor.voice.add(ScoreKind.CSI, Decimal(4), date(2026, 8, 9), client_id=client_id).result()
    (ruusu,) = monitor.voice.by_client("2026Q3")
    assert (ruusu.client_name, ruusu.nps, ruusu.csi) == ("Ruusu Oy", 100.0, 75.0)


def full(monitor: Monitor) -> None:
    """A base with something of every kind in it, awkward texts too."""
    one = monitor.clients.add(
        "Ruusu Oy",
        country="FI",
        tier=Tier.SILVER,
        owner="Anna; ja Boris",
        recommends=True,
        industry="construction",
        founded_on=date(2001, 12, 5),
        profit=Decimal("-12.5"),
        profit_currency="EUR",
        first_asked="=1+1",
        shared_goals="-50 % hävikki",
        not_a_loss="one_off",
        lang="fi",
        note='sanoi: "ehkä", sitten ei',
    ).result()
    assert one.id is not None
    monitor.clients.add_identifier(one.id, IdentifierKind.Y_TUNNUS, "0112038-9").result()
    monitor.clients.add_identifier(one.id, IdentifierKind.CRM, "007").result()
    monitor.clients.add_identifier(one.id, IdentifierKind.DOMAIN, "ruusu.example").result()
    monitor.clients.add_person(one.id, "Liisa Niemi", phone="+358401234567", role="buys", lang="fi").result()
    old = monitor.clients.add_legal_entity(one.id, "Ruusupuu Oy", ended_on=date(2019, 1, 1)).result().id
    new = monitor.clients.add_legal_entity(one.id, "Ruusu Palvelut Oy", country="FI").result().id
    assert old is not None
    monitor.clients.change_legal_entity(old, successor_id=new).result()
    monitor.clients.add_wish(one.id, "sininen maali").result()
    bring(
        monitor, "Order number,Date,Customer,Amount,Currency,Item\n1,2026-10-01,Ruusu,12.5,EUR,=maali\n", "orders.csv"
    )
    bring(monitor, "Period,Customer,Usage,Item\n2026-10-01,Ruusu,7,portal\n", "usage.csv")
    bring(monitor, "Contract number,Start,Ends,Customer\nK-7,2026-01-01,2026-12-31,Ruusu\n", "contracts.csv")
    bring(monitor, "Request,Date,Customer,Status\nT-1,2026-10-01,Ruusu,lost\n", "requests.csv")
    bring(monitor, "Invoice,Date,Due,Customer,Amount\n9,2026-10-01,2026-10-15,Ruusu,99\n", "invoices.csv")
    at = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
    monitor.contacts.log(one.id, at=at, channel="mail", with_name="Liisa", tone="positive", topics=("price",)).result()
    monitor.voice.add(ScoreKind.NPS, Decimal(9), date(2026, 8, 9), client_id=one.id, respondent="Liisa").result()


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_everything_goes_out_and_back_in(monitor: Monitor, tmp_path: Path, form: str) -> None:
    from monitor.exchange.client_kinds import KINDS

    full(monitor)
    out = {kind: monitor.clients.tables.export(kind, form=form) for kind in KINDS}
    with Monitor.open(tmp_path / "other", person="Anna") as other:
        for kind, content in out.items():
            brought = other.clients.tables.bring(content, f"{kind}.{form}", kind=kind).result()
            assert (brought.new, brought.bad) == (2 if kind == "legal_entities" else 1, 0), kind
        again = {kind: other.clients.tables.export(kind, form="csv") for kind in KINDS}
        (firm,) = [one for one in other.clients.cards()[0].legal_entities if one.name == "Ruusupuu Oy"]
        assert firm.successor_id is not None
    wanted = {kind: monitor.clients.tables.export(kind, form="csv") for kind in KINDS}
    for kind in KINDS:
        assert again[kind] == wanted[kind], kind
    assert b"'=1+1" in wanted["clients"], "no cell runs as a formula"


def test_a_table_that_is_still_being_written_comes_when_it_is_whole(monitor: Monitor, tmp_path: Path) -> None:
    file = tmp_path / "clients.csv"
    monitor.clients.tables.watch(tmp_path).result()
    file.write_text(CLIENTS[: len(CLIENTS) // 2], "utf-8")
    assert monitor.clients.tables.refresh(settled_s=60) == {}
    assert monitor.read.clients() == []
    file.write_text(CLIENTS, "utf-8")
    before = file.stat().st_mtime - 61
    os.utime(file, (before, before))
    (brought,) = monitor.clients.tables.refresh(settled_s=60).values()
    assert brought is not None
    assert brought.bad == 0


def test_a_table_nobody_understood_is_read_once_it_is_told_what_it_lists(monitor: Monitor, tmp_path: Path) -> None:
    folder = tmp_path / "crm"
    folder.mkdir()
    file = folder / "strange.csv"
    file.write_text("aaa;bbb\nHafenlicht GmbH;Anna\n", "utf-8")
    (folder / "empty.csv").write_bytes(b"")
    (tmp_path / "crm2").mkdir()
    monitor.clients.tables.watch(folder).result()
    monitor.clients.tables.refresh()
    (watched,) = monitor.read.watched_client_tables()
    assert {Path(name).name: told.partition(".")[0] for name, told in watched.problems} == {
        "strange.csv": "strange",
        "empty.csv": "The table is empty",
    }
    told = {"name": "aaa", "owner": "bbb"}
    monitor.clients.tables.bring(file.read_bytes(), file.name, kind="clients", mapping=told).result()
    monitor.clients.tables.read_again(file.resolve())
    (brought,) = monitor.clients.tables.refresh().values()
    assert brought is not None
    (watched,) = monitor.read.watched_client_tables()
    assert [Path(name).name for name, _ in watched.problems] == ["empty.csv"]


def test_a_watched_folder_keeps_clients_current(monitor: Monitor, tmp_path: Path) -> None:
    folder = tmp_path / "crm"
    folder.mkdir()
    (folder / "b_clients.csv").write_text(CLIENTS, "utf-8")
    (folder / "a_invoices.csv").write_text(INVOICES, "utf-8")
    (folder / "notes.docx").write_bytes(b"no table")
    (folder / "c_broken.csv").write_bytes(b"\x00\x01\x02\x03" * 40)
    monitor.clients.tables.watch(folder).result()
    read = monitor.clients.tables.refresh()
    assert {Path(name).name for name in read} == {"a_invoices.csv", "b_clients.csv", "c_broken.csv"}
    assert len(monitor.read.trade()) == 2, "clients are read before what names them"
    (watched,) = monitor.read.watched_client_tables()
    assert watched.problem is not None
    assert "c_broken.csv" in watched.problem
    assert monitor.clients.tables.refresh() == {}
    newer = CLIENTS.replace("Україна;7000", "Україна;9000") + "Квітка;;;;;;;;;;\n"
    (folder / "b_clients.csv").write_text(newer, "utf-8")
    (brought,) = monitor.clients.tables.refresh().values()
    assert brought is not None
    assert counts(brought) == (1, 1, 1, 0)
    with pytest.raises(InputError, match="watched already"):
        monitor.clients.tables.watch(folder).result()
    monitor.clients.tables.unwatch(watched.id).result()
    assert monitor.read.watched_client_tables() == []


def test_a_mapping_is_kept_for_these_headings(monitor: Monitor) -> None:
    odd = "Alpha;Beta\nRuusu Oy;Helsinki\n"
    with pytest.raises(InputError, match="does not tell what it lists"):
        bring(monitor, odd)
    bring(monitor, odd, kind="clients", mapping={"name": "Alpha", "region": "Beta"})
    assert counts(bring(monitor, odd.replace("Helsinki", "Oulu"))) == (0, 1, 0, 0)
    assert monitor.clients.cards()[0].region == "Oulu"
