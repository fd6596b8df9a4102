import { defineProduct, type Specifications } from "../define-product"
import { amount, said } from "../specification-values"
import type { DemoProduct, Localized } from "../types"

type Kettle = { volume: number; power: number; body: Localized; functions: Localized }

const kettleRows = ({ volume, power, body, functions }: Kettle): Specifications => [
  ["volume", amount(volume, "litre")],
  ["power", amount(power, "watt")],
  ["body", body],
  ["functions", functions],
]

type Coffee = {
  brewing: Localized
  tank: number
  pressure: Localized
  grinder: Localized
  power: number
}

const coffeeRows = ({ brewing, tank, pressure, grinder, power }: Coffee): Specifications => [
  ["brewing", brewing],
  ["tank", amount(tank, "litre")],
  ["pressure", pressure],
  ["grinder", grinder],
  ["power", amount(power, "watt")],
]

const steel = said("нержавеющая сталь", "stainless steel")
const none = said("нет", "none")

export const teaAndCoffee: DemoProduct[] = [
  defineProduct({
    handle: "zavarka-utro-kettle-silver",
    sku: "ZV-UTRO-SL",
    title: said("Чайник Zavarka «Утро» стальной, 1,7 л", "Zavarka Utro steel kettle, 1.7 L"),
    description: said(
      "Простой стальной чайник, который кипятит две кружки за полторы минуты. Крышка открывается широко, внутрь проходит рука с губкой. Ручка не нагревается, носик льёт ровно и не капает.",
      "A plain steel kettle that boils two mugs in a minute and a half. The lid opens wide enough for a hand with a sponge. The handle stays cool and the spout pours without dripping.",
    ),
    category: "kettles",
    brand: "zavarka",
    roubles: 2990,
    stock: 38,
    weight: 1.1,
    size: [225, 245, 165],
    warranty: 12,
    specifications: kettleRows({
      volume: 1.7,
      power: 2200,
      body: steel,
      functions: said("кипячение", "boil"),
    }),
    look: { kind: "kettle", tone: "silver", body: "straight" },
  }),
  defineProduct({
    handle: "zavarka-rodnik-glass-kettle",
    sku: "ZV-ROD-BK",
    title: said("Чайник Zavarka «Родник» стеклянный, 1,5 л", "Zavarka Rodnik glass kettle, 1.5 L"),
    description: said(
      "Видно, как поднимаются пузырьки и сколько воды осталось. Четыре температуры: для зелёного чая, улуна, кофе и кипятка. Стекло толстое, от кипятка не мутнеет.",
      "You can see the bubbles rise and how much water is left. Four temperatures: green tea, oolong, coffee and a full boil. The glass is thick and does not cloud.",
    ),
    category: "kettles",
    brand: "zavarka",
    roubles: 4490,
    stock: 22,
    weight: 1.3,
    size: [220, 255, 160],
    warranty: 12,
    specifications: kettleRows({
      volume: 1.5,
      power: 2000,
      body: said("стекло и сталь", "glass and steel"),
      functions: said("70, 80, 90, 100 °C", "70, 80, 90, 100 °C"),
    }),
    look: { kind: "kettle", tone: "black", body: "glass" },
  }),
  defineProduct({
    handle: "okolo-zhuravl-gooseneck-kettle",
    sku: "OK-ZHUR-SG",
    title: said(
      "Чайник Okolo «Журавль» с тонким носиком, шалфейный",
      "Okolo Zhuravl gooseneck kettle, sage green",
    ),
    description: said(
      "Тонкий изогнутый носик льёт струйкой, которой можно рисовать: для кофе в воронке это главное. Температура выставляется с точностью до градуса и держится час. Объём небольшой, на три чашки.",
      "The thin curved spout pours a stream you could draw with, which is what filter coffee needs. Temperature is set to the degree and held for an hour. It is small: three cups.",
    ),
    category: "kettles",
    brand: "okolo",
    roubles: 7990,
    stock: 6,
    weight: 1.2,
    size: [260, 230, 150],
    warranty: 24,
    specifications: kettleRows({
      volume: 0.9,
      power: 1200,
      body: steel,
      functions: said("от 40 до 100 °C, поддержание тепла", "40 to 100 °C, keep warm"),
    }),
    look: { kind: "kettle", tone: "sage", body: "gooseneck" },
  }),
  defineProduct({
    handle: "zavarka-barista-automatic-coffee-machine",
    sku: "ZV-BAR-BK",
    title: said(
      "Кофемашина Zavarka «Бариста» автоматическая, чёрная",
      "Zavarka Barista automatic coffee machine, black",
    ),
    description: said(
      "Мелет зёрна, варит и промывает себя сама. Кофе в чашке через 40 секунд после нажатия, крепость и объём машина запоминает для каждого в доме. Бункер и бак достаются спереди, двигать её не нужно.",
      "It grinds, brews and rinses on its own. Coffee is in the cup 40 seconds after a touch, and it remembers strength and size for everyone at home. Beans and water are reached from the front.",
    ),
    category: "coffee-machines",
    brand: "zavarka",
    roubles: 59990,
    stock: 9,
    weight: 9.2,
    size: [245, 360, 430],
    warranty: 24,
    specifications: coffeeRows({
      brewing: said("автоматический эспрессо", "automatic espresso"),
      tank: 1.8,
      pressure: amount(15, "bar"),
      grinder: said("керамическая", "ceramic"),
      power: 1450,
    }),
    look: { kind: "coffee-machine", tone: "black", system: "automatic" },
  }),
  defineProduct({
    handle: "zavarka-rozhok-espresso-machine",
    sku: "ZV-ROZH-SL",
    title: said(
      "Кофеварка Zavarka «Рожок» с капучинатором",
      "Zavarka Rozhok espresso machine with steam wand",
    ),
    description: said(
      "Рожковая кофеварка для тех, кто любит делать всё сам: помол, темперовка, молоко. Стрелка показывает давление, по ней легко подобрать помол. Чашки греются сверху, под перилами.",
      "A portafilter machine for people who like doing it all themselves: grind, tamp, milk. The gauge shows the pressure and makes dialling in easy. Cups warm on top behind a rail.",
    ),
    category: "coffee-machines",
    brand: "zavarka",
    roubles: 34990,
    stock: 7,
    weight: 7.4,
    size: [300, 325, 300],
    warranty: 24,
    specifications: coffeeRows({
      brewing: said("рожковый эспрессо", "portafilter espresso"),
      tank: 1.6,
      pressure: amount(15, "bar"),
      grinder: none,
      power: 1350,
    }),
    look: { kind: "coffee-machine", tone: "silver", system: "espresso" },
  }),
  defineProduct({
    handle: "okolo-glotok-capsule-coffee-machine",
    sku: "OK-GLOT-RD",
    title: said(
      "Кофемашина Okolo «Глоток» капсульная, красная",
      "Okolo Glotok capsule coffee machine, red",
    ),
    description: said(
      "Шириной с ладонь, помещается между плитой и стеной. Капсулу опускают под скобу, нажимают кнопку, и через полминуты готово. Использованные капсулы падают в ящик на десять штук.",
      "No wider than a hand, it fits between the stove and the wall. Drop a capsule under the bar, press the button and wait half a minute. Used capsules fall into a bin that holds ten.",
    ),
    category: "coffee-machines",
    brand: "okolo",
    roubles: 12990,
    stock: 19,
    weight: 3.1,
    size: [150, 275, 330],
    warranty: 12,
    specifications: coffeeRows({
      brewing: said("капсульный эспрессо", "capsule espresso"),
      tank: 0.9,
      pressure: amount(19, "bar"),
      grinder: none,
      power: 1260,
    }),
    look: { kind: "coffee-machine", tone: "red", system: "capsule" },
  }),
  defineProduct({
    handle: "mastak-kofeynik-drip-coffee-maker",
    sku: "MS-KOF-IV",
    title: said(
      "Кофеварка Mastak «Кофейник» капельная, 1,2 л",
      "Mastak Kofeynik drip coffee maker, 1.2 L",
    ),
    description: said(
      "Варит сразу на всю семью: десять чашек за восемь минут. Таймер ставят с вечера, и к будильнику кофе уже пахнет. Колба стоит на тёплой плите и снимается в любой момент, капать не будет.",
      "It brews for the whole family: ten cups in eight minutes. Set the timer at night and the smell of coffee arrives with the alarm. The jug sits on a warm plate and can be lifted at any moment without drips.",
    ),
    category: "coffee-machines",
    brand: "mastak",
    roubles: 5490,
    stock: 16,
    weight: 2.2,
    size: [205, 340, 230],
    warranty: 12,
    specifications: coffeeRows({
      brewing: said("капельный", "drip"),
      tank: 1.2,
      pressure: said("без давления", "no pressure"),
      grinder: none,
      power: 900,
    }),
    look: { kind: "coffee-machine", tone: "ivory", system: "drip" },
  }),
]
