import { defineMiddlewares, type MedusaErrorHandlerFunction } from "@medusajs/framework/http"
import { bodilessRoutes } from "./_shared/bodiless-routes"
import { closedRoutes } from "./_shared/closed-routes"
import { errorHandler } from "./_shared/error-handler"
import { doOnce } from "./_shared/idempotency/do-once"
import { eventStreams } from "./_shared/flush-head"
import { knownLocales } from "./_shared/known-locales"
import { missingThings } from "./_shared/missing-things"
import { nameActor } from "./_shared/name-actor"
import { noteLogin } from "./_shared/note-login"
import { notFound } from "./_shared/not-found"
import { waitForTurn } from "./_shared/guards/checkout-turn"
import { holdOrder } from "./_shared/guards/hold-order"
import { guardRoutes } from "./_shared/guards/routes"
import { refuseSoldOut } from "./_shared/guards/sold-out"
import { takeBackCutOff } from "./_shared/guards/take-back-cut-off"
import { refuseUnbearable } from "./_shared/refuse-unbearable"
import { accountMiddlewares } from "./account/middlewares"
import { adminCatalogMiddlewares } from "./admin/catalog/middlewares"
import { adminCatalogImportsMiddlewares } from "./admin/catalog-imports/middlewares"
import { adminMembersMiddlewares } from "./admin/members/middlewares"
import { storeAccountMiddlewares } from "./store/account/middlewares"
import { adminTelegramUsersMiddlewares } from "./admin/telegram-users/middlewares"
import { storeCatalogMiddlewares } from "./store/catalog/middlewares"
import { openCartMiddlewares } from "./store/customers/me/cart/middlewares"
import { ownOrderMiddlewares } from "./store/customers/me/orders/middlewares"
import { storePayMiddlewares } from "./store/desk/middlewares"
import { storeProductsMiddlewares } from "./store/products/middlewares"
import { storeMeMiddlewares } from "./store/customers/me/middlewares"

// Medusa mounts its error handler behind all routes with `app.use`, which takes a list too.
const behindAllRoutes = [notFound, errorHandler] as unknown as MedusaErrorHandlerFunction

export default defineMiddlewares({
  errorHandler: behindAllRoutes,
  routes: [
    // Without methods a matcher stands before all routes below it, Medusa's own included.
    { matcher: "/", middlewares: [refuseUnbearable] },
    ...guardRoutes,
    { matcher: "/admin", middlewares: [nameActor, doOnce] },
    { matcher: "/store", middlewares: [noteLogin, nameActor, doOnce] },
    { matcher: "/auth", middlewares: [nameActor] },
    ...accountMiddlewares,
    ...storeAccountMiddlewares,
    ...adminCatalogMiddlewares,
    ...adminMembersMiddlewares,
    ...adminCatalogImportsMiddlewares,
    ...adminTelegramUsersMiddlewares,
    ...closedRoutes,
    ...missingThings,
    ...knownLocales,
    ...eventStreams,
    ...storeCatalogMiddlewares,
    {
      matcher: "/store/carts/:id/complete",
      methods: ["POST"],
      middlewares: [waitForTurn, takeBackCutOff, refuseSoldOut],
    },
    ...["cancel", "fulfillments", "payment-sessions/authorize"].map((deed) => ({
      matcher: `/admin/orders/:id/${deed}`,
      methods: ["POST" as const],
      middlewares: [holdOrder],
    })),
    ...bodilessRoutes,
    ...openCartMiddlewares,
    ...ownOrderMiddlewares,
    ...storeMeMiddlewares,
    ...storePayMiddlewares,
    ...storeProductsMiddlewares,
  ],
})
