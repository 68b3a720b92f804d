"""What has to be said, in English."""

PAGES = {
    "legal": {
        "title": "Legal notice",
        "slug": "legal",
        "introduction": "Who is behind this portal, and under which terms it may be used.",
        "body": [
            (
                "text",
                "<h2>Who runs this portal</h2><p>This is a demonstration of Buddy System with real places and invented "
                "people. The organisation that runs a portal names itself here: its name, legal form, address, register "
                "number, the person responsible for the content, and a way to reach them.</p>"
                "<h2>Content</h2><p>Central pages are written by the network. City pages are written by the association or "
                "university of the city, which answers for them. Tell us about anything that is wrong or hurts "
                "somebody, and we look into it.</p>"
                "<h2>Software</h2><p>Buddy System is free software under the BSD-3-Clause licence. The typeface is "
                "Manrope (SIL Open Font License), the icons come from Lucide (ISC), the map is drawn from Natural Earth data "
                "(public domain).</p>"
                "<h2>Links</h2><p>Links to other sites are chosen with care. What stands there is the responsibility of those "
                "who run them.</p>",
            ),
        ],
    },
    "privacy": {
        "title": "Privacy",
        "slug": "privacy",
        "introduction": "What we know about you, who sees it, and how to make us forget it.",
        "body": [
            (
                "text",
                "<h2>What we ask, and why</h2><p>To take part you tell us your name, e-mail address, birth date (you "
                "must be 18; it is never shown), role, city, university, dates and languages. Everything else is "
                "optional. We never ask about health, religion, ethnicity or orientation.</p>"
                "<h2>Who sees it</h2><ul><li>The coordinators of your city, who review the pairs.</li><li>Your buddy: "
                "a short card first, your contact after the yes.</li><li>An officer of your university, only if you "
                "agree.</li><li>National and central admins see counts, no names; looking at a person's record needs a "
                "reason and leaves a trace.</li></ul>"
                "<h2>How long we keep it</h2><ul><li>A sign-up that is never confirmed: 7 days.</li><li>What you told us "
                "about one stay: 6 months after the last pair has ended, or after the term.</li><li>Messages: 6 months after "
                "the pair has ended.</li><li>An account that nobody uses: 24 months, with a notice before.</li></ul>"
                "<h2>What you can do</h2><p>Download everything we hold about you, correct it, withdraw a consent or "
                "erase your account, all by yourself and at once, under \u201cMy data\u201d. You may also complain to the data "
                "protection authority of your country.</p>"
                "<h2>Cookies and third parties</h2><p>We set cookies only for what you do here: staying signed in, "
                "protecting forms, and remembering your language. No page asks anything of anybody else's server: no "
                "trackers, no outside fonts or maps.</p>",
            ),
        ],
    },
    "accessibility": {
        "title": "Accessibility",
        "slug": "accessibility",
        "introduction": "Everyone who arrives should get in. That includes this site.",
        "body": [
            (
                "text",
                "<h2>What we aim for</h2><p>WCAG 2.2, level AA. Every page works with the keyboard alone, at 400 % zoom, "
                "from 320 pixels wide, in light and dark, and without JavaScript for everything essential. Movement "
                "stops for those who have asked their device for less of it.</p>"
                "<h2>How we check</h2><p>Each kind of page is tested automatically with axe in a narrow and a wide "
                "window, and by hand with a keyboard. Automatic checks find a part of the barriers only, so your experience counts.</p>"
                "<h2>What is not there yet</h2><p>City pages are written by volunteers: some pictures may lack a "
                "description. The map of cities has the list beside it as its equal.</p>"
                "<h2>Tell us</h2><p>If something keeps you out, write to the coordinators of your city or to the "
                "organisation named in the legal notice. We answer and say when it will be mended.</p>",
            ),
        ],
    },
}
