/** By Medusa's own way staff record money. Chosen by a shopper it would count as money that is there. */
const MEDUSAS_OWN = "pp_system_default"

export const isForShoppers = ({ id }: { id: string }): boolean => id !== MEDUSAS_OWN
