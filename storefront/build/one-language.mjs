/** Which language is being built; none while developing, where one application has both. */
export const wantedLanguage = () => process.env.VITE_LANGUAGE

const UNKNOWN = "export const experimentalStaticLocale = undefined;"

/**
 * A browser gets the words of its own language alone. The compiler of the texts leaves this constant
 * open; where it is known, the bundler drops what is said in any other.
 * @param {string} language
 * @returns {import("vite").Plugin}
 */
export const oneLanguage = (language) => ({
  name: "one-language",
  transform: {
    filter: { id: /\/paraglide\/runtime\.js$/ },
    handler: (code) => {
      if (!code.includes(UNKNOWN)) throw new Error("The compiled texts look otherwise than known")
      return code.replace(UNKNOWN, UNKNOWN.replace("undefined", JSON.stringify(language)))
    },
  },
})
