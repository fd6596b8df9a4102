/**
 * @param {string | object} target an address or pg's own options
 * @returns {Promise<import("pg").Client>} connected
 */
async function connect(target) {
  // Not at the top: the package is there only after the installation.
  const { default: pg } = await import("pg")
  const options = typeof target === "string" ? { connectionString: target } : target
  const client = new pg.Client({ ...options, connectionTimeoutMillis: 5_000 })
  client.on("error", () => {})
  await client.connect()
  return client
}

/**
 * @template T
 * @param {string | object} target
 * @param {(client: import("pg").Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(target, work) {
  const client = await connect(target)
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/** @param {{ user: string, password: string, port: number, database: string }} parts */
export const databaseUrl = ({ user, password, port, database }) =>
  `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
