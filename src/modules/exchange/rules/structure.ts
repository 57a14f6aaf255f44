/** What an exchange file is made of: the parts and fields of the record under names that never change. */

export type FieldKind = 'text' | 'code' | 'date' | 'partial-date' | 'whole' | 'hundredths' | 'unit' | 'image'

export interface ExchangeField {
  key: string
  /** In files: 'birth_name'; those that the field list of the forms does not name are named after their key. */
  name: string
  label: string
  kind: FieldKind
  isRequired: boolean
  catalogue: string | null
  /** The item of Mẫu TT 06/2023/TT-BNV it fills; null: not of that form. */
  item: string | null
}

export interface ExchangePart {
  key: string
  name: string
  label: string
  mode: 'state' | 'rows'
  sensitivity: string
  /** The tab of the record it stands on. */
  group: string
  fields: readonly ExchangeField[]
}

export interface Item {
  code: string
  name: string
  from?: string | null
  to?: string | null
}

export interface Structure {
  parts: readonly ExchangePart[]
  partNamed: ReadonlyMap<string, ExchangePart>
  /** Kinds of event and what they are called. */
  kinds: Readonly<Record<string, string>>
  itemsOf: (catalogue: string) => readonly Item[]
}

/** A part as the record has it. */
export interface RecordPart {
  key: string
  label: string
  mode: 'state' | 'rows'
  sensitivity: string
  group: string
  fields: readonly {
    key: string
    label: string
    type: string
    catalogue?: string
    required?: boolean
    source?: string
    forms?: Readonly<Record<string, string>>
  }[]
}

const KINDS: Readonly<Record<string, FieldKind>> = {
  text: 'text',
  address: 'text',
  code: 'code',
  date: 'date',
  'partial-date': 'partial-date',
  year: 'whole',
  integer: 'whole',
  percent: 'whole',
  money: 'whole',
  coefficient: 'hundredths',
  area: 'hundredths',
  unit: 'unit',
  image: 'image',
}

const inSnake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_')

export function structureOf(
  recordParts: readonly RecordPart[],
  { kinds, itemsOf }: Pick<Structure, 'kinds' | 'itemsOf'>,
): Structure {
  const parts = recordParts.map(({ key, label, mode, sensitivity, group, fields }) => ({
    key,
    name: inSnake(key),
    label,
    mode,
    sensitivity,
    group,
    fields: fields.map(
      (field): ExchangeField => ({
        key: field.key,
        name: field.source ?? inSnake(field.key),
        label: field.label,
        kind: KINDS[field.type] ?? 'text',
        isRequired: field.required === true,
        catalogue: field.catalogue ?? null,
        item: field.forms?.['TT06/2023'] ?? null,
      }),
    ),
  }))
  return { parts, partNamed: new Map(parts.map((part) => [part.name, part])), kinds, itemsOf }
}
