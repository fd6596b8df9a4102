import { createFileRoute } from "@tanstack/react-router"
import { readDone } from "../account/done"
import { readMailToken } from "../account/mail-token"
import { giveOrder, keepOrder } from "../checkout/order-transfer.server"
import { OrderTransferPage } from "../checkout/order-transfer-page"
import { takesForms } from "../form/form-door.server"

export const Route = createFileRoute("/order/$id_/transfer")({
  validateSearch: (search: Record<string, unknown>) => ({
    ...readMailToken(search),
    ...readDone(search),
  }),
  server: { handlers: { POST: takesForms(giveOrder, keepOrder) } },
  component: () => <OrderTransferPage done={Route.useSearch().done} />,
})
