/** Warm paper and one deep accent, by day and by night; nothing is loaded from elsewhere. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --paper: #f7f3ec; --sheet: #fffdf9; --ink: #2b2620; --soft: #6b6156;
  --line: #cfc4b3; --accent: #7a3e1d; --on-accent: #fff; --signal: #a3261d; --signal-soft: #fbe9e4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1815; --sheet: #24201c; --ink: #f1e9dd; --soft: #b3a797;
    --line: #5a5045; --accent: #e0a175; --on-accent: #241509; --signal: #ffab9c; --signal-soft: #3c211c;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; min-height: 100vh; min-height: 100dvh; display: grid; place-items: center;
  padding: 24px 16px; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
main {
  width: 100%; max-width: 440px; padding: 32px; background: var(--sheet);
  border: 1px solid var(--line); border-radius: 12px;
}
.shop { margin: 0 0 24px; color: var(--accent); font-weight: 600; }
h1 { margin: 0 0 12px; font-size: 24px; line-height: 1.25; }
p { margin: 0 0 16px; }
strong { overflow-wrap: anywhere; }
label { display: block; margin: 0 0 4px; font-weight: 600; }
input {
  width: 100%; min-height: 44px; padding: 8px 12px; margin: 0 0 8px; font: inherit; color: inherit;
  background: var(--paper); border: 1px solid var(--soft); border-radius: 8px;
}
input[aria-invalid] { border-color: var(--signal); }
.rules { color: var(--soft); font-size: 14px; }
.problems {
  margin: 0 0 16px; padding: 12px 12px 12px 32px; border-radius: 8px;
  background: var(--signal-soft); color: var(--signal);
}
button, .button {
  display: inline-block; width: 100%; min-height: 48px; margin-top: 8px; padding: 12px 16px;
  font: inherit; font-weight: 600; line-height: 24px; text-align: center; text-decoration: none;
  color: var(--on-accent); background: var(--accent); border: 0; border-radius: 8px; cursor: pointer;
}
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
main > :last-child, main > :last-child > :last-child { margin-bottom: 0; }
@media (max-width: 480px) { main { padding: 24px 16px; } }
`
