# One image for all four services of compose.yaml: web, worker, clock and the one that migrates.
FROM python:3.12-slim-bookworm

ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 PIP_NO_CACHE_DIR=1 \
    DJANGO_SETTINGS_MODULE=portal.settings.production \
    STATE_DIR=/srv/state STATIC_ROOT=/srv/static

RUN useradd --system --home-dir /srv/app --shell /usr/sbin/nologin portal \
    && mkdir -p /srv/state /srv/static && chown portal /srv/state
WORKDIR /srv/app

COPY requirements.txt .
RUN pip install --require-hashes -r requirements.txt

COPY . .
# Compressed static files with their manifest belong to the image, not to the state that outlives it.
RUN SECRET_KEY=only-to-collect ALLOWED_HOSTS=localhost python manage.py collectstatic --no-input --verbosity 0

USER portal
EXPOSE 8000
CMD ["gunicorn", "portal.wsgi", "--bind", "0.0.0.0:8000"]
