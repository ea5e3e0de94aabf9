"""English goods beside a further word or a noun of goods, and the capitals that are a firm's and no goods'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from monitor.text.claims import product_runs
from monitor.text.claims.product_words import EN_KINDS
from monitor.text.rarity import STEM_CHARS, is_rare
from monitor.text.types import Span

_WORD: Final = r"(?!I(?!\w))[A-Z][\w’'+]*(?:-[A-Z\d][\w]*)?"
_RUN: Final = rf"{_WORD}(?:\s(?:{_WORD}|\d{{1,4}}[A-Za-z]{{0,2}}(?!\w)|&(?=\s[A-Z]))){{1,3}}"
_MATERIAL: Final = (
    r"dining|corner|coffee|lamp|side|console|garden|car|loft|roof|running|winter|baby|double|single|folding|electric|cordless|wireless|robot|smart|mobile|gas|steel|"
    r"wooden|oak|leather|cotton|wool|night|hair|face|facial|hand|body|memory foam|foam|engineered|vinyl|bathroom|kitchen|bunk|king|office|gaming|mountain|road|"
    r"kids'?|toddler|dog|cat|puppy|horse|bird|fish|steam|hand|stick|upright|chest|built-in|integrated|wall|floor|ceiling|bedside|side|patio|hiking|walking|"
    r"school|football|bar|rocking|travel|pet|fence|masonry|wood"
)
_GOODS: Final = (
    r"shirts?|blouse|jumper|hoodie|socks|tights|leggings|insulation|tiles?|nappies|wipes|seeds?|fertili[sz]er|stools?|bench|shelves|shelving|bookcase|"
    r"doors?|windows?|conservatory|decking|fence panels?|gate|blinds|carpets?|laminate|underlay|turf|bulbs|plants?|sets?|hearing aids?|wheelchair|walker|"
    r"dresser|sideboard|cabinet|cupboard|bureau|pendant|necklace|ring|bracelet|earrings|watch\sstrap|guitar|piano|easel|pushchair|highchair|playpen|"
    r"litter|boards?|powder|energy\sbars?|detergent|cat\slitter|batteries|filters?|cards?|invitations|album|prints?|canvas|bouquet|flowers|cake|biscuits|chocolates|flour|granola|smoothies?|meal kits?|steaks?"
)
_BESIDE: Final = re.compile(
    # "item: Fernhill dining table", "Classic Oxford shirts", "ThermoWrap loft insulation"
    rf"(?<![\w-])(?P<all>(?:{_WORD}\s){{1,3}}?)(?:(?:{_MATERIAL})\s(?:{EN_KINDS}|{_GOODS})|(?:{_GOODS}))(?!\w)"
)
_KIND_IS: Final = re.compile(
    # "doors are Shaker Sage", "Grass seed, Evergreen Shade Mix, 20 kg"
    rf"(?<![\w-])(?i:{EN_KINDS}|{_GOODS})(?:\s(?:is|are|was|were)\s(?:a\s|an\s|the\s)?|,\s|:\s|\s\((?:the\s|a\s)?)(?P<all>{_RUN})(?=[,.;)]|$)"
)
_CAMEL: Final = r"[A-Z][a-z]+[A-Z][a-z]+\+?"
_IN_BRACKETS: Final = re.compile(
    # "lost my dress (Evangeline, ivory, size 14)", "the stairlift (Ascend 2)"
    rf"(?<![\w-])(?:(?:{EN_KINDS})(?<!class)(?<!course)(?<!trip)(?<!tour)(?<!account)(?<!policy)s?|{_GOODS}|stairlift|boat|ship|dresses|gown)\s\((?:the\s|a\s)?(?P<all>{_WORD}(?:\s(?:{_WORD}|\d{{1,4}}[A-Za-z]{{0,2}}))*)(?=\)|,\s(?:[a-z]|\d))"
)
_PLURAL: Final = re.compile(
    # "a course of SkinRevive facials"
    rf"(?<=[a-z]\s)(?P<all>{_CAMEL}|{_RUN})\s(?:{EN_KINDS})(?<!s)s(?!\w)"
)
_SOLD_AS: Final = re.compile(
    # "why advertise Kids Go Free", "a deal called Sunrise Bundle"
    rf"(?<!\w)(?:(?i:advertis(?:e|ed|es|ing)|(?:marketed|described|listed|labelled|labeled|billed|advertised)\sas)|(?:offer|deal|scheme|package|plan|policy|product|thing|range|tariff|add-on|feature|service|tier|option)\s(?:called|named))\s"
    rf"(?:(?:a|an|the|your|their)\s)?[\"“']?(?P<all>{_RUN}|{_WORD})(?![\w-])(?!['’]s)"
)
_SERVICES: Final = (
    r"package|pass|wash|membership|plan|deal|treatment|ticket|tariff|course|policy|cover|subscription|range|menu|set|bundle|kit|upgrade|service|option|tier|offer|scheme|guarantee|"
    r"experience|programme|class|session|workshop|camp"
)
_BOUGHT: Final = re.compile(
    # "signed up to PT Kickstart", "sold as the Gale", "the car is a Vauxhall Corsa"
    r"(?<!\w)(?i:signed\sup\s(?:to|for)|sold\sas|took\sout|taken\sout|promised|reserved|booked|hired|chose|picked|paying\sfor|paid\s(?:[£$€]\d[\d.,]*\s)?for|treated\swith|rubbed\sin|"
    r"moved\s(?:on)?to|swapped\s(?:it\s)?for|upgraded?\sto|downgraded?\sto|renewed|cancelled|(?:car|bike|phone|boiler|oven|fridge|washer|dryer|laptop|sofa|bed|mattress|pram|tent|boat|van)\s(?:is|was))"
    rf"\s(?:(?:a|an|the|my|our|your|their)\s)?(?:[\"“'](?P<quoted>[A-Z][^\"”'\n]{{2,40}})[\"”']|(?P<all>{_RUN}|{_CAMEL}))(?![\w-])(?!['’]s)"
)
_FOR_SERVICE: Final = re.compile(
    # "a Superior Sea View room", "Chimney sweep, Flue & Liner package"; "pass, SkipLane, not"; "package Winter Wonder"
    rf"(?<![\w&-])(?:(?:[Tt]he|[Aa]n?|[Mm]y|[Oo]ur|[Yy]our|[Tt]heir|kids['’]?|{_WORD},)\s)?(?P<all>{_RUN})\s(?:room|weekend|break|day|{_SERVICES})(?!\w)"
    rf"|(?<!\w)(?i:{_SERVICES}),\s(?P<all2>{_WORD}(?:\s{_WORD}){{0,2}}),\s|(?<!\w)(?:{_SERVICES})\s(?P<all3>{_RUN})(?!\w)"
)
_CAMEL_FARED: Final = re.compile(
    # "LedgerMaster crashed in the middle of payroll": firms do otherwise
    rf"(?<![\w&-])(?P<all>{_CAMEL})\s(?:crashe[sd]|froze|freezes|leaks|leaked|jams|jammed|snapped|cracked|shrank|faded|overheats|overheated|rusted|exploded|melted|split|burnt\sout|packed\sup)(?!\w)"
)
_FEE: Final = re.compile(
    # "monthly fee for DancePass", "I was promised Platinum status", "the Three for Two offer"
    rf"(?<!\w)(?i:fees?|charges?|payments?|subscription|renewal|licen[cs]e|refund|voucher|licence|tickets?|passes|money)\sfor\s(?:the\s|a\s|my\s)?(?P<all>{_CAMEL})(?![\w-])"
    r"|(?<!\w)(?P<all2>(?:Gold|Silver|Platinum|Bronze|Diamond|Elite|Premier|VIP|Ruby|Sapphire|Emerald|Black))\s(?:status|tier|level|card|members?|membership|customers?|plan|package)(?!\w)"
    rf"|(?<!\w)(?:[Tt]he|[Yy]our|[Tt]heir|[Aa]n?|[Mm]y)\s(?P<all3>{_WORD}(?:\s(?:for|of|on|and|in|the|to|with|n)){{1,2}}\s{_WORD}(?:\s{_WORD})?)\s(?:{_SERVICES})(?!\w)"
)
_CARELESS: Final = re.compile(
    # "my solaris x2 phone": small letters, a number in the model, its noun behind it
    rf"(?<!\w)(?i:my|the|a|an|this|your|our|new)\s(?P<all>[a-z]{{3,}}(?:\s[a-z]{{3,}})?\s(?:[a-z]{{1,2}}\d{{1,4}}[a-z]{{0,2}}|\d{{2,4}}[a-z]{{0,2}})(?:\s(?:pro|max|plus|mini|lite|ultra))?)\s(?:{EN_KINDS})(?!\w)"
)
_FARED: Final = re.compile(
    # "Tiny Tots Swim was cancelled", "Splash Pass was refused"
    rf"(?<![\w&-])(?P<all>{_RUN})\s(?:(?:was|were|is|has\sbeen|got)\s(?:cancelled|refused|renewed|transferred|discontinued|switched|upgraded|sold|advertised|rejected|faulty|dead|broken)|"
    r"stopped\sworking|broke|leaks?|leaked|died|snapped|includes?|included|costs?|won['’]t\s(?:work|start|turn|charge|fit)|doesn['’]t\s(?:work|fit|cover|include|start))(?!\w)"
)
_LEAD: Final = re.compile(
    r"(?:(?:The|A|An|My|Our|Your|Their|Got|Bought|Ordered|Booked|This|His|Her|New|Had|No|And|But|So|When|If|Our|Holiday|Why|Since|After|Then|Apparently|Used|Tried|Fitted|Installed|Hired|Chose|"
    r"Returned|Wanted|Renewed|Switched|Using|Avoid|Reserved|Rented|Received|Also|Another|Because|Even|How|What|These|Those|Both)\s)+"
)
_MINE: Final = re.compile(r"(?<!\w)(?:in|on|with|for|of)\smy\s(?P<all>[A-Z][a-z]{3,})(?=[.,;!?]|$)")
"""What one has, at the end of a clause: "put diesel in my Fiesta"."""
_GRADED: Final = re.compile(
    r"\d|(?<!\w)I{2,3}(?!\w)|(?<![\w-])(?:Pro|Max|Maxi|Plus|Mini|Ultra|Deluxe|Premium|Lite|Light|Basic|Unlimited|Essentials?|Saver|Extra|XL|HD|4K|SE|Flexi?|Gold|Silver|Platinum|Bronze|"
    r"Annual|Anytime|Advance|Starter|Cover|Classic|Comfort|Family|Care|Total|Super|Standard|Premier|Complete|Simple|Easy|Smart|Fixed|Green|Fast|Young|Senior|Student)"
)
_FIRMS_THING: Final = re.compile(
    r"\s(?:app|van|vans|lorry|account|card|policy|policies|mortgage|loan|insurance|membership|plans?|trial|sim|broadband|flat|tent|stand|stall|tills?|voucher|website|site|"
    r"driver|rep|team|phone\sline|helpline|advis[eo]r|engineer|branch|shop|store|depot|office|manager|parcel|delivery|courier|invoice|stadium|tyres|glasses|customer)(?!\w)"
)
"""What firms have as well as goods: their name stands before these."""
_SOLD: Final = re.compile(
    r"(?:sold|upgraded?|switched?|moved|put|signed|talked|subscribed|take|took|taken|buy|bought|get|got|paid|pay|paying|recommended|charged)\s[^.!?\n]{0,24}$",
    re.IGNORECASE,
)
_FROM_SOMEBODY: Final = re.compile(r"\s[a-z]+(?:\s[a-z]+)?\s(?:at|from|with|by)\s[A-Z]")
_DID: Final = re.compile(
    r"\s(?:forgot|added|said|says|told|tells|charged|refused|rang|promised|called|wants|keeps|replied|ignored|claims|claimed|drives|drove|apologised|"
    r"emailed|insists?|admitted|blamed|sent|took|lost|left)(?!\w)"
)
_FIRM: Final = re.compile(
    r".*\s(?:Ltd|Limited|Inc|Plc|PLC|LLC|Group|Bank|Mobile|Council|Hearing|Airlines?|Airways|Clinic|Dental|Vets|Motors|Power|Energy|Water|Kiosk|Markets|Lettings|Plumbing|Inn|Farm|Barn|Outdoors|Couriers?|Express|Rewards|Yard|Barn|Kings|Post|Mutual)"
    r"|.*\s\d{1,2}-\d{1,2}|\w+['’](?:re|m|s|ll|ve|d)\s\d+|Rs\s\d+|(?:Lost|Won|Drew|Beat)\s\d+|(?:[A-Z\d]+\s){2,}[A-Z\d]+|"
    r"(?:Indian|British|French|German|Spanish|Italian|Chinese|American|Irish|Scottish|Welsh|English|Polish|Turkish|Dutch|Japanese|European|Asian|African|Christmas|Easter|Sunday|Saturday|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Excel|Facebook|Instagram|WhatsApp|Google|Trustpilot|Amazon|eBay|PayPal)"
)


def beside(text: str) -> Iterator[Span]:
    """Spans of goods named beside a noun; what stands at a sentence's beginning needs two words or a capital within."""
    for hit in _BESIDE.finditer(text):
        start, written = hit.start(), hit["all"].rstrip()
        begins = start == 0 or text[:start].rstrip()[-1:] in ".!?\n"
        lead = re.match(
            r"(?:The|A|An|My|Our|Your|Their|Two|Three|Four|Got|Bought|Ordered|This|These|His|Her|New|Had|No)\s", written
        )
        if lead:
            start, written, begins = start + lead.end(), written[lead.end() :], False
        camel = re.search(r"[a-z][A-Z]", written) is not None
        if written and (" " in written or camel or not begins) and not re.match(r"['’]s", text[start + len(written) :]):
            yield start, start + len(written)
    for hit in _CARELESS.finditer(text):
        if is_rare(hit["all"].split(" ")[0][:STEM_CHARS]):
            yield hit.span("all")
    for pattern in (
        _CAMEL_FARED,
        _FEE,
        _KIND_IS,
        _BOUGHT,
        _FOR_SERVICE,
        _FARED,
        _MINE,
        _IN_BRACKETS,
        _PLURAL,
        _SOLD_AS,
    ):
        for hit in pattern.finditer(text):
            part = next(one for one, found in hit.groupdict().items() if found)
            start, end = hit.span(part)
            lead = _LEAD.match(text, start, end)
            start = lead.end() if lead and lead.end() < end else start
            ahead = text[max(0, start - 8) : start].lower()
            if not ahead.endswith(("from ", " at ", " by ", "with ")) and not product_runs.FIRM_TAIL.fullmatch(
                text[start:end]
            ):
                yield start, end


