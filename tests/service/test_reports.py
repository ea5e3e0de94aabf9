"""Reports, digests and case files of a folder, opened again by other libraries than those that wrote them."""

from __future__ import annotations

import csv
import io
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import docx
import openpyxl
import pypdfium2
import pytest
from lxml import html as lxml_html

from monitor.checking_types import grounds_in
from monitor.errors import InputError, NotKnownError
from monitor.exchange.record_kinds import KINDS
from monitor.reports.digest import digest_document
from monitor.reports.document import Item
from monitor.reports.words import LANGS, Words, _table
from monitor.service import Monitor
from monitor.service.reports import DIGEST_FORMATS, made
from monitor.types import Fault, Kind, MentionQuery, Role, Tone
from tests.service.conftest import quick_fetcher
from tests.service.parts import look_for
from tests.store.parts import MovingClock

SINCE = datetime(2026, 11, 1, tzinfo=UTC)
UNTIL = datetime(2026, 11, 22, tzinfo=UTC)
POSTS = 20
DIGEST = 200
NASTY = "=HYPERLINK(\"http://evil.example\") Тепломакс опоздал, деньги не вернули! <script>alert('x')</script> 🤔 їґ äö"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Monitor]:
    """A folder with twenty mentions of us, and one of a competitor."""
    folder = tmp_path_factory.mktemp("reports")
    table = folder / "in.csv"
    with table.open("w", newline="", encoding="utf-8") as opened:
        rows = csv.writer(opened)
        rows.writerow(("url", "title", "text", "author", "published"))
        for at in range(POSTS):
            text = (
                NASTY
                if at == 0
                else f"Заказ {at * 7919} у Тепломакса: {'опять опоздали' if at % 2 else 'привезли, спасибо'}, дом {at}."
            )
            day = UNTIL - timedelta(days=at % 20, hours=1)
            rows.writerow((f"https://f{at}.example/t/{at}", f"Тема {at}", text, f"Автор {at}", day.isoformat()))
        rows.writerow(("https://x.example/1", "", "Полярис поднял цены.", "", UNTIL.isoformat()[:10]))
    with Monitor.open(folder / "data", person="Anna", clock=MovingClock(), make_fetcher=quick_fetcher) as opened_desk:
        look_for(opened_desk, "Тепломакс")
        look_for(opened_desk, "Полярис", Role.COMPETITOR)
        look = opened_desk.bringing.look(table.read_bytes(), table.name).result(30)
        opened_desk.bringing.bring([offer.post for offer in look.offers]).result(60)
        assert opened_desk.settle(60)
        # a person's word: what the model makes of a text full of formulas is tested elsewhere
        opened_desk.set_kind(
            opened_desk.read.mention_ids(MentionQuery(roles=(Role.OWN,), kinds=tuple(Kind))), Kind.COMPLAINT
        ).result()
        yield opened_desk


@pytest.fixture(scope="module")
def mention_ids(desk: Monitor) -> list[int]:
    """All of ours."""
    ids = desk.read.mention_ids(MentionQuery(roles=(Role.OWN,)))
    assert len(ids) == POSTS
    return ids


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize("form", ["docx", "html", "pdf"])
def test_a_digest_of_two_hundred_takes_less_than_ten_seconds(desk: Monitor, mention_ids: list[int], form: str) -> None:
    rows = [
        replace(row, title=f"{row.title} {at}", post_id=at) for at, row in enumerate(desk.read.rows(mention_ids) * 10)
    ]
    heads = desk.reports.heads()
    began = time.process_time()
    written = made(digest_document(rows, None, Words("ru", UTC), heads, UNTIL), form, DIGEST_FORMATS)
    assert time.process_time() - began < 10
    if form == "docx":
        opened = docx.Document(io.BytesIO(written))
        assert len([one for one in opened.paragraphs if one.style.name == "Heading 3"]) == DIGEST
        links = [part.target_ref for part in opened.part.rels.values() if part.is_external]
        assert "https://f0.example/t/0" in links
    elif form == "html":
        page = lxml_html.fromstring(written)
        assert len(page.findall(".//article")) == DIGEST
        assert page.findall(".//script") == []
        assert "<script>alert" not in written.decode()
    else:
        text = text_of(written)
        assert "Обзор прессы" in text
        assert "[thinking face]" in " ".join(text.split())
        assert f"из {len(pypdfium2.PdfDocument(written))}" in text
        assert heads.log is not None
        assert heads.log in text


