/** What is filled in to open a round, and what it becomes for the door. */
import type { ArgumentOf } from '../../../../../shared/endpoint.ts'
import { points } from '../../../../../shared/points.ts'
import type { par } from '../../../contract.ts'
import { stages } from '../../../rules/rounds/windows.ts'
import { roundWords } from '../../text.vi.ts'
import type { WindowDays } from './WindowFields.tsx'
import { windowsOf } from './window-days.ts'

type UnitLevel = 'department' | 'district' | 'commune'

export interface BlockDraft {
  name: string
  level: UnitLevel
  setId: string | null
}

export interface RoundDraft {
  year: number
  name: string
  frameDay: string | null
  within: number | null
  blocks: readonly BlockDraft[]
  days: WindowDays
  tieRule: 'shared' | 'ordinal'
  /** From the best down: label and the least percentage. */
  bands: readonly { label: string; from: number }[]
}

export function newRound(year: number): RoundDraft {
  return {
    year,
    name: roundWords.defaultName(year),
    frameDay: `${year}-12-31`,
    within: null,
    blocks: [{ name: roundWords.defaultBlock, level: 'department', setId: null }],
    days: Object.fromEntries(stages.map((stage) => [stage, { first: null, last: null }])) as WindowDays,
    tieRule: 'ordinal',
    bands: roundWords.defaultBands.map(([label, from]) => ({ label, from })),
  }
}

/** Each band begins at its threshold and ends where the better one begins. */
export function bandsOf(bands: RoundDraft['bands']) {
  return bands.map(({ label, from }, at) => {
    const better = bands[at - 1]
    return {
      label,
      ...(at < bands.length - 1 && { gte: points(Math.round(from * 10_000)) }),
      ...(better && { lt: points(Math.round(better.from * 10_000)) }),
    }
  })
}

/** What still has to be filled in, as sentences; the rest is for the rules. */
export function missingIn(draft: RoundDraft): string[] {
  const { missing } = roundWords
  return [
    (draft.year < 2000 || draft.year > 2100) && missing.year,
    draft.name.trim() === '' && missing.name,
    draft.frameDay === null && missing.frameDay,
    draft.within === null && missing.within,
    draft.blocks.some(({ name, setId }) => name.trim() === '' || setId === null) && missing.blocks,
    windowsOf(draft.days) === null && missing.days,
    draft.bands.some(({ label }) => label.trim() === '') && missing.bands,
  ].filter((sentence) => sentence !== false)
}

export function roundArgument(draft: RoundDraft): ArgumentOf<typeof par.openRound> {
  const { year, name, frameDay, within, tieRule } = draft
  return {
    year,
    name,
    frameDay: frameDay ?? '',
    tieRule,
    bands: bandsOf(draft.bands),
    windows: windowsOf(draft.days) ?? [],
    blocks: draft.blocks.map((block) => ({
      name: block.name,
      setId: block.setId ?? '',
      within: within ?? 0,
      levels: [block.level],
    })),
  }
}
