export const Logo = () => (
  <svg className="logo-mark" viewBox="0 0 40 40" aria-hidden="true">
    <path
      className="logo-house"
      d="M20 3.5 3.5 17v2.5H7V33a3.5 3.5 0 0 0 3.5 3.5h19A3.5 3.5 0 0 0 33 33V19.5h3.5V17Z"
    />
    <path className="logo-face" d="M14.5 21.5v2M25.5 21.5v2M14.5 29c3.600 2.200 7.400 2.200 11 0" />
  </svg>
)