def stands_before_goods(text: str, start: int, end: int) -> bool:
    """Whether a town's name is that of goods: "a Marlow sideboard"; "the Norwich store" is in the town."""
    return _ONE.search(text[max(0, start - 8) : start]) is not None and _GOODS_NEXT.match(text, end) is not None


_ONE: Final = re.compile(r"(?<!\w)(?:a|an|my|our|two|three|of|new)\s$", re.IGNORECASE)
_GOODS_NEXT: Final = re.compile(
    rf"\s(?:(?:{_MATERIAL})\s)?(?:{_GOODS}|{EN_KINDS})(?<!class)(?<!tour)(?<!trip)(?<!camp)(?<!cruise)(?<!holiday)(?!\w)"
)


_OWN_THING: Final = re.compile(r"\s(?:tent|tyres|glasses|stand|flat|sim|trial)(?!\w)")
_OWNED: Final = re.compile(r"(?<!\w)(?:my|our|his|her|a|an|this|two|new|[a-z]+['’]s)\s$", re.IGNORECASE)


def in_brackets(text: str, start: int) -> bool:
    """Whether a noun of goods stands before a bracket that opens here."""
    return any(hit.start("all") == start for hit in _IN_BRACKETS.finditer(text))


def is_a_firms(text: str, start: int, end: int) -> bool:
    """Whether capitals are a firm's: whose app or van it is, what it said, where one was."""
    written, before = text[start:end], text[max(0, start - 60) : start]
    if _FIRM.fullmatch(written):
        return True
    if re.match(r"[-–]\d", text[end : end + 2]):
        return True  # opening hours
    numbered = any(one.isdigit() for one in written)
    if not numbered and re.search(r"(?<!\w)(?:at|from|by)\s(?:the\s)?$", before) and not _KIND_BEHIND.match(text, end):
        return True
    if (
        _DID.match(text, end)
        and not numbered
        and re.search(r"(?:^|[.!?\n:]\s?|\sthat\s|then\s)(?:The\s|the\s)?$", before)
    ):
        return True
    camel = re.search(r"[a-z][A-Z]", written) is not None and " " not in written
    if _OWN_THING.match(text, end) and _OWNED.search(before):
        return False  # "my daughter's Junior Explorer tent"
    if _FIRMS_THING.match(text, end) and not (_GRADED.search(written) or _FROM_SOMEBODY.match(text, end)):
        return not (_SOLD.search(before) and (camel or " " in written or "-" in written))
    return False


_KIND_BEHIND: Final = re.compile(rf"\s(?:{EN_KINDS})(?!\w)")
