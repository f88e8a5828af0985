# The words people type. `make` alone lists them.
PY = .venv/bin/python

.PHONY: help run test check bench bundle bundle-test screenshots samples lock clean

help:
	@echo "make run          the window (no display: the demo in the terminal); sets itself up"
	@echo "make test         linters, types, import contracts, all tests; sets itself up"
	@echo "make check        linters, types and import contracts alone"
	@echo "make bench        benchmarks, as ratios against a peer or a floor"
	@echo "make bundle       dist/rolefit: a folder that needs no Python; make bundle-test tries it"
	@echo "make screenshots  every page, light and dark, 100 % and 200 %, into build/screenshots"
	@echo "make samples      the sample résumés again from their sources"
	@echo "make lock         the pinned versions again"

run:
	@.ci/setup run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
	  exec $(PY) -m ui; \
	else \
	  echo "There is no display here, so this is the demo in the terminal."; exec $(PY) -m matcher.cli demo; \
	fi

test: check
	@.ci/test

check:
	@.ci/setup test
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@.venv/bin/lint-imports --no-cache

bench:
	@.ci/setup test
	@$(PY) -m tests.bench

bundle:
	@.ci/setup bundle
	@$(PY) -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build build.spec

bundle-test: bundle
	@.ci/setup test
	@ROLEFIT_TEST_BUNDLE=1 QT_QPA_PLATFORM=offscreen $(PY) -m pytest tests/test_bundle.py

screenshots:
	@.ci/setup test
	@QT_QPA_PLATFORM=offscreen $(PY) -m tests.ui.screenshots build/screenshots

samples:
	@.ci/setup test
	@$(PY) assets/samples/resumes/make.py

lock:
	@.ci/setup test
	@$(PY) -m pip install -q 'pip-tools>=7.4'
	@for set in run: test:--extra=test 'bundle:--extra=bundle'; do \
	  $(PY) -m piptools compile -q --upgrade --strip-extras --generate-hashes --allow-unsafe --no-emit-index-url --no-emit-trusted-host \
	    --no-emit-options --no-header --annotation-style=line $${set#*:} --all-build-deps -o .ci/lock-$${set%%:*}.txt pyproject.toml; \
	done

clean:
	rm -rf build dist .venv .mypy_cache .ruff_cache .hypothesis
