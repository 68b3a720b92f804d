"""Actions of training (see training.rights)."""

# Modules, kits, material and certificates.
AUTHOR = "training.author"
# How far people are with their modules.
PROGRESS = "training.progress"
# A certificate by its holder.
HOLD = "training.hold"
