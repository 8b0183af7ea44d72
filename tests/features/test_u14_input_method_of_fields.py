"""U14: code, number and ID fields switch the input method off; name fields leave it on, on every screen."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit

from ui.places import FRONT, Place
from ui.widgets.field import CodeField, Field, NumberField, SecretField

OFF = re.compile(
    r"^(phone|document number|valid until|born|member since|passphrase|public key|point code|device code)\b", re.I
)
ON = re.compile(
    r"^(name|address|township|driver|reason|group name|office|name of the group|your name)\b", re.IGNORECASE
)

#: Places that need an object, and those whose addresses are of machines.
ARGUMENTS = {Place.PASTE: "goods"}
MACHINES = (Place.RULES,)


def takes_input_method(editor: QLineEdit) -> bool:
    return editor.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


@pytest.mark.parametrize("place", [place for place in Place if place not in FRONT])
def test_codes_switch_the_input_method_off_when_any_screen_is_open(day_window, settled, place):
    window = day_window
    window.go(place, ARGUMENTS.get(place, ""))
    settled(window)
    for field in window.open_screen.findChildren(Field):
        editor = field.editor
        if not isinstance(editor, QLineEdit):
            continue
        if isinstance(field, CodeField | NumberField | SecretField):
            assert not takes_input_method(editor), (place, field.label())
        if ON.search(field.label()) and place not in MACHINES:
            assert takes_input_method(editor), (place, field.label())
        if OFF.search(field.label()):
            assert not takes_input_method(editor), (place, field.label())
    spins = window.open_screen.findChildren(QAbstractSpinBox)
    assert not spins, "a spin box would need the same"


def test_known_fields_are_on_their_side_when_the_forms_are_open(day_window, settled):
    window = day_window
    window.go(Place.PERSON_EDIT, "")
    settled(window)
    person = window.open_screen._fields
    assert takes_input_method(person["name"].editor)
    assert takes_input_method(person["address"].editor)
    for name in ("document_number", "document_until", "phone"):
        assert not takes_input_method(person[name].editor), name
    window.go(Place.TRUCK, "")
    settled(window)
    fields = {field.label(): field.editor for field in window.open_screen.findChildren(Field)}
    offs = [
        label for label, editor in fields.items() if isinstance(editor, QLineEdit) and not takes_input_method(editor)
    ]
    ons = [label for label, editor in fields.items() if isinstance(editor, QLineEdit) and takes_input_method(editor)]
    assert len(offs) >= 5
    assert any("Name" in label or "name" in label for label in ons), ons


def test_front_fields_switch_it_off_when_they_are_secrets(window_on, filled_store, settled):
    window = window_on(filled_store)
    window.start()
    settled(window)
    editors = [field.editor for field in window.open_screen.findChildren(Field) if isinstance(field.editor, QLineEdit)]
    assert editors
    assert not any(takes_input_method(editor) for editor in editors)
