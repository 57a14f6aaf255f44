/** Random criteria sets in the words of the trade, for property tests. */
import fc from 'fast-check'
import { type Points, points } from '../../../../shared/points.ts'
import type { Scoring } from '../scoring/scoring.ts'
import type { ReadNode, ReadSet } from '../sets/model-set.ts'

const WORDS = [
  'kế hoạch',
  'báo cáo',
  'thủ tục hành chính',
  'đúng hạn',
  'kịp thời',
  'ban hành',
  'cơ quan',
  'rà soát',
  'của đơn vị',
  'năm',
  'quý I, quý III',
  'theo Nghị định 30/2020/NĐ-CP',
  '(mức độ 4)',
  'A & B <C>',
  '“một cửa”',
  '100 hồ sơ',
  'chậm',
  'tỷ lệ',
  'sáng kiến',
  'không',
  'có',
  'đầy đủ',
  'về CCHC',
  'a, b',
  'từ 2 đơn vị',
  'cấp xã – phường',
]
const phrase = (least = 1) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: least, maxLength: 5 }).map((words) => words.join(' '))
const sentence = phrase(2).map((text) => `Nội dung ${text}`)
/** Names of levels: different from each other, without figures that would be a measure. */
const names = (least: number) =>
  fc.uniqueArray(
    phrase().map((text) =>
      text
        .replace(/\d+/g, '')
        .replace(/từ\s+đơn vị/g, 'nhiều đơn vị')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
    {
      minLength: least,
      maxLength: 4,
    },
  )

const below = (max: Points) => fc.integer({ min: 0, max: max - 1 }).map(points)

function scoringOf(max: Points, by: ReadNode['assessedBy']): fc.Arbitrary<Scoring> {
  if (by === 'survey')
    return fc.record({
      type: fc.constant('survey' as const),
      respondents: phrase(),
      question: phrase(),
      scale: phrase(),
    })
  if (by === 'external')
    return fc.record({ type: fc.constant('external' as const), source: phrase(), formula: phrase() })
  const steps = names(2).chain((texts) =>
    fc.array(below(max), { minLength: texts.length - 2, maxLength: texts.length - 2 }).map((middle): Scoring => {
      const each = [max, ...middle, points(0)]
      return { type: 'steps', options: texts.map((when, at) => ({ when, points: each[at] as Points })) }
    }),
  )
  const checklist = names(2).map((texts): Scoring => {
    const share = Math.floor(max / texts.length)
    return {
      type: 'checklist',
      options: texts.map((item, at) => ({ item, points: points(at === 0 ? max - share * (texts.length - 1) : share) })),
    }
  })
  const percent = fc.integer({ min: 1, max: 10_000 }).map((hundredth) => hundredth * 100)
  const bands = fc
    .tuple(phrase(), percent, percent, below(max), fc.boolean())
    .map(([input, one, two, middle, open]): Scoring => {
      const [low, high] = [Math.min(one, two), Math.max(one, two) + 100]
      return {
        type: 'bands',
        input,
        bands: [
          open ? { gt: high, points: max } : { gte: high, points: max },
          open ? { gte: low, lte: high, points: middle } : { gte: low, lt: high, points: middle },
          { lt: low, points: points(0) },
        ],
      }
    })
  const ratio = fc
    .record({
      a: phrase(2),
      b: phrase(2),
      floor: fc.option(fc.record({ below: fc.integer({ min: 1, max: 10_000 }), points: below(max) }), {
        nil: undefined,
      }),
      whenNone: fc.constantFrom(undefined, 'full' as const, 'notApplicable' as const),
    })
    .map(
      ({ a, b, floor, whenNone }): Scoring => ({
        type: 'ratio',
        a,
        b,
        ...(floor && { floor }),
        ...(whenNone && { whenNone }),
      }),
    )
  const deduct = fc
    .record({
      rules: fc.array(fc.record({ per: phrase(), amount: below(max) }), { minLength: 1, maxLength: 3 }),
      min: below(max),
    })
    .map(({ rules, min }): Scoring => ({ type: 'deduct', rules, min }))
  return fc.oneof(steps, checklist, bands, ratio, deduct)
}

interface Leaf {
  title: string
  maxPoints: Points
  assessedBy: ReadNode['assessedBy']
  scoring: Scoring | null
  evidence: ReadNode['evidence']
  body: string | null
  basis: string
  source: string | null
  may: boolean
}

const leaf: fc.Arbitrary<Leaf> = fc
  .tuple(
    fc.integer({ min: 1, max: 200_000 }).map(points),
    fc.constantFrom('self', 'self', 'survey', 'external', 'system'),
  )
  .chain(([maxPoints, assessedBy]) =>
    fc.record({
      title: sentence,
      maxPoints: fc.constant(maxPoints),
      assessedBy: fc.constant(assessedBy),
      // A surveyed criterion without a rule comes back with one: it can only be a survey.
      scoring: assessedBy === 'survey' ? scoringOf(maxPoints, assessedBy) : fc.option(scoringOf(maxPoints, assessedBy)),
      evidence: fc.uniqueArray(fc.record({ what: sentence, mandatory: fc.boolean() }), {
        maxLength: 3,
        selector: ({ what }) => what,
      }),
      body: fc.option(phrase(2).map((text) => `Sở ${text}`)),
      basis: fc.oneof(fc.constant(''), sentence),
      source: fc.option(sentence),
      may: fc.boolean(),
    }),
  )
const criterion = fc.record({
  title: sentence,
  own: leaf,
  parts: fc.array(leaf, { maxLength: 3 }),
})
const part = fc
  .array(
    fc.record({
      when: sentence,
      per: fc.constantFrom('lần', 'sáng kiến', 'ngày, tối đa 2'),
      points: fc.integer({ min: 1, max: 50_000 }).map(points),
    }),
    { maxLength: 3 },
  )
  .map((rules) => ({ max: points(rules.reduce((sum, rule) => sum + rule.points, 0)), rules }))

const together = (nodes: readonly ReadNode[]): ReadNode['assessedBy'] => {
  const [only = 'self', ...others] = new Set(nodes.map(({ assessedBy }) => assessedBy))
  return others.length > 0 ? 'mixed' : only
}
const sum = (nodes: readonly { maxPoints: Points }[]) =>
  points(nodes.reduce((total, { maxPoints }) => total + maxPoints, 0))

function nodeOf(code: string, parent: string | null, kind: ReadNode['kind'], from: Leaf): ReadNode {
  const { title, maxPoints, assessedBy, scoring, evidence, body, basis, source, may } = from
  return {
    code,
    parent,
    kind,
    title,
    maxPoints,
    assessedBy,
    scoring,
    evidence,
    appraisingBody: body,
    legalBasis: basis,
    dataSource: source,
    mayBeNotApplicable: may,
    position: 0,
  }
}

/** A body that is that of the node above is written once, above. */
function withBodiesOnce(nodes: readonly ReadNode[]): ReadNode[] {
  const bodies = new Map<string, string | null>()
  return nodes.map((node) => {
    const above = node.parent === null ? null : (bodies.get(node.parent) ?? null)
    bodies.set(node.code, node.appraisingBody ?? above)
    return node.appraisingBody === above ? { ...node, appraisingBody: null } : node
  })
}

export const randomSet: fc.Arbitrary<ReadSet> = fc
  .record({
    areas: fc.array(
      fc.record({ title: sentence, own: leaf, criteria: fc.array(criterion, { minLength: 1, maxLength: 3 }) }),
      { minLength: 1, maxLength: 3 },
    ),
    roman: fc.boolean(),
    bonus: part,
    penalty: part,
  })
  .map(({ areas, roman, bonus, penalty }) => {
    const nodes = areas.flatMap(({ title, own, criteria }, at): ReadNode[] => {
      const code = roman ? (['I', 'II', 'III'][at] as string) : String(at + 1)
      const inside = criteria.map(({ title: name, own: self, parts }, place): ReadNode[] => {
        const number = `${code}.${place + 1}`
        const below = parts.map((one, index) => nodeOf(`${number}.${index + 1}`, number, 'subcriterion', one))
        const head = nodeOf(number, code, 'criterion', { ...self, title: name })
        if (below.length === 0) return [head]
        return [{ ...head, scoring: null, maxPoints: sum(below), assessedBy: together(below) }, ...below]
      })
      const heads = inside.flatMap((branch) => branch.slice(0, 1))
      const area = nodeOf(code, null, 'area', { ...own, title })
      return [{ ...area, scoring: null, maxPoints: sum(heads), assessedBy: together(heads) }, ...inside.flat()]
    })
    const parents = new Set(nodes.map(({ parent }) => parent))
    const surveyed = nodes.filter(({ code, assessedBy }) => !parents.has(code) && assessedBy === 'survey')
    return {
      name: 'Bộ ngẫu nhiên',
      year: 2026,
      level: 'department',
      legalBasis: 'Quyết định',
      warning: '',
      isReconstruction: false,
      totalPoints: sum(nodes.filter(({ parent }) => parent === null)),
      selfPoints: points(0),
      surveyPoints: sum(surveyed),
      adjustments: { bonus, penalty },
      nodes: withBodiesOnce(nodes).map((node, position) => ({ ...node, position })),
    }
  })
