import { defineProduct, type Specifications } from "../define-product"
import { amount, code, count, said } from "../specification-values"
import type { DemoProduct, Localized } from "../types"

type Washer = { load: number; spin: number; programmes: number; loading: Localized; noise: number }

const front = said("фронтальная", "front")
const top = said("вертикальная", "top")

const washerRows = ({ load, spin, programmes, loading, noise }: Washer): Specifications => [
  ["load", amount(load, "kilogram")],
  ["spin", amount(spin, "revolutions")],
  ["programmes", count(programmes)],
  ["loading", loading],
  ["noise", amount(noise, "decibel")],
]

type Dryer = { load: number; programmes: number; drying: Localized; energy: string; noise: number }

const dryerRows = ({ load, programmes, drying, energy, noise }: Dryer): Specifications => [
  ["load", amount(load, "kilogram")],
  ["programmes", count(programmes)],
  ["functions", drying],
  ["energy", code(energy)],
  ["noise", amount(noise, "decibel")],
]

type Dishwasher = {
  places: number
  programmes: number
  water: number
  noise: number
  energy: string
}

const dishwasherRows = ({
  places,
  programmes,
  water,
  noise,
  energy,
}: Dishwasher): Specifications => [
  ["places", count(places)],
  ["programmes", count(programmes)],
  ["water", amount(water, "litre")],
  ["energy", code(energy)],
  ["noise", amount(noise, "decibel")],
]

