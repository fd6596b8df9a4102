/** Medusa asks for an option and a variant even of a product that comes in one version. */
export const onlyVersion = {
  option: { ru: "Исполнение", en: "Version" },
  value: { ru: "Обычное", en: "Standard" },
}
