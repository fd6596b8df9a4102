import type { ShopText } from "./texts/shop-text"

/** A page of plain words. */
export const TextPage = ({ text }: { text: ShopText }) => (
  <article className="frame text-page">
    <header className="page-head">
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
    </header>
    {text.sections.map(({ heading, paragraphs, points }) => (
      <section key={heading} className="prose">
        <h2>{heading}</h2>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {points ? (
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        ) : null}
      </section>
    ))}
  </article>
)
