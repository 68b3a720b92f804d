"""What a student has to know country by country, in Spanish: registering, doctors, numbers to call.

Kept short and general on purpose: rules change, so every text says what to ask for and where, and a
city's coordinators make it precise. 112 answers in all of these countries.
"""

# Country code, or "" -> (paperwork, health, further emergency numbers).
FACTS = {
    # Everywhere else.
    "": (
        "Pregunta en la oficina internacional, la primera semana, dónde declarar tu dirección y en qué "
        "plazo; en muchos países los días cuentan desde tu llegada.",
        "En Europa, la tarjeta sanitaria europea cubre lo que no puede esperar; si tienes otro seguro, "
        "pregunta antes de viajar qué médicos lo aceptan.",
        "pregunta a tu buddy los números locales; el 112 responde en toda Europa",
    ),
    "AT": (
        "Declara tu dirección (Meldezettel) en los tres días siguientes a tu mudanza; la necesitas para "
        "casi todo lo demás.",
        "Con la tarjeta sanitaria europea te atienden como a quien está asegurado en Austria; las demás "
        "personas contratan un seguro de estudiante. De guardia fuera de horario: 141.",
        "ambulancia 144, policía 133, bomberos 122",
    ),
    "BE": (
        "Regístrate en el municipio donde vives. Alguien pasa a comprobar que de verdad vives allí, así "
        "que pon tu nombre en el timbre.",
        "Si te quedas mucho tiempo, afíliate a una mutua; para una estancia corta basta la tarjeta "
        "sanitaria europea. Primero se va a medicina de familia, de guardia en el 1733.",
        "policía 101",
    ),
    "BG": (
        "Si te quedas más de tres meses, pide a la dirección de migración un certificado de residencia.",
        "Aceptan la tarjeta sanitaria europea los médicos con contrato con el fondo nacional; pregunta "
        "antes de ir.",
        "el 112 atiende todas las llamadas",
    ),
    "CH": (
        "Regístrate en la oficina de residentes en los 14 días siguientes a tu llegada; lleva tu admisión "
        "y una prueba de recursos.",
        "El seguro de salud es obligatorio. Si tienes seguro en tu país, puedes pedir al cantón que te "
        "exima.",
        "ambulancia 144, policía 117, bomberos 118",
    ),
    "CZ": (
        "Declara tu dirección a la policía de extranjería en 30 días (en tres, si vienes de fuera de la "
        "UE), salvo que tu residencia lo haga por ti.",
        "Los médicos con contrato aceptan la tarjeta sanitaria europea; las demás personas necesitan un "
        "seguro de una compañía checa.",
        "ambulancia 155, policía 158, bomberos 150",
    ),
    "DE": (
        "Declara tu dirección (Anmeldung) en las dos semanas siguientes a tu mudanza, con la confirmación "
        "de quien te alquila. De ahí salen la cuenta bancaria y el número fiscal.",
        "El seguro de salud va antes que la matrícula: trae la tarjeta sanitaria europea o entra en una "
        "caja pública. Médicos de guardia: 116117.",
        "policía 110",
    ),
    "DK": (
        "Primero, el documento de residencia de SIRI; después, el número CPR en el servicio de atención "
        "ciudadana. Casi todo pide este último.",
        "Con el número CPR llegan la tarjeta sanitaria amarilla y tu médico de familia. Hasta entonces, la "
        "tarjeta sanitaria europea.",
        "policía 114 para lo que puede esperar",
    ),
    "EE": (
        "Registra tu dirección en los tres primeros meses y solicita un documento de identidad: un país "
        "que funciona en línea lo pide a menudo.",
        "La línea de consejo de los médicos de familia es el 1220; se acepta la tarjeta sanitaria europea.",
        "el 112 atiende todas las llamadas",
    ),
    "ES": (
        "Empadrónate en el ayuntamiento. Si vienes de fuera de la UE, pide en el primer mes la cita para "
        "la tarjeta de extranjero (TIE); las citas escasean.",
        "Con la tarjeta sanitaria europea, ve al centro de salud de tu barrio; las demás personas "
        "necesitan para el visado un seguro privado sin copago.",
        "policía 091, ambulancia 061",
    ),
    "FI": (
        "Si te quedas mucho tiempo, regístrate en la agencia de datos digitales y de población, y "
        "enseguida en el sindicato de estudiantes: su tarjeta deja muchos precios a la mitad.",
        "Quienes cursan estudios superiores usan el servicio de salud estudiantil (FSHS). Consejo a "
        "cualquier hora: 116117.",
        "el 112 atiende todas las llamadas",
    ),
    "FR": (
        "Si tienes un visado de larga duración, valídalo en línea en los tres primeros meses. Cualquiera "
        "puede pedir la ayuda al alojamiento (CAF); a menudo piden una partida de nacimiento.",
        "Con la tarjeta sanitaria europea tienes cobertura; las demás personas se inscriben gratis en el "
        "seguro nacional de salud, en su página para estudiantes extranjeros.",
        "ambulancia 15, policía 17, bomberos 18; por mensaje de texto 114",
    ),
    "GB": (
        "Mira tu visado en línea antes de viajar (es un eVisa); lo vuelves a enseñar cuando alquilas y "
        "cuando trabajas.",
        "Regístrate la primera semana en medicina de familia (GP) cerca de casa, estés bien o mal. Consejo "
        "a cualquier hora: 111.",
        "999",
    ),
    "GR": (
        "Si te quedas más de tres meses y eres de la UE, pide a la policía un certificado de registro; las "
        "demás personas solicitan pronto un permiso de residencia.",
        "Los hospitales públicos se turnan las guardias; las farmacias muestran cuál está hoy.",
        "ambulancia 166, policía 100, bomberos 199",
    ),
    "HR": (
        "Declara tu dirección a la policía en tres días si no vives en una residencia, y consigue un "
        "número OIB: los contratos lo necesitan.",
        "Aceptan la tarjeta sanitaria europea los médicos con contrato con el fondo nacional.",
        "ambulancia 194, policía 192, bomberos 193",
    ),
    "HU": (
        "Si te quedas más de 90 días, registra tu residencia ante la autoridad de inmigración; lleva el "
        "contrato de alquiler y el justificante de matrícula.",
        "La sanidad pública acepta la tarjeta sanitaria europea. La medicina de familia va por distritos.",
        "ambulancia 104, policía 107, bomberos 105",
    ),
    "IE": (
        "Si vienes de fuera del EEE, regístrate en los 90 primeros días para tu permiso de residencia "
        "(IRP). El número PPS solo hace falta para trabajar.",
        "Primero, el centro de salud del campus; una consulta en la ciudad cuesta dinero, salvo que tengas "
        "la tarjeta sanitaria europea.",
        "999",
    ),
    "IS": (
        "Consigue un kennitala, el número sin el que no se hace ningún contrato ni cuenta; la universidad "
        "ayuda a pedirlo.",
        "Los centros de salud responden por teléfono en el 1700. En tus seis primeros meses necesitas la "
        "tarjeta sanitaria europea o un seguro privado.",
        "el 112 atiende todas las llamadas",
    ),
    "IT": (
        "Consigue un codice fiscale en la agencia tributaria: lo necesitas para alquilar y para el "
        "teléfono. Si vienes de fuera de la UE, pide el permesso di soggiorno en correos en ocho días "
        "laborables.",
        "Con la tarjeta sanitaria europea te atiende cualquier médico del servicio público. Fuera de "
        "horario, pregunta por la guardia medica.",
        "ambulancia 118, policía 113, bomberos 115",
    ),
    "LT": (
        "Si te quedas más de tres meses, registra tu residencia en el departamento de migración; las citas "
        "se piden en línea.",
        "Los centros públicos aceptan la tarjeta sanitaria europea; regístrate en uno cerca de casa.",
        "el 112 atiende todas las llamadas",
    ),
    "LV": (
        "Si eres de la UE y te quedas más de tres meses, regístrate en la oficina de migración; las demás "
        "personas ponen en orden el permiso de residencia antes de que empiecen las clases.",
        "La línea de consejo de los médicos de familia es el 66016001; se acepta la tarjeta sanitaria "
        "europea.",
        "el 112 atiende todas las llamadas",
    ),
    "MT": (
        "Solicita tu documento de residencia en Identità; la universidad te da la carta que necesitas.",
        "La sanidad pública acepta la tarjeta sanitaria europea; los centros de salud abren día y noche.",
        "el 112 atiende todas las llamadas",
    ),
    "NL": (
        "Si te quedas más de cuatro meses, regístrate en el municipio; te dan el número BSN que piden un "
        "banco, un trabajo y una aseguradora.",
        "Regístrate pronto en medicina de familia (huisarts). Con un trabajo, el seguro neerlandés es "
        "obligatorio.",
        "policía 0900 8844 para lo que puede esperar",
    ),
    "NO": (
        "Si eres de la UE, regístrate en la policía en los tres primeros meses; si no, preséntate allí en "
        "la semana siguiente a tu llegada.",
        "Quienes se quedan un año pertenecen al seguro nacional; para menos tiempo cubre la tarjeta "
        "sanitaria europea. Médicos de guardia: 116117.",
        "ambulancia 113, policía 112, bomberos 110",
    ),
    "PL": (
        "Si te quedas más de 30 días, declara tu dirección en la oficina municipal: con ella llega el "
        "número PESEL. Si eres de la UE, registra tu estancia a los tres meses.",
        "Los médicos con contrato con el fondo nacional (NFZ) aceptan la tarjeta sanitaria europea.",
        "ambulancia 999, policía 997, bomberos 998",
    ),
    "PT": (
        "Consigue un NIF, el número fiscal que piden los alquileres y los teléfonos. Si eres de la UE, "
        "regístrate en el ayuntamiento a los tres meses; las demás personas tratan con la AIMA.",
        "Llama al SNS 24 antes de ir a ningún sitio: 808 24 24 24. El centro de salud de tu barrio acepta "
        "la tarjeta sanitaria europea.",
        "el 112 atiende todas las llamadas",
    ),
    "RO": (
        "Si te quedas más de tres meses, pide en la oficina de inmigración un certificado de registro; "
        "lleva el contrato de alquiler y el justificante de matrícula.",
        "Los hospitales públicos aceptan la tarjeta sanitaria europea; las universidades tienen servicio "
        "médico para estudiantes.",
        "el 112 atiende todas las llamadas",
    ),
    "SE": (
        "Para menos de un año no necesitas número personal; para más, pídelo pronto en la agencia "
        "tributaria. Si vienes de fuera de la UE, el permiso va antes que el viaje.",
        "Llama al 1177 antes de ir a ningún sitio: personal de enfermería te dice adónde. Se acepta la "
        "tarjeta sanitaria europea.",
        "policía 114 14 para lo que puede esperar",
    ),
    "SI": (
        "Declara tu dirección en la unidad administrativa; si vienes de fuera de la UE, arregla antes el "
        "permiso de residencia.",
        "Los centros de salud públicos aceptan la tarjeta sanitaria europea.",
        "policía 113",
    ),
    "SK": (
        "Declara tu estancia a la policía de extranjería: en diez días laborables si vienes de la UE, en "
        "tres si vienes de otro lugar.",
        "Los médicos con contrato aceptan la tarjeta sanitaria europea.",
        "ambulancia 155, policía 158, bomberos 150",
    ),
    "TR": (
        "Solicita en línea el permiso de residencia de estudiante en el primer mes; la oficina "
        "internacional conoce los papeles.",
        "Puedes entrar en el seguro público en los tres primeros meses después de matricularte; después, "
        "solo hay seguro privado.",
        "el 112 atiende todas las llamadas",
    ),
}
