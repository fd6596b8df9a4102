import { defineMiddlewares, type MedusaErrorHandlerFunction } from "@medusajs/framework/http"
import { closedRoutes } from "./_shared/closed-routes"
import { errorHandler } from "./_shared/error-handler"
import { doOnce } from "./_shared/idempotency/do-once"
import { eventStreams } from "./_shared/flush-head"
import { knownLocales } from "./_shared/known-locales"
import { missingThings } from "./_shared/missing-things"
import { nameActor } from "./_shared/name-actor"
import { notFound } from "./_shared/not-found"
import { guardRoutes } from "./_shared/guards/routes"
import { refuseUnbearable } from "./_shared/refuse-unbearable"
import { accountMiddlewares } from "./account/middlewares"
import { adminCatalogMiddlewares } from "./admin/catalog/middlewares"
import { adminCatalogImportsMiddlewares } from "./admin/catalog-imports/middlewares"
import { adminMembersMiddlewares } from "./admin/members/middlewares"
import { storeCatalogMiddlewares } from "./store/catalog/middlewares"

// Medusa mounts its error handler behind all routes with `app.use`, which takes a list too.
const behindAllRoutes = [notFound, errorHandler] as unknown as MedusaErrorHandlerFunction

export default defineMiddlewares({
  errorHandler: behindAllRoutes,
  routes: [
    // Without methods a matcher stands before all routes below it, Medusa's own included.
    { matcher: "/", middlewares: [refuseUnbearable] },
    ...guardRoutes,
    { matcher: "/admin", middlewares: [nameActor, doOnce] },
    { matcher: "/store", middlewares: [nameActor, doOnce] },
    { matcher: "/auth", middlewares: [nameActor] },
    ...accountMiddlewares,
    ...adminCatalogMiddlewares,
    ...adminMembersMiddlewares,
    ...adminCatalogImportsMiddlewares,
    ...closedRoutes,
    ...missingThings,
    ...knownLocales,
    ...eventStreams,
    ...storeCatalogMiddlewares,
  ],
})