def test_a_post_stands_once_in_a_digest_and_without_a_title_by_its_first_words(
    desk: Monitor, mention_ids: list[int]
) -> None:
    ours, other = desk.read.rows(mention_ids[:2])
    rival = replace(ours, id=0, role=Role.COMPETITOR, tone=Tone.POSITIVE)
    words = " ".join(["Заказывали окна, ждали пять недель."] * 4)
    untitled = replace(other, title=None, excerpt=words)
    document = digest_document([rival, ours, untitled], None, Words("ru", UTC), desk.reports.heads(), UNTIL)
    first, second = (block for block in document.blocks if isinstance(block, Item))
    assert (first.headline, first.tone) == (ours.title, Words("ru", UTC).slug("tone", ours.tone))
    assert second.headline.endswith("…")
    assert words.startswith(second.headline.rstrip("…"))
    assert "2" in document.subtitle


def test_bare_hours_in_a_spreadsheet_say_that_they_are_hours(desk: Monitor) -> None:
    book = openpyxl.load_workbook(io.BytesIO(desk.reports.report(SINCE, UNTIL, "xlsx", "fi").result(30)))
    headings = [cell.value for sheet in book for cell in sheet[1]]
    assert f"{Words('fi', UTC).word('median')}, t" in headings
    assert all(sheet.page_setup.fitToWidth == 1 and sheet.sheet_properties.pageSetUpPr.fitToPage for sheet in book)


def test_a_period_report_says_the_same_in_every_form(desk: Monitor) -> None:
    figures = desk.reports.period(SINCE, UNTIL)
    assert figures.now.mentions == POSTS
    assert figures.now.share_of_voice == pytest.approx(figures.now.stories / (figures.now.stories + 1))

    pdf = text_of(desk.reports.report(SINCE, UNTIL, "pdf", "en").result(60))
    assert "Net sentiment" in pdf
    page = desk.reports.report(SINCE, UNTIL, "html", "uk").result(60).decode()
    assert "Згадки за часом" in page
    assert page.count("<svg") == 2 + bool(figures.reasons) - (figures.now.share_of_voice is None)

    book = openpyxl.load_workbook(io.BytesIO(desk.reports.report(SINCE, UNTIL, "xlsx", "fi").result(60)))
    sheet = book["Maininnat ajassa"]
    numbers = [cell for row in sheet.iter_rows(min_row=2, min_col=2, values_only=True) for cell in row]
    assert sum(numbers) == POSTS
    assert all(isinstance(number, int) for number in numbers)
    assert all(cell.data_type != "f" for one in book for row in one.iter_rows() for cell in row)

    written = desk.reports.report(SINCE, UNTIL, "csv", "ru").result(60)
    assert written.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(written.decode("utf-8-sig"))))
    assert rows[0] == ["table", "row", "column", "value"]
    assert sum(int(row[3]) for row in rows if row[0] == "Упоминания по времени") == POSTS
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)


def test_a_report_about_one_name_counts_it_alone(desk: Monitor) -> None:
    ids = {entity.names[0]: entity.id for entity in desk.read.entities()}
    ours = desk.reports.period(SINCE, UNTIL, [ids["Тепломакс"]])
    assert ours.now == desk.reports.period(SINCE, UNTIL).now
    theirs = desk.reports.period(SINCE, UNTIL + timedelta(days=1), [ids["Полярис"]])
    assert theirs.now.mentions == 1
    assert {one.entity for one in theirs.voices} == {"Полярис", "Тепломакс"}
    assert theirs.cases.opened == 0
    titled = desk.reports.report(SINCE, UNTIL, "html", "en", [ids["Полярис"]]).result(60).decode()
    assert "Полярис</h1>" in titled


def test_a_report_as_docx_has_its_tables_and_charts_with_words(desk: Monitor) -> None:
    opened = docx.Document(io.BytesIO(desk.reports.report(SINCE, UNTIL, "docx", "ru").result(60)))
    assert len(opened.inline_shapes) >= 2
    told = [shape._inline.docPr.get("descr") for shape in opened.inline_shapes]
    assert told[0].startswith("Упоминания по времени: ")
    cells = [cell.text for table in opened.tables for row in table.rows for cell in row.cells]
    assert "Открыто дел" in cells
    assert any("Баланс тональности" in cell for cell in cells)


def test_a_spreadsheet_draws_its_own_charts(desk: Monitor) -> None:
    written = desk.reports.report(SINCE, UNTIL, "xlsx", "en").result(60)
    with zipfile.ZipFile(io.BytesIO(written)) as packed:
        charts = [name for name in packed.namelist() if name.startswith("xl/charts/chart")]
        assert len(charts) >= 2
        assert any(b"stacked" in packed.read(name) for name in charts)


