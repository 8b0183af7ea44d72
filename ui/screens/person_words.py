"""Words of a person's page: papers that end, levels of proof, kinds of income, sums."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.overrides import Override
from app.read_models import ShareSums
from app.services.incomes import IncomeSums
from app.services.person_pages import EndingPaper, PersonPage
from ui import formats
from ui.screens.person_fields import choices_of
from ui.screens.words import document_kind_word

FEN = "CNY"


def proof_word(level: str) -> str:
    """Name of a level of identity proof."""
    words = {
        "": QCoreApplication.translate("PersonWords", "not noted"),
        "typed": QCoreApplication.translate("PersonWords", "number typed"),
        "read": QCoreApplication.translate("PersonWords", "card read"),
        "seen": QCoreApplication.translate("PersonWords", "person seen"),
        "face_online": QCoreApplication.translate("PersonWords", "face checked online"),
    }
    return words.get(level, level)


def income_word(kind: str) -> str:
    """Name of a kind of income."""
    words = {
        "labour": QCoreApplication.translate("PersonWords", "Labour"),
        "service_fee": QCoreApplication.translate("PersonWords", "Service fee"),
        "dividend": QCoreApplication.translate("PersonWords", "Dividend"),
        "trade_margin": QCoreApplication.translate("PersonWords", "Trade margin"),
    }
    return words.get(kind, kind)


def way_word(way: str) -> str:
    """Name of a way of paying; nothing paid yet is "later"."""
    words = {
        "": QCoreApplication.translate("PersonWords", "later"),
        "cash": QCoreApplication.translate("PersonWords", "cash"),
        "account": QCoreApplication.translate("PersonWords", "account"),
    }
    return words.get(way, way)


def paper_word(paper: str) -> str:
    """Name of a paper that ends."""
    words = {
        "document": QCoreApplication.translate("PersonWords", "Paper"),
        "registration": QCoreApplication.translate("PersonWords", "Registration"),
        "residence": QCoreApplication.translate("PersonWords", "Residence"),
        "entrustment": QCoreApplication.translate("PersonWords", "Entrustment"),
    }
    return words[paper]


def ending_words(paper: EndingPaper) -> str:
    """When a paper ends: the day, and in how many days."""
    day = formats.day(paper.until)
    if paper.days < 0:
        return QCoreApplication.translate("PersonWords", "ended on {day}").format(day=day)
    days = QCoreApplication.translate("PersonWords", "{day} · in {days} day(s)")
    return days.format(day=day, days=paper.days)


def leave_words(leave: Override) -> str:
    """By whom and why somebody may trade today in spite of a block."""
    words = QCoreApplication.translate("PersonWords", "Leave for today by {by} because: {reason}")
    return words.format(by=leave.by, reason=leave.reason)


def share_words(sums: ShareSums) -> str:
    """Sums of records: value, mass, number."""
    if not sums.records:
        return "–"
    number = QCoreApplication.translate("PersonWords", "{records} share(s)").format(records=sums.records)
    return f"{formats.money(sums.amount_fen, FEN)} · {formats.mass(sums.net_g)} · {number}"


def income_facts(income: IncomeSums) -> list[tuple[str, str]]:
    """Word and value: this month by kind, then due, paid and open."""
    facts = []
    for month, kinds in list(income.by_month.items())[:2]:
        facts += [(f"{income_word(kind)} · {month}", formats.money(amount, FEN)) for kind, amount in kinds.items()]
    translate = QCoreApplication.translate
    facts += [
        (translate("PersonWords", "Due in all"), formats.money(income.due_fen, FEN)),
        (translate("PersonWords", "Paid"), formats.money(income.paid_fen, FEN)),
        (translate("PersonWords", "Still open"), formats.money(income.open_fen, FEN)),
    ]
    return facts


def paper_facts(page: PersonPage) -> list[tuple[str, str]]:
    """Word and value: papers, filing, residence, as far as they are known."""
    person, translate = page.card.person, QCoreApplication.translate
    document, registration, residence = person.document, person.registration, person.residence
    without = translate("PersonWords", "without end")
    basis = dict(choices_of("residence_basis")).get(residence.basis, "")
    review = dict(choices_of("review_status")).get(registration.review_status, "")
    facts = [
        (document_kind_word(document.kind), formats.masked_id(document.number)),
        (
            translate("PersonWords", "Paper until"),
            without if document.valid_until is None else formats.day(document.valid_until),
        ),
        (translate("PersonWords", "Registration"), registration.number),
        (
            translate("PersonWords", "Registered until"),
            without if registration.valid_until is None else formats.day(registration.valid_until),
        ),
        (translate("PersonWords", "Review"), review if registration.review_status else ""),
        (translate("PersonWords", "Resident by"), basis if residence.basis else ""),
        (translate("PersonWords", "Mobile phone"), person.phone),
        (translate("PersonWords", "Township"), person.township),
    ]
    return [(word, value) for word, value in facts if value]
