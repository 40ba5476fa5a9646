# Everything one does here. `make` lists it. Variables: PORT, HOST and the others of docs/configuration.md;
# PYTHON=… (the Python to make the virtual environment with), VENV=… (its folder), ARGS=… (for test, quick, bench, demo).
.DEFAULT_GOAL := help
.PHONY: help run quick test chaos soak check format bundle docs lock upgrade dist image bench demo cluster screenshots clean
MAKEFLAGS += --no-print-directory
VENV ?= .venv
export VENV PYTHON
# the tests start hundreds of processes: each would compile all modules anew
unexport PYTHONDONTWRITEBYTECODE
# worksteal: a process that has nothing left takes tests from another, so a slow one at the end costs little
PYTEST = $(VENV)/bin/python -m pytest --numprocesses=auto --dist=worksteal

help: ## list the tasks
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-14s %s\n", $$1, $$2 }'

run: ## start the server (installs what it needs, at first); Ctrl-C stops it
	@exec scripts/run

quick: ## run the unit and engine tests that take less than half a second each (about a minute)
	@scripts/venv dev
	@$(VENV)/bin/python scripts/fixed_loop.py
	@exec $(PYTEST) -m "not seconds" tests/unit tests/engine $(ARGS)

test: ## run all tests in parallel, or some: make test ARGS="tests/unit -k guard"
	@scripts/venv dev
	@exec $(PYTEST) --durations=10 $(ARGS)

chaos: ## kill processes and cut networks, in full numbers and real time; real runs; all hostile texts of failures (an hour and a half)
	@scripts/venv dev
	@exec $(VENV)/bin/python -m pytest tests/chaos tests/real tests/unit/test_failures_hostile.py --long $(ARGS)

soak: ## twenty minutes of ordinary work, after three to warm up; fails if the server or a tab grows (make soak ARGS="--minutes 4")
	@scripts/venv dev
	@exec $(VENV)/bin/python -m benchmarks.soak $(ARGS)

check: ## lint, format check, types (Python and JavaScript), import contracts, migrations, files of docs/deploy.md
	@scripts/venv dev
	@exec scripts/check

format: ## put the code into its format, and repair what lint can
	@scripts/venv dev
	@$(VENV)/bin/python -m ruff check --fix-only --quiet .
	@$(VENV)/bin/python -m ruff format .
	@if scripts/node-modules; then npm run --silent format; else echo "not formatted: static/js (needs node and npm)"; fi

bundle: ## build static/dist, which servers serve, of the dashboard's scripts and style sheets (needs node and npm)
	@scripts/node-modules && npm run --silent build

docs: ## build the documentation's site into build/docs, which servers of this checkout serve under /docs/
	@scripts/venv dev
	@exec $(VENV)/bin/python -m tools.site $(ARGS)

lock: ## write requirements.lock and requirements-dev.lock anew from requirements*.txt, keeping versions that fit
	@scripts/venv dev
	@exec scripts/lock

upgrade: ## the same with the newest versions; then make test
	@scripts/venv dev
	@exec scripts/lock --upgrade

dist: ## build what is published into dist: qualgent, qualgent-server, pytest-qualgent, @qualgent/playwright (needs npm)
	@scripts/venv dev
	@exec $(VENV)/bin/python -m tools.dist $(ARGS)

image: ## build the images of the Dockerfile by podman, and into dist what is in each (elsewhere: ARGS=--debootstrap)
	@scripts/venv dev
	@exec $(VENV)/bin/python -m tools.images $(ARGS)

bench: ## measure: policy, hot path, HTTP, latency, floods, dashboard, logs, scale; prints tables
	@scripts/venv dev
	@exec $(VENV)/bin/python -m benchmarks $(ARGS)

demo: ## submit real suites to simulated agents; watch it at the address printed
	@scripts/venv
	@exec $(VENV)/bin/python -m tools.demo $(ARGS)

cluster: ## run PostgreSQL, Redis, 2 schedulers, 2 gateways, a balancer and agents here: make cluster ARGS="--break 20"
	@scripts/venv dev
	@exec $(VENV)/bin/python -m tools.cluster $(ARGS)

screenshots: ## take the pictures of docs/images anew (a quarter of an hour; some: make screenshots ARGS="--state offline")
	@scripts/venv dev
	@exec $(VENV)/bin/python -m tools.pictures $(ARGS)

clean: ## remove virtual environments and caches (not the data under var/)
	rm -rf .venv .venv-* .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis node_modules build dist *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
