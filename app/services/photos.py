"""Photos of persons who agreed: re-encoded small in a process of its own, kept encrypted, forgotten on request."""

from __future__ import annotations

import hashlib
from typing import Protocol

from app.domain.ledger import Plain
from app.domain.photos import Photo
from app.errors import UserError
from app.events import PeopleChanged
from app.services.context import ServiceContext
from app.services.group_acts import known_person
from app.services.new_ids import new_id


class PhotoShrinker(Protocol):
    """Opens an untrusted picture and gives a small clean one back."""

    def shrink(self, path: str) -> bytes:
        """Return a JPEG without metadata. Raises ImportRejectedError ``photo.…``."""


class PhotoService:
    """Adds, shows, forgets."""

    def __init__(self, context: ServiceContext, shrinker: PhotoShrinker) -> None:
        self._context, self._shrinker = context, shrinker

    def attach(self, person_id: str, path: str, *, agreed: bool) -> Photo:
        """Keep a photo of a person who agreed to it.

        Raises UserError ``photo.not_agreed``, ``person.unknown``, ``photo.same``; ImportRejectedError ``photo.…``.
        """
        if not agreed:
            raise UserError("photo.not_agreed")
        image = self._shrinker.shrink(path)
        digest = hashlib.sha256(image).hexdigest()
        with self._context.store.unit_of_work() as uow:
            person = known_person(uow, uow.merges.kept(person_id))
            if any(each.content_hash == digest for each in uow.photos.of(person.person_id)):
                raise UserError("photo.same", name=person.name)
            now, by = self._context.clock.now(), self._context.actor.name
            photo = Photo(new_id(self._context), person.person_id, digest, now.isoformat(), by, image)
            uow.photos.add(photo)
            ids = {"photo_id": photo.photo_id, "person_id": person.person_id}
            body: dict[str, Plain] = {**ids, "hash": digest, "agreed": True}
            uow.ledger.append("person.photo_added", body, by, now)
            uow.commit()
        self._context.events.publish(PeopleChanged())
        return photo

    def newest(self, person_id: str) -> Photo | None:
        """Return the newest photo of a person, or None."""
        with self._context.store.unit_of_work() as uow:
            return next(iter(uow.photos.of(person_id)), None)

    def forget(self, photo_id: str) -> None:
        """Delete a photo for good; only its hash stays in the ledger. Raises UserError ``photo.unknown``."""
        with self._context.store.unit_of_work() as uow:
            if not uow.photos.remove(photo_id):
                raise UserError("photo.unknown")
            body: dict[str, Plain] = {"photo_id": photo_id}
            uow.ledger.append("person.photo_forgotten", body, self._context.actor.name, self._context.clock.now())
            uow.commit()
        self._context.events.publish(PeopleChanged())
