import { createFileRoute } from "@tanstack/react-router"
import { useState } from "react"

const Bare = () => {
  const [count, setCount] = useState(0)
  return (
    <main>
      <h1>A page with nothing on it</h1>
      <button type="button" onClick={() => setCount(count + 1)}>
        {count}
      </button>
    </main>
  )
}

export const Route = createFileRoute("/")({ component: Bare })
