import { defineProduct, type Specifications } from "../define-product"
import { amount, said, upTo } from "../specification-values"
import type { DemoProduct, Localized } from "../types"

type Cylinder = { power: number; dust: Localized; filter: Localized; cord: number; noise: number }

const cylinderRows = ({ power, dust, filter, cord, noise }: Cylinder): Specifications => [
  ["power", amount(power, "watt")],
  ["dust", dust],
  ["filter", filter],
  ["cord", amount(cord, "metre")],
  ["noise", amount(noise, "decibel")],
]

type Cordless = {
  suction: Localized
  battery: Localized
  dust: Localized
  washing: Localized
  noise: number
}

const cordlessRows = ({ suction, battery, dust, washing, noise }: Cordless): Specifications => [
  ["suction", suction],
  ["battery", battery],
  ["dust", dust],
  ["washing", washing],
  ["noise", amount(noise, "decibel")],
]

type Iron = { power: number; output: number; soleplate: Localized; tank: number; cord: number }

const ironRows = ({ power, output, soleplate, tank, cord }: Iron): Specifications => [
  ["power", amount(power, "watt")],
  ["output", amount(output, "gramsPerMinute")],
  ["soleplate", soleplate],
  ["tank", amount(tank, "litre")],
  ["cord", amount(cord, "metre")],
]

type Steamer = { power: number; output: number; tank: number; heating: number }

const steamerRows = ({ power, output, tank, heating }: Steamer): Specifications => [
  ["power", amount(power, "watt")],
  ["output", amount(output, "gramsPerMinute")],
  ["tank", amount(tank, "litre")],
  ["heatingTime", amount(heating, "second")],
]

const litres = (bin: Localized, volume: number): Localized => {
  const { ru, en } = amount(volume, "litre")
  return { ru: `${bin.ru}, ${ru}`, en: `${bin.en}, ${en}` }
}

const bin = said("контейнер", "bin")
const no = said("нет", "no")

