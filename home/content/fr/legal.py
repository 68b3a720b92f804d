"""What has to be said, in French."""

PAGES = {
    "legal": {
        "title": "Mentions légales",
        "slug": "mentions-legales",
        "introduction": "Qui fait vivre ce portail, et dans quelles conditions on peut l’utiliser.",
        "body": [
            (
                "text",
                "<h2>Qui fait vivre ce portail</h2><p>Ceci est une démonstration de Buddy System, avec des lieux réels et des "
                "personnes inventées. L’organisation qui fait vivre un portail se présente ici : nom, forme juridique, adresse, "
                "numéro d’enregistrement, personne responsable du contenu, et moyen de la joindre.</p>"
                "<h2>Contenu</h2><p>Les pages centrales sont écrites par le réseau. Les pages des villes sont écrites par "
                "l’association ou l’université de la ville, qui en répond. Signalez-nous ce qui est faux ou blessant : nous le "
                "vérifierons.</p>"
                "<h2>Logiciel</h2><p>Buddy System est un logiciel libre sous licence BSD-3-Clause. La police est Manrope (SIL Open "
                "Font License), les icônes viennent de Lucide (ISC), la carte est tracée d’après Natural Earth (domaine "
                "public).</p>"
                "<h2>Liens</h2><p>Les liens vers d’autres sites sont choisis avec soin. Ce qui s’y trouve relève de "
                "leurs responsables.</p>",
            ),
        ],
    },
    "privacy": {
        "title": "Confidentialité",
        "slug": "confidentialite",
        "introduction": "Ce que nous savons de vous, qui le voit, et comment nous le faire oublier.",
        "body": [
            (
                "text",
                "<h2>Ce que nous demandons, et pourquoi</h2><p>Pour participer, vous indiquez votre nom, votre adresse e-mail, "
                "votre date de naissance (il faut avoir 18 ans ; elle n’est jamais montrée), votre rôle, votre ville, votre "
                "université, vos dates et vos langues. Tout le reste est facultatif. Nous ne demandons jamais rien sur la santé, la religion, "
                "l’origine ou l’orientation.</p>"
                "<h2>Qui le voit</h2><ul><li>L’équipe de votre ville, qui relit les binômes.</li><li>Votre buddy : quelques "
                "lignes d’abord, vos coordonnées après le oui.</li><li>Une personne de votre université, seulement si vous êtes "
                "d’accord.</li><li>Les équipes nationale et centrale voient des nombres, pas de noms ; consulter le dossier d’une "
                "personne demande un motif et laisse une trace.</li></ul>"
                "<h2>Combien de temps</h2><ul><li>Une inscription jamais confirmée : 7 jours.</li><li>Ce que vous avez dit d’un "
                "séjour : 6 mois après la fin du dernier binôme, ou du semestre.</li><li>Les messages : 6 mois après la fin du "
                "binôme.</li><li>Un compte inutilisé : 24 mois, avec un avis auparavant.</li></ul>"
                "<h2>Ce que vous pouvez faire</h2><p>Télécharger tout ce que nous avons sur vous, le corriger, retirer un "
                "consentement ou effacer votre compte, par vous-même et tout de suite, sous « Mes données ». Vous pouvez aussi saisir l’autorité "
                "de protection des données de votre pays.</p>"
                "<h2>Cookies et tiers</h2><p>Nos cookies ne servent qu’à ce que vous faites ici : rester connecté, protéger les "
                "formulaires et retenir votre langue. Aucune page ne s’adresse au serveur d’un tiers : ni traceurs, ni polices ou "
                "cartes venues d’ailleurs.</p>",
            ),
        ],
    },
    "accessibility": {
        "title": "Accessibilité",
        "slug": "accessibilite",
        "introduction": "Chaque personne qui arrive doit pouvoir entrer. Ce site compris.",
        "body": [
            (
                "text",
                "<h2>Notre objectif</h2><p>WCAG 2.2, niveau AA. Chaque page fonctionne au clavier seul, à 400 % de zoom, dès 320 "
                "pixels de large, en clair et en sombre, et sans JavaScript pour tout ce qui est essentiel. Les animations "
                "s’arrêtent pour qui l’a demandé à son appareil.</p>"
                "<h2>Nos vérifications</h2><p>Chaque type de page est testé automatiquement avec axe, dans une fenêtre étroite et une large, et à la "
                "main au clavier. Les tests automatiques ne trouvent qu’une partie des obstacles : votre expérience compte.</p>"
                "<h2>Ce qui manque encore</h2><p>Les pages des villes sont écrites par des bénévoles : certaines images peuvent "
                "manquer de description. À côté de la carte des villes, la liste dit la même chose.</p>"
                "<h2>Dites-le-nous</h2><p>Si quelque chose vous bloque, écrivez à l’équipe de votre ville ou à l’organisation "
                "nommée dans les mentions légales. Nous répondons, avec une date de correction.</p>",
            ),
        ],
    },
}
