import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

const codesIn = (body: unknown): string[] => {
  const { supported_locales } = Object(body) as { supported_locales?: unknown }
  if (!Array.isArray(supported_locales)) return []
  return supported_locales
    .map((locale: unknown) => (Object(locale) as { locale_code?: unknown }).locale_code)
    .filter((code) => typeof code === "string")
}

/** Medusa keeps any code, and from then on cannot list the shop's languages to anybody. */
const demandKnownLocales = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  for (const code of codesIn(req.body)) {
    const { data } = await query.graph({ entity: "locale", fields: ["code"], filters: { code } })
    if (data.length === 0) {
      const message = `supported_locales: there is no language "${code.slice(0, 50)}".`
      throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
    }
  }
  next()
}

export const knownLocales: MiddlewareRoute[] = [
  { matcher: "/admin/stores/:id", methods: ["POST"], middlewares: [demandKnownLocales] },
]
