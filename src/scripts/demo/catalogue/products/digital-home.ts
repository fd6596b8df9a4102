import { defineProduct, type Specifications } from "../define-product"
import { amount, code, said } from "../specification-values"
import type { DemoProduct, Localized } from "../types"

type Television = {
  diagonal: number
  picture: string
  refresh: number
  power: number
  connectors: Localized
}

const televisionRows = ({
  diagonal,
  picture,
  refresh,
  power,
  connectors,
}: Television): Specifications => [
  ["diagonal", amount(diagonal, "inch")],
  ["picture", code(picture)],
  ["refresh", amount(refresh, "hertz")],
  ["power", amount(power, "watt")],
  ["connectors", connectors],
]

type Speaker = { power: number; connection: Localized; control: Localized; functions: Localized }

const speakerRows = ({ power, connection, control, functions }: Speaker): Specifications => [
  ["power", amount(power, "watt")],
  ["connection", connection],
  ["control", control],
  ["functions", functions],
]

type Console = {
  memory: number
  picture: string
  control: Localized
  connectors: Localized
  power: number
}

const consoleRows = ({ memory, picture, control, connectors, power }: Console): Specifications => [
  ["memory", amount(memory, "gigabyte")],
  ["picture", code(picture)],
  ["control", control],
  ["connectors", connectors],
  ["power", amount(power, "watt")],
]

const voice = said("голос и касание", "voice and touch")

