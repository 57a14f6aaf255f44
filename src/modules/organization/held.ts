/** What a module holds of units, as it tells whoever shows it before they end and hands it over when they have. */

export interface Held {
  unitId: number
  /** A name of the module's own: 'accounts', 'open-sheets'; reorganization has the words for it. */
  what: string
  count: number
  /** A few of them, as a person knows them. */
  examples: string[]
  /** 'successor': moves to whoever takes over. 'stays': is of the unit of its day, and whoever takes over keeps it. */
  follows: 'successor' | 'stays'
  /** The unit may not end without somebody to take over. */
  needsSuccessor: boolean
}

/** What a unit that ended leaves to another; with `only`, these of it: to give back what was taken over by mistake. */
export interface HandingOver {
  fromId: number
  toId: number
  /** The first day on which the unit was no more; not needed to give back. */
  since?: string
  only?: readonly string[]
}

/** One thing that moved. */
export interface HandedOver {
  unitId: number
  what: string
  id: string
  name: string
}
