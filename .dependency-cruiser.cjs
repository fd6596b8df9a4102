const below = (folder) => `^src/${folder}/`
const doors = "^src/(api|consumers|notices|subscribers|jobs|bot|live|scripts|server)/"

const rule = (name, from, to, comment) => ({ name, severity: "error", comment, from, to })

module.exports = {
  forbidden: [
    rule("no-circular", {}, { circular: true }, "A circle has no lower layer."),
    rule("no-unresolvable", {}, { couldNotResolve: true }, "Imports must resolve."),
    rule(
      "contracts-know-only-zod-and-phones",
      { path: below("contracts"), pathNot: "\\.spec\\.ts$" },
      {
        pathNot: [
          "^src/contracts/",
          "^node_modules/(zod|libphonenumber-js)/",
          "^plugins/messenger/\\.medusa/server/src/contracts/",
        ],
      },
      "Contracts are shared with storefront and dashboard.",
    ),
    rule(
      "lib-knows-no-product",
      { path: below("lib") },
      { path: "^src/", pathNot: "^src/(lib|contracts)/" },
      "Small tools stand below everything else.",
    ),
    rule(
      "domain-is-pure",
      { path: "^src/modules/[^/]+/domain/" },
      {
        pathNot: [
          "^src/modules/[^/]+/domain/",
          "^src/(contracts|lib)/",
          "^node_modules/(zod|libphonenumber-js)/",
        ],
      },
      "Rules of the business know no framework.",
    ),
    rule(
      "modules-stand-alone",
      { path: "^src/modules/([^/]+)/" },
      { path: "^src/", pathNot: ["^src/modules/$1/", "^src/(contracts|lib)/"] },
      "A module imports no other module and no workflow.",
    ),
    rule(
      "providers-stand-alone",
      { path: below("providers") },
      { path: "^src/", pathNot: "^src/(providers|contracts|lib)/" },
      "What plugs into Medusa knows contracts and lib only.",
    ),
    rule(
      "changes-and-reads-know-no-door",
      { path: "^src/(workflows|queries|links)/" },
      { path: doors },
      "Workflows and queries serve doors, not the other way round.",
    ),
    rule(
      "doors-know-no-door",
      { path: doors.replace("^src/(", "^src/((?:").replace(")/", "))/") },
      {
        path: doors,
        pathNot: ["^src/$1/", "^src/(consumers/all|notices/register-notices?)\\.ts$"],
      },
      "Doors share workflows and queries; the lists of consumers and notices are there to be run.",
    ),
    rule(
      "dashboard-knows-only-contracts",
      { path: below("admin") },
      { path: "^src/", pathNot: "^src/(admin|contracts)/" },
      "The dashboard reaches everything else by HTTP.",
    ),
    rule(
      "telegraf-only-in-the-bot",
      { pathNot: ["^plugins/messenger/", "^src/bot/"] },
      { path: "^node_modules/telegraf/" },
      "Telegram is spoken in one place.",
    ),
    rule(
      "mail-and-cron-only-in-messenger",
      { pathNot: "^plugins/messenger/" },
      { path: "^node_modules/(nodemailer|node-cron)/" },
      "Messages and ticks come from one place.",
    ),
    rule(
      "messenger-knows-no-shop",
      { path: "^plugins/messenger/" },
      { path: "^src/" },
      "The plugin serves any shop.",
    ),
    rule(
      "phone-stands-alone",
      { path: "^tools/telegram-phone/", pathNot: "(\\.spec\\.ts$|/__tests__/)" },
      { dependencyTypesNot: ["local", "core"] },
      "The emulator needs Node and nothing else.",
    ),
    rule(
      "phone-knows-no-shop",
      { path: "^tools/telegram-phone/" },
      { path: "^(src|plugins|scripts|storefront)/" },
      "The emulator serves any bot.",
    ),
    rule(
      "no-phone-in-product",
      { path: "^(src|plugins|scripts|medusa-config)", pathNot: "(\\.spec\\.ts$|/__tests__/)" },
      { path: "^tools/" },
      "Nothing that ships imports the emulator.",
    ),
    rule(
      "no-test-in-product",
      { pathNot: "(\\.spec\\.ts$|^integration-tests/|/__tests__/)" },
      { path: "(\\.spec\\.ts$|^integration-tests/|/__tests__/)" },
      "Nothing that ships imports a test.",
    ),
    rule(
      "no-dev-dependency-in-product",
      // The dashboard is bundled when it is built; nothing of it is looked for in production.
      { path: "^(src|medusa-config)", pathNot: "(\\.spec\\.ts$|/__tests__/|^src/admin/)" },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
      "It would be missing in production.",
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.medusa|\\.data|storefront)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.check.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
}
