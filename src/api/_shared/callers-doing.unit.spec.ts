import { refusalOf } from "./refusal-of"

const said = (message: string, more: object = {}) => Object.assign(new Error(message), more)

describe("what the frameworks below call a bug and the caller has done", () => {
  it.each([
    ["Trying to order by not existing property Order.totl", 400, "totl"],
    ["Trying to query by not existing property ProductTag.q", 400, '"q"'],
    ["Value for CampaignBudget.type is required, 'undefined' found\nentity: …", 400, "type"],
    ["\nUnable to retrieve the payment provider with id: cash\nPlease make sure", 400, "payment"],
    ["Parent category with id: 'a\nb' does not exist", 404, "Parent category"],
    ['Workflow with id "nothing" not found.', 404, "Workflow"],
    ["update x set y = z - Invalid time value", 400, "moment"],
    ["Manual fulfillment does not support price calculation", 400, "Manual fulfillment"],
    ["Unexpected end of form", 400, "form"],
    ["Could not resolve 'rbac'.\n\nResolution path: rbac", 400, "roles"],
  ])("%s", (message, status, named) => {
    const answer = refusalOf(said(message))
    expect(answer.status).toBe(status)
    expect(answer.refusal.message).toContain(named)
  })

  it.each(["42601", "42804", "42883", "21000"])("blames the request on SQLSTATE %s", (code) => {
    expect(refusalOf(said("select secret", { code })).status).toBe(400)
  })

  it("finds no such file where there is none", () => {
    const { status, refusal } = refusalOf(said("open '/secret/place'", { code: "ENOENT" }))
    expect(status).toBe(404)
    expect(refusal.message).not.toContain("secret")
  })

  it("blames the body when a validator stumbles over it", () => {
    const stumbled = new TypeError("Cannot read properties of undefined (reading 'trim')")
    stumbled.stack = `${stumbled.message}\n    at preprocess (/a/api/admin/stock-locations/validators.js:38:43)`
    expect(refusalOf(stumbled).status).toBe(400)
  })

  it("leaves any other fault a fault of ours", () => {
    const stumbled = new TypeError("Cannot read properties of undefined (reading 'trim')")
    stumbled.stack = `${stumbled.message}\n    at GET (/a/api/route.js:1:1)\n    at x (/a/validators.js:1:1)`
    expect(refusalOf(stumbled).status).toBe(500)
    expect(refusalOf(said("no such column", { code: "42703" })).status).toBe(500)
    expect(refusalOf(said("no such table", { code: "42P01" })).status).toBe(500)
  })

  it.each([
    ["Customer with phone: +79001234567, already exists.", "phone"],
    // So Medusa reads the name of an index on lower(email).
    ["Customer with email): vera@example.com, already exists.", "email"],
  ])("names the field that two want at once, and not what is in it: %s", (message, field) => {
    const { status, refusal } = refusalOf(said(message))
    expect(status).toBe(400)
    expect(refusal).toEqual({
      type: "invalid_data",
      code: "account_form_refused",
      message: `${field}: taken`,
      problems: [{ field, reason: "taken" }],
    })
  })
})
