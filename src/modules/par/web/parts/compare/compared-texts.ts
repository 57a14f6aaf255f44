/** What a compared row says in plain words: for reading, for searching and for the exported file. */
import { factInWords } from '../../../rules/facts/fact-words.ts'
import { plain } from '../../../rules/scoring/plain.ts'
import { ruleInWords } from '../../../rules/scoring/working.ts'
import { type ComparedField, type ComparedRow, isDifferent } from '../../../rules/sets/compare-sets.ts'
import type { DraftNode } from '../../../rules/sets/tree.ts'
import { compareWords, drawWords, setWords } from '../../text.vi.ts'

export const ruleText = (node: DraftNode): string =>
  node.scoring === null ? '' : ruleInWords(node.scoring, node.maxPoints)

export const papersText = ({ evidence }: DraftNode): string =>
  evidence.map(({ what, mandatory }) => (mandatory ? what : `${what} (${setWords.ifAny})`)).join('; ')

export const kindOf = (row: ComparedRow): keyof typeof compareWords.kinds =>
  row.kind === 'kept' && isDifferent(row) ? 'changed' : row.kind

const OTHERS = [
  'code',
  'assessedBy',
  'appraisingBody',
  'mayBeNotApplicable',
  'legalBasis',
  'dataSource',
  'fact',
] as const
type Other = (typeof OTHERS)[number]

function valueInWords(node: DraftNode, field: Other): string {
  if (field === 'assessedBy') return setWords.assessedBy[node.assessedBy] || compareWords.none
  if (field === 'mayBeNotApplicable') return node.mayBeNotApplicable ? compareWords.yes : compareWords.no
  if (field === 'fact') return node.fact ? factInWords(node.fact) : compareWords.none
  return node[field] || compareWords.none
}

const isOther = (field: ComparedField): field is Other => OTHERS.some((other) => other === field)

/** Everything else that is different, each in a phrase. */
export function othersOf({ before, now, changed }: ComparedRow): string[] {
  if (!before || !now) return []
  return changed
    .filter(isOther)
    .map((field) =>
      compareWords.fromTo(drawWords.fieldWords[field], valueInWords(before, field), valueInWords(now, field)),
    )
}

/** A text of one side, or of both where they differ. */
export function bothTexts({ before, now }: ComparedRow, text: (node: DraftNode) => string): string {
  const [was, is] = [before && text(before), now && text(now)]
  if (was === null || is === null || was === is) return is ?? was ?? ''
  return compareWords.arrow(was || compareWords.none, is || compareWords.none)
}

export const pointsText = (row: ComparedRow): string => bothTexts(row, ({ maxPoints }) => plain(maxPoints))
