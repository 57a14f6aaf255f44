/** What the council has before its eyes of criteria of one sheet: the words of every hand, both workings, the papers, the talk. */
import type { Call } from '../../../../platform/http/call.ts'
import type { AssessmentSheet, CriterionNode } from '../../contract.ts'
import { alternativesOf } from '../../rules/appraisal/alternatives.ts'
import { ruleInWords, workingOf } from '../../rules/scoring/working.ts'
import type { LeafHands } from '../../rules/sheets/hands.ts'
import { leafOfNode, lineOf } from '../../rules/sheets/leaf-of-node.ts'
import { handInWords, outcomeInWords, type Said, type SpokenHands, saidHands } from '../../rules/sheets/said-hands.ts'
import { assessmentSheet } from '../sheets/assessment-sheet.ts'
import { messages } from './messages.ts'

export interface Dispute {
  assessmentId: string
  criterionId: string
  unitName: string
  roundName: string
  year: number
  blockName: string
  isModel: boolean
  area: { code: string; title: string }
  code: string
  title: string
  maxPoints: number
  rule: string
  legalBasis: string
  /** As the unit holds it, as it was appraised; points null where it does not count. */
  alternatives: { side: 'unit' | 'appraiser'; working: string; points: number | null; notApplicable: boolean }[]
  said: (Said & { handInWords: string; outcomeInWords: string; working: string })[]
  papers: { title: string; number: string | null; version: number; pages: string; hand: 'self' | 'explanation' }[]
  messages: { side: 'unit' | 'appraiser'; text: string; byName: string; at: string }[]
}

async function disputeOf(call: Call, sheet: AssessmentSheet, node: CriterionNode): Promise<Dispute[]> {
  const byId = new Map(sheet.nodes.map((one) => [one.id, one]))
  const hands = sheet.leaves.find(({ criterionId }) => criterionId === node.id)
  if (!hands || node.scoring === null) return []
  const leaf = leafOfNode(node, byId)
  const area = lineOf(node, byId).at(-1) ?? node
  const talk = await messages(call, { assessmentId: sheet.id, criterionId: node.id })
  return [
    {
      assessmentId: sheet.id,
      criterionId: node.id,
      unitName: sheet.unitName,
      roundName: sheet.roundName,
      year: sheet.year,
      blockName: sheet.blockName,
      isModel: sheet.isModel,
      area: { code: area.code, title: area.title },
      code: node.code,
      title: node.title,
      maxPoints: node.maxPoints,
      rule: ruleInWords(leaf.scoring, leaf.maxPoints),
      legalBasis: node.legalBasis,
      alternatives: alternativesOf(leaf, hands as unknown as LeafHands).map(
        ({ side, working, value, notApplicable }) => ({
          side,
          working,
          notApplicable,
          points: value < 0 ? null : value,
        }),
      ),
      said: saidHands(leaf, hands as unknown as SpokenHands).map((said) => ({
        ...said,
        handInWords: handInWords[said.hand],
        outcomeInWords: outcomeInWords[said.outcome],
        working: said.inputs === null ? '' : workingOf(leaf.scoring, leaf.maxPoints, said.inputs),
      })),
      papers: hands.evidence.map(({ title, number, documentVersion, pages, hand }) => ({
        title,
        number,
        version: documentVersion,
        pages,
        hand,
      })),
      messages: talk.messages.map(({ side, text, writtenByName, writtenAt }) => ({
        side,
        text,
        byName: writtenByName,
        at: writtenAt,
      })),
    },
  ]
}

/** In the order asked for; what is no leaf of the sheet is left out. */
export async function disputesOf(
  call: Call,
  assessmentId: string,
  criterionIds: readonly string[],
): Promise<Dispute[]> {
  const sheet = await assessmentSheet(call, assessmentId)
  const found: Dispute[] = []
  for (const id of criterionIds) {
    const node = sheet.nodes.find((one) => one.id === id)
    if (node) found.push(...(await disputeOf(call, sheet, node)))
  }
  return found
}
