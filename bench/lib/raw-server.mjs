/**
 * What cannot be beaten: the same question asked by one statement that PostgreSQL has planned, and
 * answered by nothing but node:http. Or, asked for bytes, the same bytes from memory.
 */
import http from "node:http"
import pg from "pg"

const { DATABASE_URL, RAW_PORT, RAW_QUERY, RAW_BYTES_OF } = process.env
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 6 })

const bytes = RAW_BYTES_OF ? Buffer.from(await (await fetch(RAW_BYTES_OF)).text()) : undefined

const send = (response, body) => {
  response.writeHead(200, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": body.length,
    "ETag": '"one"',
  })
  response.end(body)
}

http
  .createServer(async (request, response) => {
    if (request.url === "/health") {
      response.end()
      return
    }
    if (bytes) {
      send(response, bytes)
      return
    }
    const { rows } = await pool.query({ name: "question", text: RAW_QUERY })
    const cards = rows.map(({ card }) => card).join(",")
    send(response, Buffer.from(`{"products":[${cards}],"count":${rows[0]?.count ?? 0}}`))
  })
  .listen(Number(RAW_PORT), "127.0.0.1")
