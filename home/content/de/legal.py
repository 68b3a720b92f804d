"""What has to be said, in German."""

PAGES = {
    "legal": {
        "title": "Impressum",
        "slug": "impressum",
        "introduction": "Wer hinter diesem Portal steht und zu welchen Bedingungen du es nutzen kannst.",
        "body": [
            (
                "text",
                "<h2>Wer dieses Portal betreibt</h2><p>Das ist eine Vorführung von Buddy System mit echten Orten und "
                "erfundenen Menschen. Die Organisation, die ein Portal betreibt, nennt sich hier: ihren Namen, ihre "
                "Rechtsform, Adresse und Registernummer, die für den Inhalt verantwortliche Person und einen Weg, sie zu "
                "erreichen.</p>"
                "<h2>Inhalt</h2><p>Die zentralen Seiten schreibt das Netzwerk. Die Stadtseiten schreibt der Verein oder die "
                "Hochschule der Stadt und steht für sie ein. Sag uns, wenn etwas falsch ist oder jemanden verletzt, und wir "
                "gehen dem nach.</p>"
                "<h2>Software</h2><p>Buddy System ist freie Software unter der Lizenz BSD-3-Clause. Die Schrift ist Manrope "
                "(SIL Open Font License), die Symbole kommen von Lucide (ISC), die Karte ist nach Daten von Natural Earth "
                "gezeichnet (gemeinfrei).</p>"
                "<h2>Links</h2><p>Links zu anderen Websites sind mit Sorgfalt gewählt. Für das, was dort steht, sind die "
                "verantwortlich, die sie betreiben.</p>",
            ),
        ],
    },
    "privacy": {
        "title": "Datenschutz",
        "slug": "datenschutz",
        "introduction": "Was wir über dich wissen, wer es sieht und wie du uns dazu bringst, es zu vergessen.",
        "body": [
            (
                "text",
                "<h2>Was wir fragen und warum</h2><p>Um mitzumachen, nennst du uns deinen Namen, deine E-Mail-Adresse, dein "
                "Geburtsdatum (du musst 18 sein; es wird nie gezeigt), deine Rolle, Stadt, Hochschule, Daten und Sprachen. "
                "Alles andere ist freiwillig. Nach Gesundheit, Religion, ethnischer Herkunft oder Orientierung fragen wir "
                "nie.</p>"
                "<h2>Wer es sieht</h2><ul><li>Die Koordinator:innen deiner Stadt, die sich die Paare ansehen.</li><li>Dein "
                "Buddy: zuerst eine kurze Karte, deinen Kontakt nach dem Ja.</li><li>Eine Ansprechperson deiner Hochschule, "
                "nur wenn du einverstanden bist.</li><li>Landes- und Zentraladmins sehen Zahlen, keine Namen; die Akte einer "
                "Person anzusehen, braucht einen Grund und hinterlässt eine Spur.</li></ul>"
                "<h2>Wie lange wir es behalten</h2><ul><li>Eine Anmeldung, die nie bestätigt wird: 7 Tage.</li><li>Was du uns "
                "über einen Aufenthalt erzählt hast: 6 Monate nach dem Ende des letzten Paars oder nach dem Semester.</li>"
                "<li>Nachrichten: 6 Monate nach dem Ende des Paars.</li><li>Ein Konto, das niemand benutzt: 24 Monate, mit "
                "einem Hinweis vorher.</li></ul>"
                "<h2>Was du tun kannst</h2><p>Alles herunterladen, was wir über dich haben, es berichtigen, eine Einwilligung "
                "zurückziehen oder dein Konto löschen, ganz allein und sofort, unter „Meine Daten“. Du kannst dich auch bei "
                "der Datenschutzbehörde deines Landes beschweren.</p>"
                "<h2>Cookies und Dritte</h2><p>Wir setzen Cookies nur für das, was du hier tust: eingeloggt bleiben, Formulare "
                "schützen und deine Sprache merken. Keine Seite fragt einen fremden Server nach irgendetwas: keine Tracker, "
                "keine Schriften oder Karten von außen.</p>",
            ),
        ],
    },
    "accessibility": {
        "title": "Barrierefreiheit",
        "slug": "barrierefreiheit",
        "introduction": "Alle, die ankommen, sollen hineinkommen. Das gilt auch für diese Website.",
        "body": [
            (
                "text",
                "<h2>Was wir anstreben</h2><p>WCAG 2.2, Stufe AA. Jede Seite funktioniert allein mit der Tastatur, bei 400 % "
                "Vergrößerung, ab 320 Pixeln Breite, hell und dunkel, und alles Wesentliche ohne JavaScript. Bewegung hält "
                "an, wenn du dein Gerät gebeten hast, weniger davon zu zeigen.</p>"
                "<h2>Wie wir prüfen</h2><p>Jede Art von Seite wird automatisch mit axe geprüft, in einem schmalen und einem "
                "breiten Fenster, und von Hand mit der Tastatur. Automatische Prüfungen finden nur einen Teil der Barrieren, "
                "deshalb zählt deine Erfahrung.</p>"
                "<h2>Was noch fehlt</h2><p>Stadtseiten schreiben Freiwillige: Bei manchen Bildern fehlt vielleicht eine "
                "Beschreibung. Neben der Karte der Städte steht gleichwertig die Liste.</p>"
                "<h2>Sag es uns</h2><p>Wenn dich etwas draußen hält, schreib den Koordinator:innen deiner Stadt oder der "
                "Organisation, die im Impressum steht. Wir antworten und sagen, wann es behoben ist.</p>",
            ),
        ],
    },
}
