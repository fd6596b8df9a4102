import { defineMiddlewares, type MedusaErrorHandlerFunction } from "@medusajs/framework/http"
import { errorHandler } from "./_shared/error-handler"
import { notFound } from "./_shared/not-found"
import { storeCatalogMiddlewares } from "./store/catalog/middlewares"

// Medusa mounts its error handler behind all routes with `app.use`, which takes a list too.
const behindAllRoutes = [notFound, errorHandler] as unknown as MedusaErrorHandlerFunction

export default defineMiddlewares({
  errorHandler: behindAllRoutes,
  routes: [...storeCatalogMiddlewares],
})
