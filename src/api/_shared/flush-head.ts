import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"

/** Medusa keeps the head of a stream of events back until the first event, which may never come. */
const flushHead = (_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
  const writeHead = res.writeHead.bind(res)
  res.writeHead = (...args: unknown[]) => {
    const written = Reflect.apply(writeHead, res, args) as MedusaResponse
    res.flushHeaders()
    return written
  }
  next()
}

const streams = [
  "/admin/workflows-executions/:workflow_id/subscribe",
  "/admin/workflows-executions/:workflow_id/:transaction_id/subscribe",
]

export const eventStreams: MiddlewareRoute[] = streams.map((matcher) => ({
  matcher,
  methods: ["GET"],
  middlewares: [flushHead],
}))
