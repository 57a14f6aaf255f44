/** Sheets as a year could leave them, drawn from a seed: every hand, every rule kind, wrong numbers and lapsed words among them. */
import type { Random } from '../../src/app/demo/random.ts'
import type { CriterionNode } from '../../src/modules/par/contract.ts'
import { type LeafInputs, type Scoring, scoreLeaf } from '../../src/modules/par/rules/scoring/scoring.ts'
import type { AppraisalWord, ExplanationWord, HungPaper, Word } from '../../src/modules/par/rules/sheets/hands.ts'
import type { Leaf } from '../../src/modules/par/rules/sheets/self-assessment.ts'
import type { SheetPlan } from '../../src/modules/par/rules/sheets/sheet-figures.ts'
import { compileSet } from '../../src/modules/par/rules/sheets/totals.ts'
import { points } from '../../src/shared/points.ts'

const WHOLE = 10_000

/** What the rules ask of a set, from its nodes as they travel. */
export function planOf(nodes: readonly CriterionNode[], adjustments: SheetPlan['adjustments']): SheetPlan {
  const compiled = compileSet(
    nodes.map(({ id, parentId, maxPoints }) => ({ id, parentId, maxPoints: points(maxPoints) })),
  )
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const leaves = Array.from(compiled.leaves, (at): Leaf => {
    const node = byId.get(compiled.ids[at] as string) as CriterionNode
    return {
      id: node.id,
      code: node.code,
      scoring: node.scoring as Scoring,
      maxPoints: points(node.maxPoints),
      assessedBy: node.assessedBy === 'mixed' ? 'self' : node.assessedBy,
      evidenceRequired: false,
      appraisingBody: null,
      mayBeNotApplicable: node.mayBeNotApplicable,
    }
  })
  return { compiled, leaves, adjustments }
}

/** A number in ten-thousandths: mostly small and whole, sometimes with a tail, nothing at all, or a sum of money. */
function drawnNumber(random: Random): number {
  const kind = random.between(0, 9)
  if (kind === 0) return 0
  if (kind === 1) return random.between(0, 9) * 10 ** random.between(10, 14) + random.between(0, WHOLE)
  if (kind <= 4) return random.between(0, 200 * WHOLE)
  return random.between(0, 120) * WHOLE
}

export function drawnInputs(scoring: Scoring, random: Random): LeafInputs {
  switch (scoring.type) {
    case 'steps':
      return { type: 'steps', option: random.between(0, scoring.options.length - 1) }
    case 'checklist':
      return { type: 'checklist', items: scoring.options.map((_, at) => at).filter(() => random.chance(0.6)) }
    case 'bands':
      return { type: 'bands', value: random.between(0, 110 * WHOLE) }
    case 'ratio':
      return { type: 'ratio', a: drawnNumber(random), b: drawnNumber(random) }
    case 'deduct':
      return { type: 'deduct', counts: scoring.rules.map(() => random.between(0, 3)) }
    case 'survey':
    case 'external':
      return { type: scoring.type, percent: random.between(0, 100 * WHOLE) }
    case 'formula':
      return { type: 'formula', values: scoring.inputs.map(() => drawnNumber(random)) }
  }
}

export interface DrawnLeaf {
  criterionId: string
  entry: (Word & { notApplicableReason: string; note: string; version: number }) | null
  evidence: HungPaper[]
  appraisal: AppraisalWord | null
  explanation: ExplanationWord | null
  second: AppraisalWord | null
  council: AppraisalWord | null
  imported: { percent: number; points: number } | null
  exemption: object | null
}

export interface DrawnSheet {
  leaves: DrawnLeaf[]
  selfBonus: number[]
  selfPenalty: number[]
  appraisedBonus: number[] | null
  appraisedPenalty: number[] | null
}

function drawnWord(leaf: Leaf, random: Random): Word {
  const notApplicable = leaf.mayBeNotApplicable && random.chance(0.1)
  return { notApplicable, inputs: notApplicable ? null : drawnInputs(leaf.scoring, random) }
}

function drawnHand(leaf: Leaf, seen: HungPaper[], versions: [number, number], random: Random): AppraisalWord {
  const outcome = random.pick(['agreed', 'corrected', 'kept'] as const)
  const word = outcome === 'corrected' ? drawnWord(leaf, random) : { inputs: null, notApplicable: false }
  // One in six looked at something that is no longer so.
  const lapsed = random.chance(0.16) ? 1 : 0
  return {
    ...word,
    outcome,
    entryVersion: versions[0] + lapsed,
    explanationVersion: versions[1],
    evidenceSeen: random.chance(0.95) ? seen : [],
  }
}

function drawnLeaf(leaf: Leaf, random: Random): DrawnLeaf {
  const nothing: DrawnLeaf = {
    criterionId: leaf.id,
    entry: null,
    evidence: [],
    appraisal: null,
    explanation: null,
    second: null,
    council: null,
    imported: null,
    exemption: random.chance(0.02) ? { reason: 'Không khảo sát' } : null,
  }
  if (leaf.assessedBy !== 'self' || leaf.scoring.type === 'survey' || leaf.scoring.type === 'external') {
    if (random.chance(0.1)) return nothing
    const percent = random.between(0, 100 * WHOLE)
    const type = leaf.scoring.type === 'external' ? 'external' : 'survey'
    const score = scoreLeaf(leaf.scoring, leaf.maxPoints, { type, percent })
    return { ...nothing, imported: { percent, points: 'points' in score ? score.points : 0 } }
  }
  if (random.chance(0.1)) return nothing
  const version = random.between(1, 3)
  const evidence = random.chance(0.3) ? [{ documentId: 'd', documentVersion: 1, pages: '', hand: 'self' as const }] : []
  const explanation = random.chance(0.2)
    ? { inputs: random.chance(0.5) ? drawnInputs(leaf.scoring, random) : null, version: 1 }
    : null
  const hand = (share: number) =>
    random.chance(share) ? drawnHand(leaf, evidence, [version, explanation?.version ?? 0], random) : null
  return {
    ...nothing,
    entry: { ...drawnWord(leaf, random), notApplicableReason: '', note: '', version },
    evidence,
    appraisal: hand(0.6),
    explanation,
    second: hand(0.2),
    council: hand(0.1),
  }
}

export function drawnSheet({ leaves, adjustments }: SheetPlan, random: Random): DrawnSheet {
  const counts = (rules: readonly unknown[]) => rules.map(() => random.between(0, 2))
  const spoken = random.chance(0.5)
  return {
    leaves: leaves.map((leaf) => drawnLeaf(leaf, random)),
    selfBonus: counts(adjustments.bonus.rules),
    selfPenalty: counts(adjustments.penalty.rules),
    appraisedBonus: spoken ? counts(adjustments.bonus.rules) : null,
    appraisedPenalty: spoken ? counts(adjustments.penalty.rules) : null,
  }
}
