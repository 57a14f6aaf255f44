/** What else has to hold before a set is issued: words, papers, who assesses, bodies, bonus and penalty. */
import type { ParReason } from '../../refusals.vi.ts'
import { plain } from '../scoring/plain.ts'
import type { Scoring } from '../scoring/scoring.ts'
import type { AdjustmentPart } from '../sheets/totals.ts'
import type { DraftSet, SetNode } from './set-node.ts'

const isBlank = (text: string): boolean => text.trim() === ''

/** The texts of a rule that people read and choose by. */
function textsOf(scoring: Scoring): readonly string[] {
  switch (scoring.type) {
    case 'steps':
      return scoring.options.map(({ when }) => when)
    case 'checklist':
      return scoring.options.map(({ item }) => item)
    case 'bands':
      return [scoring.input]
    case 'ratio':
      return [scoring.a, scoring.b]
    case 'deduct':
      return scoring.rules.map(({ per }) => per)
    // A formula looks after its own words.
    case 'survey':
    case 'formula':
      return []
    case 'external':
      return [scoring.source]
  }
}

function wordProblems(node: SetNode): ParReason[] {
  const { code, scoring, evidence } = node
  const at = code
  const reasons: ParReason[] = []
  if (evidence.some(({ what }) => isBlank(what))) reasons.push({ reason: 'par.evidence-unnamed', params: { code }, at })
  if (scoring === null) return reasons
  const texts = textsOf(scoring)
  if (texts.some(isBlank)) reasons.push({ reason: 'par.rule-unworded', params: { code }, at })
  const twice = texts.find((text, place) => !isBlank(text) && texts.indexOf(text) !== place)
  if (twice !== undefined) reasons.push({ reason: 'par.rule-worded-twice', params: { code, text: twice }, at })
  return reasons
}

/** A survey's percentage is nobody's own figure; and what a survey gives has no rule of another kind. */
function whyNotAssessed({ code, assessedBy, scoring }: SetNode): ParReason[] {
  if (scoring === null) return []
  const fromOutside = scoring.type === 'survey' || scoring.type === 'external'
  if (assessedBy === 'survey' && !fromOutside)
    return [{ reason: 'par.survey-without-rule', params: { code }, at: code }]
  if (scoring.type === 'survey' && assessedBy !== 'survey')
    return [{ reason: 'par.survey-not-surveyed', params: { code }, at: code }]
  if (scoring.type === 'external' && assessedBy === 'self')
    return [{ reason: 'par.external-self-assessed', params: { code }, at: code }]
  return []
}

/** A body that stands on a heading, while every leaf below names another one, appraises nothing. */
function idleBodies(nodes: readonly SetNode[]): ParReason[] {
  const byCode = new Map(nodes.map((node) => [node.code, node]))
  const parents = new Set(nodes.map((node) => node.parent))
  const used = new Set<string>()
  for (const leaf of nodes) {
    if (parents.has(leaf.code)) continue
    const seen = new Set<string>()
    for (let node: SetNode | undefined = leaf; node && !seen.has(node.code); node = byCode.get(node.parent ?? '')) {
      seen.add(node.code)
      if (node.appraisingBody === null) continue
      used.add(node.code)
      break
    }
  }
  return nodes.flatMap(({ code, appraisingBody }): ParReason[] =>
    appraisingBody === null || used.has(code)
      ? []
      : [{ reason: 'par.body-idle', params: { body: appraisingBody, code }, at: code }],
  )
}

const adjustmentNames = { bonus: 'thưởng', penalty: 'trừ' } as const

function capProblems(kind: 'bonus' | 'penalty', { max, rules }: AdjustmentPart): ParReason[] {
  const params = { kind: adjustmentNames[kind], max: plain(max) }
  const at = kind
  if (rules.length === 0) return max > 0 ? [{ reason: 'par.cap-without-rules', params, at }] : []
  if (max <= 0) return [{ reason: 'par.rules-without-cap', params, at }]
  return rules.flatMap((rule, place): ParReason[] => {
    const number = place + 1
    if (isBlank(rule.when) || isBlank(rule.per))
      return [{ reason: 'par.adjustment-unworded', params: { ...params, number }, at }]
    if (rule.points <= 0)
      return [{ reason: 'par.adjustment-without-points', params: { ...params, rule: rule.when }, at }]
    if (rule.points > max)
      return [
        { reason: 'par.adjustment-above-cap', params: { ...params, rule: rule.when, points: plain(rule.points) }, at },
      ]
    return []
  })
}

export function otherProblems({ nodes, adjustments, totalPoints, surveyPoints }: DraftSet): ParReason[] {
  const share: ParReason[] =
    surveyPoints > totalPoints
      ? [{ reason: 'par.survey-above-total', params: { survey: plain(surveyPoints), total: plain(totalPoints) } }]
      : []
  return [
    ...share,
    ...nodes.flatMap((node) => [...wordProblems(node), ...whyNotAssessed(node)]),
    ...idleBodies(nodes),
    ...capProblems('bonus', adjustments.bonus),
    ...capProblems('penalty', adjustments.penalty),
  ]
}

/** What should be looked at once more and may well be meant so: it does not stand in the way of issuing. */
export function doubts({ nodes }: Pick<DraftSet, 'nodes'>): ParReason[] {
  const parents = new Set(nodes.map((node) => node.parent))
  return nodes.flatMap(({ code, title, assessedBy, scoring, evidence }): ParReason[] => {
    const reasons: ParReason[] = []
    if (!parents.has(code) && assessedBy === 'self' && scoring !== null && evidence.length === 0)
      reasons.push({ reason: 'par.leaf-without-evidence', params: { code }, at: code })
    if (title.length > LONG_TITLE)
      reasons.push({ reason: 'par.title-long', params: { code, length: title.length, most: LONG_TITLE }, at: code })
    return reasons
  })
}

/** A longer title does not fit the annex's column on one page. */
export const LONG_TITLE = 400
