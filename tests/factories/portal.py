"""Rows of the kernel. `network()` builds a small tree with a neighbour on every level."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import factory
from allauth.account.models import EmailAddress
from django.utils import timezone
from django.utils.text import slugify

from portal.enums import Role, UnitKind
from portal.models import RoleGrant, Unit, User


class UserFactory(factory.django.DjangoModelFactory):
    """A person with a verified address and the password "secret-pass-1"."""

    class Meta:
        model = User
        skip_postgeneration_save = True

    first_name = factory.Sequence(lambda n: f"First{n}")
    last_name = factory.Sequence(lambda n: f"Last{n}")
    email = factory.Sequence(lambda n: f"person{n}@example.org")

    @classmethod
    def _create(cls, model_class, *args, password="secret-pass-1", **kwargs):
        return model_class.objects.create_user(*args, password=password, **kwargs)

    @factory.post_generation
    def address(self, create, extracted, **kwargs):
        """`address=False`: no address row; `address="unverified"`: one that is not confirmed."""
        if create and extracted is not False:
            EmailAddress.objects.create(
                user=self, email=self.email, primary=True, verified=extracted != "unverified"
            )


class UnitFactory(factory.django.DjangoModelFactory):
    """A unit; `parent=` places it below another one, without it it is a root."""

    class Meta:
        model = Unit

    kind = UnitKind.NETWORK
    name = factory.Sequence(lambda n: f"Unit {n}")
    slug = factory.Sequence(lambda n: f"unit-{n}")

    @classmethod
    def _create(cls, model_class, *args, parent=None, **kwargs):
        unit = model_class(*args, **kwargs)
        return parent.add_child(instance=unit) if parent else model_class.add_root(instance=unit)


class RoleGrantFactory(factory.django.DjangoModelFactory):
    """A grant in force for a year."""

    class Meta:
        model = RoleGrant

    user = factory.SubFactory(UserFactory)
    unit = factory.SubFactory(UnitFactory)
    role = Role.COORDINATOR
    until = factory.LazyFunction(lambda: timezone.localdate() + timedelta(days=365))


@dataclass(frozen=True)
class Network:
    """One network > France (Lille, Lyon) and Poland (Kraków); an association and a university in Lille."""

    root: Unit
    france: Unit
    poland: Unit
    lille: Unit
    lyon: Unit
    krakow: Unit
    association: Unit
    university: Unit


def network() -> Network:
    root = UnitFactory(name="Buddy network", slug="network")
    france = country(root, "France", "FR", "Europe/Paris")
    poland = country(root, "Poland", "PL", "Europe/Warsaw")
    lille, lyon = city(france, "Lille"), city(france, "Lyon")
    return Network(
        root=root,
        france=france,
        poland=poland,
        lille=lille,
        lyon=lyon,
        krakow=city(poland, "Kraków", slug="krakow"),
        association=UnitFactory(parent=lille, kind=UnitKind.ASSOCIATION, name="ESN Lille", slug="esn-lille"),
        university=UnitFactory(
            parent=lille, kind=UnitKind.UNIVERSITY, name="Université de Lille", slug="universite-de-lille"
        ),
    )


def country(root: Unit, name: str, code: str, time_zone: str = "UTC") -> Unit:
    return UnitFactory(
        parent=root,
        kind=UnitKind.COUNTRY,
        name=name,
        slug=name.lower(),
        country_code=code,
        time_zone=time_zone,
    )


def city(parent: Unit, name: str, slug: str = "") -> Unit:
    """A city that takes country and time zone from its country."""
    return UnitFactory(
        parent=parent,
        kind=UnitKind.CITY,
        name=name,
        slug=slug or slugify(name),
        country_code=parent.country_code,
        time_zone=parent.time_zone,
        latitude=50.63,
        longitude=3.06,
    )


def granted(unit: Unit, role: Role = Role.COORDINATOR, **user) -> User:
    """A new person with one grant in force."""
    return RoleGrantFactory(unit=unit, role=role, user=UserFactory(**user)).user
