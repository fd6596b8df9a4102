const FEW = 100
const MANY = 1_000

/**
 * Makes messages of what is due, in the pieces in which the messenger does it.
 * @param {import("pg").ClientBase} client
 * @returns {Promise<number[]>} how long each claim took that found something, in milliseconds
 */
export async function claimDue(client) {
  const claims = []
  for (let most = FEW; ; most = MANY) {
    const started = performance.now()
    const { rows } = await client.query("select reminder_fire($1) as fired", [most])
    if (rows[0].fired > 0) {
      claims.push(performance.now() - started)
    }
    if (rows[0].fired < most) {
      return claims
    }
  }
}
