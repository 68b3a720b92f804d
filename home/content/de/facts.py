"""What a student has to know country by country, in German: registering, doctors, numbers to call.

Kept short and general on purpose: rules change, so every text says what to ask for and where, and a
city's coordinators make it precise. 112 answers in all of these countries.
"""

# Country code, or "" -> (paperwork, health, further emergency numbers).
FACTS = {
    # Überall sonst.
    "": (
        "Frag in der ersten Woche im International Office, wo und bis wann du deine Adresse meldest; in vielen Ländern zählen die Tage ab deiner Ankunft.",
        "In Europa deckt die Europäische Krankenversicherungskarte, was nicht warten kann; mit einer anderen Versicherung frag vor der Reise, wer sie annimmt.",
        "frag deinen Buddy nach den Nummern vor Ort; die 112 antwortet in ganz Europa",
    ),
    "AT": (
        "Melde deine Adresse innerhalb von drei Tagen nach dem Einzug an (Meldezettel); du brauchst ihn für fast alles andere.",
        "Mit der Europäischen Krankenversicherungskarte wirst du behandelt wie in Österreich Versicherte; alle anderen schließen eine Selbstversicherung für Studierende ab. Außerhalb der Ordinationszeiten: 141.",
        "Rettung 144, Polizei 133, Feuerwehr 122",
    ),
    "BE": (
        "Melde dich bei der Gemeinde an, in der du wohnst. Es kommt jemand vorbei und prüft, ob du wirklich dort lebst: Schreib deinen Namen an die Klingel.",
        "Für einen langen Aufenthalt tritt einer Krankenkasse bei; für einen kurzen reicht die Europäische Krankenversicherungskarte. Zuerst geht man zur Hausarztpraxis, Bereitschaft unter 1733.",
        "Polizei 101",
    ),
    "BG": (
        "Wenn du länger als drei Monate bleibst, beantrag bei der Migrationsdirektion eine Aufenthaltsbescheinigung.",
        "Die Europäische Krankenversicherungskarte gilt bei Praxen mit Vertrag der nationalen Kasse; frag vorher.",
        "die 112 nimmt alle Anrufe an",
    ),
    "CH": (
        "Melde dich innerhalb von 14 Tagen nach der Ankunft bei der Einwohnerkontrolle an, mit deiner Zulassung und einem Nachweis deiner Mittel.",
        "Eine Krankenversicherung ist Pflicht. Wer zu Hause versichert ist, kann beim Kanton eine Befreiung beantragen.",
        "Sanität 144, Polizei 117, Feuerwehr 118",
    ),
    "CZ": (
        "Melde deine Adresse innerhalb von 30 Tagen (von außerhalb der EU innerhalb von drei) bei der Fremdenpolizei, wenn das Wohnheim es nicht für dich tut.",
        "Praxen mit Kassenvertrag nehmen die Europäische Krankenversicherungskarte; alle anderen brauchen eine tschechische Versicherung.",
        "Rettung 155, Polizei 158, Feuerwehr 150",
    ),
    "DE": (
        "Melde deine Adresse innerhalb von zwei Wochen nach dem Einzug an, mit der Bestätigung der Vermieter:in. Bankkonto und Steuernummer folgen daraus.",
        "Die Krankenversicherung kommt vor der Einschreibung: Bring die Europäische Krankenversicherungskarte mit oder tritt einer gesetzlichen Kasse bei. Ärztlicher Bereitschaftsdienst: 116117.",
        "Polizei 110",
    ),
    "DK": (
        "Zuerst das Aufenthaltsdokument von SIRI, dann die CPR-Nummer vom Bürgerservice. Fast alles fragt nach ihr.",
        "Mit der CPR-Nummer kommen die gelbe Gesundheitskarte und eine Hausarztpraxis. Davor gilt die Europäische Krankenversicherungskarte.",
        "Polizei 114 für alles, was warten kann",
    ),
    "EE": (
        "Melde deine Adresse in den ersten drei Monaten und beantrag einen Ausweis: Ein Land, das online lebt, fragt oft danach.",
        "Die Beratung der Hausärzt:innen erreichst du unter 1220; die Europäische Krankenversicherungskarte gilt.",
        "die 112 nimmt alle Anrufe an",
    ),
    "ES": (
        "Melde dich im Rathaus an (empadronamiento). Von außerhalb der EU: Buch im ersten Monat den Termin für die Ausländerkarte (TIE); Termine sind knapp.",
        "Mit der Europäischen Krankenversicherungskarte geh ins Gesundheitszentrum deines Viertels; alle anderen brauchen für das Visum eine private Versicherung ohne Zuzahlung.",
        "Polizei 091, Rettung 061",
    ),
    "FI": (
        "Für einen längeren Aufenthalt melde dich beim Amt für Digitalisierung und Bevölkerungsdaten an, und sofort bei der Studierendenschaft: Ihre Karte halbiert viele Preise.",
        "Wer an einer Hochschule studiert, nutzt den Gesundheitsdienst für Studierende (FSHS). Rat zu jeder Stunde: 116117.",
        "die 112 nimmt alle Anrufe an",
    ),
    "FR": (
        "Bestätige ein Langzeitvisum in den ersten drei Monaten online. Alle können Wohngeld (CAF) beantragen; oft wird eine Geburtsurkunde verlangt.",
        "Mit der Europäischen Krankenversicherungskarte bist du abgesichert; alle anderen melden sich kostenlos bei der Krankenversicherung an, auf ihrer Seite für ausländische Studierende.",
        "Rettung 15, Polizei 17, Feuerwehr 18; per SMS 114",
    ),
    "GB": (
        "Sieh dir dein Visum vor der Reise online an (es ist ein eVisa); du zeigst es wieder, wenn du mietest und wenn du arbeitest.",
        "Melde dich in der ersten Woche bei einer Hausarztpraxis (GP) in der Nähe an, gesund oder krank. Rat zu jeder Stunde: 111.",
        "999",
    ),
    "GR": (
        "Wenn du länger als drei Monate bleibst: Aus der EU bittest du die Polizei um eine Anmeldebescheinigung; von außerhalb beantragst du früh eine Aufenthaltserlaubnis.",
        "Öffentliche Krankenhäuser haben abwechselnd Dienst; an den Apotheken steht, welches heute Nacht dran ist.",
        "Rettung 166, Polizei 100, Feuerwehr 199",
    ),
    "HR": (
        "Melde deine Adresse innerhalb von drei Tagen bei der Polizei, wenn du nicht im Wohnheim lebst, und hol dir eine OIB-Nummer: Verträge brauchen sie.",
        "Praxen mit Vertrag der nationalen Kasse nehmen die Europäische Krankenversicherungskarte.",
        "Rettung 194, Polizei 192, Feuerwehr 193",
    ),
    "HU": (
        "Wenn du länger als 90 Tage bleibst, melde deinen Aufenthalt bei der Einwanderungsbehörde an; bring Mietvertrag und Studienbescheinigung mit.",
        "Öffentliche Praxen nehmen die Europäische Krankenversicherungskarte. Welche Hausarztpraxis zuständig ist, hängt vom Bezirk ab.",
        "Rettung 104, Polizei 107, Feuerwehr 105",
    ),
    "IE": (
        "Von außerhalb des EWR: Melde dich in den ersten 90 Tagen für deine Aufenthaltserlaubnis (IRP) an. Eine PPS-Nummer brauchst du nur zum Arbeiten.",
        "Zuerst gehst du ins Gesundheitszentrum auf dem Campus; ein Arztbesuch in der Stadt kostet Geld, wenn du keine Europäische Krankenversicherungskarte hast.",
        "999",
    ),
    "IS": (
        "Hol dir eine Kennitala, die Nummer, ohne die es keinen Vertrag und kein Konto gibt; die Universität hilft beim Antrag.",
        "Die Gesundheitszentren antworten unter 1700. In den ersten sechs Monaten brauchst du die Europäische Krankenversicherungskarte oder eine private Versicherung.",
        "die 112 nimmt alle Anrufe an",
    ),
    "IT": (
        "Hol dir beim Finanzamt einen codice fiscale: Mietvertrag und Telefon brauchen ihn. Von außerhalb der EU: Beantrag den permesso di soggiorno innerhalb von acht Werktagen bei der Post.",
        "Mit der Europäischen Krankenversicherungskarte behandelt dich jede Praxis des öffentlichen Dienstes. Außerhalb der Zeiten frag nach der guardia medica.",
        "Rettung 118, Polizei 113, Feuerwehr 115",
    ),
    "LI": (
        "Wohnst du in Liechtenstein, melde dich gleich nach der Ankunft bei der Einwohnerkontrolle deiner Gemeinde; die Bewilligung kommt vom Ausländer- und Passamt. Viele wohnen in Österreich oder der Schweiz und pendeln.",
        "Eine Krankenversicherung ist Pflicht. Frag im International Office, ob deine Versicherung von zu Hause genügt.",
        "Rettung 144, Polizei 117, Feuerwehr 118",
    ),
    "LT": (
        "Wenn du länger als drei Monate bleibst, melde deinen Aufenthalt beim Migrationsamt an; Termine gibt es online.",
        "Öffentliche Kliniken nehmen die Europäische Krankenversicherungskarte; melde dich bei einer in deiner Nähe an.",
        "die 112 nimmt alle Anrufe an",
    ),
    "LU": (
        "Melde dich nach der Ankunft bei der Gemeinde an, in der du wohnst: aus der EU innerhalb von acht Tagen, von außerhalb innerhalb von drei Werktagen.",
        "Mit der Europäischen Krankenversicherungskarte bist du abgesichert; alle anderen melden sich über die Universität bei der Gesundheitskasse (CNS) an.",
        "Polizei 113",
    ),
    "LV": (
        "Aus der EU meldest du dich beim Migrationsamt, wenn du länger als drei Monate bleibst; von außerhalb regelst du die Aufenthaltserlaubnis vor Semesterbeginn.",
        "Die Beratung der Hausärzt:innen erreichst du unter 66016001; die Europäische Krankenversicherungskarte gilt.",
        "die 112 nimmt alle Anrufe an",
    ),
    "MT": (
        "Beantrag dein Aufenthaltsdokument bei Identità; die Universität gibt dir den Brief, den du brauchst.",
        "Der öffentliche Gesundheitsdienst nimmt die Europäische Krankenversicherungskarte; Gesundheitszentren sind Tag und Nacht offen.",
        "die 112 nimmt alle Anrufe an",
    ),
    "NL": (
        "Wenn du länger als vier Monate bleibst, melde dich bei der Gemeinde an; du bekommst die BSN-Nummer, nach der Bank, Job und Versicherung fragen.",
        "Melde dich bald bei einer Hausarztpraxis (huisarts) an. Mit einem Job wird eine niederländische Versicherung Pflicht.",
        "Polizei 0900 8844 für alles, was warten kann",
    ),
    "NO": (
        "Aus der EU meldest du dich in den ersten drei Monaten bei der Polizei; von außerhalb gehst du innerhalb einer Woche nach der Ankunft hin.",
        "Wer ein Jahr bleibt, gehört zur staatlichen Versicherung; die Europäische Krankenversicherungskarte deckt weniger. Ärztlicher Bereitschaftsdienst: 116117.",
        "Rettung 113, Polizei 112, Feuerwehr 110",
    ),
    "PL": (
        "Wenn du länger als 30 Tage bleibst, melde deine Adresse beim Stadtamt: Die PESEL-Nummer kommt mit. Aus der EU meldest du den Aufenthalt nach drei Monaten an.",
        "Praxen mit Vertrag der nationalen Kasse (NFZ) nehmen die Europäische Krankenversicherungskarte.",
        "Rettung 999, Polizei 997, Feuerwehr 998",
    ),
    "PT": (
        "Hol dir eine NIF, die Steuernummer, nach der Mietvertrag und Telefon fragen. Aus der EU meldest du dich nach drei Monaten im Rathaus; von außerhalb ist AIMA zuständig.",
        "Ruf SNS 24 an, bevor du irgendwohin gehst: 808 24 24 24. Das Gesundheitszentrum deines Viertels nimmt die Europäische Krankenversicherungskarte.",
        "die 112 nimmt alle Anrufe an",
    ),
    "RO": (
        "Wenn du länger als drei Monate bleibst, bitte das Einwanderungsamt um eine Anmeldebescheinigung; bring Mietvertrag und Studienbescheinigung mit.",
        "Öffentliche Krankenhäuser nehmen die Europäische Krankenversicherungskarte; Universitäten haben eine Praxis für Studierende.",
        "die 112 nimmt alle Anrufe an",
    ),
    "SE": (
        "Für weniger als ein Jahr brauchst du keine Personennummer; für länger beantrag sie früh beim Finanzamt. Von außerhalb der EU kommt die Erlaubnis vor der Reise.",
        "Ruf 1177 an, bevor du irgendwohin gehst: Pflegekräfte sagen dir, wohin. Die Europäische Krankenversicherungskarte gilt.",
        "Polizei 114 14 für alles, was warten kann",
    ),
    "SI": (
        "Melde deine Adresse bei der Verwaltungseinheit; von außerhalb der EU regelst du die Aufenthaltserlaubnis vorher.",
        "Öffentliche Gesundheitszentren nehmen die Europäische Krankenversicherungskarte.",
        "Polizei 113",
    ),
    "SK": (
        "Melde deinen Aufenthalt der Fremdenpolizei: aus der EU innerhalb von zehn Werktagen, von anderswo innerhalb von drei.",
        "Praxen mit Kassenvertrag nehmen die Europäische Krankenversicherungskarte.",
        "Rettung 155, Polizei 158, Feuerwehr 150",
    ),
    "TR": (
        "Beantrag in deinem ersten Monat online die Aufenthaltserlaubnis für Studierende; das International Office kennt die Papiere.",
        "In den ersten drei Monaten nach der Einschreibung können Studierende der öffentlichen Versicherung beitreten; danach geht es nur noch privat.",
        "die 112 nimmt alle Anrufe an",
    ),
}
