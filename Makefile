# Two commands do everything:
#   make run    installs what is missing, builds, and plans the main scenario
#   make test   installs what is missing, lints, builds with the import check, runs every test

SCENARIO  := Scenarios/live-whiteboard
PREFIX    ?= /usr/local
SWIFT     ?= swift
CHECK     := --explicit-target-dependency-import-check error
APT       := libglpk-dev libcmark-gfm-dev libcmark-gfm-extensions-dev
BREW      := glpk cmark-gfm
MAX_LINES := 300
SECONDS   ?= 3600

# Homebrew keeps its headers and libraries where the compiler does not look by itself.
ifeq ($(shell uname -s),Darwin)
BREW_HOME := $(shell brew --prefix 2>/dev/null)
FLAGS     := $(if $(BREW_HOME),-Xcc -I$(BREW_HOME)/include -Xlinker -L$(BREW_HOME)/lib)
endif

.PHONY: help run test validate build bench bench-scheduling fuzz lint sizes install uninstall deps toolchain clean

help:
	@echo 'make run      install what is missing, build, and plan $(SCENARIO)'
	@echo 'make test     install what is missing, lint, build, and run every test'
	@echo 'make validate hold what specplan writes against jsonschema, icalendar, MPXJ, TaskJuggler and Graphviz'
	@echo 'make install  put specplan, its completions and its man page under PREFIX=$(PREFIX)'
	@echo 'make build    build the release binary'
	@echo 'make bench    measure what reading costs, after checking the answers'
	@echo 'make bench-scheduling INSTANCES=DIR'
	@echo '              schedule the PSPLIB (.sm) and iMOPSE (.def) instances below DIR, and print tables'
	@echo 'make fuzz     read random bytes for SECONDS=$(SECONDS) with libFuzzer and AddressSanitizer'
	@echo 'make clean    remove what was built'

run: build
	@.build/release/specplan schedule $(SCENARIO)/spec.md

test: deps lint sizes
	$(SWIFT) build --build-tests $(CHECK) $(FLAGS)
	@Tests/Page/check "$$($(SWIFT) build --show-bin-path)/specplan"
	$(SWIFT) test --skip-build --quiet --disable-xctest $(FLAGS)

# Programs that are not ours read what we write; those that are not there are named.
validate: deps
	$(SWIFT) build --product specplan $(FLAGS)
	Tests/Validation/run .build/debug/specplan

build: deps
	$(SWIFT) build -c release --product specplan $(FLAGS)

bench: deps
	$(SWIFT) run -c release $(FLAGS) specplan-benchmarks reading

# Instances are not part of the package; a reference.csv beside them says what is known of them.
bench-scheduling: deps
	@test -d '$(INSTANCES)' || { echo 'Say where the instances are: make bench-scheduling INSTANCES=DIR' >&2; exit 64; }
	$(SWIFT) run -c release $(FLAGS) specplan-benchmarks tables '$(INSTANCES)'

fuzz: deps
	$(SWIFT) package resolve
	Tests/Fuzzing/build
	Tests/Fuzzing/run SpecFuzzer $(SECONDS)
	Tests/Fuzzing/run TeamFuzzer $(SECONDS)

lint: toolchain
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Plugins Sources Tests Benchmarks

# One thing per file keeps files short; this keeps it so.
sizes:
	@find Plugins Sources Tests Benchmarks -name '*.swift' -exec wc -l {} + | \
	  awk '$$2 != "total" && $$1 > $(MAX_LINES) { print $$2 ": " $$1 " lines, more than $(MAX_LINES)"; bad = 1 } END { exit bad }'

toolchain:
	@command -v $(SWIFT) >/dev/null 2>&1 || { \
	  echo 'specplan needs a Swift 6.2 toolchain or later, and finds no "$(SWIFT)" on the PATH.' >&2; \
	  echo 'Install one from https://www.swift.org/install/ and run make again.' >&2; exit 1; }

# Asks the platform's package manager only for what is not there yet.
deps: toolchain
	@if command -v dpkg-query >/dev/null 2>&1; then \
	  missing=; for package in $(APT); do \
	    dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	  done; \
	  if [ -n "$$missing" ]; then \
	    root=; [ "$$(id -u)" = 0 ] || root=sudo; \
	    echo "Installing$$missing"; \
	    $$root apt-get update -qq && \
	    $$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null || { \
	      echo "Could not install them; run: apt-get install$$missing" >&2; exit 1; }; \
	  fi; \
	elif command -v brew >/dev/null 2>&1; then \
	  for package in $(BREW); do \
	    brew list --formula $$package >/dev/null 2>&1 || brew install $$package || exit 1; \
	  done; \
	elif [ -f /usr/include/glpk.h ] && [ -f /usr/include/cmark-gfm.h ]; then :; \
	else \
	  echo 'specplan knows how to install its libraries with apt and with brew, and finds neither.' >&2; \
	  echo 'Install GLPK 5 and cmark-gfm 0.29 with their headers, then run make again.' >&2; exit 1; \
	fi

install: build
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(DESTDIR)$(PREFIX)/share/man/man1' \
	  '$(DESTDIR)$(PREFIX)/share/bash-completion/completions' \
	  '$(DESTDIR)$(PREFIX)/share/zsh/site-functions' \
	  '$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d'
	install -m 755 .build/release/specplan '$(DESTDIR)$(PREFIX)/bin/specplan'
	install -m 644 Sources/specplan/specplan.1 '$(DESTDIR)$(PREFIX)/share/man/man1/specplan.1'
	.build/release/specplan --generate-completion-script bash \
	  > '$(DESTDIR)$(PREFIX)/share/bash-completion/completions/specplan'
	.build/release/specplan --generate-completion-script zsh \
	  > '$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_specplan'
	.build/release/specplan --generate-completion-script fish \
	  > '$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/specplan.fish'

uninstall:
	rm -f '$(DESTDIR)$(PREFIX)/bin/specplan' '$(DESTDIR)$(PREFIX)/share/man/man1/specplan.1' \
	  '$(DESTDIR)$(PREFIX)/share/bash-completion/completions/specplan' \
	  '$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_specplan' \
	  '$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/specplan.fish'

clean:
	rm -rf .build
