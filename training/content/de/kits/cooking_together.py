"""Cooking together, in German: head of the kit."""

KIT = {
    "slug": "zusammen-kochen",
    "title": "Zusammen kochen",
    "introduction": (
        "Vier Stationen, ein Essen und Hände, die etwas zu tun haben, während man redet. Die Gerichte "
        "sind so gewählt, dass fast alle alles essen können, und niemand muss kochen können."
    ),
}
