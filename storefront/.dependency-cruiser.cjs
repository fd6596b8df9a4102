// Run in this folder, so everything else is above it.
const rule = (name, from, to, comment) => ({ name, severity: "error", comment, from, to })

module.exports = {
  forbidden: [
    rule("no-circular", {}, { circular: true }, "A circle has no lower layer."),
    rule("no-unresolvable", {}, { couldNotResolve: true }, "Imports must resolve."),
    rule(
      "storefront-knows-only-contracts",
      {},
      { path: "^\\.\\./", pathNot: "^\\.\\./src/contracts/" },
      "The storefront reaches everything else by HTTP.",
    ),
    rule(
      "tools-know-no-page",
      { path: "^src/(lib|ui|form)/" },
      { path: "^src/(account|catalog|shop|shell|routes)/" },
      "Small tools stand below everything else.",
    ),
    rule(
      "capabilities-know-no-route",
      { path: "^src/(account|catalog|shop|shell)/" },
      { path: "^src/routes/" },
      "Routes put pages together, not the other way round.",
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|src/paraglide|src/routeTree)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
}
