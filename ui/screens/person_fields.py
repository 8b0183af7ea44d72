"""The fields of a person's form: which editor each has, its words, its choices."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.screens.words import document_kind_word
from ui.viewmodels.person_edit import EXTENDED
from ui.widgets.field import AnyField, CodeField, ComboField
from ui.widgets.name_field import NameField

KINDS = ("prc_id", "vn_cccd", "border_pass", "passport")
WORDS = ("name", "township", "address", "document_authority", "native_place", "ethnic_group", "review_opinion")
CHOICES = ("document_kind", "sex", "registration_state", "group_id", "review_status", "residence_basis", EXTENDED)


def make_field(name: str) -> AnyField:
    """Return the editor of a field: a choice, words, or a code that switches the input method off."""
    if name in CHOICES:
        return ComboField()
    return NameField() if name in WORDS else CodeField()


def field_word(name: str) -> str:
    """Word of a field."""
    translate = QCoreApplication.translate
    words = {
        "name": translate("PersonFields", "Name"),
        "document_kind": translate("PersonFields", "Paper"),
        "document_number": translate("PersonFields", "Number of the paper"),
        "document_until": translate("PersonFields", "Paper valid until"),
        "sex": translate("PersonFields", "Sex"),
        "born_on": translate("PersonFields", "Date of birth"),
        "phone": translate("PersonFields", "Mobile phone"),
        "township": translate("PersonFields", "Township of residence"),
        "address": translate("PersonFields", "Address"),
        "registration_number": translate("PersonFields", "Registration number"),
        "registration_until": translate("PersonFields", "Registered until"),
        "registration_state": translate("PersonFields", "Registration"),
        "document_from": translate("PersonFields", "Paper valid from"),
        "document_authority": translate("PersonFields", "Issued by"),
        "native_place": translate("PersonFields", "Native place"),
        "ethnic_group": translate("PersonFields", "Ethnic group"),
        "residence_basis": translate("PersonFields", "Counts as resident by"),
        "residence_until": translate("PersonFields", "Residence valid until"),
        "identity_type": translate("PersonFields", "Kind of resident (office code)"),
        "basic_number": translate("PersonFields", "Basic number"),
        "declared_on": translate("PersonFields", "Registration declared on"),
        "registered_on": translate("PersonFields", "Registered on"),
        EXTENDED: translate("PersonFields", "Registration extended"),
        "office_code": translate("PersonFields", "Customs office code"),
        "site_number": translate("PersonFields", "Supervised site number"),
        "card_number": translate("PersonFields", "IC card number"),
        "card_maker": translate("PersonFields", "IC card maker number"),
        "review_status": translate("PersonFields", "Review"),
        "review_opinion": translate("PersonFields", "Opinion of the office"),
        "group_id": translate("PersonFields", "Group"),
        "joined_on": translate("PersonFields", "Member since"),
        "entrusted_until": translate("PersonFields", "Entrustment valid until"),
        "left_on": translate("PersonFields", "Last day in the group"),
    }
    return words[name]


def choices_of(name: str) -> list[tuple[str, str]]:
    """What a choice offers, without the groups, which are data."""
    translate = QCoreApplication.translate
    choices = {
        "document_kind": [(kind, document_kind_word(kind)) for kind in KINDS],
        "sex": [
            ("", translate("PersonFields", "from the number")),
            ("M", translate("PersonFields", "male")),
            ("F", translate("PersonFields", "female")),
        ],
        "registration_state": [
            ("active", translate("PersonFields", "active")),
            ("suspended", translate("PersonFields", "suspended")),
        ],
        "review_status": [
            ("", translate("PersonFields", "nothing heard")),
            ("pending", translate("PersonFields", "pending")),
            ("approved", translate("PersonFields", "approved")),
            ("refused", translate("PersonFields", "refused")),
        ],
        "residence_basis": [
            ("", translate("PersonFields", "not known")),
            ("household", translate("PersonFields", "household registration")),
            ("long_term", translate("PersonFields", "long-term residence")),
            ("other", translate("PersonFields", "another reason")),
        ],
        EXTENDED: [("", translate("PersonFields", "no")), ("yes", translate("PersonFields", "yes"))],
    }
    return choices.get(name, [])


def section_word(name: str) -> str:
    """Title of a folded section."""
    words = {
        "residence": QCoreApplication.translate("PersonFields", "Paper and residence"),
        "filing": QCoreApplication.translate("PersonFields", "Filing at the office"),
        "review": QCoreApplication.translate("PersonFields", "Review"),
    }
    return words[name]
