"""Every own address of the portal and its plugin, and which rows stand in its path."""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import URLResolver, get_resolver

OWN_MODULES = ("portal.", "home.", "partners.", "training.", "buddy.")
# Pages and the CMS, whose rights come from pages (tests/home, tests/partners, tests/training), and other doors to what has
# a row.
NOT_HERE = {
    "wagtail_serve",
    "add_page_language",
    "page_reviews",
    "decide_review",
    "translations",
    "translation_list",
    "partners_cms",
    "materials_cms",
    "training_export",
    "training_import",
    "",
}


def own_addresses(patterns: list | None = None, namespace: str = "") -> Iterator[str]:
    """Names of all addresses whose view is ours, as `reverse` takes them."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        if isinstance(pattern, URLResolver):
            if pattern.namespace in NOT_HERE:
                continue
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            yield from own_addresses(pattern.url_patterns, inner)
        elif pattern.callback.__module__.startswith(OWN_MODULES) and (pattern.name or "") not in NOT_HERE:
            yield f"{namespace}{pattern.name}"


def _alike(names: str, path: dict[str, str], before: str = "") -> dict[str, dict[str, str]]:
    return {f"{before}{name}": path for name in names.split()}


_TERM = {"programme": "programme", "term": "term"}
_PROGRAMME = {"programme": "programme"}
_PLAN = {**_TERM, "uuid": "plan"}
# What each address is about: a word of `World.arguments_for`, or the value itself.
PATHS: dict[str, dict[str, str]] = {
    **_alike(
        "start account account_profile account_mails account_data account_data_download account_data_erase "
        "account_signup wagtailadmin_login wagtailadmin_logout teams open_city robots sitemaps "
        "city_suggestions health news_feed search search_suggestions share "
        "offline service_worker",
        {},
    ),
    "account_consent": {"kind": "news"},
    **_alike("team team_invite mails_sent", {"slug": "unit"}),
    **_alike("team_take_over city_feed city_calendar share_city", {"slug": "city"}),
    "event_calendar": {"pk": "999999"},
    **_alike("role_renew role_revoke role_reset_factor", {"pk": "grant"}),
    "role_invitation_withdraw": {"pk": "role invitation"},
    "role_invitation": {"token": "role token"},
    "mail_unsubscribe": {"token": "opt-out"},
    "sitemap": {"section": "en"},
    "image": {"path": "missing.jpg"},
    **_alike("join semesters desk record followed followed_confirm", {}, "buddy:"),
    "partners:listing": {"slug": "unit"},
    "partners:requests": {},
    "partners:request": {"pk": "enquiry"},
    "partners:wish": {"token": "wish"},
    **_alike(
        "certificates certificate_check poster overview overview_figures overview_people", {}, "training:"
    ),
    **_alike(
        "certificate certificate_download certificate_erase certificate_revoke",
        {"number": "certificate"},
        "training:",
    ),
    "training:material_download": {"pk": "material"},
    "training:kit_sheet": {"pk": "999999"},
    "buddy:join_programme": {**_PROGRAMME, "role": "international"},
    "buddy:sign_up": {"uuid": "own"},
    "buddy:sign_up_discard": {"uuid": "own"},
    "buddy:sign_up_step": {"uuid": "own", "step": "birth"},
    **_alike("invitation invitation_decline", {"uuid": "invitation"}, "buddy:"),
    "buddy:topic": {"uuid": "own", "topic": "dates"},
    **_alike("semester choice pause resume here withdraw again", {"uuid": "own"}, "buddy:"),
    **_alike("confirm confirm_code", {"uuid": "own local"}, "buddy:"),
    **_alike(
        "pair pair_message pair_met pair_meeting pair_end pair_block pair_report", {"uuid": "pair"}, "buddy:"
    ),
    **_alike("proposal pair_accept pair_decline", {"uuid": "proposal"}, "buddy:"),
    "buddy:checkin": {"uuid": "checkin"},
    "buddy:report": {"pk": "report"},
    **_alike("programme settings terms term_new", _PROGRAMME, "buddy:desk_"),
    "buddy:desk_term_edit": {**_PROGRAMME, "slug": "term"},
    "buddy:desk_texts": {**_PROGRAMME, "language": "en"},
    **_alike(
        "overview people people_bulk people_export pairs attention imports imports_confirm statistics "
        "calendar calendar_ics training",
        _TERM,
        "buddy:desk_",
    ),
    **_alike("plans plan_start", _TERM, "buddy:"),
    **_alike("desk_person desk_note desk_stop hand_pair", {**_TERM, "uuid": "person"}, "buddy:"),
    "buddy:desk_confirm": {**_TERM, "uuid": "newcomer"},
    **_alike("pair pair_clear", {**_TERM, "uuid": "pair"}, "buddy:desk_"),
    "buddy:desk_pair_end": {**_TERM, "uuid": "proposal"},
    "buddy:desk_imports_template": {**_TERM, "role": "local"},
    "buddy:plan": _PLAN,
    **_alike("progress cancel again selected move publish", _PLAN, "buddy:plan_"),
    "buddy:planned_pair": {**_PLAN, "pk": "planned"},
    **_alike("plan_person plan_bring_back", {**_PLAN, "pk": "left"}, "buddy:"),
}
