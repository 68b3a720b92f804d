"""Build time only: delete the generated first migrations and make them anew from the models."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
APPS = ["portal", "home", "partners", "training", "buddy"]

for app in APPS:
    for path in (ROOT / app / "migrations").glob("*.py"):
        if re.match(r"\d{4}_initial", path.name):
            path.unlink()
env = {**os.environ, "DJANGO_SETTINGS_MODULE": "portal.settings.test"}
sys.exit(subprocess.call([sys.executable, "manage.py", "makemigrations", *APPS], cwd=ROOT, env=env))
