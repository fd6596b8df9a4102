import { defineProduct, type Specifications } from "../define-product"
import { amount, count, said, upTo } from "../specification-values"
import type { DemoProduct, Localized } from "../types"

type Oven = {
  volume: number
  power: number
  functions: Localized
  cleaning: Localized
  hot: number
}

const ovenRows = ({ volume, power, functions, cleaning, hot }: Oven): Specifications => [
  ["volume", amount(volume, "litre")],
  ["power", amount(power, "kilowatt")],
  ["functions", functions],
  ["temperature", upTo(hot, "celsius")],
  ["cleaning", cleaning],
]

type Hob = {
  hob: Localized
  zones: number
  power: number
  control: Localized
  protection: Localized
}

const hobRows = ({ hob, zones, power, control, protection }: Hob): Specifications => [
  ["hob", hob],
  ["zones", count(zones)],
  ["power", amount(power, "kilowatt")],
  ["control", control],
  ["protection", protection],
]

type Hood = {
  airflow: number
  noise: number
  speeds: number
  control: Localized
  install: Localized
}

const hoodRows = ({ airflow, noise, speeds, control, install }: Hood): Specifications => [
  ["airflow", amount(airflow, "cubicMetresPerHour")],
  ["noise", amount(noise, "decibel")],
  ["speeds", count(speeds)],
  ["control", control],
  ["install", install],
]

const knobs = said("поворотные ручки", "knobs")
const touch = said("сенсорное", "touch")
const buttons = said("кнопки", "buttons")
const wall = said("на стену", "wall")

