"""Who gets which answer at every own address; docs/reference/rights.md is made from this table.

A line is an address with its answers to GET and to POST (an empty form), for the people of `PEOPLE` in
their order: visitor, unverified; international, local; coordinator; officer; national; central, trainer,
editor. Of two letters the first belongs to here, the second to another city, university or country.

    o  200, the page          >  302, on to another page; a visitor's way to sign in
    x  403, may not           .  404, as if it did not exist          -  405, only by the other method

Lines without indent name the right that the addresses below them share; "[everybody]": for visitors, too.
"""

from __future__ import annotations

from dataclasses import dataclass, field

# Columns of the tables; the second of each kind belongs to another city, university or country.
PEOPLE = (
    "visitor", "unverified", "international", "local", "coordinator", "coordinator elsewhere", "officer",
    "officer elsewhere", "national", "national elsewhere", "central", "trainer", "editor",
)  # fmt: skip

TABLE = """
== For everybody
Find a city and begin to sign up [everybody]
    account_signup                >> >> >> >> >> >>>   >> >> >> >> >> >>>
    city_suggestions              oo oo oo oo oo ooo   oo oo oo oo oo ooo
    search                        oo oo oo oo oo ooo   -- -- -- -- -- ---
    search_suggestions            oo oo oo oo oo ooo   -- -- -- -- -- ---
    buddy:join                    oo oo oo oo oo ooo   oo oo oo oo oo ooo
    buddy:join_programme          oo >o oo oo oo ooo   oo >o oo oo oo ooo
What search engines and the watch over the server read [everybody]
    health                        oo oo oo oo oo ooo   -- -- -- -- -- ---
    robots                        oo oo oo oo oo ooo   oo oo oo oo oo ooo
    sitemaps                      oo oo oo oo oo ooo   oo oo oo oo oo ooo
    sitemap                       oo oo oo oo oo ooo   oo oo oo oo oo ooo
News for feed readers [everybody]
    news_feed                     oo oo oo oo oo ooo   -- -- -- -- -- ---
Feeds and calendars of a city, here of one without pages
    city_feed                     .. .. .. .. .. ...   -- -- -- -- -- ---
    city_calendar                 .. .. .. .. .. ...   -- -- -- -- -- ---
    event_calendar                .. .. .. .. .. ...   -- -- -- -- -- ---
What a browser shows without a connection [everybody]
    offline                       oo oo oo oo oo ooo   -- -- -- -- -- ---
    service_worker                oo oo oo oo oo ooo   -- -- -- -- -- ---
The picture under which links are shared [everybody]
    share                         oo oo oo oo oo ooo   -- -- -- -- -- ---
A city's picture, here of one without pages
    share_city                    .. .. .. .. .. ...   -- -- -- -- -- ---
A picture of a page, here one that is missing
    image                         .. .. .. .. .. ...   -- -- -- -- -- ---
Unsubscribe, with the link of a mail [everybody]
    mail_unsubscribe              oo oo oo oo oo ooo   oo oo oo oo oo ooo
Look at an invitation, with its link; only the invited person accepts it or sees what came along [everybody]
    role_invitation               oo oo oo oo oo ooo   >> oo oo oo oo ooo
    buddy:invitation              oo oo oo oo oo ooo   oo oo oo oo oo ooo

== Oneself
Start page, own account, consents and mails
    start                         >> oo oo oo oo ooo   >> oo oo oo oo ooo
    account                       >> oo oo oo oo ooo   >> oo oo oo oo ooo
    account_profile               >> oo oo oo oo ooo   >> oo oo oo oo ooo
    account_mails                 >> -- -- -- -- ---   >> >> >> >> >> >>>
    account_consent               >> -- -- -- -- ---   >> >> >> >> >> >>>
    buddy:semesters               >> >> oo oo oo ooo   >> >> oo oo oo ooo
    wagtailadmin_logout           >> oo oo oo oo ooo   >> >> >> >> >> >>>
Own data: read, download, erase (after signing in once more)
    account_data                  >> oo oo oo oo ooo   >> -- -- -- -- ---
    account_data_download         >> oo oo oo oo ooo   >> -- -- -- -- ---
    account_data_erase            >> >> >> >> >> >>>   >> >> >> >> >> >>>

== An international's semester (the local has another one)
Own answers, state and wishes
    buddy:sign_up                 >> >. .. .. .. ...   >> >. .. .. .. ...
    buddy:sign_up_discard         >> -- -- -- -- ---   >> >. .. .. .. ...
    buddy:sign_up_step            >> >. .. .. .. ...   >> >. .. .. .. ...
    buddy:topic                   >> o. .. .. .. ...   >> o. .. .. .. ...
    buddy:semester                >> o. .. .. .. ...   >> o. .. .. .. ...
    buddy:choice                  >> o. .. .. .. ...   >> o. .. .. .. ...
    buddy:pause                   >> -- -- -- -- ---   >> >. .. .. .. ...
    buddy:resume                  >> -- -- -- -- ---   >> >. .. .. .. ...
    buddy:here                    >> -- -- -- -- ---   >> >. .. .. .. ...
    buddy:withdraw                >> o. .. .. .. ...   >> >. .. .. .. ...
    buddy:again                   >> -- -- -- -- ---   >> >. .. .. .. ...
    buddy:checkin                 >> o. .. .. .. ...   >> o. .. .. .. ...
A local's proof of studying there
    buddy:confirm                 >> .> .. .. .. ...   >> .> .. .. .. ...
    buddy:confirm_code            >> .> .. .. .. ...   >> .> .. .. .. ...
Turn down the invitation of somebody else
    buddy:invitation_decline      >> -- -- -- -- ---   >> .. .. .. .. ...

== A pair of these two, and a proposal of two others
The pair: contact, messages, meeting, report, block, end
    buddy:pair                    >> oo .. .. .. ...   >> oo .. .. .. ...
    buddy:pair_message            >> -- -- -- -- ---   >> oo .. .. .. ...
    buddy:pair_met                >> -- -- -- -- ---   >> >> .. .. .. ...
    buddy:pair_meeting            >> oo .. .. .. ...   >> oo .. .. .. ...
    buddy:pair_end                >> oo .. .. .. ...   >> oo .. .. .. ...
    buddy:pair_block              >> oo .. .. .. ...   >> >> .. .. .. ...
    buddy:pair_report             >> oo .. .. .. ...   >> oo .. .. .. ...
The proposal of two others
    buddy:proposal                >> .. .. .. .. ...   >> .. .. .. .. ...
    buddy:pair_accept             >> -- -- -- -- ---   >> .. .. .. .. ...
    buddy:pair_decline            >> -- -- -- -- ---   >> .. .. .. .. ...

== The desk of a programme
Programmes in reach with their figures, small ones hidden
    buddy:desk                    >> .. >o oo oo o..   >> .. >o oo oo o..
Statistics of a term, small figures hidden from those who do not see its people
    buddy:desk_programme          >> .. >. .. >. >..   >> .. >. .. >. >..
    buddy:desk_statistics         >> .. o. .. o. o..   >> .. o. .. o. o..
Settings, terms and texts of a programme
    buddy:desk_settings           >> .. o. .. o. o..   >> .. o. .. o. o..
    buddy:desk_terms              >> .. o. .. o. o..   >> .. o. .. o. o..
    buddy:desk_term_new           >> .. o. .. o. o..   >> .. o. .. o. o..
    buddy:desk_term_edit          >> .. o. .. o. o..   >> .. o. .. o. o..
    buddy:desk_texts              >> .. o. .. o. o..   >> .. >. .. >. >..
People: list, page, notes, confirming locals, export
    buddy:desk_overview           >> .. o. .. x. x..   >> .. o. .. x. x..
    buddy:desk_calendar           >> .. o. .. x. x..   >> .. o. .. x. x..
    buddy:desk_calendar_ics       >> .. o. .. x. x..   >> .. o. .. x. x..
    buddy:desk_people             >> .. o. .. x. x..   >> .. o. .. x. x..
    buddy:desk_people_bulk        -- -- -- -- -- ---   >> .. >. .. x. x..
    buddy:desk_people_export      >> .. o. .. x. x..   >> .. o. .. x. x..
    buddy:desk_person             >> .. o. .. x. x..   >> .. o. .. x. x..
    buddy:desk_note               -- -- -- -- -- ---   >> .. o. .. x. x..
    buddy:desk_stop               >> .. o. .. x. x..   >> .. o. .. x. x..
    buddy:desk_confirm            -- -- -- -- -- ---   >> .. >. .. x. x..
Plan: run, review, edit, publish
    buddy:plans                   >> .. o. .. x. x..   >> .. o. .. x. x..
    buddy:plan_start              -- -- -- -- -- ---   >> .. >. .. x. x..
    buddy:plan                    >> .. o. .. x. x..   >> .. o. .. x. x..
    buddy:plan_progress           >> .. >. .. x. x..   >> .. >. .. x. x..
    buddy:plan_cancel             -- -- -- -- -- ---   >> .. >. .. x. x..
    buddy:plan_again              -- -- -- -- -- ---   >> .. >. .. x. x..
    buddy:plan_selected           -- -- -- -- -- ---   >> .. >. .. x. x..
    buddy:plan_move               -- -- -- -- -- ---   >> .. >. .. x. x..
    buddy:planned_pair            >> .. o. .. x. x..   >> .. o. .. x. x..
    buddy:plan_person             >> .. o. .. x. x..   >> .. o. .. x. x..
    buddy:plan_bring_back         -- -- -- -- -- ---   >> .. >. .. x. x..
    buddy:plan_publish            >> .. o. .. x. x..   >> .. o. .. x. x..
Locals who miss training that the programme requires: see, remind
    buddy:desk_training           >> .. o. .. x. x..   >> .. >. .. x. x..
Pairs: list, history, pairing by hand, end, attention
    buddy:desk_pairs              >> .. o. .. x. x..   >> .. o. .. x. x..
    buddy:desk_pair               >> .. o. .. x. x..   >> .. o. .. x. x..
    buddy:desk_pair_end           -- -- -- -- -- ---   >> .. >. .. x. x..
    buddy:desk_pair_clear         -- -- -- -- -- ---   >> .. >. .. x. x..
    buddy:hand_pair               >> .. o. .. x. x..   >> .. o. .. x. x..
    buddy:desk_attention          >> .. o. .. x. x..   >> .. o. .. x. x..
Import nominated students as invitations; an officer those of the own university
    buddy:desk_imports            >> .. o. o. x. x..   >> .. o. o. x. x..
    buddy:desk_imports_confirm    >> .. >. >. x. x..   >> .. >. >. x. x..
    buddy:desk_imports_template   >> .. o. o. x. x..   >> .. o. o. x. x..
Open one person's record after giving a reason, which is logged
    buddy:record                  >> .. .. .. .. o..   >> .. .. .. .. o..
A safety report: read it, say what was done
    buddy:report                  >> .. o. .. o. o..   >> .. o. .. o. o..

== A university's own students
How those fare who agreed, and confirming own locals
    buddy:followed                >> .. .. oo .. ...   >> .. .. oo .. ...
    buddy:followed_confirm        -- -- -- -- -- ---   >> .. .. >> .. ...

== Teams
All teams in reach
    teams                         >> xx oo xx oo oxx   >> xx oo xx oo oxx
The team of a unit; invite to it, take an invitation back
    team                          >> .. o. .. o. o..   >> .. o. .. o. o..
    team_invite                   >> -- -- -- -- ---   >> .. o. .. o. o..
    role_invitation_withdraw      >> -- -- -- -- ---   >> .. >. .. >. >..
Renew or end somebody's role, reset their lost second factor
    role_renew                    >> .. x. .. o. o..   >> .. x. .. >. >..
    role_revoke                   >> .. x. .. o. o..   >> .. x. .. o. o..
    role_reset_factor             >> .. x. .. o. o..   >> .. x. .. o. o..
Mails that a unit has sent (a central admin's look is logged)
    mails_sent                    >> .. o. .. x. o..   >> .. o. .. x. o..
Open a city
    open_city                     >> xx xx xx oo oxx   >> xx xx xx oo oxx
Take over a city without a coordinator
    team_take_over                >> .. .. .. o. o..   >> .. .. .. o. o..

== Partners
The words of one's own association or university among the partners
    partners:listing              >> .. o. .. .. ...   >> .. >. .. .. ...
Requests of organisations: all of the own country
    partners:requests             >> xx xx xx oo oxx   >> xx xx xx oo oxx
One request: read it, answer it
    partners:request              >> .. .. .. o. o..   >> .. .. .. o. o..
A wish to be told when a city opens, with the link of a mail [everybody]
    partners:wish                 oo oo oo oo oo ooo   oo oo oo oo oo ooo

== Training
How far learners are: all, of one's own country, of one's own city
    training:overview             >> .. oo .. oo oo.   >> -- -- -- -- ---
    training:overview_figures     >> .. oo .. oo oo.   >> -- -- -- -- ---
A coordinator's own people with their modules, as a file that is logged
    training:overview_people      >> .. oo .. .. ...   >> -- -- -- -- ---
Own certificates: list, make one of a completed module
    training:certificates         >> oo oo oo oo ooo   >> .. .. .. .. ...
Take along or erase a certificate, here the local's
    training:certificate_download >> .o .. .. .. ...   >> -- -- -- -- ---
    training:certificate_erase    >> -- -- -- -- ---   >> .> .. .. .. ...
Check whether a certificate is genuine, by its number [everybody]
    training:certificate_check    oo oo oo oo oo ooo   -- -- -- -- -- ---
    training:certificate          oo oo oo oo oo ooo   -- -- -- -- -- ---
Revoke a certificate
    training:certificate_revoke   >> -- -- -- -- ---   >> .. .. .. .. oo.
A thing of the toolkit: counted, then on to its file; a poster, here of a city without a page [everybody]
    training:material_download    >> >> >> >> >> >>>   -- -- -- -- -- ---
    training:poster               >> >> >> >> >> >>>   -- -- -- -- -- ---
The sheet of a facilitation kit, here of one that is missing
    training:kit_sheet            .. .. .. .. .. ...   -- -- -- -- -- ---

== The CMS
Enter it by its own login page: a visitor goes to ours, who is signed in may not
    wagtailadmin_login            >> xx xx xx xx xxx   >> xx xx xx xx xxx
"""
STATUS = {"o": 200, ">": 302, "x": 403, ".": 404, "-": 405}
LETTERS = {status: letter for letter, status in STATUS.items()}
METHODS = ("get", "post")


@dataclass
class Right:
    """What the addresses of one heading share."""

    section: str
    title: str
    everybody: bool
    rows: dict[str, tuple[str, str]] = field(default_factory=dict)


def rights() -> list[Right]:
    found: list[Right] = []
    section = ""
    for line in filter(None, TABLE.splitlines()):
        if line.startswith("== "):
            section = line.removeprefix("== ")
        elif line.startswith("    "):
            name, *letters = line.split()
            answers = "".join(letters)
            found[-1].rows[name] = (answers[: len(answers) // 2], answers[len(answers) // 2 :])
        else:
            title, _bracket, flag = line.partition(" [")
            found.append(Right(section, title, everybody=bool(flag)))
    return found


ROWS = {name: answers for right in rights() for name, answers in right.rows.items()}
