import { pictureFileName, pictureOf, pictureWidths, sizedUrl } from "./picture"

const folder = "https://shop.example/static/0123456789abcdef0123456789abcdef/"

describe("a picture by its address", () => {
  it("tells size, colour and every file there is of it", () => {
    expect(pictureOf(`${folder}700x525-e8e2d6.jpg`)).toEqual({
      url: `${folder}700x525-e8e2d6.jpg`,
      width: 700,
      height: 525,
      colour: "#e8e2d6",
      sources: ["avif", "webp"].map((format) => ({
        type: `image/${format}`,
        srcset: [160, 320, 640, 700]
          .map((width) => `${folder}${width}.${format} ${width}w`)
          .join(", "),
      })),
    })
  })

  it("has no colour of its own where one can look through it", () => {
    expect(pictureOf(`${folder}700x525.jpg`)).toMatchObject({ width: 700, colour: null })
  })

  it.each([
    "https://shop.example/static/1763700000000-fridge.jpg",
    "https://elsewhere.example/700x525.jpg",
    `${folder}700x525-e8e2d6.png`,
    `${folder}700x525-e8e2d6.jpg?size=1`,
    `${folder}0x525.jpg`,
    `${folder}../700x525.jpg`,
    "",
  ])("is nothing that %s would be", (url) => {
    expect(pictureOf(url)).toBeNull()
  })

  it("reads the name it gives", () => {
    const look = { width: 1600, height: 1200, colour: "#0a0b0c" }
    expect(pictureOf(folder + pictureFileName(look))).toMatchObject(look)
    const clear = { width: 1600, height: 1200, colour: null }
    expect(pictureOf(folder + pictureFileName(clear))).toMatchObject(clear)
  })
})

describe("the widths of a picture", () => {
  it.each([
    [1, [1]],
    [160, [160]],
    [161, [160, 161]],
    [640, [160, 320, 640]],
    [1279, [160, 320, 640, 1279]],
    [1280, [160, 320, 640, 1280]],
    [4000, [160, 320, 640, 1280]],
  ])("are, of one %d pixels wide, %j: never more than it has", (width, widths) => {
    expect(pictureWidths(width)).toEqual(widths)
  })
})

describe("one file of a picture", () => {
  it.each([
    [100, "160.webp"],
    [160, "160.webp"],
    [161, "320.webp"],
    [5000, "700.webp"],
  ])("for %d pixels is %s", (width, name) => {
    expect(sizedUrl(`${folder}700x525.jpg`, width)).toBe(folder + name)
  })

  it("is the address itself where there are no sizes", () => {
    expect(sizedUrl("https://elsewhere.example/a.jpg", 320, "avif")).toBe(
      "https://elsewhere.example/a.jpg",
    )
  })
})
