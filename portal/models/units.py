from django.db import models
from django.utils.translation import gettext_lazy as _
from treebeard.mp_tree import MP_Node, MP_NodeManager

from portal.enums import UnitKind
from portal.text import search_form


class Unit(MP_Node):
    """A node of the one organisation tree: network > country > city > association | university.

    `path` is treebeard's materialised path: a unit reaches exactly the units whose path starts
    with its own.
    """

    kind = models.CharField(max_length=12, choices=UnitKind)
    name = models.CharField(_("name"), max_length=200)
    slug = models.SlugField(max_length=100, unique=True)
    # Further spellings by which people look for it, one a line: Cologne, Keulen, Colonia.
    other_names = models.TextField(_("other names"), blank=True)
    country_code = models.CharField(_("country"), max_length=2, blank=True)
    latitude = models.FloatField(null=True, blank=True)
    longitude = models.FloatField(null=True, blank=True)
    time_zone = models.CharField(max_length=64, default="UTC")
    website = models.URLField(_("website"), blank=True)
    email = models.EmailField(_("role address"), blank=True)
    search_text = models.TextField(blank=True, editable=False)

    node_order_by: list[str] = []
    objects = MP_NodeManager()

    class Meta:
        verbose_name = _("unit")
        verbose_name_plural = _("units")
        indexes = [
            models.Index(fields=["kind", "country_code", "name"], name="unit_kind_country"),
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args, **kwargs) -> None:
        self.search_text = search_form(self.name, *self.other_names.splitlines())
        if kwargs.get("update_fields") is not None:
            kwargs["update_fields"] = {*kwargs["update_fields"], "search_text"}
        super().save(*args, **kwargs)


class UnitDomain(models.Model):
    """An e-mail domain whose addresses belong to members of a university."""

    unit = models.ForeignKey(Unit, on_delete=models.CASCADE, related_name="domains")
    domain = models.CharField(max_length=200, db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["unit", "domain"], name="unit_domain_once")]

    def __str__(self) -> str:
        return self.domain

    def save(self, *args, **kwargs) -> None:
        self.domain = self.domain.strip().lower()
        super().save(*args, **kwargs)
