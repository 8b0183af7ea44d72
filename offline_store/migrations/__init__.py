"""The steps of the store's form, oldest first. A released step is never edited; a change is a new step."""

from __future__ import annotations

from offline_store.migrations.step import Step
from offline_store.migrations.step_0001 import STEP as STEP_1
from offline_store.migrations.step_0002 import STEP as STEP_2
from offline_store.migrations.step_0003 import STEP as STEP_3

STEPS: tuple[Step, ...] = (STEP_1, STEP_2, STEP_3)
