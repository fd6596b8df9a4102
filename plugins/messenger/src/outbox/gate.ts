/** Lets through whoever waits each time it is opened, and whoever came while it was. */
export class Gate {
  position = 0
  private waiting: (() => void)[] = []

  open(): void {
    this.position += 1
    const waiting = this.waiting
    this.waiting = []
    for (const letThrough of waiting) letThrough()
  }

  /** Returns at once if the gate was opened since `position` was `seen`. */
  async pass(seen: number): Promise<void> {
    if (seen !== this.position) return
    await new Promise<void>((resolve) => this.waiting.push(resolve))
  }
}
