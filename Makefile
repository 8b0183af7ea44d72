# The commands of the project; CONTRIBUTING.md says when to use which.
#   make run    set up and open the window on a practice market (without a display: the day and pictures of it)
#   make test   set up, then linters, types and tests

PY := .venv/bin/python
QT69_PY := .venv-qt69/bin/python
BENCH_PY := .venv-bench/bin/python
# The first of these that is Python 3.11; `make SYSTEM_PYTHON=…` takes another one.
ifndef SYSTEM_PYTHON
SYSTEM_PYTHON := $(shell for python in python3.11 python3 /usr/bin/python3.11; do \
	if $$python -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null; then echo $$python; break; fi; done)
endif
SYSTEM_PACKAGES_ARGS ?=
UPGRADE ?=
COMPILE := pip compile --quiet --generate-hashes --universal --python-version 3.11 --no-header --no-emit-index-url

TRANSLATIONS := $(wildcard resources/translations/*.ts)
COMPILED_TRANSLATIONS := $(TRANSLATIONS:.ts=.qm)

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run run-headless test test-qt69 check bench campaign lock translations reference licences clean \
	set-up set-up-tests python

help:
	@sed -n '2,3s/^# *//p' Makefile

python:
	@if [ -z "$(SYSTEM_PYTHON)" ]; then \
		echo "Python 3.11 is needed and was not found. On Debian 12: sudo apt-get install -y python3" >&2; exit 1; fi

set-up: python
	@$(SYSTEM_PYTHON) installer/system_packages.py $(SYSTEM_PACKAGES_ARGS)
	@$(SYSTEM_PYTHON) installer/environment.py

set-up-tests: python
	@$(SYSTEM_PYTHON) installer/system_packages.py --for-tests $(SYSTEM_PACKAGES_ARGS)
	@$(SYSTEM_PYTHON) installer/environment.py

# Grouped: one run makes all of them.
$(COMPILED_TRANSLATIONS) &: $(TRANSLATIONS) | set-up
	$(PY) -m ui.build_translations

translations: set-up
	$(PY) -m ui.build_translations --update

reference: set-up
	$(PY) -m resources.build_reference

run: set-up $(COMPILED_TRANSLATIONS)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec .venv/bin/bianmao --practice; \
	else $(MAKE) --no-print-directory run-headless; fi

run-headless:
	@echo "No display here: playing the market day without a window."
	@mkdir -p run && rm -rf run/demo run/tour
	.venv/bin/bianmaoctl demo --out run/demo
	QT_QPA_PLATFORM=offscreen .venv/bin/bianmao --tour run/tour --store run/demo/store
	@echo "The papers and the store lie in run/demo, pictures of the screens in run/tour."

check: set-up-tests
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy

test: check $(COMPILED_TRANSLATIONS)
	$(PY) -m ui.build_translations --check
	$(PY) -m pytest -n 2 --dist loadfile -m "not campaign and not benchmark"

campaign: set-up-tests $(COMPILED_TRANSLATIONS)
	@$(SYSTEM_PYTHON) installer/system_packages.py --for-tests --for-campaign $(SYSTEM_PACKAGES_ARGS)
	$(PY) -m pytest -m campaign -s

# In an environment of its own, with the writers of papers that ours is measured beside.
bench: set-up-tests $(COMPILED_TRANSLATIONS)
	@$(SYSTEM_PYTHON) installer/system_packages.py --for-tests --for-bench $(SYSTEM_PACKAGES_ARGS)
	@$(SYSTEM_PYTHON) installer/environment.py --venv .venv-bench --requirements requirements-bench.txt
	$(BENCH_PY) -m pytest -m benchmark -s -q

# The line for older systems: the same lock, but the last Qt that runs on their C library.
test-qt69: set-up-tests $(COMPILED_TRANSLATIONS)
	@$(SYSTEM_PYTHON) installer/environment.py --venv .venv-qt69 --requirements requirements-qt69.txt
	$(QT69_PY) -m pytest tests/ui -m "not campaign and not benchmark"

# `make lock UPGRADE=--upgrade` takes newer versions; without it only what the .in files ask for changes.
lock: set-up
	@command -v uv >/dev/null || $(PY) -m pip install --quiet uv
	PATH="$$PATH:$(CURDIR)/.venv/bin"; \
	uv $(COMPILE) $(UPGRADE) requirements.in -o requirements.txt && \
	uv $(COMPILE) $(UPGRADE) requirements-dev.in -o requirements-dev.txt && \
	uv $(COMPILE) $(UPGRADE) requirements-bench.in -o requirements-bench.txt && \
	uv $(COMPILE) requirements-dev.txt --override requirements-qt69.in -o requirements-qt69.txt
	@$(MAKE) --no-print-directory licences

licences: set-up
	$(PY) installer/licences.py

clean:
	rm -rf build dist run .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage*
	rm -f $(COMPILED_TRANSLATIONS)
	find app ui offline_store resources tests installer -name __pycache__ -type d -prune -exec rm -rf {} +