@pytest.mark.parametrize("form", ["pdf", "html"])
def test_a_case_file_tells_the_whole_case(desk: Monitor, mention_ids: list[int], form: str) -> None:
    chosen = desk.read.mention_ids(MentionQuery(search="evil"))[:1] or mention_ids[-1:]
    if (case_id := desk.read.mention(chosen[0]).case_id) is None:
        case_id = desk.cases.open(chosen).result().id
        assert case_id is not None
        desk.cases.change(case_id, fault=Fault.OURS).result()
        desk.cases.note(case_id, "Мастер признал опоздание").result()
    written = desk.reports.case_file(case_id, form, "ru").result(60)
    text = text_of(written) if form == "pdf" else lxml_html.fromstring(written).text_content()
    flat = " ".join(text.split())
    for words in ("Дело 1", "Мастер признал опоздание", "История", "Anna", "Вина", "alert('x')"):
        assert words in flat, words


def test_what_cannot_be_made_is_said(desk: Monitor, mention_ids: list[int]) -> None:
    with pytest.raises(InputError):
        desk.reports.period(UNTIL, SINCE)
    with pytest.raises(InputError):
        desk.reports.digest([], "html", "en").result(10)
    with pytest.raises(InputError):
        desk.reports.digest(mention_ids[:1], "xlsx", "en").result(10)
    with pytest.raises(InputError):
        desk.reports.digest(mention_ids[:1], "html", "de").result(10)
    with pytest.raises(NotKnownError):
        desk.reports.case_file(999, "pdf", "en").result(10)


def test_grounds_taken_over_are_told_in_words_and_what_a_person_wrote_stays() -> None:
    assert grounds_in("after_post:2026-11-10, event:delivered") == ("after_post:2026-11-10", "event:delivered")
    assert grounds_in("no_delivery_written") == ("no_delivery_written",)
    assert grounds_in("касса, чек 12") == grounds_in("invoice, page 3") == grounds_in("receipt") == ()
    assert Words("uk", UTC).ground("was_delivered:2026-11-10").endswith("10.11.2026")
    assert Words("en", UTC).ground("event:delivered") == ""
    kinds, fields = (_table("en")[name] for name in ("record_kind", "record_field"))
    assert set(kinds) == set(KINDS)
    assert set(fields) >= {field.name for kind in KINDS.values() for field in kind.fields}


def test_all_languages_have_the_same_words_and_blanks() -> None:
    def blanks(text: str) -> set[str]:
        return {part.split("}")[0] for part in text.split("{")[1:]}

    english = _table("en")
    for lang in LANGS:
        other = _table(lang)
        assert {name: set(words) for name, words in other.items()} == {
            name: set(words) for name, words in english.items()
        }
        for name, words in english.items():
            for key, text in words.items():
                assert blanks(other[name][key]) == blanks(text), (lang, name, key)


@pytest.mark.parametrize(
    ("lang", "number", "day", "span"),
    [
        ("en", "12,345.6", "5 Nov 2026", "1 d 2 h"),
        ("ru", "12\N{NO-BREAK SPACE}345,6", "05.11.2026", "1 дн. 2 ч"),
        ("uk", "12\N{NO-BREAK SPACE}345,6", "05.11.2026", "1 дн. 2 год"),
        ("fi", "12\N{NO-BREAK SPACE}345,6", "5.11.2026", "1 pv 2 t"),
    ],
)
def test_each_language_writes_numbers_its_own_way(lang: str, number: str, day: str, span: str) -> None:
    words = Words(lang, UTC)
    assert words.number(12345.6, 1) == number
    assert words.day(datetime(2026, 11, 5, tzinfo=UTC).date()) == day
    assert words.span(timedelta(hours=26)) == span


def test_the_folder_is_only_read(desk: Monitor, tmp_path: Path, mention_ids: list[int]) -> None:
    before = desk.read.log_head()
    desk.reports.digest(mention_ids[:3], "html", "en").result(10)
    assert desk.read.log_head() == before


def test_measures_of_the_period_say_whether_their_reason_came_back(desk: Monitor, mention_ids: list[int]) -> None:
    case_id = desk.read.mention(mention_ids[-1]).case_id or desk.cases.open(mention_ids[-1:]).result().id
    assert case_id is not None
    desk.checking.open_measure(case_id, cause="нет смены", what="вторая смена").result()
    (measure,) = desk.reports.period(SINCE, UNTIL).measures
    assert measure.what == "вторая смена"
    page = desk.reports.report(SINCE, UNTIL, "html", "ru").result(60).decode()
    assert "вторая смена" in page
    assert "Жалоб с тех пор" in page
