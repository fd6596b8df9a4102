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
    /** Tells whether there were news. */
    untilWoken: async (milliseconds: number): Promise<boolean> => {
      if (!woken) await pause(milliseconds, () => true)
      const had = woken
      woken = false
      return had
    },
    untilStopped: (milliseconds: number) => pause(milliseconds, (how) => how === "stopped"),
  }
}
