import { defineProduct, type Specifications } from "../define-product"
import { amount, count, said } from "../specification-values"
import type { DemoProduct, Localized } from "../types"

type Microwave = { volume: number; power: number; control: Localized; functions: Localized }

const microwaveRows = ({ volume, power, control, functions }: Microwave): Specifications => [
  ["volume", amount(volume, "litre")],
  ["power", amount(power, "watt")],
  ["control", control],
  ["functions", functions],
]

type Multicooker = { bowl: number; power: number; programmes: number; coating: Localized }

const multicookerRows = ({ bowl, power, programmes, coating }: Multicooker): Specifications => [
  ["bowl", amount(bowl, "litre")],
  ["power", amount(power, "watt")],
  ["programmes", count(programmes)],
  ["bowlMaterial", coating],
]

type Toaster = { slices: number; power: number; speeds: number; functions: Localized }

const toasterRows = ({ slices, power, speeds, functions }: Toaster): Specifications => [
  ["slices", count(slices)],
  ["power", amount(power, "watt")],
  ["browning", count(speeds)],
  ["functions", functions],
]

export const quickMeals: DemoProduct[] = [
  defineProduct({
    handle: "teplo-minuta-microwave-silver",
    sku: "TP-MIN-SL",
    title: said(
      "Микроволновая печь Teplo «Минута» с грилем, 23 л",
      "Teplo Minuta microwave oven with grill, 23 L",
    ),
    description: said(
      "Кнопки с цифрами: набрал время и пошёл. Гриль подрумянивает бутерброды и корочку на запеканке. Большая тарелка на 27 см входит и свободно крутится.",
      "Number keys: type the time and go. The grill browns open sandwiches and the top of a casserole. A 27 cm plate fits and turns freely.",
    ),
    category: "microwaves",
    brand: "teplo",
    roubles: 12490,
    stock: 18,
    weight: 13.4,
    size: [490, 285, 395],
    warranty: 12,
    specifications: microwaveRows({
      volume: 23,
      power: 900,
      control: said("кнопки", "buttons"),
      functions: said("разогрев, разморозка, гриль", "heat, defrost, grill"),
    }),
    look: { kind: "microwave", tone: "silver", controls: "touch", handle: true },
  }),
  defineProduct({
    handle: "okolo-kroshka-microwave-mint",
    sku: "OK-KROSH-MT",
    title: said(
      "Микроволновая печь Okolo «Крошка», 20 л, мятная",
      "Okolo Kroshka microwave oven, 20 L, mint",
    ),
    description: said(
      "Две ручки: одна для времени, другая для мощности. Справится и ребёнок, и дедушка. Мятная эмаль внутри и снаружи легко моется, а дверца открывается просто рукой, без кнопки.",
      "Two knobs: one for time, one for power. A child or a grandfather can manage it. The mint enamel wipes clean and the door simply pulls open.",
    ),
    category: "microwaves",
    brand: "okolo",
    roubles: 8990,
    stock: 11,
    weight: 10.8,
    size: [450, 265, 350],
    warranty: 12,
    specifications: microwaveRows({
      volume: 20,
      power: 700,
      control: said("поворотные ручки", "knobs"),
      functions: said("разогрев, разморозка", "heat, defrost"),
    }),
    look: { kind: "microwave", tone: "mint", controls: "knobs", handle: false },
  }),
  defineProduct({
    handle: "teplo-pech-multicooker-white",
    sku: "TP-PECH-WH",
    title: said("Мультиварка Teplo «Печка», 5 л, белая", "Teplo Pechka multicooker, 5 L, white"),
    description: said(
      "Варит кашу к семи утра, если с вечера засыпать крупу. Толстая чаша держит ровное тепло, поэтому плов получается рассыпчатым. Внутренняя крышка снимается и моется под краном.",
      "Fill it with oats at night and porridge is ready at seven. The thick bowl keeps heat even, so pilaf comes out loose. The inner lid lifts off for washing.",
    ),
    category: "multicookers",
    brand: "teplo",
    roubles: 7990,
    stock: 24,
    weight: 4.1,
    size: [290, 265, 330],
    warranty: 24,
    specifications: multicookerRows({
      bowl: 5,
      power: 860,
      programmes: 16,
      coating: said("алюминий с керамикой", "ceramic-coated aluminium"),
    }),
    look: { kind: "multicooker", tone: "white", panel: "wide" },
  }),
  defineProduct({
    handle: "mastak-kazanok-pressure-multicooker",
    sku: "MS-KAZ-GR",
    title: said(
      "Мультиварка-скороварка Mastak «Казанок», 6 л",
      "Mastak Kazanok pressure multicooker, 6 L",
    ),
    description: said(
      "Под давлением холодец готов за час с небольшим, а горох не нужно замачивать. Одна ручка и экран: выбрал блюдо, нажал, ушёл. Пар выпускается сам, медленно и без свиста.",
      "Under pressure a rich broth takes little over an hour and peas need no soaking. One dial and a display: choose, press, walk away. Steam lets itself out slowly and without a whistle.",
    ),
    category: "multicookers",
    brand: "mastak",
    roubles: 9490,
    stock: 3,
    weight: 5.6,
    size: [310, 300, 310],
    warranty: 12,
    specifications: multicookerRows({
      bowl: 6,
      power: 1000,
      programmes: 14,
      coating: said("нержавеющая сталь", "stainless steel"),
    }),
    look: { kind: "multicooker", tone: "graphite", panel: "dial" },
  }),
  defineProduct({
    handle: "okolo-gorbushka-toaster-terracotta",
    sku: "OK-GORB-TC",
    title: said(
      "Тостер Okolo «Горбушка» на 2 тоста, терракотовый",
      "Okolo Gorbushka two-slice toaster, terracotta",
    ),
    description: said(
      "Круглый, тёплого цвета, с широкими щелями: домашний хлеб неровной нарезки не застревает. Замороженный ломтик сначала оттаивает, потом жарится. Крошки собираются в поддон сзади.",
      "Rounded, warm in colour and wide in the slots, so uneven homemade slices never stick. A frozen slice thaws first and then toasts. Crumbs gather in a tray at the back.",
    ),
    category: "toasters",
    brand: "okolo",
    roubles: 4990,
    stock: 20,
    weight: 1.7,
    size: [300, 200, 190],
    warranty: 12,
    specifications: toasterRows({
      slices: 2,
      power: 900,
      speeds: 6,
      functions: said("разморозка, подогрев", "defrost, reheat"),
    }),
    look: { kind: "toaster", tone: "terracotta", slots: 2, style: "soft" },
  }),
  defineProduct({
    handle: "teplo-baton-toaster-silver",
    sku: "TP-BAT-SL",
    title: said(
      "Тостер Teplo «Батон» с длинной щелью, серебристый",
      "Teplo Baton long-slot toaster, silver",
    ),
    description: said(
      "Одна длинная щель вместо двух коротких: входит ломоть круглого хлеба или половина багета. Стальной корпус узкий и не занимает столешницу. Рычаг поднимает тосты высоко, пальцы не обожжёшь.",
      "One long slot instead of two short ones takes a slice of round loaf or half a baguette. The slim steel body leaves the worktop free. The lever lifts toast high, so fingers stay safe.",
    ),
    category: "toasters",
    brand: "teplo",
    roubles: 5990,
    stock: 9,
    weight: 1.9,
    size: [395, 190, 150],
    warranty: 24,
    specifications: toasterRows({
      slices: 2,
      power: 1000,
      speeds: 7,
      functions: said("разморозка, подогрев, решётка", "defrost, reheat, bun rack"),
    }),
    look: { kind: "toaster", tone: "silver", slots: 1, style: "square" },
  }),
]
