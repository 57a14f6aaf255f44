/** What a unit sends: its own word on every criterion as one value, and what changed from one sending to the next. */
import type { Points } from '../../../../shared/points.ts'
import type { ParReason } from '../../refusals.vi.ts'
import type { LeafInputs } from '../scoring/scoring.ts'
import { type HungPaper, type Paper, papersOfSelf, sawTheSame } from '../sheets/hands.ts'
import { isScoredByUnit, type SelfEntry } from '../sheets/self-assessment.ts'
import { type Adjusted, type LeafState, leafValue, type SheetPlan, sheetFigures } from '../sheets/sheet-figures.ts'

export interface SentLeaf {
  criterionId: string
  code: string
  inputs: LeafInputs | null
  notApplicable: boolean
  notApplicableReason: string
  note: string
  /** Ten-thousandths; null without points. */
  points: number | null
  /** Approved as not applicable to this unit. */
  exempt: boolean
  papers: Paper[]
  /** Taken as the program computed it, or answered with other inputs; left out where there was no figure. */
  fact?: 'taken' | 'objected'
  objection?: string
}

export interface SentFigures {
  points: Points
  applicableMax: Points
  bonus: Points
  penalty: Points
  index: number
}

/** Everything the page says, and nothing else: its text as PostgreSQL keeps it is what the printed hash is of. */
export interface SubmissionState {
  /** 1 for the first sending, 2 after a return. */
  number: number
  roundId: string
  setId: string
  unitId: number
  unitName: string
  leaves: SentLeaf[]
  areas: { criterionId: string; points: number; applicableMax: number }[]
  bonus: number[]
  penalty: number[]
  figures: SentFigures
}

export interface SheetToSend {
  number: number
  roundId: string
  setId: string
  unitId: number
  unitName: string
  plan: SheetPlan
  adjusted: Adjusted
  stateOf: (criterionId: string) =>
    | (Omit<LeafState, 'entry' | 'evidence'> & {
        entry: (SelfEntry & { version: number; note: string; factValueId?: string | null }) | null
        evidence: readonly HungPaper[]
      })
    | undefined
}

function aboutFact(
  entry: { factValueId?: string | null; objection?: string } | null,
): Pick<SentLeaf, 'fact' | 'objection'> {
  if (entry?.factValueId != null) return { fact: 'taken' }
  const objection = entry?.objection?.trim() ?? ''
  return objection === '' ? {} : { fact: 'objected', objection }
}

/** Of what the unit scores itself: a survey that arrives between drawing up and sending is not the unit's word. */
export function submissionState({ plan, adjusted, stateOf, ...about }: SheetToSend): SubmissionState {
  const ownWord = (criterionId: string) => {
    const state = stateOf(criterionId)
    return state && { ...state, imported: null }
  }
  const { totals, ...figures } = sheetFigures(plan, ownWord, adjusted, 'self')
  const { compiled } = plan
  return {
    ...about,
    leaves: plan.leaves.filter(isScoredByUnit).map((leaf) => {
      const state = ownWord(leaf.id)
      const value = leafValue(leaf, state, 'self')
      const { entry = null, evidence = [] } = state ?? {}
      return {
        criterionId: leaf.id,
        code: leaf.code,
        inputs: entry?.inputs ?? null,
        notApplicable: entry?.notApplicable ?? false,
        notApplicableReason: entry?.notApplicableReason ?? '',
        note: entry?.note ?? '',
        points: value < 0 ? null : value,
        exempt: state?.exemption != null,
        papers: papersOfSelf(evidence)
          .map(({ documentId, documentVersion, pages }) => ({ documentId, documentVersion, pages }))
          .toSorted((a, b) => (a.documentId < b.documentId ? -1 : 1)),
        ...aboutFact(entry),
      }
    }),
    areas: [...compiled.areas].map((at) => ({
      criterionId: compiled.ids[at] as string,
      points: totals.points[at] as number,
      applicableMax: totals.applicable[at] as number,
    })),
    bonus: [...adjusted.bonus],
    penalty: [...adjusted.penalty],
    figures: {
      points: figures.points,
      applicableMax: figures.applicableMax,
      bonus: figures.bonus,
      penalty: figures.penalty,
      index: figures.index,
    },
  }
}

/** Said in one way, whatever order the keys were kept in. */
const said = ({ inputs, notApplicable, notApplicableReason, note, exempt, fact, objection }: SentLeaf): string =>
  JSON.stringify([
    inputs && Object.entries(inputs).sort(([a], [b]) => (a < b ? -1 : 1)),
    notApplicable,
    notApplicableReason,
    note,
    exempt,
    fact ?? null,
    objection ?? null,
  ])

export interface LeafChange {
  criterionId: string
  code: string
  before: SentLeaf | null
  after: SentLeaf | null
}

/** Leaves whose word or papers differ, in the order of the later one. */
export function changesBetween(before: SubmissionState, after: SubmissionState): LeafChange[] {
  const earlier = new Map(before.leaves.map((leaf) => [leaf.criterionId, leaf]))
  return after.leaves.flatMap((leaf) => {
    const was = earlier.get(leaf.criterionId) ?? null
    const isSame = was !== null && said(was) === said(leaf) && sawTheSame(was.papers, leaf.papers)
    return isSame ? [] : [{ criterionId: leaf.criterionId, code: leaf.code, before: was, after: leaf }]
  })
}

/** What is claimed of bonus and penalty; null when it is the same. */
export function adjustmentChange({ figures: was }: SubmissionState, { figures: is }: SubmissionState) {
  if (was.bonus === is.bonus && was.penalty === is.penalty) return null
  return {
    before: { bonus: was.bonus, penalty: was.penalty },
    after: { bonus: is.bonus, penalty: is.penalty },
  }
}

export interface Signing {
  stateSha256: string
  state: SubmissionState
  isSigned: boolean
}

/** What of the sheet is not what was drawn up, in words. */
export function changedSince(drawnUp: SubmissionState, now: SubmissionState): string {
  const codes = changesBetween(drawnUp, now).map(({ code }) => code)
  const most = 5
  const rest = codes.length > most ? [`… và ${codes.length - most} tiêu chí khác`] : []
  const adjusted = adjustmentChange(drawnUp, now) === null ? [] : ['điểm thưởng, điểm trừ']
  return [...codes.slice(0, most), ...rest, ...adjusted].join(', ') || 'thông tin chung của phiếu'
}

/** A signature is of what was drawn up: of another sheet it is none. */
export function whyNotSigned(
  { signedSheet, signing }: { signedSheet: 'optional' | 'required'; signing: Signing | null },
  now: { state: SubmissionState; sha256: string },
): ParReason | null {
  if (signing === null || !signing.isSigned)
    return signedSheet === 'required' ? { reason: 'par.signature-missing' } : null
  if (signing.stateSha256 === now.sha256) return null
  return { reason: 'par.signature-outdated', params: { codes: changedSince(signing.state, now.state) } }
}

/** Sum of a state's papers: each document once. */
export const papersIn = ({ leaves }: SubmissionState): number =>
  new Set(leaves.flatMap(({ papers }) => papers.map(({ documentId }) => documentId))).size
