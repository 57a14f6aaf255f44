/** What is wrong with a drawing while it is drawn, each with the node and the field it is about. */
import type { ParReason } from '../../../refusals.vi.ts'
import { type Offered, whyNotFacts } from '../../../rules/facts/why-not-fact.ts'
import { whyNotIssue } from '../../../rules/sets/criteria-set.ts'
import { whyNotCodes } from '../../../rules/sets/draft-set.ts'
import {
  type MappedNode,
  mappingOf,
  type SetInTime,
  whyNotBasedOn,
  whyNotMapping,
} from '../../../rules/sets/mapping.ts'
import { doubts } from '../../../rules/sets/set-checks.ts'
import type { DraftSet } from '../../../rules/sets/set-node.ts'
import { reasonInWords } from '../leaf/leaf-now.ts'
import type { Drawing } from './drawing.ts'

/** The parts of the page that can be chosen beside a node. */
export const HEAD = 'thong-tin'
export const ADJUSTMENTS = 'thuong-tru'

export type Field =
  | 'name'
  | 'year'
  | 'totalPoints'
  | 'surveyPoints'
  | 'code'
  | 'title'
  | 'maxPoints'
  | 'scoring'
  | 'fact'
  | 'assessedBy'
  | 'evidence'
  | 'appraisingBody'
  | 'bonus'
  | 'penalty'

export interface Told {
  /** A node's id, or one of the parts above. */
  where: string
  field: Field
  sentence: string
  isDoubt: boolean
}

const FIELDS: Partial<Record<ParReason['reason'], Field>> = {
  'par.set-total-off': 'totalPoints',
  'par.set-survey-off': 'surveyPoints',
  'par.survey-above-total': 'surveyPoints',
  'par.set-from-later': 'year',
  'par.code-twice': 'code',
  'par.code-missing': 'code',
  'par.title-missing': 'title',
  'par.title-long': 'title',
  'par.sum-off': 'maxPoints',
  'par.points-not-positive': 'maxPoints',
  'par.evidence-unnamed': 'evidence',
  'par.leaf-without-evidence': 'evidence',
  'par.body-idle': 'appraisingBody',
  'par.fact-unknown': 'fact',
  'par.fact-on-parent': 'fact',
  'par.fact-not-self': 'assessedBy',
  'par.fact-other-level': 'fact',
  'par.fact-misread': 'fact',
  'par.survey-without-rule': 'assessedBy',
  'par.survey-not-surveyed': 'assessedBy',
  'par.external-self-assessed': 'assessedBy',
}

/** The set as its check wants it: nodes by their codes. */
function checked({ head, nodes }: Drawing): DraftSet {
  const codeOf = new Map(nodes.map((node) => [node.id, node.code]))
  return {
    ...head,
    nodes: nodes.map((node) => ({
      ...node,
      parent: node.parentId === null ? null : (codeOf.get(node.parentId) ?? null),
    })),
  }
}

export interface Ground {
  /** Of the set it grew from. */
  nodes: readonly MappedNode[]
  sets: readonly SetInTime[]
  /** The sources of figures there are; left out while they are not known yet. */
  offered?: readonly Offered[] | undefined
}

function reasonsOf(setId: string, drawing: Drawing, { nodes: before, sets, offered }: Ground): ParReason[] {
  // Everything below speaks of nodes by their codes.
  const codes = whyNotCodes(drawing.nodes)
  if (codes.length > 0) return codes
  const { head, nodes, links } = drawing
  const draft = checked(drawing)
  const own = [...whyNotIssue(draft), ...(offered ? whyNotFacts(draft.nodes, head.level, offered) : [])]
  if (head.basedOn === null) return own
  const base = whyNotBasedOn({ id: setId, name: head.name, year: head.year, basedOn: head.basedOn }, sets)
  return [...own, ...(base ? [base] : []), ...whyNotMapping(mappingOf(links, before, nodes), before, nodes)]
}

export function tellProblems(setId: string, drawing: Drawing, ground: Ground): Told[] {
  const idOf = new Map(drawing.nodes.map((node) => [node.code, node.id]))
  const told = (reason: ParReason, isDoubt: boolean): Told => {
    const { at } = reason
    const sentence = reasonInWords(reason)
    if (at === 'bonus' || at === 'penalty') return { where: ADJUSTMENTS, field: at, sentence, isDoubt }
    const field = FIELDS[reason.reason]
    if (at === undefined) {
      const blank = reason.reason === 'par.code-missing' && drawing.nodes.find((node) => node.code.trim() === '')
      return { where: blank ? blank.id : HEAD, field: field ?? 'name', sentence, isDoubt }
    }
    return { where: idOf.get(at) ?? HEAD, field: field ?? 'scoring', sentence, isDoubt }
  }
  const reasons = reasonsOf(setId, drawing, ground)
  return [
    ...reasons.map((reason) => told(reason, false)),
    ...doubts(checked(drawing)).map((reason) => told(reason, true)),
  ]
}
