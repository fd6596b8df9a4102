import { model } from "@medusajs/framework/utils"

/** One logged-in browser. The columns `sid`, `sess` and `expire` are the session store's own. */
export const Session = model
  .define(
    { name: "session", tableName: "account_session" },
    {
      sid: model.text().primaryKey(),
      sess: model.json(),
      expire: model.dateTime(),
    },
  )
  .indexes([{ on: ["expire"] }])
