// Loaded before the server (`node --require`). Writes down every route its router really has, and
// the schemas that its middlewares check, so that tests ask about what runs and not about a list.
const { writeFileSync } = require("node:fs")
const http = require("node:http")
const { createRequire } = require("node:module")
const path = require("node:path")

const fromServer = createRequire(path.join(process.cwd(), "package.json"))
const medusaHttp = path.dirname(fromServer.resolve("@medusajs/framework/http"))
const { z } = fromServer("zod")
const validators = {
  body: fromServer(path.join(medusaHttp, "utils/validate-body.js")),
  query: fromServer(path.join(medusaHttp, "utils/validate-query.js")),
}
const ours = fromServer(path.join(process.cwd(), "src/api/_shared/validate-body.js"))
const { MiddlewareFileLoader } = fromServer(path.join(medusaHttp, "middleware-file-loader.js"))
const { RoutesLoader } = fromServer(path.join(medusaHttp, "routes-loader.js"))

const tags = new WeakMap()

/** Medusa's index re-exports by getters, so what stands here is what every middleware calls. */
const tagging = (original, kind) =>
  function (schema, config) {
    const middleware = original(schema, config)
    tags.set(middleware, { kind, schema, config })
    return middleware
  }
ours.validateBody = tagging(ours.validateBody, "body")
validators.body.validateAndTransformBody = tagging(validators.body.validateAndTransformBody, "body")
validators.query.validateAndTransformQuery = tagging(
  validators.query.validateAndTransformQuery,
  "query",
)

/** Keeps what a loader hands to the router. */
const overhear = (loader, method) => {
  const heard = []
  const original = loader.prototype[method]
  loader.prototype[method] = function () {
    const found = original.call(this)
    heard.push(...found)
    return found
  }
  return heard
}
const middlewares = overhear(MiddlewareFileLoader, "getMiddlewares")
const routes = overhear(RoutesLoader, "getRoutes")

const jsonSchemaOf = (schema) => {
  // Schemas that a caller may extend are functions of the extension.
  const actual = typeof schema === "function" ? schema(undefined) : schema
  return z.toJSONSchema(actual, { io: "input", unrepresentable: "any", cycles: "ref" })
}

const describeCheck = ({ matcher, methods, handler }) => {
  const { kind, schema, config } = tags.get(handler)
  return {
    kind,
    matcher: String(matcher),
    methods: methods ?? [],
    schema: jsonSchemaOf(schema),
    fields: kind === "query" ? { allowed: config?.allowed, defaults: config?.defaults } : undefined,
  }
}

const keyOf = (method, path) => `${method.toUpperCase()} ${path}`

/** Everything that stands in Express under a method, whoever put it there. */
const layersOf = ({ stack }) =>
  stack
    .filter(({ route }) => route)
    .flatMap(({ route }) => Object.keys(route.methods).map((method) => keyOf(method, route.path)))

/** A layer is a route unless a middleware explains it, so that nothing can answer unnoticed. */
const tell = (app) => {
  const answering = new Set(routes.map(({ method, matcher }) => keyOf(method, matcher)))
  const checking = new Set(
    middlewares.flatMap(({ matcher, methods = [] }) =>
      methods.map((method) => keyOf(method, matcher)),
    ),
  )
  const isMiddleware = (layer) =>
    !answering.has(layer) && (checking.has(layer) || checking.has(layer.replace(/^\S+/, "ALL")))
  const told = {
    routes: [...new Set(layersOf(app._router))].filter((layer) => !isMiddleware(layer)).sort(),
    checks: middlewares.filter(({ handler }) => tags.has(handler)).map(describeCheck),
  }
  writeFileSync(process.env.TELL_ROUTER_TO, JSON.stringify(told))
}

// Medusa's application is the first one that Express is asked for, complete when it listens.
const { application } = createRequire(fromServer.resolve("@medusajs/medusa"))("express")
const { defaultConfiguration } = application
let shop
application.defaultConfiguration = function () {
  shop ??= this
  defaultConfiguration.call(this)
}
const { createServer } = http
http.createServer = (...args) =>
  createServer(...args).on("listening", () => {
    if (routes.length > 0) tell(shop)
  })