export const cooking: DemoProduct[] = [
  defineProduct({
    handle: "istra-zhar-oven-black",
    sku: "IS-ZHAR-BK",
    title: said(
      "Духовой шкаф Istra «Жар» электрический, чёрный",
      "Istra Zhar electric oven, black",
    ),
    description: said(
      "Четыре ручки и часы с таймером: разобраться можно без инструкции. Вентилятор гонит горячий воздух ровно, и пироги поднимаются одинаково на двух уровнях. Тройное стекло снаружи остаётся едва тёплым.",
      "Four knobs and a clock with a timer: no manual needed. The fan spreads the heat evenly, so pies rise alike on two levels. Triple glass stays barely warm outside.",
    ),
    category: "ovens",
    brand: "istra",
    roubles: 39990,
    stock: 11,
    weight: 33,
    size: [595, 595, 565],
    warranty: 24,
    specifications: ovenRows({
      volume: 71,
      power: 3.1,
      functions: said("8, с конвекцией и грилем", "8, with fan and grill"),
      cleaning: said("паром", "steam"),
      hot: 250,
    }),
    look: { kind: "oven", tone: "black", controls: "knobs", bake: "pie" },
  }),
  defineProduct({
    handle: "istra-usadba-oven-ivory",
    sku: "IS-USAD-IV",
    title: said("Духовой шкаф Istra «Усадьба», слоновая кость", "Istra Usadba oven, ivory"),
    description: said(
      "Духовка для кухни с деревянными фасадами: стрелочные часы, ручки под старую латунь. Телескопические направляющие выдерживают чугунную утятницу. Есть спокойный режим для хлеба на закваске.",
      "An oven for kitchens with wooden fronts: a clock with hands and knobs like old brass. Its telescopic rails carry a cast-iron roaster. There is a gentle mode for sourdough bread.",
    ),
    category: "ovens",
    brand: "istra",
    roubles: 57490,
    stock: 3,
    weight: 35,
    size: [595, 595, 570],
    warranty: 36,
    specifications: ovenRows({
      volume: 68,
      power: 3.3,
      functions: said("10, с режимом хлеба", "10, with a bread mode"),
      cleaning: said("каталитическая", "catalytic"),
      hot: 275,
    }),
    look: { kind: "oven", tone: "ivory", controls: "retro", bake: "bread" },
  }),
  defineProduct({
    handle: "halvorn-glod-induction-hob",
    sku: "HV-GLOD-BK",
    title: said(
      "Варочная панель Halvorn Glöd индукционная, 4 зоны",
      "Halvorn Glöd induction hob, four zones",
    ),
    description: said(
      "Вода закипает вдвое быстрее, чем на обычной плите, а стекло вокруг кастрюли почти не греется. Мощность каждой зоны меняют движением пальца по шкале. Убежавшее молоко панель замечает сама и выключается.",
      "Water boils twice as fast as on an ordinary stove and the glass around the pot stays nearly cool. Slide a finger along the scale to set each zone. It notices a spill and switches off by itself.",
    ),
    category: "hobs",
    brand: "halvorn",
    roubles: 54990,
    stock: 8,
    weight: 10.5,
    size: [590, 56, 520],
    warranty: 60,
    specifications: hobRows({
      hob: said("индукционный", "induction"),
      zones: 4,
      power: 7.2,
      control: said("сенсорный слайдер", "touch slider"),
      protection: said("от детей и перелива", "child lock, overflow stop"),
    }),
    look: { kind: "hob", tone: "black", fuel: "induction", zones: 4 },
  }),
  defineProduct({
    handle: "istra-ogonyok-gas-hob",
    sku: "IS-OGON-SL",
    title: said(
      "Варочная панель Istra «Огонёк» газовая, 4 конфорки",
      "Istra Ogonyok gas hob, four burners",
    ),
    description: said(
      "Четыре горелки разной силы: от медленной для соуса до большой для казана. Чугунные решётки тяжёлые, посуда на них не ездит. Если пламя погаснет, газ перекроется сам.",
      "Four burners of different strength, from a slow one for sauce to a big one for a cauldron. The cast-iron grates are heavy and pots stay put. If the flame dies, the gas shuts off.",
    ),
    category: "hobs",
    brand: "istra",
    roubles: 21990,
    stock: 15,
    weight: 11.2,
    size: [590, 105, 510],
    warranty: 24,
    specifications: hobRows({
      hob: said("газовый", "gas"),
      zones: 4,
      power: 8.2,
      control: knobs,
      protection: said("газ-контроль", "flame failure cut-off"),
    }),
    look: { kind: "hob", tone: "silver", fuel: "gas", zones: 4 },
  }),
  defineProduct({
    handle: "istra-para-domino-hob",
    sku: "IS-PARA-BK",
    title: said(
      "Варочная панель Istra «Пара» узкая, 2 конфорки",
      "Istra Para slim electric hob, two zones",
    ),
    description: said(
      "Две конфорки одна за другой занимают всего 29 см столешницы. Для студии этого хватает, а на большой кухне панель становится второй. После выключения огонёк показывает, что стекло ещё горячее.",
      "Two zones one behind the other take only 29 cm of worktop. It is enough for a studio and makes a good second hob elsewhere. A light shows while the glass is still hot.",
    ),
    category: "hobs",
    brand: "istra",
    roubles: 14990,
    stock: 0,
    weight: 4.6,
    size: [290, 52, 510],
    warranty: 24,
    specifications: hobRows({
      hob: said("электрический", "electric"),
      zones: 2,
      power: 3,
      control: touch,
      protection: said("от детей, остаточное тепло", "child lock, residual heat"),
    }),
    look: { kind: "hob", tone: "black", fuel: "electric", zones: 2 },
  }),
  defineProduct({
    handle: "istra-dymok-hood-silver",
    sku: "IS-DYM-SL",
    title: said("Вытяжка Istra «Дымок» каминная, серебристая", "Istra Dymok chimney hood, silver"),
    description: said(
      "Классический купол с пятью кнопками, которые нажимаются и мокрой рукой. Жировой фильтр из алюминия моют в посудомоечной машине. Высота короба подгоняется под потолок.",
      "A classic canopy with five buttons that work with wet hands. The aluminium grease filter goes in the dishwasher. The duct cover adjusts to the ceiling.",
    ),
    category: "cooker-hoods",
    brand: "istra",
    roubles: 17990,
    stock: 13,
    weight: 9.8,
    size: [600, 900, 480],
    warranty: 24,
    specifications: hoodRows({
      airflow: 650,
      noise: 54,
      speeds: 3,
      control: buttons,
      install: wall,
    }),
    look: { kind: "hood", tone: "silver", shape: "chimney" },
  }),
  defineProduct({
    handle: "halvorn-skygge-hood-black",
    sku: "HV-SKYG-BK",
    title: said(
      "Вытяжка Halvorn Skygge наклонная, чёрное стекло",
      "Halvorn Skygge slanted hood, black glass",
    ),
    description: said(
      "Наклонное стекло не нависает над головой, когда заглядываешь в кастрюлю. Воздух втягивается по периметру, поэтому вытяжка работает тише обычной. Вытирается одним движением, щелей для жира нет.",
      "The slanted glass keeps clear of your head as you look into the pot. Air goes in around the edge, so it is quieter than most. One wipe cleans it; there are no gaps for grease.",
    ),
    category: "cooker-hoods",
    brand: "halvorn",
    roubles: 44990,
    stock: 5,
    weight: 14.5,
    size: [600, 880, 400],
    warranty: 60,
    specifications: hoodRows({ airflow: 800, noise: 48, speeds: 4, control: touch, install: wall }),
    look: { kind: "hood", tone: "black", shape: "slanted" },
  }),
  defineProduct({
    handle: "istra-usadba-hood-ivory",
    sku: "IS-USADH-IV",
    title: said(
      "Вытяжка Istra «Усадьба» купольная, слоновая кость",
      "Istra Usadba dome hood, ivory",
    ),
    description: said(
      "Купол с деревянным поясом, в пару к духовке «Усадьба». Свет тёплый, его приятно оставить вечером вместо лампы. Мотор спрятан высоко, и разговаривать на кухне можно вполголоса.",
      "A dome with a wooden band to go with the Usadba oven. Its warm light is pleasant to leave on in the evening. The motor sits high up, so you can talk without raising your voice.",
    ),
    category: "cooker-hoods",
    brand: "istra",
    roubles: 32490,
    stock: 1,
    weight: 12.4,
    size: [600, 850, 500],
    warranty: 36,
    specifications: hoodRows({ airflow: 700, noise: 50, speeds: 3, control: knobs, install: wall }),
    look: { kind: "hood", tone: "ivory", shape: "dome" },
  }),
]
