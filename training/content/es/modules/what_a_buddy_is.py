"""Para buddies locales, 1: qué es ser buddy y qué no."""

MODULE = {
    "slug": "que-es-ser-buddy", "title": "Qué es ser buddy y qué no",
    "introduction": ("Alguien llega a tu ciudad y no conoce a nadie. Lo que necesita de ti es menos de "
     "lo que crees, y vale más."), "audience": "locals", "minutes": 5, "pass_mark": 70, "questions_asked": 5,
    "prerequisites": [],
    "lessons": [
        ("section", "Tu parte"),
        ("lesson", {"title": "Alguien que conoce la ciudad", "minutes": 1,
         "body": [
             ("text", ("<p>Piensa en tu primer día en un lugar nuevo: ¿qué puerta, qué cola, qué "
              "autobús? Un buddy es la persona a la que se le puede preguntar. No hace falta ningún don. "
              "Sabes qué billete es el barato, cuándo cierra la biblioteca y dónde da el sol a las "
              "cuatro. Para quien acaba de llegar, es mucho.</p><p>Local significa que conoces la "
              "ciudad, diga lo que diga tu pasaporte. Muchos de los mejores buddies vinieron también del "
              "extranjero.</p><h3>¿Cuánto tiempo es?</h3><p>Dos o tres horas la primera semana y, "
              "después, un café de vez en cuando. Algunas parejas acaban en amistad para toda la vida, "
              "otras se ven tres veces y se alegran de ello. Las dos son buenas parejas.</p><h3>Lo que "
              "siempre puedes dar</h3><ul><li>Una respuesta, aunque sea «no lo sé, pero sé quién lo "
              "sabe».</li><li>Compañía en una oficina: entre dos se espera mejor.</li><li>Una puerta: a "
              "tus amistades, a tu coro, a la próxima noche de la asociación.</li></ul>")),
             ("reflection", {"question": ("¿Qué te habría gustado saber en tu primera semana aquí, o en "
               "tu primera semana en cualquier otro sitio?"),
              "hint": "Bastan tres cosas pequeñas. Quizá sean vuestra primera conversación."}),
         ]}),
        ("lesson", {"title": "Lo que un buddy no es", "minutes": 1,
         "body": [
             ("text", ("<p>Estudias y das un poco de tu tiempo. No eres</p><ul><li><b>terapeuta</b>: "
              "escuchas, y ayudan quienes han aprendido a hacerlo;</li><li><b>una agencia</b>: acompañas "
              "y lees el formulario con la otra persona, pero no firmas, ni prometes, ni decides "
              "nada;</li><li><b>un banco</b>: no prestas nada ni avalas el alquiler de "
              "nadie;</li><li><b>un teléfono de guardia</b>: de noche puedes tenerlo "
              "apagado;</li><li><b>docente</b>: a nadie hay que corregirlo;</li><li><b>una cita</b>: a "
              "quien necesita tu ayuda le cuesta decirte que no.</li></ul><p>Tampoco es caridad. Sois "
              "dos estudiantes. Pregunta tú también, deja que cocine, que te explique algo que no sabes. "
              "Una persona se siente en casa allí donde puede dar.</p>")),
             ("checklist", {"title": "Un buen «no» tiene tres partes",
              "items": [
                  "Gracias: «Me alegra que me lo pidas».",
                  "El límite: «Esto no puedo hacerlo».",
                  ("Un camino: «En la oficina internacional lo hacen todos los días. ¿Miramos cuándo "
                   "abre?»."),
              ]}),
             ("notice", {"title": "Qué sacas de ello",
              "text": ("Un certificado que se puede comprobar, una vez que has hecho la formación y has "
               "conocido a la persona que acoges. Otra mirada sobre una ciudad que creías conocer. Y "
               "casi siempre, una amistad.")}),
         ]}),
        ("section", "Tu sí"),
        ("lesson", {"title": "Di que sí hasta donde puedas cumplir", "minutes": 1,
         "body": [
             ("text", ("<p>Cuando alguien puede encajar contigo, un correo y <b>Mi semestre</b> te "
              "preguntan: <b>¿Quieres ser su buddy?</b> Ves una tarjeta breve y el día límite para "
              "responder. Un no también está bien: se busca a otra persona, y nadie se entera de quién "
              "lo dijo. Solo duele el silencio, porque detrás hay alguien que espera.</p><p>¿Se te llena "
              "el semestre? En <b>Tu tiempo y tus plazas</b> cambias a cuántas personas podrías acoger, "
              "y con <b>Hacer una pausa</b> no llegan nuevas preguntas hasta que vuelvas.</p>")),
             ("scenario", {"title": "Una semana llena",
              "moments": [
                  {"text": ("<p>Se acercan tus exámenes. Un correo te pregunta si quieres ser buddy de "
                    "Kenji. Llega dentro de tres días y agradecería ayuda con los papeles. Te gustaría, "
                    "pero la semana está llena.</p>"),
                   "choices": [
                       {"text": "Dejo el correo para el fin de semana.",
                        "consequence": ("El plazo para responder es más corto cuando a alguien le "
                         "queda poco para llegar. Se acaba, Kenji ha esperado en vano y nadie vuelve a "
                         "preguntarte hasta que pulses «Estoy aquí»."), "then": 0},
                       {"text": "Esta vez digo que no.",
                        "consequence": ("Es justo. Kenji conserva su lugar al frente, se busca a otra "
                         "persona y nadie le dice quién fue."), "then": 0},
                       {"text": "Digo que sí y escribo cuánto tiempo tengo.",
                        "consequence": ("«Tengo exámenes hasta el 12 y respondo por la noche. El sábado "
                         "tengo una hora: ¿te enseño el campus?». Una promesa pequeña que se cumple."),
                        "then": 2},
                   ]},
                  {"text": ("<p>Dos buenos encuentros después, Kenji te pide que esta semana vayas con "
                    "él al banco, al médico y a ver tres habitaciones, y que firmes como aval su "
                    "contrato de alquiler.</p>"),
                   "choices": [
                       {"text": "Lo hago todo. No tiene a nadie más.",
                        "consequence": ("Te atrasas, y tu nombre queda bajo las deudas de otra persona. "
                         "Con la mitad ya se habría alegrado."), "then": 0},
                       {"text": "Elijo una cosa, digo que no al aval y muestro un camino.",
                        "consequence": ("Vais juntos al banco. Para el contrato, buscáis el servicio de "
                         "vivienda de la universidad. Él tiene una ayuda que dura, y tú tienes tu semana."),
                        "then": 0},
                       {"text": "Espero unos días antes de responder.",
                        "consequence": ("Se pregunta qué ha hecho mal. Un sincero «esta semana no» es "
                         "más amable que una pausa que nadie explica."), "then": 0},
                   ]},
              ]}),
         ]}),
    ],
    "quiz": [
        ("single", {"question": "¿Qué necesita más de ti alguien en su primera semana?",
         "choices": [
             {"text": "Que respondas y le acompañes una vez", "correct": True,
              "feedback": "Una respuesta y una hora de compañía llegan más lejos que cualquier programa."},
             {"text": "Un plan para cada noche", "correct": False,
              "feedback": ("Con buena intención, y agotador para dos. Casi todo el mundo necesita tiempo "
               "para llegar.")},
             {"text": "Que conozcas al detalle las normas de extranjería", "correct": False,
              "feedback": "Eso lo saben las oficinas. Tú sabes dónde están las oficinas."},
         ]}),
        ("multiple", {"question": "¿Qué forma parte de ser buddy?",
         "choices": [
             {"text": "Ir en compañía al ayuntamiento", "correct": True,
              "feedback": "Entre dos se espera mejor, y tú sabes leer los carteles."},
             {"text": "Prestar la fianza de una habitación", "correct": False,
              "feedback": ("El dinero cambia una pareja. Los servicios sociales y la universidad tienen "
               "vías para esto.")},
             {"text": "Llevar a alguien a tu club deportivo", "correct": True,
              "feedback": "Abrir una puerta suele ser lo mejor que puedes dar."},
             {"text": "Prometer que un contrato está bien", "correct": False,
              "feedback": "Podéis leerlo entre los dos. Valorarlo le toca a un servicio de asesoría."},
         ]}),
        ("true_false", {"statement": ("Alguien que llegó del extranjero hace dos años puede ser buddy "
          "local."), "is_true": True,
         "feedback": "Local significa que conoces la ciudad. Haber pasado por lo mismo es una ventaja."}),
        ("true_false", {"statement": ("Si dices que no a una propuesta, la otra persona se entera de que "
          "fuiste tú."), "is_true": False,
         "feedback": "Nadie se entera de quién dijo que no. La otra persona conserva su lugar al frente."}),
        ("scenario_question", {"situation": ("<p>Por tercera vez esta semana, tu buddy internacional te "
          "escribe a la una de la noche por cosas pequeñas.</p>"), "question": "¿Qué haces?",
         "choices": [
             {"text": "Respondo al momento, siempre. Al fin y al cabo, dije que sí.", "correct": False,
              "feedback": ("Pronto os parecerá normal a los dos, y el cansancio te quitará las ganas de "
               "recibir un mensaje.")},
             {"text": "Respondo por la mañana y digo cuándo suelo hacerlo.", "correct": True,
              "feedback": ("«Leo los mensajes hasta las diez y respondo por la mañana». Ahora los dos "
               "sabéis a qué ateneros.")},
             {"text": "Silencio el chat hasta que pare.", "correct": False,
              "feedback": ("No puede saber a qué viene el silencio. Una frase amable consigue lo que "
               "silenciar no consigue.")},
         ]}),
        ("single", {"question": "Acoges a una persona y notas que una segunda sería demasiado. ¿Qué ayuda?",
         "choices": [
             {"text": "Cambiar el número en «Tu tiempo y tus plazas»", "correct": True,
              "feedback": "Así no se cuenta contigo para alguien a quien no podrías dedicar tiempo."},
             {"text": "No responder a la próxima propuesta", "correct": False,
              "feedback": ("Detrás de cada silencio espera alguien, y no se te vuelve a preguntar hasta "
               "que digas que estás.")},
             {"text": "Decir que sí y ver cómo va", "correct": False,
              "feedback": "Un sí sin tiempo es el camino más largo hacia un no."},
         ]}),
        ("scenario_question", {"situation": ("<p>En tres semanas os habéis visto una vez. Fue bien para "
          "los dos, y desde entonces nadie ha escrito.</p>"), "question": "¿Va algo mal?",
         "choices": [
             {"text": "Sí: una pareja tiene que verse todas las semanas.", "correct": False,
              "feedback": "Nadie cuenta los encuentros. Cuánto hacéis lo decidís entre los dos."},
             {"text": "Seguramente no. Escribo dos líneas y pregunto qué tal.", "correct": True,
              "feedback": ("Un café de vez en cuando ya es una buena pareja, y dos líneas dejan la "
               "puerta abierta.")},
             {"text": "Espero. Quien necesita algo lo dice.", "correct": False,
              "feedback": ("Mucha gente no pide nunca, por no molestar. A ti te cuesta menos escribir "
               "primero.")},
         ]}),
    ],
}  # fmt: skip
