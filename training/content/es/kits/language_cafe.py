"""Language café, in Spanish: head of the kit."""

KIT = {
    "slug": "cafe-de-idiomas",
    "title": "Café de idiomas",
    "introduction": (
        "Una mesa para cada idioma y una mesa nueva cada veinte minutos. Sin clase y sin correcciones "
        "que nadie pida. A quien empieza se le recibe con gusto en todas partes, sobre todo en la mesa "
        "del idioma que más miedo le da."
    ),
}
