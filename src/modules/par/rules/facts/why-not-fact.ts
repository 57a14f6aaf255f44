/** Why a criterion may not take its figures from a source: nobody offers it, or the rule and the source do not go together. */
import type { ParReason } from '../../refusals.vi.ts'
import type { SetNode } from '../sets/set-node.ts'
import { type NodeFact, READINGS } from './reading.ts'

/** A source as far as sets ask about it. */
export interface Offered {
  key: string
  title: string
  levels: readonly string[]
  denominator: string | null
  others: readonly { name: string }[]
}

const namesOf = ({ denominator, others }: Offered): ReadonlySet<string> =>
  new Set(['numerator', ...(denominator === null ? [] : ['denominator', 'missed']), ...others.map(({ name }) => name)])

/** What is off in how the figure is read; '' when nothing is. */
function offIn({ reading }: NodeFact, { scoring }: SetNode, source: Offered): string {
  if (scoring === null || READINGS[scoring.type] !== reading.as)
    return 'cách chấm của tiêu chí không đọc được số liệu này'
  const names = namesOf(source)
  switch (reading.as) {
    case 'ratio':
      return source.denominator === null ? 'nguồn này là số đếm, không phải tỷ lệ' : ''
    case 'value':
      return ''
    case 'counts':
    case 'values': {
      const wanted =
        scoring.type === 'deduct' ? scoring.rules.length : scoring.type === 'formula' ? scoring.inputs.length : 0
      if (reading.figures.length !== wanted) return `cần chọn đủ ${wanted} số`
      return reading.figures.every((name) => names.has(name)) ? '' : 'có số mà nguồn không cung cấp'
    }
    case 'steps': {
      if (reading.thresholds.length === 0) return 'chưa có ngưỡng cho mức nào'
      const options = scoring.type === 'steps' ? scoring.options.length : 0
      return reading.thresholds.every(({ option }) => option < options)
        ? ''
        : 'có ngưỡng của mức không còn trong cách chấm'
    }
  }
}

function whyNotFact(node: SetNode, isLeaf: boolean, level: string, sources: ReadonlyMap<string, Offered>): ParReason[] {
  const { fact, code } = node
  if (!fact) return []
  const source = sources.get(fact.key)
  if (!source) return [{ reason: 'par.fact-unknown', params: { code, key: fact.key }, at: code }]
  const params = { code, title: source.title }
  if (!isLeaf) return [{ reason: 'par.fact-on-parent', params, at: code }]
  if (node.assessedBy !== 'self') return [{ reason: 'par.fact-not-self', params, at: code }]
  if (!source.levels.includes(level)) return [{ reason: 'par.fact-other-level', params, at: code }]
  const problem = offIn(fact, node, source)
  return problem === '' ? [] : [{ reason: 'par.fact-misread', params: { ...params, problem }, at: code }]
}

/** @param level of the set: a source tells of units of its levels alone. */
export function whyNotFacts(nodes: readonly SetNode[], level: string, offered: readonly Offered[]): ParReason[] {
  const sources = new Map(offered.map((source) => [source.key, source]))
  const parents = new Set(nodes.map((node) => node.parent))
  return nodes.flatMap((node) => whyNotFact(node, !parents.has(node.code), level, sources))
}
