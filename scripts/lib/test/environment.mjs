const KEPT =
  /^(PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_.*|TERM|COLORTERM|TMPDIR|CI|NO_COLOR|FORCE_COLOR|NODE_EXTRA_CA_CERTS|.*_proxy|TEST_.*)$/i

/** The tests must not depend on the settings of a shop that happen to be in the environment. */
export const plainEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => KEPT.test(name)))
