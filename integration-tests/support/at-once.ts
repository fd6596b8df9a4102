/** Works through all of it, so many at a time. */
export const atOnce = async <Item>(
  items: Item[],
  { many, work }: { many: number; work: (item: Item) => Promise<void> },
): Promise<void> => {
  const waiting = [...items]
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: many }, worker))
}
