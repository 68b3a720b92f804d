"""What a student has to know country by country, in English: registering, doctors, numbers to call.

Kept short and general on purpose: rules change, so every text says what to ask for and where, and a
city's coordinators make it precise. 112 answers in all of these countries.
"""

# Country code, or "" -> (paperwork, health, further emergency numbers).
FACTS = {
    # Everywhere else.
    "": (
        "Ask the international office in the first week where to register your address and by when; in many countries the days are counted from your arrival.",
        "Within Europe the European health card covers what cannot wait; with another insurance, ask before you travel which doctors take it.",
        "ask your buddy for the local numbers; 112 answers all over Europe",
    ),
    "AT": (
        "Register your address (Meldezettel) within three days of moving in; you need it for almost everything else.",
        "With the European health card you are seen like people insured in Austria; others take out student insurance. On call outside hours: 141.",
        "ambulance 144, police 133, fire brigade 122",
    ),
    "BE": (
        "Register with the commune where you live. Somebody comes round to check that you really live there, so put your name on the bell.",
        "Join a mutual insurance fund if you stay for long; the European health card covers a short stay. The family doctor comes first, on call at 1733.",
        "police 101",
    ),
    "BG": (
        "Staying longer than three months, ask the migration directorate for a certificate of residence.",
        "The European health card is taken by doctors under contract with the national fund; ask before you go.",
        "112 takes all calls",
    ),
    "CH": (
        "Register at the residents' office within 14 days of arriving; bring your admission and a proof of means.",
        "Health insurance is compulsory. With insurance at home you can ask the canton to be exempted.",
        "ambulance 144, police 117, fire brigade 118",
    ),
    "CZ": (
        "Report your address within 30 days (within three, from outside the EU) to the foreign police, unless your dormitory does it for you.",
        "Doctors under contract take the European health card; others need insurance from a Czech company.",
        "ambulance 155, police 158, fire brigade 150",
    ),
    "DE": (
        "Register your address (Anmeldung) within two weeks of moving in, with the landlord's confirmation. A bank account and the tax number follow from it.",
        "Health insurance comes before enrolment: bring the European health card or join a public fund. Doctors on call: 116117.",
        "police 110",
    ),
    "DK": (
        "First the residence document from SIRI, then the CPR number from the citizens' service. Nearly everything asks for the latter.",
        "With the CPR number comes the yellow health card and a family doctor. Before that, the European health card.",
        "police 114 for what can wait",
    ),
    "EE": (
        "Register your address in the first three months and apply for an ID card: a country that runs online asks for it often.",
        "The family doctors' advice line is 1220; the European health card is accepted.",
        "112 takes all calls",
    ),
    "ES": (
        "Register at the town hall (empadronamiento). From outside the EU, book the appointment for the foreigner's card (TIE) in your first month; appointments are scarce.",
        "With the European health card go to the health centre of your district; others need private insurance without co-payment for the visa.",
        "police 091, ambulance 061",
    ),
    "FI": (
        "Register with the Digital and Population Data Services Agency if you stay for long, and with the student union at once: its card halves many prices.",
        "Students in higher education use the student health service (FSHS). Advice at any hour: 116117.",
        "112 takes all calls",
    ),
    "FR": (
        "With a long-stay visa, validate it online in your first three months. Everyone can apply for the housing allowance (CAF); a birth certificate is often asked for.",
        "With the European health card you are covered; others register, free of charge, with the national health insurance on its page for foreign students.",
        "ambulance 15, police 17, fire brigade 18; by text message 114",
    ),
    "GB": (
        "Look at your visa online before you travel (it is an eVisa); you show it again when you rent and when you work.",
        "Register with a family doctor (GP) near home in your first week, well or ill. Advice at any hour: 111.",
        "999",
    ),
    "GR": (
        "Staying longer than three months, EU students ask the police for a registration certificate; others apply for a residence permit early.",
        "Public hospitals take turns at being on call; pharmacies show which one it is tonight.",
        "ambulance 166, police 100, fire brigade 199",
    ),
    "HR": (
        "Report your address to the police within three days if you do not live in a dormitory, and get an OIB number: contracts need it.",
        "The European health card is taken by doctors under contract with the national fund.",
        "ambulance 194, police 192, fire brigade 193",
    ),
    "HU": (
        "Staying longer than 90 days, register your residence with the immigration authority; bring your lease and the proof of enrolment.",
        "Public doctors take the European health card. For a family doctor, go by your district.",
        "ambulance 104, police 107, fire brigade 105",
    ),
    "IE": (
        "From outside the EEA, register for your residence permit (IRP) in the first 90 days. A PPS number is needed only for work.",
        "The student health centre on campus comes first; a visit to a doctor in town costs money unless you hold the European health card.",
        "999",
    ),
    "IS": (
        "Get a kennitala, the number without which no contract or account is made; the university helps to ask for it.",
        "Health centres answer 1700 by telephone. In your first six months you need the European health card or private insurance.",
        "112 takes all calls",
    ),
    "IT": (
        "Get a codice fiscale from the tax office: a lease and a telephone need it. From outside the EU, ask for the permesso di soggiorno at the post office within eight working days.",
        "With the European health card any doctor of the public service sees you. Out of hours, ask for the guardia medica.",
        "ambulance 118, police 113, fire brigade 115",
    ),
    "LT": (
        "Staying longer than three months, register your residence with the migration department; appointments are made online.",
        "Public clinics take the European health card; register with one near home.",
        "112 takes all calls",
    ),
    "LV": (
        "EU students register with the migration office if they stay longer than three months; others bring the residence permit in order before classes begin.",
        "The family doctors' advice line is 66016001; the European health card is accepted.",
        "112 takes all calls",
    ),
    "MT": (
        "Apply for your residence document with Identità; the university gives you the letter you need.",
        "The public health service takes the European health card; health centres are open day and night.",
        "112 takes all calls",
    ),
    "NL": (
        "Staying longer than four months, register with the municipality; you get the BSN number that a bank, a job and an insurer ask for.",
        "Register with a family doctor (huisarts) soon. With a job, Dutch insurance becomes compulsory.",
        "police 0900 8844 for what can wait",
    ),
    "NO": (
        "EU students register with the police in the first three months; others meet them within a week of arriving.",
        "Students who stay for a year belong to the national insurance; the European health card covers less than that. Doctors on call: 116117.",
        "ambulance 113, police 112, fire brigade 110",
    ),
    "PL": (
        "Staying longer than 30 days, register your address at the city office: the PESEL number comes with it. EU students register their stay after three months.",
        "Doctors under contract with the national fund (NFZ) take the European health card.",
        "ambulance 999, police 997, fire brigade 998",
    ),
    "PT": (
        "Get a NIF, the tax number that leases and telephones ask for. EU students register at the town hall after three months; others deal with AIMA.",
        "Call SNS 24 before you go anywhere: 808 24 24 24. The health centre of your district takes the European health card.",
        "112 takes all calls",
    ),
    "RO": (
        "Staying longer than three months, ask the immigration office for a registration certificate; bring your lease and the proof of enrolment.",
        "Public hospitals take the European health card; universities have a doctor for students.",
        "112 takes all calls",
    ),
    "SE": (
        "For less than a year you need no personal number; for longer, ask the tax agency for it early. From outside the EU, the permit comes before the journey.",
        "Call 1177 before you go anywhere: nurses tell you where. The European health card is accepted.",
        "police 114 14 for what can wait",
    ),
    "SI": (
        "Report your address at the administrative unit; students from outside the EU arrange the residence permit beforehand.",
        "Public health centres take the European health card.",
        "police 113",
    ),
    "SK": (
        "Report your stay to the foreign police: within ten working days from the EU, within three from elsewhere.",
        "Doctors under contract take the European health card.",
        "ambulance 155, police 158, fire brigade 150",
    ),
    "TR": (
        "Apply online for the student residence permit in your first month; the international office knows the papers.",
        "Students may join the public insurance in the first three months after enrolling; afterwards it is private only.",
        "112 takes all calls",
    ),
}
