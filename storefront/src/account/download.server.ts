import { localizeHref } from "../paraglide/runtime"
import { readData } from "./account.server"

/** Everything the shop has of somebody, as a file. */
export const downloadData = async (): Promise<Response> => {
  const data = await readData()
  if (data === null) {
    const login = localizeHref("/account/login?next=/account/data")
    return new Response(null, { status: 303, headers: { Location: login } })
  }
  return new Response(JSON.stringify(data, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="domovoy-data.json"',
    },
  })
}
