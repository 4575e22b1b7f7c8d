PYTHON = .venv/bin/python
.PHONY: check test score failures fix docs dist

check:
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy

test:
	$(PYTHON) -m pytest

score:
	$(PYTHON) -m tools.score

failures:
	$(PYTHON) -m tools.score --failures

fix:
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

docs:
	$(PYTHON) -m tools.docs --update

dist:
	rm -rf dist && $(PYTHON) -m build
	$(PYTHON) -m tools.sbom dist/*.whl -o dist/itinerary.cdx.json
