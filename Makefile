# What a person types here. `make` alone lists it. All that is installed goes into .venv.
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test demo check bench quality train setup setup-dev translations words clean distclean

BIN := .venv/bin
# Stamps: pip runs again only when the dependencies or the way to install them changed.
READY := .venv/.ready-run
READY_DEV := .venv/.ready-dev
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard ui/translations/*.ts))
# One process a core, four at most; the tests of one file stay together, so that a server is started once.
TEST_JOBS ?= auto
BENCHMARKS ?= benchmarks/feeds.py benchmarks/ui.py

help: ## This list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{printf "%-20s %s\n", $$1, $$2}'

run: $(READY) translations ## Open the window (ARGS="…" are handed on)
	@sh scripts/run.sh $(ARGS)

test: $(READY_DEV) translations ## Run the tests (ARGS="-k feed" for some)
	@$(BIN)/python -m pytest -n $(TEST_JOBS) --maxprocesses 4 --dist loadfile $(ARGS)

demo: $(READY) translations ## Crawl a bundled site into a throw-away folder and show what was found
	@$(BIN)/mention-monitor demo $(ARGS)

check: $(READY_DEV) ## Lint, format, types, import contracts
	@failed=0; for tool in "ruff check ." "ruff format --check ." mypy lint-imports; do \
		echo "$$tool"; $(BIN)/$$tool || failed=1; \
	done; exit $$failed

bench: $(READY_DEV) translations ## Measure against other programs; prints JSON
	@for script in $(BENCHMARKS); do $(BIN)/python $$script $(ARGS) || exit $$?; done

quality: $(READY_DEV) ## Print all scores of text understanding, with intervals
	@MENTION_MONITOR_QUALITY=full $(BIN)/python -m pytest -q -s tests/quality $(ARGS)

train: ## Make the text models again from training/ and ../shared; about an hour
	@test -x .venv-training/bin/python || python3 -m venv .venv-training
	@.venv-training/bin/pip install --quiet -e . -r training/requirements.txt
	@.venv-training/bin/python training/build_encoder.py
	@.venv-training/bin/python training/train.py --afresh $(ARGS)
	@.venv-training/bin/python training/border.py
	@.venv-training/bin/python training/events.py --afresh
	@.venv-training/bin/python training/company_news.py
	@.venv-training/bin/python training/senses.py

setup: $(READY) translations ## Only install what the program needs

setup-dev: $(READY_DEV) translations ## Install what the tests and checks need too

translations: $(TRANSLATIONS)

words: $(READY) ## Collect the visible words of ui into ui/translations/*.ts; lists those that want a translation
	@$(BIN)/python scripts/words.py

ui/translations/%.qm: ui/translations/%.ts | $(READY)
	@# moved, not written over: a running window has the old one mapped
	@$(BIN)/pyside6-lrelease -silent $< -qm $@.new && mv $@.new $@

$(READY): pyproject.toml scripts/setup.sh scripts/system-packages.sh
	@sh scripts/setup.sh run

$(READY_DEV): pyproject.toml scripts/setup.sh scripts/system-packages.sh
	@sh scripts/setup.sh dev

clean: ## Remove what was built or cached, but not .venv
	rm -rf build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find crawlers monitor ui tests benchmarks -name __pycache__ -prune -exec rm -rf {} +

distclean: clean ## Remove .venv too: back to the clone
	rm -rf .venv .venv-servers
