"""Words for the toolkit in German: posters and social pictures, mails to copy, slides for a talk."""

POSTERS = {
    "be_a_buddy": {
        "headline": "Sei das erste bekannte Gesicht",
        "line": "Aus aller Welt kommen Student:innen nach {city}. Zeig einer Person deine Stadt.",
        "call": "Melde dich bis zum {date} an",
        "scan": "Scannen und anmelden",
    },
    "find_a_buddy": {
        "headline": "Hier kennt jemand den Weg",
        "line": "Neu in {city}? Wir suchen jemanden, der hier studiert und dich gern kennenlernt.",
        "call": "Melde dich bis zum {date} an",
        "scan": "Scannen und anmelden",
    },
    "welcome_evening": {
        "headline": "Komm allein. Das tun alle.",
        "line": "Willkommensabend in {city}: ein Spiel, Suppe und Menschen, die sich hier auskennen.",
        "call": "Am {date}, für alle kostenlos",
        "scan": "Scannen und anmelden",
    },
}

MAILS = [
    {
        "key": "recruit_locals",
        "title": "Student:innen vor Ort als Buddys gewinnen",
        "purpose": "recruit",
        "subject": "Zwei Stunden deiner Woche, an die sich jemand erinnern wird",
        "body": (
            "Hallo,\n\n"
            "im [Monat] kommen rund [Anzahl] Student:innen nach [Stadt], die hier niemanden kennen. Du "
            "kennst dich aus: mit dem Amt, vor dem man wartet, mit der Bäckerei, die spät noch offen "
            "hat, mit der Tram, die nur so tut, als führe sie zum Bahnhof.\n\n"
            "Möchtest du für eine Person davon Buddy sein? Das sind zwei oder drei Stunden in der ersten "
            "Woche und ab und zu ein Kaffee. Du schreibst zuerst, zeigst die Stadt und beantwortest die "
            "Fragen, die keine Website beantwortet. Du musst weder ihre Sprache sprechen noch im Ausland "
            "gewesen sein noch selbst von hier kommen.\n\n"
            "Du sagst, wie viele Menschen du begleiten könntest (eine Person reicht völlig) und ab wann. "
            "Ein kurzes Training zeigt, was ein Buddy macht und wo das aufhört. Danach bekommst du, "
            "sobald ihr euch getroffen habt, ein Zertifikat, das sich prüfen lässt.\n\n"
            "Die Anmeldung dauert zwei Minuten: [Link], bis zum [Datum].\n\n"
            "Fragen? Antworte einfach.\n\n"
            "[dein Name], für das Team in [Stadt]"
        ),
    },
    {
        "key": "ask_university",
        "title": "Eine Hochschule bitten, unseren Aufruf weiterzuleiten",
        "purpose": "partners",
        "subject": "Würden Sie dies an Ihre Student:innen weiterleiten?",
        "body": (
            "Guten Tag [Name],\n\n"
            "in jedem Semester bringt [Name des Vereins] in [Stadt] internationale Student:innen mit "
            "Student:innen zusammen, die die Stadt kennen. Es kommen mehr Menschen an, als sich Buddys "
            "anmelden; einige warten vergeblich. Ihre Student:innen könnten das ändern.\n\n"
            "Würden Sie den Text unten bis zum [Datum] an die Student:innen von [Fakultät oder "
            "Studiengang] schicken? Bitte über Ihren eigenen Verteiler: Wir bitten um keine Adressen. "
            "Alle melden sich selbst an, werden mit der Hochschuladresse sofort bestätigt und "
            "entscheiden, ob Ihre Stelle sehen darf, wie es ihnen geht.\n\n"
            "Ein Plakat mit Ihrem Logo oder zwei Minuten in einer Vorlesung: Eine Mail genügt. Vergibt "
            "Ihre Hochschule Leistungspunkte für Ehrenamt, klären wir gern gemeinsam, was es dafür "
            "braucht.\n\n"
            "Text zum Weiterleiten: „Werde Buddy für jemanden, der neu in [Stadt] ist: ein paar Stunden "
            "in der ersten Woche, ab und zu ein Kaffee. Anmeldung bis zum [Datum]: [Link]“\n\n"
            "Mit Dank und freundlichen Grüßen\n"
            "[Ihr Name], [Verein], [Telefon]"
        ),
    },
    {
        "key": "invite_welcome_evening",
        "title": "Zum Willkommensabend einladen",
        "purpose": "event",
        "subject": "Komm allein, das tun alle: Willkommensabend am [Datum]",
        "body": (
            "Hallo,\n\n"
            "am [Datum] um [Uhrzeit] öffnen wir die Türen von [Ort] für alle, die neu in [Stadt] sind, "
            "und für alle, die noch wissen, wie das war.\n\n"
            "Es gibt ein Spiel, bei dem niemand schlau sein muss, einen großen Stadtplan, auf dem du "
            "siehst, wer in deiner Nähe wohnt, Suppe ohne Fleisch, Milch und Nüsse und zwei Minuten "
            "dazu, wie es weitergeht. Du musst niemanden kennen, nichts mitbringen und keinen Buddy "
            "haben. Es kostet nichts, und wir schenken keinen Alkohol aus.\n\n"
            "Der Weg: [Haltestelle und Linie], dann [Anzahl] Minuten zu Fuß. Der Eingang ist [stufenlos "
            "/ hat eine Stufe, wir haben eine Rampe]. Es gibt eine ruhige Ecke, und an der Tür erwartet "
            "dich jemand. Möchtest du an der Haltestelle abgeholt werden oder brauchst du etwas, um "
            "kommen zu können? Antworte auf diese Mail.\n\n"
            "Sag uns, dass du kommst: [Link]. Noch unsicher? Komm trotzdem.\n\n"
            "Bis [Tag]\n"
            "[dein Name] und das Team in [Stadt]"
        ),
    },
    {
        "key": "before_arrival",
        "title": "Internationalen vor der Ankunft schreiben",
        "purpose": "welcome",
        "subject": "Bevor du nach [Stadt] kommst: fünf Dinge, die helfen",
        "body": (
            "Hallo,\n\n"
            "bald bist du hier. Fünf Dinge, die anderen vor dir geholfen haben:\n\n"
            "1. Sag deinem Wohnheim, wann du ankommst. Schlüssel gibt es [Tage und Uhrzeiten].\n"
            "2. Halt Zulassung, Passfotos und etwas Bargeld griffbereit.\n"
            "3. Speicher die Adresse deines Zimmers und einen Stadtplan offline. Vom Bahnhof: [Linie] "
            "bis [Haltestelle].\n"
            "4. Schick kein Geld für ein Zimmer, das niemand gesehen hat, dem du vertraust.\n"
            "5. Halt dir den [Datum] frei: unser Willkommensabend, [Ort], [Uhrzeit].\n\n"
            "Unter „Mein Semester“ steht, wo du gerade stehst und wann wir das nächste Mal vermitteln. "
            "Finden wir jemanden für dich, schreibt dir die Person zuerst, innerhalb von zwei Tagen nach "
            "ihrem Ja. Es kommen mehr Menschen an, als es Buddys gibt; versprechen können wir dir also "
            "keinen. Alles andere steht dir vom ersten Tag an offen.\n\n"
            "Im Notfall wähl die 112. Mit allem anderen antworte auf diese Mail: Jemand aus dem Team "
            "liest sie [Tage].\n\n"
            "Wir freuen uns auf dich\n"
            "[dein Name] und das Team in [Stadt]"
        ),
    },
    {
        "key": "thank_buddies",
        "title": "Den Buddys am Ende des Semesters danken",
        "purpose": "thanks",
        "subject": "Danke: Das waren deine Stunden wert",
        "body": (
            "Hallo,\n\n"
            "das Semester ist vorbei, und bevor uns die Prüfungen verschlucken: danke.\n\n"
            "Du hast an Bahnhöfen gewartet, Formulare vorgelesen, die Mülltrennung erklärt und "
            "spätabends Nachrichten beantwortet. Jemand, der neu war, hat uns geschrieben: „[ein Satz, "
            "mit Erlaubnis]“. Wenn ihr wenig geredet habt oder nicht miteinander warm geworden seid, "
            "hast du genauso viel gegeben wie alle anderen. Und wenn du dich angemeldet hast und nie "
            "gefragt wurdest: Erst durch dich konnten wir planen.\n\n"
            "Zwei Dinge für dich. Wenn du das Training gemacht und deinen Buddy getroffen hast, liegt "
            "dein Zertifikat hier: [Link]. Und am [Datum] um [Uhrzeit] feiern wir in [Ort]: [etwas zu "
            "essen], kostenlos.\n\n"
            "Bist du nächstes Semester hier? Dein Profil bleibt; sag, ab wann und für wie viele: [Link]. "
            "Wenn nicht, erzähl jemandem davon, der passt.\n\n"
            "Mit herzlichem Dank\n"
            "[dein Name] und das Team in [Stadt]"
        ),
    },
    {
        "key": "ask_for_a_room",
        "title": "Eine Partnereinrichtung um einen Raum bitten",
        "purpose": "partners",
        "subject": "Ein Raum für einen Abend: Dürfen wir Ihre Gäste sein?",
        "body": (
            "Guten Tag [Name],\n\n"
            "wir sind [Anzahl] Freiwillige in [Stadt] und helfen internationalen Student:innen durch die "
            "ersten Wochen. Am [Datum], von [Uhrzeit] bis [Uhrzeit], möchten wir etwa [Anzahl] Menschen "
            "zu einem Willkommensabend einladen und suchen dafür einen Raum. Dürfen wir bei Ihnen in "
            "[Name des Hauses] zu Gast sein?\n\n"
            "Was wir brauchen: Tische und Stühle für [Anzahl], ein Spülbecken, Toiletten und einen "
            "Eingang ohne Stufen oder mit Rampe. Was wir mitbringen: Essen, Geschirr und Menschen, die "
            "aufräumen; Sie bekommen den Raum sauberer zurück, als er war. Es gibt keinen Alkohol und "
            "keine laute Musik. Eine Person ist den ganzen Abend verantwortlich: [Name, Telefon].\n\n"
            "Geld für eine Miete haben wir nicht, aber Ihr Name steht auf der Seite unserer Stadt und "
            "auf der Einladung, und Sie selbst sind herzlich eingeladen.\n\n"
            "Darf ich in den nächsten Tagen vorbeikommen und mir den Raum ansehen? Eine Antwort bis zum "
            "[Datum] würde uns sehr helfen.\n\n"
            "Mit freundlichen Grüßen\n"
            "[Ihr Name], [Verein]"
        ),
    },
]

