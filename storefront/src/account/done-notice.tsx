import { lazy, Suspense } from "react"
import { Icon } from "../ui/icon"
import type { Done } from "./done"

const load = () => import("./done-words")

// Seldom is there something to say, and there is much that it could be.
const DoneWords = import.meta.env.SSR
  ? (await load()).DoneWords
  : lazy(async () => ({ default: (await load()).DoneWords }))

export const DoneNotice = ({ done }: { done: Done | undefined }) =>
  done === undefined ? null : (
    <div className="notice notice-done" role="status">
      <Icon name="check" />
      <Suspense fallback={<p />}>
        <DoneWords done={done} />
      </Suspense>
    </div>
  )
