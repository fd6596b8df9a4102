import { defineProduct, type Specifications } from "../define-product"
import { amount, count, said, upTo } from "../specification-values"
import type { DemoProduct, Localized } from "../types"

type Dryer = {
  power: number
  speeds: number
  heats: Localized
  attachments: Localized
  cord: number
}

const dryerRows = ({ power, speeds, heats, attachments, cord }: Dryer): Specifications => [
  ["power", amount(power, "watt")],
  ["speeds", count(speeds)],
  ["temperature", heats],
  ["attachments", attachments],
  ["cord", amount(cord, "metre")],
]

type Shaver = { shaving: Localized; battery: number; washing: Localized; attachments: Localized }

const shaverRows = ({ shaving, battery, washing, attachments }: Shaver): Specifications => [
  ["shaving", shaving],
  ["battery", upTo(battery, "minute")],
  ["cleaning", washing],
  ["attachments", attachments],
]

type Trimmer = { steps: Localized; battery: number; cleaning: Localized; attachments: Localized }

const trimmerRows = ({ steps, battery, cleaning, attachments }: Trimmer): Specifications => [
  ["steps", steps],
  ["battery", upTo(battery, "minute")],
  ["cleaning", cleaning],
  ["attachments", attachments],
]

const tap = said("под краном", "under the tap")