SLIDES = [
    {
        "title": "Dein erster Tag in einer Stadt",
        "points": [
            "Ein Schlüssel, ein Koffer, kein Plan",
            "Alle anderen scheinen Bescheid zu wissen",
            "Wen hättest du fragen können?",
        ],
        "notes": (
            "Bitte um Handzeichen: „Wer von euch ist zum Studieren hierhergezogen?“ Warte und schau dich "
            "um. Dann erzähl in einer Minute von deinem eigenen ersten Tag, mit einer Sache, die "
            "schiefging. Wahr, klein und komisch ist besser als beeindruckend. Schließ mit: „Für manche "
            "ist dieser Tag im nächsten Monat. In einer Sprache, die sie noch lernen.“"
        ),
    },
    {
        "title": "Was ein Buddy macht",
        "points": [
            "Schreibt zuerst",
            "Zeigt die Stadt, wie man in ihr lebt",
            "Kommt mit zu einem Amt",
            "Beantwortet kleine Fragen",
        ],
        "notes": (
            "Nenn zu jeder Zeile ein Beispiel aus deinem eigenen Semester: die Nachricht, die du "
            "geschickt hast, den Ort, an dem ihr wart, die Schlange, in der ihr gestanden habt. Sag, wie "
            "lange es gedauert hat: zwei oder drei Stunden in der ersten Woche, dann ab und zu ein "
            "Kaffee. Was danach kommt, entscheiden beide."
        ),
    },
    {
        "title": "Was ein Buddy nicht ist",
        "points": [
            "Kein Dolmetschdienst auf Abruf",
            "Nicht Vermietung, Bank oder Arztpraxis",
            "Nachts nicht im Dienst",
            "Nicht allein: Es gibt ein Team",
        ],
        "notes": (
            "Diese Folie nimmt die Angst, zu viel zu versprechen. Sag, dass man zu einem Vorschlag Nein "
            "sagen darf, ohne einen Grund zu nennen, und dass niemand erfährt, wer es war. Geht es "
            "jemandem nicht gut, gibt der Buddy weiter: an die Koordinator:innen, an die Beratung der "
            "Hochschule, in Gefahr an die 112."
        ),
    },
    {
        "title": "Wie es geht",
        "points": [
            "Anmelden: zwei Minuten",
            "Sagen, wie viele und ab wann",
            "Wir schlagen vor, du sagst Ja oder Nein",
            "Euch treffen und selbst weitersehen",
        ],
        "notes": (
            "Erklär, dass hier Menschen planen und nicht nur eine Maschine: Die Koordinator:innen sehen "
            "jedes Paar an, bevor jemand davon hört. Zuerst kommen gemeinsame Sprachen und Daten, "
            "Interessen helfen. Man muss nicht von hier sein: Vor Ort heißt, die Stadt zu kennen, was "
            "auch immer im Pass steht."
        ),
    },
    {
        "title": "Was du mitnimmst",
        "points": [
            "Die Welt, ohne Koffer",
            "Eine Sprache mit jemandem, der lacht",
            "Ein Zertifikat, das sich prüfen lässt",
            "Meistens: eine Freundschaft",
        ],
        "notes": (
            "Sei ehrlich: Die meisten Buddys machen es wegen der Menschen. Erwähn das Zertifikat, das es "
            "nach dem kurzen Training gibt, sobald sich die beiden getroffen haben. Vergibt deine "
            "Hochschule Leistungspunkte, sag hier, wie viele und wen man fragt; wenn nicht, lass es weg. "
            "Wenn es geht, lass jetzt jemanden, der letztes Semester neu war, zwei Sätze sagen."
        ),
    },
    {
        "title": "Jetzt, bevor du gehst",
        "points": [
            "Scann den Code",
            "Deine Stadt, dann „Ich lebe hier“",
            "Fertig vor der nächsten Vorlesung",
            "Fragen? Wir bleiben an der Tür",
        ],
        "notes": (
            "Hör auf zu reden und lass die Folie stehen: Man meldet sich an, wenn es still ist, nicht "
            "während du sprichst. Zu zweit geht ihr mit dem Code auf Papier durch die Reihen. Sag, bis "
            "wann die Anmeldung läuft, bedank dich bei der Lehrperson und warte danach an der Tür: Dann "
            "kommen die, die noch zögern. Schreib für das nächste Semester auf, wie viele sich "
            "angemeldet haben."
        ),
    },
]
