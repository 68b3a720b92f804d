"""What a student has to know country by country, in French: registering, doctors, numbers to call.

Kept short and general on purpose: rules change, so every text says what to ask for and where, and a
city's coordinators make it precise. 112 answers in all of these countries.
"""

# Country code, or "" -> (paperwork, health, further emergency numbers).
FACTS = {
    # Partout ailleurs.
    "": (
        "Demandez dès la première semaine au service des relations internationales où déclarer votre adresse et dans quel délai ; souvent, les jours comptent à partir de votre arrivée.",
        "En Europe, la carte européenne d’assurance maladie couvre ce qui ne peut pas attendre ; avec une autre assurance, demandez avant le départ quels médecins l’acceptent.",
        "demandez les numéros locaux à votre buddy ; le 112 répond partout en Europe",
    ),
    "BE": (
        "Inscrivez-vous à la commune où vous habitez. Quelqu’un passe vérifier que vous y vivez : mettez votre nom sur la sonnette.",
        "Pour un long séjour, affiliez-vous à une mutualité ; pour un court, la carte européenne suffit. Le médecin généraliste d’abord, de garde au 1733.",
        "police 101",
    ),
    "CH": (
        "Annoncez-vous au contrôle des habitants dans les 14 jours, avec votre admission et une preuve de ressources.",
        "L’assurance maladie est obligatoire. Si vous en avez une chez vous, demandez une dispense au canton.",
        "ambulance 144, police 117, pompiers 118",
    ),
    "FR": (
        "Avec un visa de long séjour, validez-le en ligne dans les trois premiers mois. Chacun peut demander l’aide au logement (CAF) ; "
        "un acte de naissance est souvent demandé.",
        "La carte européenne vous couvre ; sans elle, l’inscription à l’Assurance maladie est gratuite, sur la page destinée aux étudiants étrangers.",
        "SAMU 15, police 17, pompiers 18 ; par SMS 114",
    ),
}
