"""A first local guide in Spanish for a city's page, which its coordinators then make their own."""

GUIDE = [
    (
        "arrival",
        "El día en que llegas",
        "<p>Escribe a tu buddy a qué hora llega tu tren o tu avión a {city}, y también a tu residencia: "
        "muchas veces las llaves solo se entregan de día. ¿Llegas tarde? Reserva una noche cerca de la "
        "estación y entra en tu habitación a la mañana siguiente.</p><ul><li>Ten a mano la carta de "
        "admisión, fotos de carné y algo de dinero en efectivo.</li><li>Guarda sin conexión la dirección "
        "de tu habitación y un mapa de {city}.</li></ul>",
    ),
    (
        "housing",
        "Encontrar habitación",
        "<p>Empieza por las residencias de estudiantes y después busca un piso compartido. No envíes nunca "
        "dinero por una habitación que ni tú ni nadie de confianza haya visto: si el precio en {city} "
        "parece demasiado bueno, lo es. Tu buddy puede ir a ver un piso y sabe qué calles quedan lejos de "
        "todo.</p><p>Antes de firmar, pregunta qué incluye el alquiler y de cuánto es la fianza, y deja "
        "constancia con fotos del estado de la habitación el día en que entres.</p>",
    ),
    ("paperwork", "Oficinas y papeles", "<p>{paperwork}</p><p>Lleva los originales y una copia de cada "
    "uno, y ve con tu buddy: entre dos se espera mejor.</p>"),
    (
        "transport",
        "Cómo moverse",
        "<p>Pregunta por la tarifa de estudiante antes de comprar un billete; un abono para el semestre "
        "suele salir a cuenta en pocas semanas. Como mejor se entiende {city} es a pie o en bicicleta. Al "
        "comienzo de cada semestre, las bicicletas de segunda mano cambian de dueño, y un buen candado "
        "vale más que la bicicleta.</p>",
    ),
    (
        "health",
        "Si te pones mal",
        "<p>{health}</p><p>La mayoría de las universidades tiene atención psicológica para estudiantes, "
        "gratuita y confidencial. El primer invierno lejos de casa es duro para mucha gente, y allí a "
        "nadie le sorprenderá verte.</p>",
    ),
    (
        "emergency",
        "En una emergencia",
        "<p><b>Llama al 112</b>: ambulancia, bomberos y policía, gratis desde cualquier teléfono. Además: "
        "{numbers}.</p><p>Di dónde estás, qué ha pasado y cuántas personas hay heridas, y no cuelgues.</p>",
    ),
    (
        "life",
        "Sentirse en casa",
        "<p>Ven a las jornadas de bienvenida aunque no conozcas a nadie: nadie conoce a nadie. Aprende "
        "diez palabras de la lengua de {city} antes de venir; abren más puertas de lo que crees. Y di que "
        "sí a las tres primeras invitaciones.</p>",
    ),
]  # fmt: skip

INTRODUCTIONS = [
    "Para ti {city} es nueva; para estas personas, no. Estudiantes que conocen la ciudad te ayudan en tus "
    "primeras semanas.",
    "Alguien en {city} recuerda lo que es acabar de llegar. Inscríbete y buscamos a quien encaje.",
    "Del primer tranvía a las primeras amistades: estudiantes de {city} te enseñan cómo se hace.",
    "{city} es más fácil con alguien que lleva allí un tiempo. Aquí están.",
]
TEAM_TEXT = (
    "Somos personas voluntarias, casi todas estudiantes, y todas hemos llegado alguna vez a un lugar "
    "nuevo. Escríbenos si te atascas o pásate por el punto de bienvenida en las primeras semanas del "
    "semestre."
)
