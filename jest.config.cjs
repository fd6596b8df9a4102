const transform = {
  "^.+\\.[jt]s$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        target: "es2022",
      },
    },
  ],
}

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  transform,
  testEnvironment: "node",
  moduleFileExtensions: ["ts", "js", "json", "node"],
  modulePathIgnorePatterns: [
    "<rootDir>/.medusa/",
    "<rootDir>/.data/",
    "<rootDir>/storefront/dist/",
  ],
  ...more,
})

module.exports = {
  // A server of its own takes a test three seconds on a quiet machine and a minute on a busy one.
  testTimeout: 180_000,
  projects: [
    project(
      "unit",
      [
        "<rootDir>/src/**/*.unit.spec.ts",
        "<rootDir>/plugins/*/src/**/*.unit.spec.ts",
        "<rootDir>/scripts/**/*.unit.spec.ts",
        "<rootDir>/tools/*/src/**/*.unit.spec.ts",
        "<rootDir>/storefront/{src,server}/**/*.unit.spec.ts",
      ],
      // As the storefront calls what it shares.
      { moduleNameMapper: { "^@contracts/(.*)$": "<rootDir>/src/contracts/$1" } },
    ),
    project(
      "module",
      [
        "<rootDir>/src/{modules,providers}/*/__tests__/*.module.spec.ts",
        "<rootDir>/plugins/*/src/**/__tests__/*.module.spec.ts",
      ],
      {
        setupFiles: ["<rootDir>/integration-tests/support/clear-metadata.ts"],
      },
    ),
    project("door", ["<rootDir>/integration-tests/{http,bot}/**/*.spec.ts"]),
    project("storm", ["<rootDir>/integration-tests/storm/**/*.spec.ts"]),
    project("browser", ["<rootDir>/integration-tests/browser/**/*.spec.ts"]),
  ],
}
