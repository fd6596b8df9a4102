import { problemsOfReview } from "../../../contracts/review/review-rules"
import { products } from "../catalogue/products"
import people from "../people.json"
import { reviews } from "./reviews"

describe("the reviews of the demo shop", () => {
  it("are such as its door would take", () => {
    expect(reviews.filter((review) => problemsOfReview(review).length > 0)).toEqual([])
  })

  it("are by people who are there, of products that are there, one of each", () => {
    const handles = products.map(({ handle }) => handle)
    const names = people.map(({ email }) => email.split("@")[0])
    expect(reviews.filter(({ product }) => !handles.includes(product))).toEqual([])
    expect(reviews.filter(({ name }) => !names.includes(name))).toEqual([])
    const pairs = new Set(reviews.map(({ product, name }) => `${product} ${name}`))
    expect(pairs.size).toBe(reviews.length)
  })
})
