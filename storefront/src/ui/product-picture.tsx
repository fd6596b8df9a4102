import { pictureOf, sizedUrl } from "@contracts/catalog/picture"

/** How wide a picture is shown, as CSS tells it, so that the smallest file that will do is fetched. */
const shownAs = {
  card: "(min-width: 64rem) 20rem, (min-width: 48rem) 31vw, 46vw",
  room: "(min-width: 48rem) 27rem, 46vw",
  stage: "(min-width: 56rem) 42rem, 94vw",
  thumbnail: "5rem",
} as const

type Props = {
  url: string
  alt: string
  as: keyof typeof shownAs
  /** Seen at once when the page opens. */
  first?: boolean
}

const Sources = ({ url, sizes }: { url: string; sizes: string }) =>
  pictureOf(url)?.sources.map(({ type, srcset }) => (
    <source key={type} type={type} srcSet={srcset} sizes={sizes} />
  ))

/** Its square is kept free before it arrives, so nothing moves. */
export const ProductPicture = ({ url, alt, as, first = false }: Props) => (
  <picture>
    <Sources url={url} sizes={shownAs[as]} />
    <img
      className="picture"
      src={sizedUrl(url, 640)}
      alt={alt}
      width={800}
      height={800}
      decoding="async"
      loading={first ? "eager" : "lazy"}
      fetchPriority={first ? "high" : "auto"}
    />
  </picture>
)
