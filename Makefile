COMPOSE := docker compose
.DEFAULT_GOAL := help

.PHONY: help
help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.env:
	@echo "There is no .env yet: cp .env.example .env, fill in the secrets, DOMAIN and POSTGRES_PASSWORD." >&2
	@exit 1

.PHONY: build
build: .env ## Build the image of the shop
	$(COMPOSE) build

.PHONY: up
up: .env ## Start everything, or what has changed
	$(COMPOSE) up --detach --remove-orphans

.PHONY: down
down: .env ## Stop everything; data stays
	$(COMPOSE) down --remove-orphans

.PHONY: ps
ps: .env ## What is running, and is it healthy
	$(COMPOSE) ps --all

.PHONY: logs
logs: .env ## Follow the logs (SERVICE=server for one of them)
	$(COMPOSE) logs --follow --tail=200 $(SERVICE)

.PHONY: migrate
migrate: .env ## Bring the database up to this version
	$(COMPOSE) run --rm migrate

.PHONY: createsuperuser
createsuperuser: .env ## Make an administrator (asks, or takes ADMIN_EMAIL and ADMIN_PASSWORD)
	@deploy/create-administrator

.PHONY: journal
journal: .env ## Followers of the journal (DO=list, DO="replay <consumer>", DO="skip <consumer>", DO=forget)
	@$(COMPOSE) run --rm -T -e LOG_LEVEL=error migrate \
	  node ../../node_modules/@medusajs/cli/cli.js exec ./src/scripts/journal.js $(or $(DO),list)

.PHONY: doctor
doctor: .env ## Do money, stock and orders agree? (DO=check, DO=repair)
	@$(COMPOSE) run --rm -T -e LOG_LEVEL=error migrate \
	  node ../../node_modules/@medusajs/cli/cli.js exec ./src/scripts/doctor.js $(or $(DO),check)

.PHONY: backup
backup: .env ## Write the database and the files to backups/
	@deploy/backup

.PHONY: restore
restore: .env ## Go back to a backup (BACKUP=backups/2026-01-31-120000)
	@deploy/restore "$(BACKUP)"