export const laundryAndDishes: DemoProduct[] = [
  defineProduct({
    handle: "teplo-prachka-6-washing-machine",
    sku: "TP-PR6-WH",
    title: said(
      "Стиральная машина Teplo «Прачка 6» узкая, белая",
      "Teplo Prachka 6 slim washing machine, white",
    ),
    description: said(
      "Глубина всего 42 см: машина становится в ванную, где прежняя не помещалась. Быстрая программа освежает рубашки за полчаса. Люк открывается на 180 градусов и не мешает разбирать бельё.",
      "Only 42 cm deep, it fits bathrooms where the old machine did not. A quick programme freshens shirts in half an hour. The door opens flat and keeps out of the way of sorting.",
    ),
    category: "washing-machines",
    brand: "teplo",
    roubles: 32990,
    stock: 21,
    weight: 58,
    size: [600, 850, 420],
    warranty: 24,
    specifications: washerRows({ load: 6, spin: 1000, programmes: 14, loading: front, noise: 74 }),
    look: { kind: "washer", tone: "white", load: "front", door: "chrome", panel: "dial-middle" },
  }),
  defineProduct({
    handle: "halvorn-bekk-washing-machine-graphite",
    sku: "HV-BEKK-GR",
    title: said(
      "Стиральная машина Halvorn Bekk 9, графитовая",
      "Halvorn Bekk 9 washing machine, graphite",
    ),
    description: said(
      "Сама взвешивает бельё и наливает ровно столько воды, сколько нужно. Прямой привод без ремня: на отжиме машина гудит, но не прыгает. На чёрной панели одна сенсорная строка и ничего лишнего.",
      "It weighs the load and draws just the water it needs. With no belt in its drive it hums on the spin but does not walk. The dark panel holds one touch strip and nothing more.",
    ),
    category: "washing-machines",
    brand: "halvorn",
    roubles: 89990,
    stock: 6,
    weight: 74,
    size: [598, 850, 590],
    warranty: 60,
    specifications: washerRows({ load: 9, spin: 1400, programmes: 16, loading: front, noise: 68 }),
    look: { kind: "washer", tone: "graphite", load: "front", door: "dark", panel: "touch" },
  }),
  defineProduct({
    handle: "teplo-prachka-8-steam-washing-machine",
    sku: "TP-PR8-SD",
    title: said(
      "Стиральная машина Teplo «Прачка 8» с паром, песочная",
      "Teplo Prachka 8 steam washing machine, sand",
    ),
    description: said(
      "Паровая программа убирает запах и мелкие складки, свитер можно не гладить. Барабан освещён, забытый носок видно сразу. Тёплый песочный корпус дружит с деревом и плиткой.",
      "The steam programme removes smells and small creases, so a jumper needs no ironing. The drum is lit and a forgotten sock shows at once. The warm sand body sits well with wood and tile.",
    ),
    category: "washing-machines",
    brand: "teplo",
    roubles: 46490,
    stock: 9,
    weight: 66,
    size: [600, 850, 520],
    warranty: 36,
    specifications: washerRows({ load: 8, spin: 1200, programmes: 15, loading: front, noise: 72 }),
    look: { kind: "washer", tone: "sand", load: "front", door: "white", panel: "dial-left" },
  }),
  defineProduct({
    handle: "teplo-stolbik-top-loader",
    sku: "TP-STB-WH",
    title: said(
      "Стиральная машина Teplo «Столбик» с вертикальной загрузкой",
      "Teplo Stolbik top-loading washing machine",
    ),
    description: said(
      "Ширина 40 см, загрузка сверху: наклоняться не нужно, а рядом остаётся место для корзины. Барабан сам останавливается створками вверх. Бельё можно добавить и после начала стирки.",
      "Just 40 cm wide and loaded from above, so there is no bending and room beside it for a basket. The drum always stops with its flaps on top. Laundry can be added after the start.",
    ),
    category: "washing-machines",
    brand: "teplo",
    roubles: 41990,
    stock: 4,
    weight: 57,
    size: [400, 890, 600],
    warranty: 24,
    specifications: washerRows({ load: 6.5, spin: 1100, programmes: 12, loading: top, noise: 73 }),
    look: { kind: "washer", tone: "white", load: "top", door: "chrome", panel: "touch" },
  }),
  defineProduct({
    handle: "teplo-veterok-tumble-dryer",
    sku: "TP-VET-WH",
    title: said("Сушильная машина Teplo «Ветерок 7», белая", "Teplo Veterok 7 tumble dryer, white"),
    description: said(
      "Сушит тёплым воздухом и сама понимает, когда бельё готово. Вода собирается в ящик слева, его хватает на два цикла. Ставится на стиральную машину той же ширины, крепление в коробке.",
      "It dries with warm air and knows when the load is done. Water collects in the drawer on the left, enough for two cycles. It stacks on a washer of the same width; the bracket is in the box.",
    ),
    category: "tumble-dryers",
    brand: "teplo",
    roubles: 52990,
    stock: 7,
    weight: 47,
    size: [600, 850, 600],
    warranty: 24,
    specifications: dryerRows({
      load: 7,
      programmes: 12,
      drying: said("хлопок, синтетика, шерсть", "cotton, synthetics, wool"),
      energy: "A+",
      noise: 65,
    }),
    look: { kind: "dryer", tone: "white", door: "dark", panel: "dial-middle" },
  }),
  defineProduct({
    handle: "halvorn-bris-heat-pump-dryer",
    sku: "HV-BRIS-GR",
    title: said(
      "Сушильная машина Halvorn Bris 9 с тепловым насосом",
      "Halvorn Bris 9 heat-pump tumble dryer",
    ),
    description: said(
      "Тепловой насос сушит при низкой температуре: шерсть не садится, а счёт за свет почти не растёт. Пух остаётся в двойном фильтре, который чистят одним движением. Пара к машине Bekk, цвет в цвет.",
      "The heat pump dries at low temperature: wool keeps its size and the bill hardly grows. Lint stays in a double filter that wipes clean in one go. It matches the Bekk washer shade for shade.",
    ),
    category: "tumble-dryers",
    brand: "halvorn",
    roubles: 99990,
    stock: 2,
    weight: 56,
    size: [598, 850, 620],
    warranty: 60,
    specifications: dryerRows({
      load: 9,
      programmes: 14,
      drying: said("хлопок, шерсть, пуховики, обувь", "cotton, wool, down, shoes"),
      energy: "A++",
      noise: 62,
    }),
    look: { kind: "dryer", tone: "graphite", door: "chrome", panel: "touch" },
  }),
  defineProduct({
    handle: "teplo-rosa-45-dishwasher",
    sku: "TP-ROSA45-SL",
    title: said(
      "Посудомоечная машина Teplo «Роса 45» узкая, серебристая",
      "Teplo Rosa 45 slim dishwasher, silver",
    ),
    description: said(
      "Узкая машина на девять комплектов: обед на четверых с кастрюлей и сковородой. Верхняя корзина поднимается, когда внизу стоит что-то высокое. Есть программа на полчаса для чашек и тарелок после гостей.",
      "A slim machine for nine place settings: dinner for four with a pot and a pan. The upper rack lifts when something tall stands below. A half-hour programme does the cups and plates after guests.",
    ),
    category: "dishwashers",
    brand: "teplo",
    roubles: 36990,
    stock: 14,
    weight: 38,
    size: [448, 845, 600],
    warranty: 24,
    specifications: dishwasherRows({
      places: 9,
      programmes: 6,
      water: 9.5,
      noise: 49,
      energy: "A+",
    }),
    look: { kind: "dishwasher", tone: "silver", handle: "bar", display: true },
  }),
  defineProduct({
    handle: "teplo-rosa-60-dishwasher",
    sku: "TP-ROSA60-WH",
    title: said("Посудомоечная машина Teplo «Роса 60», белая", "Teplo Rosa 60 dishwasher, white"),
    description: said(
      "Полноразмерная машина для большой семьи. Кнопок мало, и каждая подписана понятным значком. После мойки дверца сама приоткрывается, и посуда досыхает без пара на столешнице.",
      "A full-size machine for a big family. There are few buttons and each has a plain symbol. After the wash the door eases open so dishes finish drying without steaming the worktop.",
    ),
    category: "dishwashers",
    brand: "teplo",
    roubles: 43990,
    stock: 10,
    weight: 45,
    size: [598, 845, 600],
    warranty: 36,
    specifications: dishwasherRows({
      places: 14,
      programmes: 8,
      water: 10.5,
      noise: 46,
      energy: "A++",
    }),
    look: { kind: "dishwasher", tone: "white", handle: "recess", display: false },
  }),
]
