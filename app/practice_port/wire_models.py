"""What goes over the wire, as models: for reading requests strictly and for a meaningful OpenAPI document."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from app.practice_port.limits import VALUE
from app.practice_port.script import VerdictScript

BATCH_MAX = 200
Id = Annotated[str, Field(min_length=8, max_length=64, pattern=r"^[0-9A-Za-z_-]+$")]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Day = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
Instant = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$")]
Param = str | int | None


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid")


class SignatureModel(_Strict):
    """Ed25519 over the RFC 8785 bytes of the value that stands beside it."""

    alg: Literal["Ed25519"]
    key_id: str
    value: str


class MessageModel(_Strict):
    """One message: ``body`` is the exact text, ``content_hash`` the SHA-256 of its UTF-8 bytes."""

    message_id: Id
    business_key: Annotated[str, Field(min_length=1, max_length=80)]
    content_hash: Sha256
    body: Annotated[str, Field(max_length=262_144)]


class BatchModel(_Strict):
    """1 to 200 messages of one profile."""

    profile: str
    messages: Annotated[list[MessageModel], Field(min_length=1)]


class ReasonModel(_Strict):
    """Why: a dotted code and figures, never a sentence."""

    code: str
    params: dict[str, Param]


class AskPersonDayModel(_Strict):
    """Whose day is asked about, by which device."""

    point: Annotated[str, Field(max_length=20)]
    device: Annotated[str, Field(max_length=20)]
    epoch: Annotated[str, Field(max_length=20)]
    document_number: Annotated[str, Field(min_length=1, max_length=40)]
    day_on: Day


class PersonDayAnswerModel(AskPersonDayModel):
    """The question again, with the sums in fen and the port's time."""

    total_fen: int
    ours_fen: int
    now: Instant


class SignedPersonDayModel(_Strict):
    """A person's day, signed."""

    person_day: PersonDayAnswerModel
    signature: SignatureModel


class PersonDayModel(_Strict):
    """The person's day over all points, in fen; elsewhere = total - ours."""

    day_on: Day
    total_fen: int
    ours_fen: int
    limit_fen: int


class ReceiptModel(_Strict):
    """The port's numbered answer over the content hash."""

    receipt_id: str
    port_sequence: int
    message_id: Id
    business_key: str
    content_hash: Sha256
    verdict: Literal["received", "accepted", "returned", "inspection", "released", "deleted"]
    reasons: list[ReasonModel]
    remote_reference: str
    issued_at: Instant
    person_day: PersonDayModel | None
    port_instance: str


class SignedReceiptModel(_Strict):
    """A receipt and the signature over it."""

    receipt: ReceiptModel
    signature: SignatureModel


class ResultModel(_Strict):
    """The answer for one message: a signed receipt, or an error without one."""

    message_id: Id
    receipt: ReceiptModel | None = None
    signature: SignatureModel | None = None
    error: ReasonModel | None = None


class ResultsModel(_Strict):
    """One result a message."""

    results: list[ResultModel]


class ReceiptsModel(_Strict):
    """Receipts in the order of ``port_sequence``; ``more`` says that another page follows."""

    receipts: list[SignedReceiptModel]
    more: bool


class PublishedPackModel(_Strict):
    """One pack or list as the office signed it, under the number it was published by."""

    number: Annotated[int, Field(ge=1)]
    envelope: Annotated[str, Field(max_length=4_194_304)]


class PublishedModel(_Strict):
    """Packs and lists in the order they were published."""

    packs: list[PublishedPackModel]


class PublishModel(_Strict):
    """A signed envelope to publish; its signature is the taker's matter."""

    envelope: Annotated[str, Field(min_length=1, max_length=4_194_304)]


class NotFoundValue(_Strict):
    """What is signed when a message is not known."""

    message_id: str
    business_key: str
    now: Instant


class NotFoundModel(_Strict):
    """A signed "not found": only this allows sending again."""

    not_found: NotFoundValue
    signature: SignatureModel


class GreetingValue(_Strict):
    """Who the port is and how far it has heard of the device."""

    profile: str
    label: str
    instance_id: str
    restore_counter: int
    high_water: int
    now: Instant
    office: str


class GreetingModel(_Strict):
    """A signed greeting."""

    greeting: GreetingValue
    signature: SignatureModel


class RefusalModel(_Strict):
    """A request refused as a whole."""

    error: ReasonModel


class ElsewhereModel(_Strict):
    """A use of a person's day at another point: fen for ``value``, grams for a limit group."""

    document_number: Annotated[str, Field(min_length=1, max_length=40)]
    day_on: Day
    value_fen: Annotated[int, Field(ge=0, le=10**12)] = 0
    mass_g: Annotated[int, Field(ge=0, le=10**12)] = 0
    group: str = ""

    def uses(self) -> dict[str, int]:
        """Return what is used, by ``value`` or limit group."""
        found = {VALUE: self.value_fen, self.group: self.mass_g}
        return {what: amount for what, amount in found.items() if what and amount}


class ReleaseModel(_Strict):
    """Release one message by its business key, or all."""

    business_key: str | None = None
    all: bool = False


class ReleasedModel(_Strict):
    """How many were released."""

    released: int


class ScriptModel(_Strict):
    """The verdict script: what is said first, and one step at each later fetch of receipts."""

    first: Literal["decide", "receive", "hold"] = "decide"
    later: Annotated[list[Literal["decide", "inspect", "release"]], Field(max_length=10)] = []

    def script(self) -> VerdictScript:
        """Return it as a plain value."""
        return VerdictScript(self.first, tuple(self.later))


class FaultModel(_Strict):
    """One switched fault: how often, on which path, with one number of its own (seconds, status, n)."""

    kind: str
    count: Annotated[int, Field(ge=1, le=1_000_000)] = 1
    path: str = "/v0/"
    number: Annotated[int, Field(ge=0, le=3_600_000)] = 0


class FaultsModel(_Strict):
    """The faults to come, in order; replaces those that are still waiting."""

    faults: Annotated[list[FaultModel], Field(max_length=1000)]
