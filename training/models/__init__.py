from training.models.certificates import Certificate
from training.models.kits import KitPage, KitsPage
from training.models.learning import Answer, Attempt, Comment, LessonDone, Note, Progress
from training.models.materials import Material
from training.models.modules import ModulePage
from training.models.pages import ToolkitPage, TrainingPage

__all__ = [
    "Answer",
    "Attempt",
    "Certificate",
    "Comment",
    "KitPage",
    "KitsPage",
    "LessonDone",
    "Material",
    "ModulePage",
    "Note",
    "Progress",
    "ToolkitPage",
    "TrainingPage",
]
