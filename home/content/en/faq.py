"""Frequent questions, in English."""

PAGES = {
    "faq": {
        "kind": "faq",
        "title": "Frequent questions",
        "slug": "questions",
        "introduction": "What people ask before they sign up, while they wait and once they have met.",
        "sections": [
            (
                "section",
                {
                    "audience": "international",
                    "title": "For international students",
                    "questions": [
                        {
                            "question": "When should I sign up?",
                            "answer": "<p>As soon as you know your city, even if you do not know your day of arrival yet. Cities match in waves, several times a term, and those who signed up are in the next one.</p>",
                        },
                        {
                            "question": "Will I certainly get a buddy?",
                            "answer": "<p>No, and nobody should promise you one: in most cities more students arrive than buddies sign up. We look for someone who knows the city and will be glad to meet you. You always see where you stand, and you are welcome at everything the association organises.</p>",
                        },
                        {
                            "question": "How long do I wait?",
                            "answer": "<p>Your page names the next day on which your city matches. After that a local student has a few days to say yes, so count on about a week from a matching day.</p>",
                        },
                        {
                            "question": "I arrive in the middle of the term. Is it too late?",
                            "answer": "<p>Usually not. Where sign-up has closed you can join the late list, and coordinators look at it whenever somebody is free.</p>",
                        },
                        {
                            "question": "May I ask for a woman, a man, or somebody who speaks my language?",
                            "answer": "<p>Yes. You can say whether it is a wish or a must. Your page shows which of your own wishes narrow the choice, so that you can decide what matters.</p>",
                        },
                        {
                            "question": "My buddy does not answer. What now?",
                            "answer": "<p>Tell us with one click on the page of your pair. The coordinators see it at once and look for somebody else. It is nobody’s fault: people fall ill, move, or lose courage.</p>",
                        },
                    ],
                },
            ),
            (
                "section",
                {
                    "audience": "local",
                    "title": "For local students",
                    "questions": [
                        {
                            "question": "How much time does it take?",
                            "answer": "<p>Two or three hours in the first week and a coffee now and then. How much you do together afterwards is up to the two of you.</p>",
                        },
                        {
                            "question": "I am not from here myself. Can I be a buddy?",
                            "answer": "<p>Yes. Local means that you know the city, whatever your passport says. Many of the best buddies arrived as international students.</p>",
                        },
                        {
                            "question": "Can I say no to a proposal?",
                            "answer": "<p>Yes, without giving a reason, and nobody is told that it was you. You can also say later, or fewer.</p>",
                        },
                        {
                            "question": "How many students do I look after?",
                            "answer": "<p>One, unless you say more. You can pause at any time.</p>",
                        },
                        {
                            "question": "Do I get anything for it?",
                            "answer": "<p>A certificate that can be verified, once you have done the training and met your student. Some universities give credits for it. And mostly a friend.</p>",
                        },
                        {
                            "question": "What if somebody needs more help than I can give?",
                            "answer": "<p>Then pass them on: to the coordinators, to the university’s services, in danger to 112. You are a student, not a counsellor, and nobody expects you to be one.</p>",
                        },
                    ],
                },
            ),
            (
                "section",
                {
                    "audience": "coordinators",
                    "title": "For coordinators",
                    "questions": [
                        {
                            "question": "How does our city join?",
                            "answer": "<p>Tell us through “Bring it to your city”. The national admin of your country opens it, with a page and a programme ready to start, and invites the first coordinator.</p>",
                        },
                        {
                            "question": "Do we have to use the proposed pairs?",
                            "answer": "<p>No. The plan is a proposal. Move, remove, add and lock as you know better; what it costs the others is shown before you decide, and nobody hears anything before you publish.</p>",
                        },
                        {
                            "question": "What happens when our team changes?",
                            "answer": "<p>Roles end by themselves every autumn and are renewed with one click. The next team finds everything where you left it, and if nobody is left, the national admin sees it and can step in.</p>",
                        },
                        {
                            "question": "Can we write our own page?",
                            "answer": "<p>Yes, in as many languages as you like: the guide, your team, events, news and pictures. The first publication is looked at by your country, then you publish by yourselves.</p>",
                        },
                    ],
                },
            ),
            (
                "section",
                {
                    "audience": "universities",
                    "title": "For universities",
                    "questions": [
                        {
                            "question": "What does it cost?",
                            "answer": "<p>The software is free and open. A programme needs somebody’s time: about two hours a week for a city of a hundred pairs, more at the start of the term.</p>",
                        },
                        {
                            "question": "Can we invite our incoming students?",
                            "answer": "<p>Yes, from a file. They receive an invitation, decide themselves and keep control of what they share. A list you upload signs nobody up.</p>",
                        },
                        {
                            "question": "What do we see of our students?",
                            "answer": "<p>How those fare who agreed that their university may know. Never their messages, notes or wishes for support.</p>",
                        },
                        {
                            "question": "Where is the data?",
                            "answer": "<p>On the servers of the organisation that runs the portal. Nothing is loaded from third parties, everybody can download and erase what is kept of them, and it is deleted by itself after a time that the privacy page names.</p>",
                        },
                    ],
                },
            ),
            (
                "section",
                {
                    "audience": "everybody",
                    "title": "For everybody",
                    "questions": [
                        {
                            "question": "Who runs this?",
                            "answer": "<p>Volunteers. In each city an association or a university, in each country a national team, and the network for what all share.</p>",
                        },
                        {
                            "question": "In which languages can I use it?",
                            "answer": "<p>In those of the menu at the top of the page. Cities add their own pages in the languages they speak.</p>",
                        },
                        {
                            "question": "How do I delete my account?",
                            "answer": "<p>On your account page under “My data”. It takes effect at once and cannot be undone.</p>",
                        },
                    ],
                },
            ),
        ],
    },
}
