/** What a record is made of: parts and their fields, as db/catalogues/personnel/parts.json lists them with their places in the official forms. */
import catalogue from '../../../../db/catalogues/personnel/parts.json' with { type: 'json' }

/** Parts that only a permission of their own opens; 'ordinary' ones come with the record. */
export const SENSITIVITIES = ['ordinary', 'discipline', 'background', 'health', 'family', 'party'] as const
export type Sensitivity = (typeof SENSITIVITIES)[number]

export const FIELD_TYPES = [
  ...['text', 'address', 'code', 'date', 'partial-date', 'year', 'integer'],
  ...['coefficient', 'percent', 'money', 'area', 'unit', 'image'],
] as const
export type FieldType =
  | 'text'
  | 'address'
  | 'code'
  | 'date'
  /** '1975', '1975-03' or '1975-03-21': a paper may name no more. */
  | 'partial-date'
  | 'year'
  | 'integer'
  /** In hundredths: 234 is 2,34. */
  | 'coefficient'
  /** Whole percent. */
  | 'percent'
  /** Đồng. */
  | 'money'
  /** Square metres, in hundredths. */
  | 'area'
  /** The id of a unit. */
  | 'unit'
  /** The SHA-256 of a picture. */
  | 'image'

export interface Field {
  key: string
  label: string
  type: FieldType
  catalogue?: string
  required?: boolean
  /** Its name in files for other programs, which never changes. */
  source?: string
  /** Item of each official form where it stands. */
  forms?: Readonly<Record<string, string>>
}

export interface Part {
  key: string
  label: string
  /** 'state': one line at a time per slot, the next ends it. 'rows': lines with days of their own. */
  mode: 'state' | 'rows'
  sensitivity: Sensitivity
  /** The tab of the record page it stands on. */
  group: string
  fields: readonly Field[]
  /** What runs side by side: named slots, or one per value of a field (`by`). */
  slot?: Readonly<Record<string, string>>
  /** The fields lists ask by; they are columns of the line. */
  asked?: { code?: string; unit?: string; number?: string }
}

export const PARTS = catalogue.parts as unknown as readonly Part[]

const byKey = new Map(PARTS.map((part) => [part.key, part]))

/** @throws RangeError for a part the record does not have; what people send is checked before. */
export function partOf(key: string): Part {
  const part = byKey.get(key)
  if (!part) throw new RangeError(`no part ${key}`)
  return part
}

export const isPart = (key: string): boolean => byKey.has(key)

export type Value = string | number | null
/** What a line says, by field. */
export type Values = Readonly<Record<string, Value>>

/** The slot a line runs in: named, or the value of the field the part is divided by. */
export function slotOf(part: Part, values: Values, named = ''): string {
  if (part.slot === undefined) return ''
  const by = part.slot.by
  if (by === undefined) return named === '' ? 'main' : named
  return String(values[by] ?? '')
}