export const personalCare: DemoProduct[] = [
  defineProduct({
    handle: "kudri-briz-hair-dryer-plum",
    sku: "KD-BRIZ-PL",
    title: said(
      "Фен Kudri «Бриз» с концентратором, сливовый",
      "Kudri Briz hair dryer with concentrator, plum",
    ),
    description: said(
      "Ровная сильная струя сушит длинные волосы за семь минут. Холодный воздух включается отдельной кнопкой и закрепляет укладку. Подставка из бука держит фен на полке, шнур не путается.",
      "A strong even stream dries long hair in seven minutes. Cool air has its own button to set the style. A beech stand keeps it on the shelf with the cord tidy.",
    ),
    category: "hair-dryers",
    brand: "kudri",
    roubles: 4990,
    stock: 17,
    weight: 0.6,
    size: [230, 250, 90],
    warranty: 24,
    specifications: dryerRows({
      power: 2000,
      speeds: 2,
      heats: said("3 режима и холодный воздух", "3 settings and cool shot"),
      attachments: said("концентратор", "concentrator"),
      cord: 2.5,
    }),
    look: { kind: "hair-dryer", tone: "plum", nozzle: "narrow" },
  }),
  defineProduct({
    handle: "kudri-lokon-hair-dryer-white",
    sku: "KD-LOK-WH",
    title: said(
      "Фен Kudri «Локон» с диффузором, белый",
      "Kudri Lokon hair dryer with diffuser, white",
    ),
    description: said(
      "Для вьющихся волос: диффузор поднимает пряди от корней и не путает их. Самый лёгкий фен в нашем магазине, рука над головой не дрожит. Воздух можно сделать едва тёплым.",
      "For curly hair: the diffuser lifts strands from the roots without tangling. It is the lightest dryer we sell, so the arm does not tremble. The air can be set barely warm.",
    ),
    category: "hair-dryers",
    brand: "kudri",
    roubles: 6490,
    stock: 8,
    weight: 0.48,
    size: [235, 245, 86],
    warranty: 24,
    specifications: dryerRows({
      power: 1800,
      speeds: 3,
      heats: said("4 режима и холодный воздух", "4 settings and cool shot"),
      attachments: said("диффузор, концентратор", "diffuser, concentrator"),
      cord: 2.2,
    }),
    look: { kind: "hair-dryer", tone: "white", nozzle: "diffuser" },
  }),
  defineProduct({
    handle: "usach-troyka-rotary-shaver",
    sku: "US-TRO-NV",
    title: said(
      "Электробритва Usach «Тройка» роторная, тёмно-синяя",
      "Usach Troyka rotary shaver, navy blue",
    ),
    description: said(
      "Три плавающие головки повторяют подбородок и не тянут волос. Можно бриться с пеной и даже в душе. Экран показывает проценты заряда, без загадок с лампочками.",
      "Three floating heads follow the chin without pulling. It shaves with foam and even in the shower. The display shows charge in per cent, with no riddles in lights.",
    ),
    category: "shavers",
    brand: "usach",
    roubles: 8990,
    stock: 11,
    weight: 0.21,
    size: [64, 168, 60],
    warranty: 24,
    specifications: shaverRows({
      shaving: said("роторная, 3 головки", "rotary, 3 heads"),
      battery: 60,
      washing: tap,
      attachments: said("подставка, колпачок", "stand, cap"),
    }),
    look: { kind: "shaver", tone: "navy", heads: "rotary" },
  }),
  defineProduct({
    handle: "usach-setka-foil-shaver",
    sku: "US-SET-BK",
    title: said("Электробритва Usach «Сетка» сеточная, чёрная", "Usach Setka foil shaver, black"),
    description: said(
      "Три тонкие сетки бреют чисто и мягко, шея после них не горит. Прямая головка удобна для висков. Пять минут на подставке — и хватает на одно бритьё, если забыли зарядить.",
      "Three fine foils shave close and gently, with no burning neck. The straight head is handy at the temples. Five minutes on the stand is enough for one shave if you forgot to charge.",
    ),
    category: "shavers",
    brand: "usach",
    roubles: 6490,
    stock: 14,
    weight: 0.19,
    size: [64, 160, 54],
    warranty: 24,
    specifications: shaverRows({
      shaving: said("сеточная, 3 сетки", "foil, 3 foils"),
      battery: 50,
      washing: tap,
      attachments: said("подставка, щёточка", "stand, brush"),
    }),
    look: { kind: "shaver", tone: "black", heads: "foil" },
  }),
  defineProduct({
    handle: "usach-barin-beard-trimmer",
    sku: "US-BAR-CO",
    title: said("Триммер Usach «Барин» для бороды, медный", "Usach Barin beard trimmer, copper"),
    description: said(
      "Металлический корпус приятно тяжёлый и не скользит. Гребень шагает по полмиллиметра, поэтому борода выходит ровной и без зеркала парикмахера. Нож точит себя сам.",
      "The metal body is pleasantly heavy and does not slip. The comb moves by half a millimetre, so a beard comes out even without a barber's mirror. The blade sharpens itself.",
    ),
    category: "trimmers",
    brand: "usach",
    roubles: 4490,
    stock: 9,
    weight: 0.24,
    size: [42, 180, 40],
    warranty: 24,
    specifications: trimmerRows({
      steps: said("от 0,5 до 10 мм", "0.5 to 10 mm"),
      battery: 120,
      cleaning: said("щёткой", "with a brush"),
      attachments: said("гребень, масло", "comb, oil"),
    }),
    look: { kind: "trimmer", tone: "copper", comb: true },
  }),
  defineProduct({
    handle: "usach-kontur-trimmer",
    sku: "US-KON-SK",
    title: said(
      "Триммер Usach «Контур» для волос, небесно-голубой",
      "Usach Kontur hair trimmer, sky blue",
    ),
    description: said(
      "Недорогой триммер для домашней стрижки: подровнять чёлку, виски и шею. Работает тихо, малыши не пугаются. Моется под краном целиком.",
      "An inexpensive trimmer for haircuts at home: fringe, temples and neck. It is quiet, so toddlers are not frightened. The whole thing rinses under the tap.",
    ),
    category: "trimmers",
    brand: "usach",
    roubles: 1490,
    stock: 33,
    weight: 0.16,
    size: [40, 170, 38],
    warranty: 12,
    specifications: trimmerRows({
      steps: said("от 0,8 до 3 мм", "0.8 to 3 mm"),
      battery: 60,
      cleaning: tap,
      attachments: said("щёточка", "brush"),
    }),
    look: { kind: "trimmer", tone: "sky", comb: false },
  }),
]
