import { createStep } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../../contracts/access/actor"
import { isAllowed, type Action } from "../../../modules/access/domain/permissions"
import { accessForbidden } from "../../../modules/access/errors"

export const demandPermissionStep = createStep(
  "demand-permission",
  // The workflow engine awaits every step.
  // eslint-disable-next-line @typescript-eslint/require-await
  async ({ actor, action }: { actor: Actor; action: Action }) => {
    if (!isAllowed(actor, action)) throw accessForbidden()
  },
)
