"""Training in Spanish: heads of the pages that list it."""

PAGES = {
    "training": {
        "title": "Formación",
        "slug": "formacion",
        "introduction": (
            "Lecciones breves para buddies, coordinación y universidades: leer, decidir, comprobar lo aprendido y llevarse el certificado."
        ),
    },
    "kits": {
        "title": "Guías de dinámicas",
        "slug": "dinamicas",
        "introduction": (
            "Encuentros que funcionan, paso a paso: qué hace falta, qué se dice y cómo no dejar a nadie fuera."
        ),
    },
    "toolkit": {
        "title": "Caja de herramientas",
        "slug": "herramientas",
        "introduction": (
            "Carteles, imágenes, diapositivas y textos de correo para tu ciudad. Tal cual, o con tu nombre y tus fechas."
        ),
    },
}
