/** What the keys are called by which tasks are told apart: bodies of the day, documents within reach, fields, ages, months. */
import type { Tx } from '../../../platform/http/call.ts'
import { unitNames } from '../../organization/index.ts'
import { AGES, type Dimension, type Told } from '../rules/dimensions.ts'
import { FIELDS, fieldInWords } from '../rules/fields.ts'
import { documentNames } from './task-summaries.ts'

const monthInWords = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`
const fieldNames: ReadonlyMap<string, string> = new Map(FIELDS.map((field) => [field, fieldInWords[field]]))
const ageNames: ReadonlyMap<string, string> = new Map(AGES.map(({ key, words }) => [key, words]))

export async function namesOf(tx: Tx, told: readonly Told[], asOf: string) {
  const unitIds = new Set(told.flatMap(({ unitId, giverUnitId }) => [unitId, giverUnitId]))
  const documentIds = new Set(told.flatMap(({ documentId }) => documentId ?? []))
  const units = await unitNames(tx, [...unitIds], asOf)
  const documents = await documentNames(tx, [...documentIds])
  const unit = (key: string) => units.get(Number(key)) ?? ''
  return {
    unit,
    giver: unit,
    month: monthInWords,
    document: (key: string) => documents.get(key) ?? '',
    field: (key: string) => fieldNames.get(key) ?? '',
    age: (key: string) => ageNames.get(key) ?? '',
  } satisfies Record<Dimension, (key: string) => string>
}
