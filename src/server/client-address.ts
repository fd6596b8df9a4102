import type { IncomingMessage } from "node:http"
import proxyAddr from "proxy-addr"

const forwardedHeaders = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-proto",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-real-ip",
  "x-client-ip",
  "cf-connecting-ip",
  "true-client-ip",
  "x-cluster-client-ip",
]

/**
 * The address of the person behind the request. What a peer says about others is believed only of
 * the proxies named in the settings; from anybody else those headers are removed, so that nothing
 * further in can be misled by them.
 */
export const createClientAddress = (trustedProxies: string[]) => {
  const isTrusted = proxyAddr.compile(trustedProxies)
  return (req: IncomingMessage): string => {
    const peer = req.socket.remoteAddress ?? "unknown"
    if (isTrusted(peer, 0)) return proxyAddr(req, isTrusted)
    for (const name of forwardedHeaders) Reflect.deleteProperty(req.headers, name)
    return peer
  }
}
