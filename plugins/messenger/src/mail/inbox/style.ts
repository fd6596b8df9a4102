export const style = `
  :root { color-scheme: light dark; --page: #f4f4f5; --card: #fff; --ink: #18181b; --pale: #71717a;
    --line: #e4e4e7; --hover: #fafafa; --danger: #b91c1c }
  @media (prefers-color-scheme: dark) { :root { --page: #18181b; --card: #27272a; --ink: #f4f4f5;
    --pale: #a1a1aa; --line: #3f3f46; --hover: #303035; --danger: #fca5a5 } }
  * { box-sizing: border-box }
  body { margin: 0; background: var(--page); color: var(--ink);
    font: 16px/1.5 -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif }
  main { max-width: 880px; margin: 0 auto; padding: 32px 16px 48px }
  header { display: flex; gap: 16px; align-items: flex-start; justify-content: space-between;
    margin-bottom: 16px }
  h1 { margin: 0; font-size: 24px; line-height: 32px; overflow-wrap: anywhere }
  h2 { margin: 24px 0 8px; font-size: 16px }
  p { margin: 4px 0 0; color: var(--pale) }
  a { color: inherit }
  button { padding: 6px 14px; border: 1px solid var(--line); border-radius: 8px; cursor: pointer;
    background: var(--card); color: var(--danger); font: inherit; white-space: nowrap }
  button:hover { background: var(--hover) }
  :focus-visible { outline: 2px solid #3b82f6; outline-offset: 2px }
  .card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; overflow: hidden }
  .mails { margin: 0; padding: 0; list-style: none }
  .mails li + li { border-top: 1px solid var(--line) }
  .mails a { display: grid; grid-template-columns: 1fr auto; gap: 0 16px; padding: 12px 20px;
    text-decoration: none }
  .mails a:hover { background: var(--hover) }
  .subject { font-weight: 600; overflow-wrap: anywhere }
  .pale { color: var(--pale); font-size: 14px; overflow-wrap: anywhere }
  .mails .pale:last-child { grid-column: 1 / -1 }
  .empty { padding: 48px 24px; text-align: center }
  .empty strong { display: block }
  dl { display: grid; grid-template-columns: auto 1fr; gap: 4px 16px; margin: 0; padding: 16px 20px }
  dt { color: var(--pale) }
  dd { margin: 0; overflow-wrap: anywhere }
  iframe { display: block; width: 100%; height: 620px; border: 0; background: #fff }
  pre { margin: 0; padding: 16px 20px; white-space: pre-wrap; overflow-wrap: anywhere;
    font: 14px/1.6 Menlo, Consolas, monospace }
`
