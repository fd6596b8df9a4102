/**
 * @param {{ addresses: [string, string][], admin?: { email: string, password: string },
 *   people: { email: string, type: string }[] }} shop
 */
export function printAddresses({ addresses, admin, people }) {
  const rows = [...addresses, ...logins({ admin, people })]
  const width = Math.max(...rows.map(([label]) => label.length)) + 2
  console.log("")
  for (const [label, value] of rows) {
    console.log(`  ${label.padEnd(width)}${value}`)
  }
  console.log("\n  Ctrl-C stops everything. Logs: .data/logs\n")
}

function logins({ admin, people }) {
  if (!admin) {
    return []
  }
  const names = (type) =>
    people
      .filter((person) => person.type === type)
      .map(({ email }) => email)
      .join(", ")
  return [
    ["Administrator", admin.email],
    ["Managers", names("manager")],
    ["Clients", names("client")],
    ["Password of all", admin.password],
  ].filter(([, value]) => value)
}
