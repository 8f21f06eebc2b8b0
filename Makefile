# Everything a newcomer needs: `make demo` and `make test` set up what they use and run.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed
WEB    := $(VENV)/.web
DATA   ?= data
DEMO   := demo-data

.DEFAULT_GOAL := help
.PHONY: help demo test test-browser web check format bench serve clean

help: ## what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## */  make \1\t/'

$(STAMP): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Cần Python 3.11 trở lên (PYTHON=... make ...)"; exit 2; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $(STAMP)

# Cytoscape.js for the graph page, once for each version; without a registry everything else goes on.
$(WEB): search/web/package-lock.json search/web/fetch.py $(STAMP)
	@$(BIN)/python search/web/fetch.py
	@touch $(WEB)

web: $(STAMP) ## fetch what the graph page is drawn with
	@$(BIN)/python search/web/fetch.py
	@touch $(WEB)

demo: $(STAMP) $(WEB) ## read the examples and answer one question with its evidence
	@rm -rf $(DEMO)
	$(BIN)/luocdo ingest examples --data $(DEMO)
	$(BIN)/luocdo ask "Kế hoạch nào thực hiện Chỉ thị 41?" --data $(DEMO)
	@echo
	@echo "Hỏi tiếp:     $(BIN)/luocdo ask \"Quyết định 10/2024/QĐ-UBND có căn cứ pháp lý gì?\" --data $(DEMO)"
	@echo "Mở trang web: make serve DATA=$(DEMO)    rồi vào http://127.0.0.1:8000"
	@echo "Văn bản của mình: $(BIN)/luocdo ingest THƯ_MỤC"

test: $(STAMP) $(WEB) ## run all tests; those of the page where there is a Chromium
	$(BIN)/python -m pytest
	@if $(BIN)/python -m tests.browser.chromium; then $(MAKE) --no-print-directory test-browser; fi

test-browser: $(STAMP) $(WEB) ## drive the page in a real Chromium
	$(BIN)/python -m pytest -m browser tests/browser

check: $(STAMP) ## style, types and import layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(STAMP) ## put the code into the project's style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(STAMP) ## measure cost and speed on the examples (see benchmarks/README.md for real libraries)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[bench]'
	$(BIN)/python benchmarks/cost.py examples
	$(BIN)/python benchmarks/citations_speed.py

serve: $(STAMP) $(WEB) ## open the page and the API on this machine
	$(BIN)/luocdo serve --data $(DATA)

clean: ## take away what was made
	rm -rf $(VENV) $(DEMO) build dist search/web/static/vendor *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
