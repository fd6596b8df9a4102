import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import { chooseTheme, currentTheme } from "./theme"

/** Which of its two faces is seen is decided by the theme itself, in CSS. */
export const ThemeButton = () => (
  <button
    type="button"
    className="tool needs-script"
    onClick={() => {
      chooseTheme(currentTheme() === "dark" ? "light" : "dark")
    }}
  >
    <span className="when-light">
      <Icon name="moon" />
      <span className="unseen">{m.theme_to_dark()}</span>
    </span>
    <span className="when-dark">
      <Icon name="sun" />
      <span className="unseen">{m.theme_to_light()}</span>
    </span>
  </button>
)
