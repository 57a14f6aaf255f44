/** What else is told of a unit for a time, besides its name, place and code: which facts there are, and of which units. */
import type { Level } from '../levels.ts'

export const GRADES = ['city', 'I', 'II', 'III'] as const
/** Of the province by the law of the day; 'city': Hà Nội and Ho Chi Minh City. */
export type Grade = (typeof GRADES)[number]

export const AUTONOMIES = ['full', 'recurrent', 'partly', 'budget'] as const
/** What a public service unit pays for itself: also its investment, its recurrent spending, a part of that, nothing. */
export type Autonomy = (typeof AUTONOMIES)[number]

export const FIELDS = ['education', 'health', 'culture', 'other'] as const
export const REGIONS = [
  'northern-midlands-and-mountains',
  'red-river-delta',
  'central',
  'southern',
  'central-highlands',
  'border-and-island',
] as const
/** Of a commune, never of the province: since 1/7/2025 one province lies in two regions of the circular. */
export type Region = (typeof REGIONS)[number]

export const SCHOOLS = ['nursery', 'primary', 'lower-secondary', 'upper-secondary'] as const
/** What schools are ranked among. */
export type SchoolKind = (typeof SCHOOLS)[number]

export const SCHOOL_AREAS = ['lowland', 'mountain'] as const
/** Of the school itself, never of the province: lowland, town or city; mountain, remote area or island. */
export type SchoolArea = (typeof SCHOOL_AREAS)[number]

export const SCHOOL_RANKS = ['I', 'II', 'III'] as const
/** As decided: it does not move with the number of classes. */
export type SchoolRank = (typeof SCHOOL_RANKS)[number]

interface Shape {
  kind: 'amount' | 'words' | 'choice'
  levels: readonly Level[]
  choices?: readonly string[]
}

const STAFFED = ['department', 'branch', 'division', 'service', 'commune'] as const
const LED = ['department', 'branch', 'division', 'service'] as const

/** By the key it has in the database, in the order in which they are read. */
export const FACT_SHAPES = {
  'functions-decision': { kind: 'words', levels: LED },
  functions: { kind: 'words', levels: LED },
  'establishment-decision': { kind: 'words', levels: [...LED, 'village'] },
  'people-assigned': { kind: 'amount', levels: STAFFED },
  'people-present': { kind: 'amount', levels: STAFFED },
  'budget-people': { kind: 'amount', levels: ['service'] },
  'head-title': { kind: 'words', levels: LED },
  'deputy-title': { kind: 'words', levels: LED },
  deputies: { kind: 'amount', levels: LED },
  autonomy: { kind: 'choice', levels: ['service'], choices: AUTONOMIES },
  field: { kind: 'choice', levels: ['service'], choices: FIELDS },
  essential: { kind: 'choice', levels: ['service'], choices: ['yes'] },
  school: { kind: 'choice', levels: ['service'], choices: SCHOOLS },
  'school-area': { kind: 'choice', levels: ['service'], choices: SCHOOL_AREAS },
  classes: { kind: 'amount', levels: ['service'] },
  'school-rank': { kind: 'choice', levels: ['service'], choices: SCHOOL_RANKS },
  households: { kind: 'amount', levels: ['commune', 'village'] },
  population: { kind: 'amount', levels: ['province', 'district', 'commune', 'village'] },
  area: { kind: 'amount', levels: ['province', 'district', 'commune'] },
  grade: { kind: 'choice', levels: ['province'], choices: GRADES },
  region: { kind: 'choice', levels: ['commune'], choices: REGIONS },
} as const satisfies Record<string, Shape>

export type FactKey = keyof typeof FACT_SHAPES
export const FACT_KEYS = Object.keys(FACT_SHAPES) as FactKey[]
/** People, units and hectares are whole numbers; words and choices are kept as they are written. */
export type FactValue = number | string

export const shapeOf = (fact: FactKey): Shape => FACT_SHAPES[fact]
export const factsOfLevel = (level: Level): FactKey[] =>
  FACT_KEYS.filter((fact) => shapeOf(fact).levels.includes(level))

/** What a source begins with when its figures are invented, to try the program out: pages and papers then say so. */
export const INVENTED = 'Dữ liệu giả định'
export const isInvented = (source: string | null): boolean => source?.startsWith(INVENTED) ?? false
