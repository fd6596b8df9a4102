import { defineProduct, type Specifications } from "../define-product"
import { amount, count, said } from "../specification-values"
import type { DemoProduct, Localized } from "../types"

type Machine = { power: number; speeds: number; bowl: Localized; attachments: Localized }

const machineRows = ({ power, speeds, bowl, attachments }: Machine): Specifications => [
  ["power", amount(power, "watt")],
  ["speeds", count(speeds)],
  ["bowl", bowl],
  ["attachments", attachments],
]

type Grinder = { power: number; output: Localized; body: Localized; attachments: Localized }

const grinderRows = ({ power, output, body, attachments }: Grinder): Specifications => [
  ["power", amount(power, "watt")],
  ["mincing", output],
  ["body", body],
  ["attachments", attachments],
]

export const foodPreparation: DemoProduct[] = [
  defineProduct({
    handle: "mastak-vihor-jug-blender",
    sku: "MS-VIH-BK",
    title: said("Блендер Mastak «Вихорь» стационарный, 1,5 л", "Mastak Vihor jug blender, 1.5 L"),
    description: said(
      "Колет лёд и замороженную малину без остановок. Стеклянный кувшин тяжёлый и устойчивый, на стенке риски через 250 мл. Через отверстие в крышке удобно доливать масло для майонеза.",
      "It breaks ice and frozen raspberries without stopping. The glass jug is heavy and steady, marked every 250 ml. Oil for mayonnaise goes in through the hole in the lid.",
    ),
    category: "blenders",
    brand: "mastak",
    roubles: 6490,
    stock: 13,
    weight: 3.6,
    size: [190, 420, 200],
    warranty: 12,
    specifications: machineRows({
      power: 1000,
      speeds: 5,
      bowl: amount(1.5, "litre"),
      attachments: said("кувшин, мерный колпачок", "jug, measuring cap"),
    }),
    look: { kind: "blender", tone: "black", shape: "jar" },
  }),
  defineProduct({
    handle: "teplo-lyogkiy-hand-blender",
    sku: "TP-LEG-WH",
    title: said(
      "Блендер Teplo «Лёгкий» погружной, со стаканом",
      "Teplo Lyogkiy hand blender with beaker",
    ),
    description: said(
      "Весит меньше килограмма, рука не устаёт даже на большой кастрюле супа-пюре. Чем сильнее нажимаешь, тем быстрее крутится. Стальная ножка отщёлкивается и моется отдельно.",
      "At under a kilogram it does not tire the hand even over a big pot of soup. The harder you press, the faster it turns. The steel foot clicks off for washing.",
    ),
    category: "blenders",
    brand: "teplo",
    roubles: 3490,
    stock: 31,
    weight: 0.9,
    size: [64, 395, 64],
    warranty: 24,
    specifications: machineRows({
      power: 600,
      speeds: 2,
      bowl: amount(0.7, "litre"),
      attachments: said("стакан с рисками", "marked beaker"),
    }),
    look: { kind: "blender", tone: "white", shape: "hand" },
  }),
  defineProduct({
    handle: "okolo-pekarnya-stand-mixer",
    sku: "OK-PEK-SK",
    title: said(
      "Миксер Okolo «Пекарня» планетарный, небесно-голубой",
      "Okolo Pekarnya stand mixer, sky blue",
    ),
    description: said(
      "Месит крутое тесто на пельмени и взбивает белки, пока вы чистите яблоки. Голова тяжёлая, литая, поэтому миксер стоит на месте. Стальной чаши хватает на два каравая.",
      "It kneads stiff dumpling dough and beats egg whites while you peel apples. The cast head is heavy, so the mixer stays put. The steel bowl is enough for two loaves.",
    ),
    category: "mixers",
    brand: "okolo",
    roubles: 36990,
    stock: 4,
    weight: 8.9,
    size: [380, 350, 235],
    warranty: 36,
    specifications: machineRows({
      power: 1000,
      speeds: 8,
      bowl: amount(4.8, "litre"),
      attachments: said("венчик, крюк, лопатка", "whisk, hook, paddle"),
    }),
    look: { kind: "mixer", tone: "sky", shape: "stand" },
  }),
  defineProduct({
    handle: "mastak-slivki-hand-mixer",
    sku: "MS-SLIV-MU",
    title: said("Миксер Mastak «Сливки» ручной, горчичный", "Mastak Slivki hand mixer, mustard"),
    description: said(
      "Лёгкий миксер для блинного теста и сливок к чаю. Венчики выскакивают одной кнопкой под большим пальцем. Хранится в ящике, шнур наматывается на пятку.",
      "A light mixer for pancake batter and cream with tea. The whisks pop out at one button under the thumb. It lives in a drawer with the cord wound round its heel.",
    ),
    category: "mixers",
    brand: "mastak",
    roubles: 1990,
    stock: 40,
    weight: 1,
    size: [200, 275, 90],
    warranty: 12,
    specifications: machineRows({
      power: 350,
      speeds: 5,
      bowl: said("без чаши", "no bowl"),
      attachments: said("два венчика, два крюка", "two whisks, two hooks"),
    }),
    look: { kind: "mixer", tone: "mustard", shape: "hand" },
  }),
  defineProduct({
    handle: "mastak-povar-food-processor",
    sku: "MS-POV-WH",
    title: said(
      "Кухонный комбайн Mastak «Повар», 2 л, белый",
      "Mastak Povar food processor, 2 L, white",
    ),
    description: said(
      "Морковь на борщ трётся за полминуты, а капуста на пирог режется ровной соломкой. Пять дисков и нож хранятся в самой чаше. Без закрытой крышки не включится, даже если очень просить.",
      "Carrots for borscht are grated in half a minute and cabbage for a pie comes out in even strips. Five discs and a blade store inside the bowl. It will not start without its lid, however you ask.",
    ),
    category: "food-processors",
    brand: "mastak",
    roubles: 8490,
    stock: 7,
    weight: 4.3,
    size: [260, 415, 230],
    warranty: 12,
    specifications: machineRows({
      power: 800,
      speeds: 3,
      bowl: amount(2, "litre"),
      attachments: said("нож, 5 дисков", "blade, 5 discs"),
    }),
    look: { kind: "food-processor", tone: "white" },
  }),
  defineProduct({
    handle: "halvorn-kjokken-food-processor",
    sku: "HV-KJOK-RD",
    title: said(
      "Кухонный комбайн Halvorn Kjøkken, 3,2 л, красный",
      "Halvorn Kjøkken food processor, 3.2 L, red",
    ),
    description: said(
      "Большая чаша принимает целый кочан по частям и не просит передышки. Мотор без ремня работает ровно и негромко. Внутри ещё одна чаша, маленькая, для орехов и зелени.",
      "The large bowl takes a whole cabbage in pieces and asks for no rest. The beltless motor runs smooth and low. A second, small bowl inside does nuts and herbs.",
    ),
    category: "food-processors",
    brand: "halvorn",
    roubles: 29990,
    stock: 2,
    weight: 7.2,
    size: [280, 450, 250],
    warranty: 60,
    specifications: machineRows({
      power: 1100,
      speeds: 4,
      bowl: amount(3.2, "litre"),
      attachments: said("2 ножа, 6 дисков, малая чаша", "2 blades, 6 discs, small bowl"),
    }),
    look: { kind: "food-processor", tone: "red" },
  }),
  defineProduct({
    handle: "mastak-farsh-meat-grinder",
    sku: "MS-FAR-WH",
    title: said("Мясорубка Mastak «Фарш», белая", "Mastak Farsh meat grinder, white"),
    description: said(
      "Килограмм фарша на котлеты — меньше минуты. Если попалась жила, кнопка обратного хода прокручивает шнек назад. Металлические части снимаются и моются руками, они прослужат дольше мотора.",
      "A kilogram of mince for cutlets takes less than a minute. If a sinew jams, the reverse button turns the auger back. The metal parts come off, wash by hand and will outlive the motor.",
    ),
    category: "meat-grinders",
    brand: "mastak",
    roubles: 6990,
    stock: 12,
    weight: 4.4,
    size: [340, 330, 190],
    warranty: 12,
    specifications: grinderRows({
      power: 1500,
      output: said("1,7 кг/мин", "1.7 kg/min"),
      body: said("пластик, металлический лоток", "plastic, metal tray"),
      attachments: said("3 решётки, кеббе", "3 plates, kebbe"),
    }),
    look: { kind: "meat-grinder", tone: "white", tray: "steel" },
  }),
]
