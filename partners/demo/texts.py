"""What associations of the demo say of themselves, by language; {city} is theirs."""

ASSOCIATIONS = {
    "en": [
        "Volunteers who meet new students in {city} at the station, whatever the hour. On Tuesdays they hold open house "
        "with soup and forms to fill in.",
        "Students of {city} who were new themselves once. They look at every pair before it is made and stay within "
        "reach all semester.",
        "The people behind the programme in {city}: walks through the city, a language café, and a telephone "
        "that somebody answers.",
    ],
    "fr": [
        "Des bénévoles qui accueillent les nouveaux étudiant·e·s à la gare, à toute heure. Le mardi, porte ouverte avec "
        "de la soupe et des formulaires à remplir : {city} commence là.",
        "Des étudiant·e·s qui ont découvert {city} un jour, comme vous. L’équipe regarde chaque binôme avant de le "
        "former et reste joignable tout le semestre.",
        "L’équipe derrière le programme à {city} : des balades en ville, un café des langues et un téléphone auquel "
        "quelqu’un répond.",
    ],
    "es": [
        "Personas voluntarias que reciben a quienes llegan a {city} en la estación, a cualquier hora. Los martes hay "
        "puertas abiertas con sopa y formularios que rellenar.",
        "Estudiantes de {city} que también llegaron un día. Miran cada pareja antes de que se forme y siguen cerca "
        "todo el semestre.",
        "El equipo que está detrás del programa en {city}: paseos por la ciudad, un café de idiomas y un teléfono al "
        "que alguien responde.",
    ],
    "de": [
        "Freiwillige, die neue Student:innen in {city} am Bahnhof abholen, zu jeder Stunde. Dienstags ist offenes Haus, "
        "mit Suppe und Formularen zum Ausfüllen.",
        "Student:innen aus {city}, die selbst einmal neu waren. Sie sehen sich jedes Paar an, bevor es entsteht, und "
        "bleiben das ganze Semester erreichbar.",
        "Die Menschen hinter dem Programm in {city}: Spaziergänge durch die Stadt, ein Sprachcafé und ein Telefon, an das "
        "jemand geht.",
    ],
}
