/** The backend did not answer. The page shown then tells the reasons apart by these very words. */
export class BackendFailure extends Error {
  constructor(readonly reason: "busy" | "away") {
    super(`The backend is ${reason}`)
  }
}
