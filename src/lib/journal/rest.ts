type Ending = "woken" | "stopped"

/** Pauses that end early: some when there are news, all when it is time to stop. */
export const createRest = () => {
  let woken = false
  let stopped = false
  let end: ((how: Ending) => void) | undefined

  const pause = async (milliseconds: number, early: (how: Ending) => boolean) => {
    if (stopped) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      end = (how) => {
        if (!early(how)) return
        clearTimeout(timer)
        resolve()
      }
    })
    end = undefined
  }

  return {
    wake: () => {
      woken = true
      end?.("woken")
    },
    stop: () => {
      stopped = true
      end?.("stopped")
    },
    /** Tells whether there were news, after having gathered those that follow for a while. */
    untilWoken: async (milliseconds: number, gatherMs = 0): Promise<boolean> => {
      if (!woken) await pause(milliseconds, () => true)
      if (!woken) return false
      if (gatherMs > 0) await pause(gatherMs, (how) => how === "stopped")
      woken = false
      return true
    },
    untilStopped: (milliseconds: number) => pause(milliseconds, (how) => how === "stopped"),
  }
}
