import { pagesOf } from "./pages"

const STOREFRONT_URL = "https://shop.example"

describe("the page of a link", () => {
  it("is the storefront's, in the language of the mail", () => {
    const pages = pagesOf({ STOREFRONT_URL, PASSWORD_PAGE_URL: undefined })
    expect(pages.activate("ru", "a b&c")).toBe(
      "https://shop.example/account/activate?token=a+b%26c",
    )
    expect(pages.confirmEmail("en", "t")).toBe(
      "https://shop.example/en/account/confirm-email?token=t",
    )
    expect(pages.setPassword("en")).toBe("https://shop.example/en/account/reset")
    expect(pages.order("ru", "order_1")).toBe("https://shop.example/account/orders/order_1")
    expect(pages.payOrder("en", "order_1")).toBe(
      "https://shop.example/en/account/orders/order_1/pay",
    )
  })

  it("that sets a password is the one that the shop names", () => {
    const PASSWORD_PAGE_URL = "https://elsewhere.example/password"
    const pages = pagesOf({ STOREFRONT_URL, PASSWORD_PAGE_URL })
    expect(pages.setPassword("en")).toBe(PASSWORD_PAGE_URL)
    expect(pages.forgot("ru")).toBe("https://shop.example/account/forgot")
  })
})
