"""Closed vocabularies of training."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Audience(models.TextChoices):
    """Whom a module is for."""

    LOCALS = "locals", _("Local buddies")
    COORDINATORS = "coordinators", _("Coordinators")
    INTERNATIONALS = "internationals", _("International students")
    UNIVERSITIES = "universities", _("Universities")


class QuestionKind(models.TextChoices):
    """Types of question blocks; the values are the names of the blocks."""

    SINGLE = "single", _("One answer is right")
    MULTIPLE = "multiple", _("Several answers may be right")
    TRUE_FALSE = "true_false", _("True or false")
    SCENARIO = "scenario_question", _("A situation and what follows")


class MaterialKind(models.TextChoices):
    """What a thing of the toolkit is."""

    POSTER = "poster", _("Poster")
    SOCIAL = "social", _("Picture for social media")
    SLIDES = "slides", _("Presentation")
    MAIL = "mail", _("Mail text")
    LOGO = "logo", _("Logo")


class Purpose(models.TextChoices):
    """What a thing of the toolkit is for."""

    RECRUIT = "recruit", _("Recruiting")
    WELCOME = "welcome", _("Welcoming")
    FOLLOW_UP = "follow_up", _("Following up")
    EVENT = "event", pgettext_lazy("purpose", "Events")
    THANKS = "thanks", _("Saying thank you")
    PARTNERS = "partners", _("Winning partners")


class Licence(models.TextChoices):
    """Under which terms others may use a thing of the toolkit."""

    CC0 = "cc0", _("CC0: free for any use")
    CC_BY = "cc-by-4.0", _("CC BY 4.0: free, name the source")
    CC_BY_SA = "cc-by-sa-4.0", _("CC BY-SA 4.0: free, name the source, share alike")
    NETWORK = "network", _("For the network's cities only")


class State(models.TextChoices):
    """Where a learner stands in a module."""

    NEW = "new", _("New")
    BEGUN = "begun", _("Go on")
    COMPLETE = "complete", _("Done")
    EXPIRED = "expired", _("Take it again")


class PosterTemplate(models.TextChoices):
    """What a poster or picture is for; the values are keys of training.content.<language>.toolkit.POSTERS."""

    BE_A_BUDDY = "be_a_buddy", _("Find local buddies")
    FIND_A_BUDDY = "find_a_buddy", _("Tell internationals of it")
    WELCOME_EVENING = "welcome_evening", _("Invite to a welcome evening")


class PosterFormat(models.TextChoices):
    A3 = "a3", _("Poster A3 (PDF)")
    A4 = "a4", _("Poster A4 (PDF)")
    SQUARE = "square", _("Square picture (PNG, 1080 × 1080)")
    STORY = "story", _("Story (PNG, 1080 × 1920)")