export const homeCare: DemoProduct[] = [
  defineProduct({
    handle: "pylinka-smerch-bagless-vacuum",
    sku: "PL-SMER-RD",
    title: said(
      "Пылесос Pylinka «Смерч» с контейнером, красный",
      "Pylinka Smerch bagless vacuum cleaner, red",
    ),
    description: said(
      "Пыль закручивается в прозрачном контейнере и высыпается нажатием кнопки. Шнура хватает на две комнаты без переключения. На трубе три насадки, они едут вместе с пылесосом.",
      "Dust spins in a clear bin and drops out at the press of a button. The cord reaches two rooms without replugging. Three tools travel along on the tube.",
    ),
    category: "cylinder-vacuums",
    brand: "pylinka",
    roubles: 10990,
    stock: 15,
    weight: 5.8,
    size: [420, 270, 300],
    warranty: 24,
    specifications: cylinderRows({
      power: 2000,
      dust: litres(bin, 2),
      filter: said("тонкой очистки, моющийся", "fine, washable"),
      cord: 7,
      noise: 78,
    }),
    look: { kind: "cylinder-vacuum", tone: "red", dust: "bin" },
  }),
  defineProduct({
    handle: "pylinka-tishina-bag-vacuum",
    sku: "PL-TISH-NV",
    title: said(
      "Пылесос Pylinka «Тишина» с мешком, тёмно-синий",
      "Pylinka Tishina bagged vacuum cleaner, navy blue",
    ),
    description: said(
      "Самый тихий пылесос в магазине: ребёнок в соседней комнате не проснётся. Мешок меняют раз в два месяца, пыли не видно и не слышно. Колёса мягкие, паркет не царапают.",
      "The quietest vacuum in the shop: a child in the next room sleeps on. The bag is changed every two months and dust is never seen. Soft wheels spare the parquet.",
    ),
    category: "cylinder-vacuums",
    brand: "pylinka",
    roubles: 16490,
    stock: 8,
    weight: 5.1,
    size: [400, 255, 285],
    warranty: 24,
    specifications: cylinderRows({
      power: 850,
      dust: litres(said("мешок", "bag"), 3.5),
      filter: said("тонкой очистки", "fine"),
      cord: 9,
      noise: 61,
    }),
    look: { kind: "cylinder-vacuum", tone: "navy", dust: "bag" },
  }),
  defineProduct({
    handle: "pylinka-strizh-cordless-vacuum",
    sku: "PL-STR-PL",
    title: said(
      "Пылесос Pylinka «Стриж» беспроводной, сливовый",
      "Pylinka Strizh cordless stick vacuum, plum",
    ),
    description: said(
      "Висит на стене и заряжается, снимается одной рукой: крошки после завтрака убраны раньше, чем остыл чай. Щётка с подсветкой показывает пыль под диваном. Без трубы получается ручной пылесос для машины.",
      "It hangs charging on the wall and comes off in one hand: breakfast crumbs are gone before the tea cools. A lit brush shows the dust under the sofa. Without the tube it is a hand vacuum for the car.",
    ),
    category: "stick-vacuums",
    brand: "pylinka",
    roubles: 24990,
    stock: 14,
    weight: 2.6,
    size: [250, 1130, 220],
    warranty: 24,
    specifications: cordlessRows({
      suction: amount(150, "watt"),
      battery: upTo(55, "minute"),
      dust: litres(bin, 0.6),
      washing: no,
      noise: 74,
    }),
    look: { kind: "stick-vacuum", tone: "plum", head: "dry" },
  }),
  defineProduct({
    handle: "pylinka-volna-wash-vacuum",
    sku: "PL-VOL-WH",
    title: said(
      "Пылесос Pylinka «Волна» моющий вертикальный",
      "Pylinka Volna wet-and-dry stick vacuum",
    ),
    description: said(
      "Собирает сухое и мокрое за один проход: пролитый суп, лапы после прогулки, муку. Чистая и грязная вода в разных баках. Вернули на подставку — валик промыл и высушил себя сам.",
      "It takes up dry and wet in one pass: spilt soup, paw prints, flour. Clean and dirty water stay in separate tanks. Back on its stand it rinses and dries its own roller.",
    ),
    category: "stick-vacuums",
    brand: "pylinka",
    roubles: 32990,
    stock: 5,
    weight: 4.7,
    size: [270, 1100, 260],
    warranty: 24,
    specifications: cordlessRows({
      suction: amount(120, "watt"),
      battery: upTo(35, "minute"),
      dust: litres(bin, 0.7),
      washing: said("валиком, с самоочисткой", "roller, self-cleaning"),
      noise: 76,
    }),
    look: { kind: "stick-vacuum", tone: "white", head: "wash" },
  }),
  defineProduct({
    handle: "sivko-s1-robot-vacuum",
    sku: "SV-S1-WH",
    title: said("Робот-пылесос Sivko S1, белый", "Sivko S1 robot vacuum cleaner, white"),
    description: said(
      "Сначала объезжает квартиру и рисует план, потом убирает полосами, не пропуская углов. Порожки до 2 см берёт сходу. Застряв под диваном, зовёт голосом, а не пищит.",
      "First it drives round the flat and draws a plan, then cleans in strips without missing corners. Thresholds up to 2 cm are no trouble. Stuck under a sofa it calls in a voice, not a beep.",
    ),
    category: "robot-vacuums",
    brand: "sivko",
    roubles: 21990,
    stock: 16,
    weight: 3.4,
    size: [350, 96, 350],
    warranty: 12,
    specifications: cordlessRows({
      suction: amount(4000, "pascal"),
      battery: upTo(120, "minute"),
      dust: litres(bin, 0.4),
      washing: said("салфеткой", "cloth"),
      noise: 65,
    }),
    look: { kind: "robot-vacuum", tone: "white", station: "dock", turret: true },
  }),
  defineProduct({
    handle: "sivko-s9-robot-vacuum-station",
    sku: "SV-S9-BK",
    title: said(
      "Робот-пылесос Sivko S9 со станцией самоочистки",
      "Sivko S9 robot vacuum with self-emptying station",
    ),
    description: said(
      "Возвращается в станцию сам, отдаёт пыль, моет салфетки и сушит их тёплым воздухом. Мешок в станции меняют раз в два месяца. Ковёр робот узнаёт и поднимает мокрые салфетки над ворсом.",
      "It goes home by itself, empties its dust, washes its pads and dries them with warm air. The bag in the station lasts two months. It recognises a rug and lifts its wet pads off the pile.",
    ),
    category: "robot-vacuums",
    brand: "sivko",
    roubles: 74990,
    stock: 3,
    weight: 13.8,
    size: [345, 480, 400],
    warranty: 24,
    specifications: cordlessRows({
      suction: amount(8000, "pascal"),
      battery: upTo(180, "minute"),
      dust: litres(bin, 0.3),
      washing: said("вращающимися салфетками", "rotating pads"),
      noise: 63,
    }),
    look: { kind: "robot-vacuum", tone: "black", station: "tower", turret: false },
  }),
  defineProduct({
    handle: "gladko-shyolk-iron",
    sku: "GL-SHEL-NV",
    title: said(
      "Утюг Gladko «Шёлк» с керамической подошвой",
      "Gladko Shyolk iron with ceramic soleplate",
    ),
    description: said(
      "Скользит по льну и не цепляет пуговицы: у носика узкая прорезь. Сам выключается, если его оставили без движения на полминуты. Воду видно сквозь бачок, капель на ткани не бывает.",
      "It glides over linen and a slim groove at the tip clears buttons. Left still for half a minute it switches itself off. The tank is clear and never drips on cloth.",
    ),
    category: "irons",
    brand: "gladko",
    roubles: 4990,
    stock: 27,
    weight: 1.4,
    size: [300, 150, 125],
    warranty: 24,
    specifications: ironRows({
      power: 2600,
      output: 45,
      soleplate: said("керамика", "ceramic"),
      tank: 0.35,
      cord: 2.5,
    }),
    look: { kind: "iron", tone: "navy", station: false },
  }),
  defineProduct({
    handle: "gladko-par-steam-station",
    sku: "GL-PAR-TC",
    title: said("Парогенератор Gladko «Пар», терракотовый", "Gladko Par steam station, terracotta"),
    description: said(
      "Гора постельного белья глаженная за один фильм. Утюг лёгкий, потому что вода осталась в станции, а пар проходит сквозь два слоя ткани сразу. Накипь собирается в стержень, его ополаскивают под краном.",
      "A heap of bed linen is done within one film. The iron is light because the water stays in the base, and steam goes through two layers at once. Limescale gathers on a rod you rinse under the tap.",
    ),
    category: "irons",
    brand: "gladko",
    roubles: 19990,
    stock: 0,
    weight: 4.9,
    size: [300, 160, 130],
    warranty: 24,
    specifications: ironRows({
      power: 2400,
      output: 120,
      soleplate: said("нержавеющая сталь", "stainless steel"),
      tank: 1.6,
      cord: 1.9,
    }),
    look: { kind: "iron", tone: "terracotta", station: true },
  }),
  defineProduct({
    handle: "gladko-putnik-hand-steamer",
    sku: "GL-PUT-MT",
    title: said("Отпариватель Gladko «Путник» ручной, мятный", "Gladko Putnik hand steamer, mint"),
    description: said(
      "Нагревается, пока вы надеваете брюки: рубашка готова за две минуты прямо на вешалке. Помещается в чемодан. Щётка из коробки снимает шерсть с пальто.",
      "It heats while you put on your trousers: the shirt is ready on its hanger in two minutes. It fits a suitcase. The brush in the box lifts hair off a coat.",
    ),
    category: "steamers",
    brand: "gladko",
    roubles: 3290,
    stock: 23,
    weight: 0.9,
    size: [125, 280, 110],
    warranty: 12,
    specifications: steamerRows({ power: 1500, output: 24, tank: 0.2, heating: 25 }),
    look: { kind: "steamer", tone: "mint", shape: "hand" },
  }),
  defineProduct({
    handle: "gladko-atelye-standing-steamer",
    sku: "GL-ATEL-WH",
    title: said(
      "Отпариватель Gladko «Ателье» напольный, белый",
      "Gladko Atelye standing steamer, white",
    ),
    description: said(
      "Вешалка и пар в одном предмете: платье висит ровно, обе руки свободны. Бака хватает на час, для штор и пальто это самое то. Стойка складывается, и аппарат уходит в шкаф.",
      "Hanger and steam in one: the dress hangs straight and both hands are free. The tank lasts an hour, just right for curtains and coats. The pole folds and it goes in the wardrobe.",
    ),
    category: "steamers",
    brand: "gladko",
    roubles: 8990,
    stock: 6,
    weight: 5.4,
    size: [340, 1600, 320],
    warranty: 24,
    specifications: steamerRows({ power: 2000, output: 40, tank: 1.8, heating: 45 }),
    look: { kind: "steamer", tone: "white", shape: "stand" },
  }),
]
