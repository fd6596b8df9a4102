import medusa from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"

const ambient = [
  { object: "process", property: "env", message: "Settings are read in src/config/env.ts." },
]
const clock = [{ object: "Date", property: "now", message: "The time comes in as an argument." }]
const settersOfDate = {
  selector:
    "CallExpression[callee.property.name=/^set(UTC)?(Date|Month|FullYear|Hours|Minutes|Seconds|Milliseconds)$/]",
  message: "Calendar arithmetic belongs to src/lib/time.",
}
const browser = ["document", "window", "fetch"]

export default tseslint.config(
  {
    ignores: [
      "node_modules/**",
      "**/.medusa/**",
      ".data/**",
      ".test/**",
      "src/modules/*/migrations/**",
      "src/providers/*/migrations/**",
      "plugins/*/src/modules/*/migrations/**",
      "storefront/dist/**",
      "storefront/.bare/**",
      "storefront/src/paraglide/**",
      "storefront/src/routeTree.gen.ts",
    ],
  },
  // Its list of ignored folders holds the tests, which are checked here like everything else.
  ...medusa.configs.recommended.filter(({ rules, ignores }) => rules ?? !ignores),
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          "./tsconfig.check.json",
          "./plugins/messenger/tsconfig.check.json",
          "./storefront/tsconfig.json",
          "./tools/telegram-phone/tsconfig.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "curly": ["error", "multi-line"],
      "eqeqeq": "error",
      // Contracts are shared with packages that do not have Medusa.
      "@medusajs/zod-import-source": "off",
      "max-params": ["error", 3],
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
      "no-restricted-properties": ["error", ...ambient],
      "no-restricted-syntax": ["error", settersOfDate],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
    },
  },
  {
    files: ["src/modules/*/domain/**/*.ts"],
    rules: {
      "no-restricted-properties": ["error", ...ambient, ...clock],
      "no-restricted-globals": ["error", ...browser],
    },
  },
  {
    files: [
      "medusa-config.ts",
      "src/server/main.ts",
      "src/bot/main.ts",
      "src/scripts/**/*.ts",
      "storefront/server/settings.ts",
      "tools/telegram-phone/src/main.ts",
      "plugins/*/src/**/__tests__/**/*.ts",
      "integration-tests/**/*.ts",
    ],
    rules: { "no-restricted-properties": "off" },
  },
  {
    // Errors here end a process, not a request.
    files: [
      "src/config/**/*.ts",
      "src/server/**/*.ts",
      "src/bot/**/*.ts",
      "src/scripts/**/*.ts",
      "plugins/*/src/**/*.ts",
      "storefront/**/*.ts",
      "tools/**/*.ts",
      "integration-tests/**/*.ts",
    ],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    files: ["storefront/src/**/*.ts", "storefront/src/**/*.tsx"],
    rules: {
      // How the router is told that there is nothing at an address, or that it leads elsewhere.
      "@typescript-eslint/only-throw-error": [
        "error",
        {
          allow: [
            {
              from: "package",
              package: "@tanstack/router-core",
              name: ["NotFoundError", "Redirect"],
            },
          ],
        },
      ],
    },
  },
  {
    // Express knows an error handler by its four parameters.
    files: ["src/api/_shared/error-handler.ts"],
    rules: { "max-params": ["error", 4] },
  },
  {
    files: ["**/*.spec.ts", "integration-tests/**/*.ts"],
    rules: {
      "max-lines-per-function": "off",
      // What an answer holds is named by the test that asked.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
    },
  },
  {
    files: ["**/*.mjs", "**/*.cjs"],
    rules: {
      "curly": ["error", "multi-line"],
      "eqeqeq": "error",
      "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-undef": "off",
      "prefer-const": "error",
      "no-var": "error",
    },
  },
  {
    // Must still be understood by the old Node that it refuses.
    files: ["scripts/lib/node-version.mjs"],
    rules: { "no-var": "off" },
  },
)
