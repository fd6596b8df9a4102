import { defineProduct, type Specifications } from "../define-product"
import { amount, code, count, said, upTo } from "../specification-values"
import type { DemoProduct, Localized } from "../types"

type Conditioner = {
  area: number
  power: number
  functions: Localized
  energy: string
  noise: number
}

const conditionerRows = ({
  area,
  power,
  functions,
  energy,
  noise,
}: Conditioner): Specifications => [
  ["area", upTo(area, "squareMetre")],
  ["power", amount(power, "kilowatt")],
  ["functions", functions],
  ["energy", code(energy)],
  ["noise", amount(noise, "decibel")],
]

type Heater = { area: number; power: number; control: Localized; protection: Localized }

const heaterRows = ({ area, power, control, protection }: Heater): Specifications => [
  ["area", upTo(area, "squareMetre")],
  ["power", amount(power, "watt")],
  ["control", control],
  ["protection", protection],
]

type Fan = { power: number; speeds: number; noise: number; control: Localized }

const fanRows = ({ power, speeds, noise, control }: Fan): Specifications => [
  ["power", amount(power, "watt")],
  ["speeds", count(speeds)],
  ["noise", amount(noise, "decibel")],
  ["control", control],
]

type Humidifier = { area: number; tank: number; airflow: number; noise: number }

const humidifierRows = ({ area, tank, airflow, noise }: Humidifier): Specifications => [
  ["area", upTo(area, "squareMetre")],
  ["tank", amount(tank, "litre")],
  ["mist", said(`${String(airflow)}\u00a0мл/ч`, `${String(airflow)}\u00a0ml/h`)],
  ["noise", amount(noise, "decibel")],
]

type Purifier = { area: number; airflow: number; filter: Localized; noise: number }

const purifierRows = ({ area, airflow, filter, noise }: Purifier): Specifications => [
  ["area", upTo(area, "squareMetre")],
  ["airflow", amount(airflow, "cubicMetresPerHour")],
  ["filter", filter],
  ["noise", amount(noise, "decibel")],
]

const knobs = said("поворотные ручки", "knobs")
const remote = said("сенсорное и пульт", "touch and remote")
const tilt = said("от опрокидывания и перегрева", "tilt and overheating")

