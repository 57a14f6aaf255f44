/** What a row of a list says of a person: facts for the record, with what was repaired and what is wrong. */
import type { IntakeReason } from '../../refusals.vi.ts'
import type { Repair } from '../cell.ts'

export type Value = string | number

/** A fact holds from a day, as the paper names it: day, month or year. */
export interface DraftFact {
  part: string
  slot: string
  from: string
  to: string | null
  /** Whether the row itself says from when; else it holds from the day of the list. */
  isDated: boolean
  values: Readonly<Record<string, Value>>
}

export interface Finding {
  /** The column it is about; null: the row as a whole. */
  column: string | null
  /** What stands in the cell. */
  written: string
  why: IntakeReason
  /** What may have been meant, as one would type it. */
  offers: readonly string[]
  /** Said beside the row, and no reason not to take it. */
  isNote: boolean
}

export interface CellRepair extends Repair {
  column: string
}

export interface Draft {
  /** From 0, as the file has it. */
  row: number
  fullName: string
  bornOn: string | null
  sex: string | null
  citizenId: string | null
  unitId: number | null
  facts: DraftFact[]
  repairs: CellRepair[]
  findings: Finding[]
}

export const isWrong = ({ findings }: Pick<Draft, 'findings'>): boolean => findings.some(({ isNote }) => !isNote)
