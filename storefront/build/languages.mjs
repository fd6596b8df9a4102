/**
 * How the texts of messages/ become functions; the dev server and the build must agree on it.
 * @type {import("@inlang/paraglide-js").CompilerOptions}
 */
export const languages = {
  project: "./project.inlang",
  outdir: "./src/paraglide",
  strategy: ["url", "cookie", "baseLocale"],
  isServer: "import.meta.env.SSR",
  emitTsDeclarations: true,
  emitReadme: false,
  emitGitIgnore: false,
  emitPrettierIgnore: false,
  includeEslintDisableComment: false,
}