export const climate: DemoProduct[] = [
  defineProduct({
    handle: "vetrino-zefir-air-conditioner",
    sku: "VT-ZEF-WH",
    title: said(
      "Кондиционер Vetrino «Зефир 25» настенный",
      "Vetrino Zefir 25 wall air conditioner",
    ),
    description: said(
      "Держит в спальне заданный градус и ночью сбавляет обороты сам. Зимой греет: до минус 15 на улице можно не включать батареи. Фильтр вынимается снизу, лестница не нужна.",
      "It keeps the bedroom at the chosen degree and slows itself at night. In winter it heats, down to minus 15 outside. The filter slides out from below without a ladder.",
    ),
    category: "air-conditioners",
    brand: "vetrino",
    roubles: 38990,
    stock: 9,
    weight: 34,
    size: [800, 290, 210],
    warranty: 36,
    specifications: conditionerRows({
      area: 25,
      power: 2.6,
      functions: said("холод, тепло, осушение", "cool, heat, dry"),
      energy: "A++",
      noise: 22,
    }),
    look: { kind: "air-conditioner", tone: "white", shape: "split" },
  }),
  defineProduct({
    handle: "vetrino-yahta-mobile-air-conditioner",
    sku: "VT-YAH-WH",
    title: said(
      "Кондиционер Vetrino «Яхта» мобильный, белый",
      "Vetrino Yahta mobile air conditioner, white",
    ),
    description: said(
      "Для съёмной квартиры и дачи: шланг выводится в форточку, стены сверлить не нужно. Катится на колёсиках из комнаты в комнату. В дождливое лето просто сушит воздух и бельё.",
      "For a rented flat or summer house: the hose goes out of the window and no wall is drilled. It rolls from room to room. In a rainy summer it just dries the air and the laundry.",
    ),
    category: "air-conditioners",
    brand: "vetrino",
    roubles: 29990,
    stock: 3,
    weight: 24,
    size: [360, 720, 340],
    warranty: 24,
    specifications: conditionerRows({
      area: 20,
      power: 2.1,
      functions: said("холод, осушение, вентиляция", "cool, dry, fan"),
      energy: "A",
      noise: 54,
    }),
    look: { kind: "air-conditioner", tone: "white", shape: "mobile" },
  }),
  defineProduct({
    handle: "vetrino-batareya-oil-radiator",
    sku: "VT-BAT-WH",
    title: said(
      "Обогреватель Vetrino «Батарея 9» масляный, белый",
      "Vetrino Batareya 9 oil-filled radiator, white",
    ),
    description: said(
      "Греет медленно и долго: выключенный, он тёплый ещё полчаса. Девять секций согревают комнату в 20 м² без шума и запаха. Колёсики и ручка для шнура позволяют брать его с собой по квартире.",
      "It warms slowly and stays warm for half an hour after switching off. Nine fins heat a 20 m² room without noise or smell. Castors and a cord rest let it follow you round the flat.",
    ),
    category: "heaters",
    brand: "vetrino",
    roubles: 5990,
    stock: 26,
    weight: 11.5,
    size: [440, 620, 140],
    warranty: 24,
    specifications: heaterRows({ area: 20, power: 2000, control: knobs, protection: tilt }),
    look: { kind: "heater", tone: "white", shape: "radiator" },
  }),
  defineProduct({
    handle: "vetrino-panel-convector",
    sku: "VT-PAN-BK",
    title: said(
      "Обогреватель Vetrino «Панель» конвекторный, чёрное стекло",
      "Vetrino Panel convector heater, black glass",
    ),
    description: said(
      "Тонкая стеклянная панель под окно, выглядит как выключенный экран. Термостат держит температуру с точностью до полградуса. Можно поставить на ножки или повесить, крепёж для стены в коробке.",
      "A thin glass panel for under the window that looks like a dark screen. Its thermostat keeps to half a degree. Stand it on feet or hang it; the wall bracket is in the box.",
    ),
    category: "heaters",
    brand: "vetrino",
    roubles: 11490,
    stock: 7,
    weight: 8.2,
    size: [740, 450, 85],
    warranty: 36,
    specifications: heaterRows({ area: 22, power: 2000, control: remote, protection: tilt }),
    look: { kind: "heater", tone: "black", shape: "convector" },
  }),
  defineProduct({
    handle: "vetrino-ugolyok-ceramic-heater",
    sku: "VT-UGOL-GR",
    title: said(
      "Обогреватель Vetrino «Уголёк» керамический, графитовый",
      "Vetrino Ugolyok ceramic heater, graphite",
    ),
    description: said(
      "Дует теплом через минуту после включения: для ванной перед душем и для холодных утр. Поворачивается из стороны в сторону. Решётка снаружи остаётся тёплой, но не жжётся.",
      "Warm air comes a minute after switching on: for the bathroom before a shower and for cold mornings. It turns from side to side. The grille outside gets warm but does not burn.",
    ),
    category: "heaters",
    brand: "vetrino",
    roubles: 4490,
    stock: 18,
    weight: 3.1,
    size: [220, 610, 200],
    warranty: 12,
    specifications: heaterRows({ area: 15, power: 1800, control: remote, protection: tilt }),
    look: { kind: "heater", tone: "graphite", shape: "tower" },
  }),
  defineProduct({
    handle: "vetrino-oduvanchik-pedestal-fan",
    sku: "VT-ODUV-WH",
    title: said(
      "Вентилятор Vetrino «Одуванчик» напольный, белый",
      "Vetrino Oduvanchik pedestal fan, white",
    ),
    description: said(
      "Высокий лёгкий вентилятор с частой решёткой, детский палец не пройдёт. Высота меняется муфтой на стойке, голова кивает и поворачивается. Разбирается на зиму в плоскую коробку.",
      "A tall light fan with a close grille that keeps small fingers out. A collar on the pole sets the height; the head tilts and turns. It packs flat for the winter.",
    ),
    category: "fans",
    brand: "vetrino",
    roubles: 3490,
    stock: 35,
    weight: 4.2,
    size: [440, 1250, 400],
    warranty: 12,
    specifications: fanRows({
      power: 50,
      speeds: 3,
      noise: 52,
      control: said("кнопки", "buttons"),
    }),
    look: { kind: "fan", tone: "white", shape: "stand" },
  }),
  defineProduct({
    handle: "vetrino-strekoza-desk-fan",
    sku: "VT-STREK-SG",
    title: said(
      "Вентилятор Vetrino «Стрекоза» настольный, шалфейный",
      "Vetrino Strekoza desk fan, sage green",
    ),
    description: said(
      "Небольшой вентилятор на стол или подоконник. Пять широких лопастей гонят мягкий воздух и не сдувают бумаги. На первой скорости слышно только часы на стене.",
      "A small fan for a desk or windowsill. Five broad blades move soft air and leave papers in place. On the first speed you hear only the clock on the wall.",
    ),
    category: "fans",
    brand: "vetrino",
    roubles: 2290,
    stock: 28,
    weight: 1.9,
    size: [300, 420, 250],
    warranty: 12,
    specifications: fanRows({
      power: 30,
      speeds: 3,
      noise: 41,
      control: said("кнопки", "buttons"),
    }),
    look: { kind: "fan", tone: "sage", shape: "desk" },
  }),
  defineProduct({
    handle: "vetrino-kolonna-tower-fan",
    sku: "VT-KOL-BK",
    title: said("Вентилятор Vetrino «Колонна», чёрный", "Vetrino Kolonna tower fan, black"),
    description: said(
      "Узкая колонна встаёт в угол и не бросается в глаза. Показывает температуру комнаты и прибавляет ход, когда становится жарко. Ночной режим гасит экран и к утру выключает мотор.",
      "A slim tower that stands in a corner unnoticed. It shows the room temperature and speeds up as it gets hot. Night mode dims the display and stops the motor by morning.",
    ),
    category: "fans",
    brand: "vetrino",
    roubles: 6990,
    stock: 2,
    weight: 4.6,
    size: [165, 1000, 165],
    warranty: 24,
    specifications: fanRows({ power: 45, speeds: 6, noise: 46, control: remote }),
    look: { kind: "fan", tone: "black", shape: "tower" },
  }),
  defineProduct({
    handle: "vetrino-kaplya-humidifier",
    sku: "VT-KAP-SG",
    title: said("Увлажнитель воздуха Vetrino «Капля», песочный", "Vetrino Kaplya humidifier, sand"),
    description: said(
      "Похож на вазу и стоит на деревянном кольце. Держит заданную влажность, а не льёт пар без остановки. Вода заливается сверху из кувшина, снимать ничего не нужно.",
      "It looks like a vase and stands on a wooden ring. It holds the humidity you set instead of steaming on and on. Pour water in from above; nothing has to come off.",
    ),
    category: "humidifiers",
    brand: "vetrino",
    roubles: 4290,
    stock: 19,
    weight: 1.3,
    size: [190, 290, 190],
    warranty: 12,
    specifications: humidifierRows({ area: 25, tank: 2.2, airflow: 220, noise: 32 }),
    look: { kind: "humidifier", tone: "sand", shape: "drop" },
  }),
  defineProduct({
    handle: "vetrino-tuman-humidifier",
    sku: "VT-TUM-WH",
    title: said("Увлажнитель воздуха Vetrino «Туман», белый", "Vetrino Tuman humidifier, white"),
    description: said(
      "Прозрачный бак на 5 л: с вечера до вечера доливать не придётся. Комнатные растения рядом с ним заметно веселеют. Бак открывается широко и моется губкой, без ёршиков.",
      "A clear 5 L tank lasts from one evening to the next. House plants nearby visibly cheer up. The tank opens wide and washes with an ordinary sponge.",
    ),
    category: "humidifiers",
    brand: "vetrino",
    roubles: 6490,
    stock: 10,
    weight: 2.4,
    size: [230, 330, 220],
    warranty: 24,
    specifications: humidifierRows({ area: 40, tank: 5, airflow: 350, noise: 35 }),
    look: { kind: "humidifier", tone: "white", shape: "cube" },
  }),
  defineProduct({
    handle: "vetrino-roshcha-air-purifier",
    sku: "VT-ROSH-WH",
    title: said("Очиститель воздуха Vetrino «Роща», белый", "Vetrino Roshcha air purifier, white"),
    description: said(
      "Забирает воздух со всех сторон и показывает, сколько в нём пыли. Весной выручает тех, кто чихает от берёзы. Фильтр-цилиндр меняют раз в полгода, дно открывается поворотом.",
      "It draws air from all round and shows how much dust is in it. In spring it saves those who sneeze at birches. The cylinder filter is changed twice a year through a twist-off base.",
    ),
    category: "air-purifiers",
    brand: "vetrino",
    roubles: 13990,
    stock: 12,
    weight: 4.8,
    size: [260, 520, 260],
    warranty: 24,
    specifications: purifierRows({
      area: 38,
      airflow: 320,
      filter: said("тонкой очистки и угольный", "fine and carbon"),
      noise: 29,
    }),
    look: { kind: "purifier", tone: "white", shape: "cylinder" },
  }),
  defineProduct({
    handle: "halvorn-luft-air-purifier",
    sku: "HV-LUFT-GR",
    title: said(
      "Очиститель воздуха Halvorn Luft, графитовый",
      "Halvorn Luft air purifier, graphite",
    ),
    description: said(
      "Рассчитан на гостиную с кухней: запах жареной рыбы уходит за четверть часа. Сетка спереди снимается на магнитах и моется под душем. Если в доме кошка, меняйте не фильтр, а только эту сетку.",
      "Made for a living room with a kitchen: the smell of fried fish goes in a quarter of an hour. The front mesh comes off its magnets and rinses in the shower. With a cat at home, that mesh saves the filter.",
    ),
    category: "air-purifiers",
    brand: "halvorn",
    roubles: 34990,
    stock: 4,
    weight: 9.1,
    size: [380, 610, 230],
    warranty: 60,
    specifications: purifierRows({
      area: 65,
      airflow: 540,
      filter: said("сетка, тонкой очистки, угольный", "mesh, fine, carbon"),
      noise: 27,
    }),
    look: { kind: "purifier", tone: "graphite", shape: "cabinet" },
  }),
]
