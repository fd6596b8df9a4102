import { useRef, useState, type KeyboardEvent } from "react"
import { m } from "../paraglide/messages"
import { Icon } from "../ui/icon"
import { ProductPicture } from "../ui/product-picture"

type Picture = { url: string; alt: string }

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 }

type Show = { shown: number; onShow: (index: number) => void }

const Steps = ({ shown, last, onShow }: Show & { last: number }) => (
  <>
    <button
      type="button"
      className="gallery-step gallery-back needs-script"
      aria-label={m.gallery_previous()}
      disabled={shown === 0}
      onClick={() => {
        onShow(shown - 1)
      }}
    >
      <Icon name="left" />
    </button>
    <button
      type="button"
      className="gallery-step gallery-on needs-script"
      aria-label={m.gallery_next()}
      disabled={shown === last}
      onClick={() => {
        onShow(shown + 1)
      }}
    >
      <Icon name="right" />
    </button>
  </>
)

const Thumbnails = ({ images, shown, onShow }: Show & { images: Picture[] }) => (
  <ul className="gallery-thumbs needs-script">
    {images.map(({ url }, index) => (
      <li key={url}>
        <button
          type="button"
          aria-label={m.gallery_show({ number: index + 1, total: images.length })}
          aria-current={index === shown}
          onClick={() => {
            onShow(index)
          }}
        >
          <ProductPicture as="thumbnail" url={url} alt="" />
        </button>
      </li>
    ))}
  </ul>
)

/**
 * A row of pictures that snaps into place: swiped by finger, moved by the arrow keys, by the buttons or
 * by the small pictures below. Without scripts it is still a row to be scrolled.
 */
export const Gallery = ({ images, title }: { images: Picture[]; title: string }) => {
  const row = useRef<HTMLUListElement>(null)
  const [shown, setShown] = useState(0)
  const last = images.length - 1
  if (images.length === 0) return <div className="gallery gallery-empty" />

  const show = (wanted: number) => {
    const index = Math.max(0, Math.min(last, wanted))
    const slide = row.current?.children[index]
    if (slide instanceof HTMLElement) row.current?.scrollTo({ left: slide.offsetLeft })
    setShown(index)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    show(shown + step)
  }

  const onScroll = () => {
    const { scrollLeft = 0, clientWidth = 0 } = row.current ?? {}
    if (clientWidth > 0) setShown(Math.round(scrollLeft / clientWidth))
  }

  return (
    <section className="gallery" aria-label={m.gallery()}>
      <div className="gallery-stage">
        <ul
          ref={row}
          className="gallery-row"
          // A row that scrolls must be reachable by the keyboard.
          tabIndex={0}
          aria-label={title}
          onKeyDown={onKeyDown}
          onScroll={onScroll}
        >
          {images.map(({ url, alt }, index) => (
            <li key={url}>
              <ProductPicture
                as="stage"
                url={url}
                alt={alt === "" ? title : alt}
                first={index === 0}
              />
            </li>
          ))}
        </ul>
        {last > 0 ? <Steps shown={shown} last={last} onShow={show} /> : null}
      </div>
      {last > 0 ? <Thumbnails images={images} shown={shown} onShow={show} /> : null}
    </section>
  )
}
