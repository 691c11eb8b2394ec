# The same steps that continuous integration runs, one by one; all of them use the environment that start.py made.
BIN := .venv/bin

.PHONY: setup check test format lint types contracts docs scores

setup:
	python3 start.py setup

check: lint types contracts test

test:
	python3 start.py test

format:
	$(BIN)/ruff format .

lint:
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types:
	$(BIN)/mypy

contracts:
	$(BIN)/lint-imports

docs:
	$(BIN)/sphinx-build -W --keep-going -q -b html docs site

scores:
	$(BIN)/python scripts/scores.py