export const digitalHome: DemoProduct[] = [
  defineProduct({
    handle: "vidnava-v43-television",
    sku: "VN-V43",
    title: said("Телевизор Vidnava V43, 43 дюйма", "Vidnava V43 television, 43 inches"),
    description: said(
      "Телевизор для спальни или небольшой гостиной с понятным пультом на двенадцать кнопок. Голоса в кино слышно чётко, прибавлять громкость не нужно. Ножки стоят широко, тумба может быть любой.",
      "A television for a bedroom or small living room with a plain twelve-button remote. Voices in films are clear without turning it up. The feet stand wide and suit any cabinet.",
    ),
    category: "televisions",
    brand: "vidnava",
    roubles: 29990,
    stock: 14,
    weight: 7.6,
    size: [958, 610, 210],
    warranty: 24,
    specifications: televisionRows({
      diagonal: 43,
      picture: "4K",
      refresh: 60,
      power: 85,
      connectors: said("3 × HDMI, 2 × USB", "3 × HDMI, 2 × USB"),
    }),
    look: { kind: "television", scene: "hills", stand: "feet" },
  }),
  defineProduct({
    handle: "vidnava-v55-television",
    sku: "VN-V55",
    title: said("Телевизор Vidnava V55, 55 дюймов", "Vidnava V55 television, 55 inches"),
    description: said(
      "Спорт и быстрые игры без смазанных краёв: экран обновляется 120 раз в секунду. Подставка одна, по центру, под неё помещается приставка. Вечером яркость снижается сама, глаза не устают.",
      "Sport and fast games without blur: the screen refreshes 120 times a second. One central stand leaves room for a console. At night it dims by itself and spares the eyes.",
    ),
    category: "televisions",
    brand: "vidnava",
    roubles: 64990,
    stock: 6,
    weight: 16.2,
    size: [1228, 780, 260],
    warranty: 36,
    specifications: televisionRows({
      diagonal: 55,
      picture: "4K",
      refresh: 120,
      power: 140,
      connectors: said("4 × HDMI, 2 × USB, LAN", "4 × HDMI, 2 × USB, LAN"),
    }),
    look: { kind: "television", scene: "lake", stand: "pedestal" },
  }),
  defineProduct({
    handle: "vidnava-noch-75-television",
    sku: "VN-N75",
    title: said("Телевизор Vidnava «Ночь 75», 75 дюймов", "Vidnava Noch 75 television, 75 inches"),
    description: said(
      "Чёрный у него по-настоящему чёрный, поэтому ночные сцены видно и днём. Большой: измерьте стену заранее, а мы поможем занести. Звук идёт из-за экрана, голос слышно оттуда, где губы.",
      "Its black is truly black, so night scenes show even by day. It is big: measure the wall first and we will help carry it in. Sound comes from behind the screen, right where the lips are.",
    ),
    category: "televisions",
    brand: "vidnava",
    roubles: 189990,
    stock: 1,
    weight: 31.5,
    size: [1672, 1030, 330],
    warranty: 60,
    specifications: televisionRows({
      diagonal: 75,
      picture: "8K",
      refresh: 120,
      power: 260,
      connectors: said("4 × HDMI, 3 × USB, LAN", "4 × HDMI, 3 × USB, LAN"),
    }),
    look: { kind: "television", scene: "night", stand: "feet" },
  }),
  defineProduct({
    handle: "zvonar-basok-smart-speaker",
    sku: "ZN-BAS-GR",
    title: said("Умная колонка Zvonar «Басок», графитовая", "Zvonar Basok smart speaker, graphite"),
    description: said(
      "Играет так, что танцевать можно всей комнатой, а на тихой громкости басы не пропадают. Таймер для пирога ставится голосом, даже если руки в муке. Микрофон выключается настоящей кнопкой.",
      "It plays loud enough for a whole room to dance and keeps its bass when turned low. Set the pie timer by voice with floury hands. The microphone has a real off button.",
    ),
    category: "smart-speakers",
    brand: "zvonar",
    roubles: 14990,
    stock: 13,
    weight: 2.3,
    size: [140, 232, 140],
    warranty: 24,
    specifications: speakerRows({
      power: 50,
      connection: said("Wi-Fi и Bluetooth", "Wi-Fi and Bluetooth"),
      control: voice,
      functions: said("музыка, таймер, умный дом", "music, timer, smart home"),
    }),
    look: { kind: "speaker", tone: "graphite", shape: "cylinder" },
  }),
  defineProduct({
    handle: "zvonar-bubenchik-smart-speaker",
    sku: "ZN-BUB-TC",
    title: said(
      "Умная колонка Zvonar «Бубенчик», терракотовая",
      "Zvonar Bubenchik smart speaker, terracotta",
    ),
    description: said(
      "Колонка с апельсин для кухни или детской: сказки, погода, напоминание про зонт. Две можно соединить в пару. Тканевый чехол снимается и стирается.",
      "A speaker the size of an orange for the kitchen or nursery: stories, weather, a word about the umbrella. Two can be paired. The fabric cover comes off for washing.",
    ),
    category: "smart-speakers",
    brand: "zvonar",
    roubles: 4990,
    stock: 29,
    weight: 0.4,
    size: [110, 112, 110],
    warranty: 12,
    specifications: speakerRows({
      power: 10,
      connection: said("Wi-Fi и Bluetooth", "Wi-Fi and Bluetooth"),
      control: voice,
      functions: said("музыка, таймер, сказки", "music, timer, stories"),
    }),
    look: { kind: "speaker", tone: "terracotta", shape: "ball" },
  }),
  defineProduct({
    handle: "zvonar-okoshko-smart-display",
    sku: "ZN-OKO-SD",
    title: said(
      "Умная колонка Zvonar «Окошко» с экраном",
      "Zvonar Okoshko smart speaker with display",
    ),
    description: said(
      "Часы, рецепты и видеозвонки на одном небольшом экране. Камера закрывается шторкой. Когда ничего не нужно, показывает семейные фотографии.",
      "Clock, recipes and video calls on one small screen. The camera closes with a shutter. When nothing is needed, it shows family photographs.",
    ),
    category: "smart-speakers",
    brand: "zvonar",
    roubles: 17990,
    stock: 0,
    weight: 0.9,
    size: [220, 152, 115],
    warranty: 24,
    specifications: speakerRows({
      power: 20,
      connection: said("Wi-Fi и Bluetooth", "Wi-Fi and Bluetooth"),
      control: voice,
      functions: said("музыка, звонки, рецепты", "music, calls, recipes"),
    }),
    look: { kind: "speaker", tone: "sand", shape: "screen" },
  }),
  defineProduct({
    handle: "igrun-bashnya-game-console",
    sku: "IG-BASH-WH",
    title: said("Игровая консоль Igrun «Башня», белая", "Igrun Bashnya game console, white"),
    description: said(
      "Большие игры без долгих загрузок: диск в тысячу гигабайт открывает их за секунды. Стоит вертикально и занимает на тумбе место книги. Геймпад в комплекте, второй можно взять отдельно.",
      "Big games without long waits: the thousand-gigabyte drive opens them in seconds. It stands upright in the space of a book. One gamepad is included and another can be added.",
    ),
    category: "game-consoles",
    brand: "igrun",
    roubles: 54990,
    stock: 7,
    weight: 3.9,
    size: [108, 390, 260],
    warranty: 24,
    specifications: consoleRows({
      memory: 1000,
      picture: "4K",
      control: said("геймпад", "gamepad"),
      connectors: said("HDMI, 3 × USB, LAN", "HDMI, 3 × USB, LAN"),
      power: 220,
    }),
    look: { kind: "game-console", tone: "white", shape: "tower" },
  }),
  defineProduct({
    handle: "igrun-divan-game-console",
    sku: "IG-DIV-BK",
    title: said("Игровая консоль Igrun «Диван», чёрная", "Igrun Divan game console, black"),
    description: said(
      "Приставка для игр вдвоём: гонки, футбол и головоломки на одном диване. Плоская, помещается под телевизор. Работает тихо, даже когда в комнате жарко.",
      "A console for two on one sofa: racing, football and puzzles. It is flat and slides under the television. It stays quiet even in a hot room.",
    ),
    category: "game-consoles",
    brand: "igrun",
    roubles: 32990,
    stock: 10,
    weight: 2.8,
    size: [290, 68, 260],
    warranty: 24,
    specifications: consoleRows({
      memory: 512,
      picture: "1440p",
      control: said("геймпад", "gamepad"),
      connectors: said("HDMI, 2 × USB, LAN", "HDMI, 2 × USB, LAN"),
      power: 120,
    }),
    look: { kind: "game-console", tone: "black", shape: "flat" },
  }),
  defineProduct({
    handle: "igrun-karman-handheld-console",
    sku: "IG-KAR-SG",
    title: said("Игровая консоль Igrun «Карман» портативная", "Igrun Karman handheld game console"),
    description: said(
      "Игры в поезде и на даче: заряда хватает на шесть часов. Дома ставится на подножку, и можно играть с отстёгнутой стороной в руке. Экран не слепнет на солнце.",
      "Games on the train and at the summer house: a charge lasts six hours. At home it stands on its leg. The screen stays readable in sunlight.",
    ),
    category: "game-consoles",
    brand: "igrun",
    roubles: 27490,
    stock: 18,
    weight: 0.42,
    size: [240, 102, 28],
    warranty: 12,
    specifications: consoleRows({
      memory: 128,
      picture: "1080p",
      control: said("встроенные кнопки", "built-in buttons"),
      connectors: said("USB-C, карта памяти", "USB-C, memory card"),
      power: 18,
    }),
    look: { kind: "game-console", tone: "sage", shape: "handheld" },
  }),
]
