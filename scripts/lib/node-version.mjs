// Old syntax on purpose: a Node that is too old must still be able to read this file and say so.

/** Says so and returns true when this Node is older than what npm and the launcher need. */
export function refuseOldNode(version) {
  var parts = version.split(".").map(Number)
  var old = parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)
  if (old) {
    console.error(
      "Domovoy needs Node 20.19 or newer, and this is Node " +
        version +
        ": install a newer one from https://nodejs.org and run the command again.",
    )
  }
  return old
}
