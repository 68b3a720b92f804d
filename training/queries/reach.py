"""Actions of training (see training.rights)."""

# Modules, kits, material and certificates.
AUTHOR = "training.author"
# How far people are with their modules.
PROGRESS = "training.progress"
# Who they are: for coordinators, who see the people of their own unit.
PEOPLE = "training.people"
# A certificate by its holder.
HOLD = "training.hold"
