import { defineProduct, type Specifications } from "../define-product"
import { amount, code, said } from "../specification-values"
import type { DemoProduct, Localized } from "../types"

type Fridge = { total: number; freezer: number; cooling: Localized; energy: string; noise: number }

const fridgeRows = ({ total, freezer, cooling, energy, noise }: Fridge): Specifications => [
  ["total", amount(total, "litre")],
  ["freezer", amount(freezer, "litre")],
  ["cooling", cooling],
  ["energy", code(energy)],
  ["noise", amount(noise, "decibel")],
]

const noFrost = said("без инея во всех камерах", "frost-free throughout")
const drip = said("капельная в холодильной камере", "drip in the fridge compartment")

type Freezer = {
  volume: number
  freezing: number
  defrosting: Localized
  energy: string
  noise: number
}

const freezerRows = ({ volume, freezing, defrosting, energy, noise }: Freezer): Specifications => [
  ["volume", amount(volume, "litre")],
  ["freezing", amount(freezing, "kilogramsPerDay")],
  ["defrosting", defrosting],
  ["energy", code(energy)],
  ["noise", amount(noise, "decibel")],
]

export const cooling: DemoProduct[] = [
  defineProduct({
    handle: "teplo-x200-refrigerator-silver",
    sku: "TP-X200-SL",
    title: said(
      "Холодильник Teplo X200 двухкамерный, серебристый",
      "Teplo X200 two-door refrigerator, silver",
    ),
    description: said(
      "Высокий холодильник на семью из четырёх человек: пять полок, два ящика для овощей и морозильник снизу. Температуру видно на дверце, не открывая её. Работает тихо, ночью на кухне его почти не слышно.",
      "A tall fridge for a family of four: five shelves, two vegetable drawers and a freezer below. The temperature shows on the door without opening it. It runs quietly enough to forget about at night.",
    ),
    category: "refrigerators",
    brand: "teplo",
    roubles: 64990,
    stock: 12,
    weight: 72,
    size: [595, 2010, 650],
    warranty: 36,
    specifications: fridgeRows({
      total: 366,
      freezer: 108,
      cooling: noFrost,
      energy: "A+",
      noise: 38,
    }),
    look: {
      kind: "fridge",
      tone: "silver",
      layout: "bottom-freezer",
      handles: "bar",
      panel: "display",
    },
  }),
  defineProduct({
    handle: "stuzha-dvor-refrigerator-ivory",
    sku: "ST-DVOR-IV",
    title: said(
      "Холодильник Stuzha «Двор» с морозильником сверху, слоновая кость",
      "Stuzha Dvor top-freezer refrigerator, ivory",
    ),
    description: said(
      "Округлые дверцы и блестящие ручки, как на даче у бабушки, а внутри всё современное. Морозильник сверху вмещает недельный запас ягод и пельменей. Хорошо смотрится отдельно, у стены, без соседних шкафов.",
      "Rounded doors and bright handles like at grandmother's country house, with everything modern inside. The top freezer holds a week's worth of berries and dumplings. It looks its best standing alone against a wall.",
    ),
    category: "refrigerators",
    brand: "stuzha",
    roubles: 58490,
    stock: 5,
    weight: 61,
    size: [600, 1700, 660],
    warranty: 24,
    specifications: fridgeRows({ total: 294, freezer: 68, cooling: drip, energy: "A+", noise: 40 }),
    look: { kind: "fridge", tone: "ivory", layout: "top-freezer", handles: "retro", panel: "none" },
  }),
  defineProduct({
    handle: "halvorn-fjord-refrigerator-graphite",
    sku: "HV-FJORD-GR",
    title: said(
      "Холодильник Halvorn Fjord четырёхдверный, графитовый",
      "Halvorn Fjord four-door refrigerator, graphite",
    ),
    description: said(
      "Две распашные дверцы сверху и два морозильных ящика снизу: противень с пирогом входит целиком. Один из ящиков можно перевести в режим холодильника перед праздником. Покрытие не собирает отпечатки пальцев.",
      "Two wide doors above and two freezer drawers below: a full baking tray slides straight in. One drawer can become extra fridge space before a holiday. The finish does not collect fingerprints.",
    ),
    category: "refrigerators",
    brand: "halvorn",
    roubles: 249990,
    stock: 2,
    weight: 128,
    size: [908, 1830, 720],
    warranty: 60,
    specifications: fridgeRows({
      total: 566,
      freezer: 182,
      cooling: noFrost,
      energy: "A++",
      noise: 39,
    }),
    look: {
      kind: "fridge",
      tone: "graphite",
      layout: "french",
      handles: "recess",
      panel: "display",
    },
  }),
  defineProduct({
    handle: "halvorn-sund-refrigerator-black",
    sku: "HV-SUND-BK",
    title: said(
      "Холодильник Halvorn Sund с диспенсером воды, чёрный",
      "Halvorn Sund side-by-side refrigerator with water dispenser, black",
    ),
    description: said(
      "Холодильник и морозильник рядом, двери во всю высоту. Диспенсер наливает холодную воду и подаёт лёд, водопровод для этого подключать не нужно: внутри бак на 4 л. Глубокие балконы держат и полуторалитровые бутылки.",
      "Fridge and freezer side by side with full-height doors. The dispenser pours cold water and ice from a 4 L tank, so no plumbing is needed. Deep door shelves take large bottles.",
    ),
    category: "refrigerators",
    brand: "halvorn",
    roubles: 169990,
    stock: 3,
    weight: 112,
    size: [910, 1780, 700],
    warranty: 60,
    specifications: fridgeRows({
      total: 532,
      freezer: 186,
      cooling: noFrost,
      energy: "A+",
      noise: 41,
    }),
    look: {
      kind: "fridge",
      tone: "black",
      layout: "side-by-side",
      handles: "bar",
      panel: "dispenser",
    },
  }),
  defineProduct({
    handle: "stuzha-mini-refrigerator-mint",
    sku: "ST-MINI-MT",
    title: said(
      "Холодильник Stuzha «Мини» однокамерный, мятный",
      "Stuzha Mini single-door refrigerator, mint",
    ),
    description: said(
      "Небольшой холодильник для студии, кабинета или летней кухни. Внутри три полки, ящик и маленькое отделение для льда. Дверь можно перевесить на другую сторону самому, отвёрткой, за четверть часа.",
      "A small fridge for a studio, an office or a summer kitchen. Inside are three shelves, a drawer and a little ice box. The door can be moved to the other side with a screwdriver in a quarter of an hour.",
    ),
    category: "refrigerators",
    brand: "stuzha",
    roubles: 24990,
    stock: 17,
    weight: 34,
    size: [550, 1240, 580],
    warranty: 24,
    specifications: fridgeRows({ total: 178, freezer: 17, cooling: drip, energy: "A", noise: 39 }),
    look: { kind: "fridge", tone: "mint", layout: "single", handles: "retro", panel: "none" },
  }),
  defineProduct({
    handle: "stuzha-zapas-upright-freezer-white",
    sku: "ST-ZAPAS-WH",
    title: said(
      "Морозильник Stuzha «Запас», шесть ящиков, белый",
      "Stuzha Zapas upright freezer, six drawers, white",
    ),
    description: said(
      "Морозильный шкаф для тех, кто заготавливает на зиму: ягоды отдельно, мясо отдельно, хлеб отдельно. Прозрачные ящики видно насквозь, искать ничего не приходится. Если отключат свет, холод держится до 14 часов.",
      "An upright freezer for people who put things by for winter: berries, meat and bread each have their own drawer. The drawers are clear, so nothing gets lost. In a power cut it stays cold for up to 14 hours.",
    ),
    category: "freezers",
    brand: "stuzha",
    roubles: 47990,
    stock: 8,
    weight: 66,
    size: [595, 1720, 630],
    warranty: 24,
    specifications: freezerRows({
      volume: 243,
      freezing: 18,
      defrosting: said("автоматическая", "automatic"),
      energy: "A+",
      noise: 40,
    }),
    look: { kind: "freezer", tone: "white", layout: "upright" },
  }),
  defineProduct({
    handle: "stuzha-lar-chest-freezer-white",
    sku: "ST-LAR-WH",
    title: said("Морозильный ларь Stuzha «Ларь 250», белый", "Stuzha Lar 250 chest freezer, white"),
    description: said(
      "Ларь для кладовой или гаража с двумя проволочными корзинами. Крышка на пружинах держится в любом положении, так что обе руки свободны. Не боится прохлады: работает при температуре от 0 °C.",
      "A chest freezer for the pantry or garage with two wire baskets. The sprung lid stays where you leave it, so both hands are free. It does not mind a chilly room and works from 0 °C.",
    ),
    category: "freezers",
    brand: "stuzha",
    roubles: 34490,
    stock: 0,
    weight: 43,
    size: [1010, 850, 560],
    warranty: 24,
    specifications: freezerRows({
      volume: 251,
      freezing: 15,
      defrosting: said("ручная", "manual"),
      energy: "A+",
      noise: 42,
    }),
    look: { kind: "freezer", tone: "white", layout: "chest" },
  }),
]
