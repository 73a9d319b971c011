# `make demo` shows what bisher does, `make test` runs every check. Both work in a fresh clone with Python 3.11 or newer.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SOURCES := $(shell find src -type f -not -name '*.pyc')

.PHONY: demo dev test lint types imports pytest chromium wheel clean

demo: $(VENV)/.installed
	@BISHER="$(CURDIR)/$(BIN)/bisher" sh examples/demo.sh

dev: $(VENV)/.installed-dev

test: lint types imports pytest

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.installed-dev
	$(BIN)/mypy

imports: $(VENV)/.installed-dev
	$(BIN)/lint-imports

pytest: $(VENV)/.installed-dev chromium
	$(BIN)/python -m pytest -n logical --dist worksteal

# The browser tests take Debian's, or the one that BISHER_CHROMIUM names.
chromium:
	@test -n "$$BISHER_CHROMIUM" || command -v chromium >/dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends chromium; }

wheel: $(VENV)/.installed-dev
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

clean:
	rm -rf $(VENV) build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

# A development install is editable and serves the demo, too.
$(VENV)/.installed: $(BIN)/python pyproject.toml $(SOURCES)
	@test -e $(VENV)/.installed-dev || $(BIN)/python -m pip install --quiet --disable-pip-version-check .
	@touch $@

$(VENV)/.installed-dev: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@
