# `make` alone lists the targets. PYTHON, PORT and DATABASE_URL may be given: make run PORT=8001
PYTHON ?= python3
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help run test lint format messages bench docs screenshots lock clean

help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run:  ## start the demo on http://127.0.0.1:8000 (installs, migrates and loads what is missing)
	@$(PYTHON) -m scripts.run

test:  ## every check and test, on SQLite and PostgreSQL; STAGES="lint sqlite" runs some of them
	@$(PYTHON) -m scripts.test $(STAGES)

lint:  ## style, import contracts, migrations, messages
	@$(PYTHON) -m scripts.test lint imports migrations messages

format:  ## put the code in order
	@$(PYTHON) -m scripts.environment requirements.txt requirements-test.txt
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

messages:  ## collect texts into the catalogues, then compile them
	@$(PYTHON) -m scripts.environment requirements.txt requirements-test.txt
	@$(BIN)/python -m scripts.messages

bench:  ## measure the matching beside other methods, and public pages (some minutes)
	@$(PYTHON) -m scripts.environment requirements.txt requirements-test.txt
	@$(BIN)/python -m benchmarks

docs:  ## write docs/reference from docstrings
	@$(PYTHON) -m scripts.environment requirements.txt requirements-test.txt
	@$(BIN)/python -m scripts.make_docs

screenshots:  ## every page in test-results/screenshots, then the README's pictures; OPTIONS="--language fr --only desk"
	@$(PYTHON) -m scripts.environment requirements.txt requirements-test.txt
	@$(BIN)/python -m scripts.screenshots $(OPTIONS)
	@SCREENSHOTS=docs/images $(BIN)/pytest -q -n 0 -m e2e tests/e2e/test_screenshots.py

lock:  ## compile requirements*.in to pinned, hashed files; LOCK=--upgrade moves everything up
	@$(PYTHON) -m scripts.lock $(LOCK)

clean:  ## remove what tools leave behind (never var/, which holds the site's data)
	rm -rf .pytest_cache .ruff_cache .hypothesis .import_linter_cache test-results
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
