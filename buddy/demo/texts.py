"""What the demo's programmes tell their students, by language."""

from __future__ import annotations

from collections.abc import Mapping

from buddy.enums import TextKey

_EN = {
    TextKey.WELCOME: """\
Good that you are coming to {city}. We read every sign-up and match in waves, several times a term. There are \
fewer local students than newcomers, so it may take a while, and some will not find a buddy. Whatever happens, \
you get our arrival pack and you are welcome at every event.""",
    TextKey.FIRST_STEPS: """\
What to do in your first days in {city}:

- pick up your student card and ask for the welcome week's programme
- register your address where the country asks for it, within the first week
- get a transport pass: the student fare pays for itself within a few weeks
- open a bank account only when you know that you need one
- save the number 112: free of charge, everywhere in the European Union and beyond""",
    TextKey.ARRIVAL_PACK: """\
Before you leave:

- your identity card or passport, a copy of each, and your European health insurance card or its like
- the address of your first nights, written down in the language of {city}
- proof of enrolment, a passport photo, your vaccination record

On the day: write to your buddy or to us when you are on your way. If your train or plane is late, nobody is \
angry; we only want to know that you have arrived.""",
    TextKey.FIRST_MESSAGE: """\
Hello, I am your buddy in {city}. When do you arrive, and is there anything you worry about? I am glad to show \
you round in your first days. You can ask me anything.""",
}
_FR = {
    TextKey.WELCOME: """\
Nous nous réjouissons de votre venue à {city}. Nous lisons chaque inscription et formons les binômes par vagues, \
plusieurs fois par semestre. Il y a moins d’étudiant·e·s d’ici que de personnes qui arrivent : cela peut prendre du \
temps, et tout le monde ne trouvera pas de buddy. Dans tous les cas, vous recevez notre guide d’arrivée et vous êtes \
bienvenu·e à tous nos événements.""",
    TextKey.FIRST_STEPS: """\
Vos premiers jours à {city} :

- retirez votre carte d’étudiant·e et demandez le programme de la semaine d’accueil
- déclarez votre adresse si le pays le demande, dès la première semaine
- prenez un abonnement de transport : le tarif étudiant est vite rentabilisé
- n’ouvrez un compte en banque que si vous en avez vraiment besoin
- notez le 112 : gratuit, partout dans l’Union européenne et au-delà""",
    TextKey.ARRIVAL_PACK: """\
Avant de partir :

- votre carte d’identité ou votre passeport, une copie de chacun, et votre carte européenne d’assurance maladie
- l’adresse de vos premières nuits, écrite dans la langue de {city}
- votre attestation d’inscription, une photo d’identité, votre carnet de vaccination

Le jour même : écrivez à votre buddy ou à nous quand vous êtes en route. Si votre train ou votre avion a du retard, \
personne ne vous en voudra ; nous voulons seulement savoir que vous êtes bien arrivé·e.""",
    TextKey.FIRST_MESSAGE: """\
Bonjour, je suis ton buddy à {city}. Quand arrives-tu, et y a-t-il quelque chose qui t’inquiète ? Je te ferai \
volontiers visiter la ville les premiers jours. Pose-moi toutes tes questions.""",
}
_ES = {
    TextKey.WELCOME: """\
Qué bien que vengas a {city}. Leemos cada inscripción y formamos las parejas por oleadas, varias veces por semestre. \
Hay menos estudiantes de aquí que personas que llegan: puede tardar un poco, y no todo el mundo encontrará buddy. \
Pase lo que pase, recibes nuestra guía de llegada y tienes sitio en todos nuestros encuentros.""",
    TextKey.FIRST_STEPS: """\
Qué hacer en tus primeros días en {city}:

- recoge tu carné de estudiante y pide el programa de la semana de bienvenida
- declara tu dirección donde el país lo pida, en la primera semana
- consigue un abono de transporte: la tarifa de estudiante sale a cuenta en pocas semanas
- abre una cuenta bancaria solo cuando sepas que la necesitas
- guarda el número 112: es gratis, en toda la Unión Europea y más allá""",
    TextKey.ARRIVAL_PACK: """\
Antes de salir:

- tu documento de identidad o pasaporte, una copia de cada uno y tu tarjeta sanitaria europea o similar
- la dirección de tus primeras noches, escrita en la lengua de {city}
- el justificante de matrícula, una foto de carné y tu cartilla de vacunación

Ese mismo día: escribe a tu buddy o escríbenos cuando estés de camino. Si tu tren o tu avión llega tarde, nadie se \
enfada; solo queremos saber que has llegado.""",
    TextKey.FIRST_MESSAGE: """\
Hola, soy tu buddy en {city}. ¿Cuándo llegas? ¿Hay algo que te preocupe? Te enseño la ciudad con gusto en tus \
primeros días. Puedes preguntarme lo que quieras.""",
}
_DE = {
    TextKey.WELCOME: """\
Schön, dass du nach {city} kommst. Wir lesen jede Anmeldung und vermitteln in Wellen, mehrmals im Semester. Es gibt \
weniger Student:innen vor Ort als Menschen, die ankommen; deshalb kann es eine Weile dauern, und nicht alle finden \
einen Buddy. Auf jeden Fall bekommst du unser Ankunftspaket, und du bist bei jeder Veranstaltung willkommen.""",
    TextKey.FIRST_STEPS: """\
Was in deinen ersten Tagen in {city} zu tun ist:

- hol deinen Studierendenausweis ab und frag nach dem Programm der Willkommenswoche
- melde deine Adresse, wo das Land es verlangt, gleich in der ersten Woche
- besorg dir eine Zeitkarte: Der Preis für Student:innen lohnt sich nach ein paar Wochen
- eröffne ein Bankkonto erst, wenn du weißt, dass du eines brauchst
- speicher die Nummer 112: kostenlos, überall in der Europäischen Union und darüber hinaus""",
    TextKey.ARRIVAL_PACK: """\
Bevor du losfährst:

- dein Personalausweis oder Reisepass, je eine Kopie und deine Europäische Krankenversicherungskarte oder Ähnliches
- die Adresse deiner ersten Nächte, aufgeschrieben in der Sprache von {city}
- die Studienbescheinigung, ein Passfoto, dein Impfpass

Am Tag selbst: Schreib deinem Buddy oder uns, wenn du unterwegs bist. Wenn dein Zug oder Flugzeug Verspätung hat, ist \
niemand böse; wir wollen nur wissen, dass du angekommen bist.""",
    TextKey.FIRST_MESSAGE: """\
Hallo, ich bin dein Buddy in {city}. Wann kommst du an, und gibt es etwas, das dir Sorgen macht? In den ersten Tagen \
zeige ich dir gern die Stadt. Du kannst mich alles fragen.""",
}
_TEXTS = {"en": _EN, "fr": _FR, "de": _DE, "es": _ES}


def programme_texts(names: Mapping[str, str]) -> list[tuple[TextKey, str, str]]:
    """(key, language, body) of every text for a city of these names by language."""
    return [
        (key, language, body.format(city=name))
        for language, name in names.items()
        for key, body in _TEXTS.get(language, {}).items()
    ]
