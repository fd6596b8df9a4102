import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AskPassword } from "../../../../../contracts/account/requests"
import { answerAskedPassword } from "../../../../_shared/ask-password"

export const POST = async (req: MedusaRequest<AskPassword>, res: MedusaResponse): Promise<void> => {
  await answerAskedPassword(req, req.validatedBody.email)
  res.json({ sent: true })
}
