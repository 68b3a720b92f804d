"""Closed vocabularies of the buddy programme, and the life of a pair as a table."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class ParticipantRole(models.TextChoices):
    INTERNATIONAL = "international", _("international student")
    LOCAL = "local", _("local student")


class ParticipationState(models.TextChoices):
    """Stored states only; waiting, proposed and active are derived from pairs."""

    DRAFT = "draft", _("not finished")
    OPEN = "open", _("signed up")
    PAUSED = "paused", _("paused")
    WITHDRAWN = "withdrawn", _("withdrawn")
    COMPLETED = "completed", _("completed")
    NOT_SERVED = "not_served", _("no buddy found")


class PairState(models.TextChoices):
    PROPOSED = "proposed", _("proposed")
    ACTIVE = "active", _("active")
    COMPLETED = "completed", pgettext_lazy("pair", "completed")
    ENDED = "ended", _("ended early")
    DECLINED = "declined", _("declined")
    EXPIRED = "expired", _("no answer in time")
    WITHDRAWN = "withdrawn", pgettext_lazy("pair", "withdrawn")

    @property
    def is_open(self) -> bool:
        return self in OPEN_PAIR_STATES

    def may_become(self, other: "PairState") -> bool:
        return other in PAIR_TRANSITIONS.get(self, frozenset())


OPEN_PAIR_STATES = frozenset({PairState.PROPOSED, PairState.ACTIVE})
PAIR_TRANSITIONS = {
    PairState.PROPOSED: frozenset(
        {PairState.ACTIVE, PairState.DECLINED, PairState.EXPIRED, PairState.WITHDRAWN}
    ),
    PairState.ACTIVE: frozenset({PairState.COMPLETED, PairState.ENDED}),
}


class AnswerMode(models.TextChoices):
    LOCAL = "local", _("The local student answers")
    BOTH = "both", _("Both answer, one after the other")
    AT_ONCE = "at_once", _("Nobody needs to answer")


class EndReason(models.TextChoices):
    """Why a pair ended early; shown to coordinators only."""

    NO_REASON = "no_reason", _("no reason given")
    NO_CONTACT = "no_contact", _("no contact came about")
    DID_NOT_FIT = "did_not_fit", _("it did not fit")
    NO_TIME = "no_time", _("no time")
    LEFT = "left", _("one of them left or withdrew")
    REPORTED = "reported", _("something was wrong")
    BLOCKED = "blocked", _("blocked")
    COORDINATOR = "coordinator", _("ended by a coordinator")


class PlanState(models.TextChoices):
    QUEUED = "queued", _("waiting to start")
    RUNNING = "running", _("being computed")
    READY = "ready", _("ready for review")
    PUBLISHING = "publishing", _("being published")
    PUBLISHED = "published", _("published")
    FAILED = "failed", _("failed")
    CANCELLED = "cancelled", _("cancelled")


class PriorityRule(models.TextChoices):
    STRICT = "strict", _("Already here first, then by week of arrival, then by sign-up")
    WEEK = "week", _("By week of arrival")
    NONE = "none", _("No order")


class AgreementKind(models.TextChoices):
    COORDINATE = "coordinate", _("coordinates with us")
    FOLLOW = "follow", _("follows its own students")


class ConfirmedHow(models.TextChoices):
    DOMAIN = "domain", _("university e-mail address")
    COORDINATOR = "coordinator", _("a coordinator's yes")
    INVITATION = "invitation", _("a coordinator's invitation")
    OFFICER = "officer", _("the university's yes")


class ArrivalPrecision(models.TextChoices):
    EXACT = "exact", _("On this day")
    AROUND = "around", _("Around this day")
    UNKNOWN = "unknown", _("I do not know yet")


class StayKind(models.TextChoices):
    EXCHANGE = "exchange", _("exchange")
    DOUBLE_DEGREE = "double_degree", _("double degree")
    FULL_DEGREE = "full_degree", _("full degree")
    DOCTORATE = "doctorate", _("doctorate")
    TRAINEESHIP = "traineeship", _("traineeship")
    OTHER = "other", _("something else")


class Gender(models.TextChoices):
    WOMAN = "woman", _("woman")
    MAN = "man", _("man")
    NON_BINARY = "non_binary", _("non-binary")
    UNDISCLOSED = "undisclosed", _("prefer not to say")


class GenderWish(models.TextChoices):
    ANY = "", _("no wish")
    SAME = "same", _("the same gender as mine")
    WOMAN = "woman", _("a woman")
    MAN = "man", _("a man")
    NON_BINARY = "non_binary", _("a non-binary person")


class WishStrength(models.TextChoices):
    PREFER = "prefer", _("I would like that")
    MUST = "must", _("Otherwise rather nobody")


class Degree(models.TextChoices):
    BACHELOR = "bachelor", _("bachelor")
    MASTER = "master", _("master")
    DOCTORATE = "doctorate", _("doctorate")
    OTHER = "other", _("other")


class Need(models.TextChoices):
    """What an international may need and a local may offer."""

    PAPERWORK = "paperwork", _("paperwork and offices")
    HOUSING = "housing", _("finding a home")
    AIRPORT_PICKUP = "airport_pickup", _("being met on arrival")
    FIRST_VISIT = "first_visit", _("a first walk through the city")
    CAMPUS_TOUR = "campus_tour", _("finding the way on campus")
    LANGUAGE_PRACTICE = "language_practice", _("practising the language")


class Expectation(models.TextChoices):
    ONLINE_ANSWERS = "online_answers", _("answers to questions online")
    MEET_IN_PERSON = "meet_in_person", _("meeting in person")
    SHOW_CITY = "show_city", _("showing or seeing the city")
    MEET_OFTEN = "meet_often", _("meeting often")
    BECOME_FRIENDS = "become_friends", _("becoming friends")


class SupportWish(models.TextChoices):
    """Wishes, never diagnoses; each is shown to the partner only when ticked."""

    STEP_FREE = "step_free", _("step-free places")
    QUIET = "quiet", _("quiet meetings")
    SLOW_SPEECH = "slow_speech", _("slow and clear speech")
    SIGN_LANGUAGE = "sign_language", _("sign language")
    WITH_CHILD = "with_child", _("I come with a child")
    LGBTQ_FRIENDLY = "lgbtq_friendly", _("LGBTQ+-friendly")


class CheckInKind(models.TextChoices):
    FIRST = "first", _("four days after the start")
    SECOND = "second", _("ten days after the start")
    ARRIVAL = "arrival", _("five days after arrival")


class CheckInAnswer(models.TextChoices):
    FINE = "fine", _("All good")
    NOT_YET = "not_yet", _("Not yet in contact, no worry")
    NO_ANSWER = "no_answer", _("I get no answer")
    PROBLEM = "problem", _("Something is wrong")


class ReportKind(models.TextChoices):
    UNCOMFORTABLE = "uncomfortable", _("I feel uncomfortable")
    HARASSMENT = "harassment", _("harassment or threats")
    DISCRIMINATION = "discrimination", _("discrimination")
    MONEY = "money", _("money or a fake profile")
    COORDINATOR = "coordinator", _("it is about a coordinator")
    OTHER = "other", _("something else")


class TextKey(models.TextChoices):
    """Texts that a programme may write itself, one row per language."""

    WELCOME = "welcome", _("welcome after sign-up")
    FIRST_STEPS = "first_steps", _("first steps in the city")
    ARRIVAL_PACK = "arrival_pack", _("arrival pack")
    FIRST_MESSAGE = "first_message", _("ready first message")


class Interest(models.TextChoices):
    HIKING = "hiking", _("hiking")
    CYCLING = "cycling", _("cycling")
    RUNNING = "running", _("running")
    SWIMMING = "swimming", _("swimming")
    CLIMBING = "climbing", _("climbing")
    FOOTBALL = "football", _("football")
    BASKETBALL = "basketball", _("basketball")
    VOLLEYBALL = "volleyball", _("volleyball")
    TENNIS = "tennis", _("tennis")
    MARTIAL_ARTS = "martial_arts", _("martial arts")
    DANCE = "dance", _("dance")
    YOGA = "yoga", _("yoga")
    FITNESS = "fitness", _("fitness")
    WINTER_SPORTS = "winter_sports", _("winter sports")
    CINEMA = "cinema", _("cinema")
    SERIES = "series", _("series")
    THEATRE = "theatre", _("theatre")
    CONCERTS = "concerts", _("concerts")
    MAKING_MUSIC = "making_music", _("making music")
    SINGING = "singing", _("singing")
    MUSEUMS = "museums", _("museums")
    PAINTING = "painting", _("painting and drawing")
    PHOTOGRAPHY = "photography", _("photography")
    ARCHITECTURE = "architecture", _("architecture")
    LITERATURE = "literature", _("books")
    WRITING = "writing", _("writing")
    HISTORY = "history", _("history")
    POLITICS = "politics", _("politics and society")
    VOLUNTEERING = "volunteering", _("volunteering")
    ENVIRONMENT = "environment", _("environment")
    SCIENCE = "science", _("science")
    TECHNOLOGY = "technology", _("technology")
    VIDEO_GAMES = "video_games", _("video games")
    BOARD_GAMES = "board_games", _("board games")
    CHESS = "chess", _("chess")
    COOKING = "cooking", _("cooking")
    COFFEE = "coffee", _("cafés")
    FOOD = "food", _("trying new food")
    VEGETARIAN = "vegetarian", _("vegetarian and vegan life")
    NIGHTLIFE = "nightlife", _("going out")
    LANGUAGES = "languages", _("languages")
    TRAVEL = "travel", _("travelling")
    NATURE = "nature", _("nature and animals")
    FASHION = "fashion", _("fashion")
    CRAFTS = "crafts", _("crafts")
    ANIME = "anime", _("anime and manga")
