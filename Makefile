PYTHON = .venv/bin/python
.PHONY: check test score failures fix docs

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
