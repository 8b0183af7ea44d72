"""Whatever happens to records and messages, the stored status equals the derived one, and so do the counts."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.delivery import ALLOWED_MOVES, DeliveryState, Verdict, can_move, display_status
from app.domain.trade import RecordState
from app.read_models import RecordsQuery
from offline_store.repositories.status import status_word
from tests.helpers.messages import receipt
from tests.helpers.store_values import message_of, real_store, record

ACTS = st.lists(
    st.tuples(
        st.integers(1, 4),
        st.one_of(
            st.sampled_from(list(DeliveryState)),
            st.sampled_from(list(Verdict)),
            st.sampled_from([RecordState.AMENDED, RecordState.VOIDED]),
            st.just("void message"),
        ),
    ),
    max_size=25,
)


def test_word_is_the_domains_for_every_combination() -> None:
    for state in RecordState:
        for delivery in (None, *DeliveryState):
            for verdict in Verdict:
                stored = status_word(state.value, None if delivery is None else delivery.value, verdict.value)
                assert stored == display_status(state, delivery, verdict)
    assert set(ALLOWED_MOVES) == set(DeliveryState)


@settings(max_examples=25)
@given(ACTS)
def test_stored_status_and_counts_agree_with_the_axes_after_any_acts(acts: list[tuple[int, Any]]) -> None:
    with TemporaryDirectory() as folder:
        store = real_store(Path(folder) / "store")
        with store.unit_of_work() as uow:
            us = uow.numbers.identity()
            made = {number: record(us, number) for number in range(1, 5)}
            uow.records.add(list(made.values()))
            uow.outbox.add([message_of(each) for each in made.values()])
            uow.commit()
        for number, act in acts:
            with store.unit_of_work() as uow:
                do(uow, made[number].local_reference, message_of(made[number]), act)
                uow.commit()
        codes = {finding.code for finding in store.reading().check().findings}
        assert not codes & {"check.status", "check.delivery_differs", "check.tally"}
        with store.unit_of_work() as uow:
            for row in store.reading().records(RecordsQuery()):
                held = uow.records.get(row.local_reference)
                newest = uow.outbox.of_record(row.local_reference)[-1]
                verdict = uow.records.verdict(row.local_reference)
                assert row.status == display_status(held.state, newest.state, verdict)
        store.close()


def do(uow: Any, ref: str, message: Any, act: Any) -> None:
    """Do it when it is allowed."""
    newest = uow.outbox.of_record(ref)[-1]
    if isinstance(act, DeliveryState):
        if can_move(newest.state, act):
            uow.outbox.move([newest.message_id], act)
    elif isinstance(act, Verdict):
        uow.records.set_verdict(ref, act, receipt(message, 1, act))
    elif act == "void message":
        if newest.kind != "void":
            uow.outbox.add([message_of(uow.records.get(ref), "void")])
    elif uow.records.get(ref).state is RecordState.FINALISED:
        uow.records.set_state(ref, act)
