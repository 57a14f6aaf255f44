/** The department set of 2026 as a draft: grown from 2025, with what a year changes, and half a point still to be found. */
import { randomUUID } from 'node:crypto'
import { copyCriteriaSet, saveDraftSet } from '../../modules/par/index.ts'
import { criteriaSet } from '../../modules/par/queries/sets/criteria-sets.ts'
import { added, type Changed, type Draft, joined, removed, split } from '../../modules/par/rules/sets/growing.ts'
import { linksOf, type Mapped, mappingOf } from '../../modules/par/rules/sets/mapping.ts'
import { shifted } from '../../modules/par/rules/sets/moving.ts'
import { renumbered } from '../../modules/par/rules/sets/numbering.ts'
import { scaled } from '../../modules/par/rules/sets/scaling.ts'
import { type DraftNode, treeFrom } from '../../modules/par/rules/sets/tree.ts'
import { type Points, points } from '../../shared/points.ts'
import { type Seeding, setId } from './seeding.ts'

const P = (value: number): Points => points(value * 10_000)

/** Who appraises each area, as departments share it. */
const BODIES: Record<string, string> = {
  '1': 'Sở Nội vụ',
  '2': 'Sở Tư pháp',
  '3': 'Văn phòng UBND tỉnh',
  '4': 'Sở Nội vụ',
  '5': 'Sở Nội vụ',
  '6': 'Sở Tài chính',
  '7': 'Sở Khoa học và Công nghệ',
  '8': 'Sở Nội vụ',
}

const CHANGES: Record<string, Partial<DraftNode>> = {
  '1.1.1': { title: 'Ban hành kế hoạch CCHC năm trước ngày 31/12 năm trước, đủ nội dung theo kế hoạch của tỉnh' },
  '2.2.1': {
    evidence: [
      { what: 'Kế hoạch rà soát văn bản', mandatory: true },
      { what: 'Báo cáo kết quả rà soát', mandatory: true },
      { what: 'Văn bản kiến nghị sửa đổi', mandatory: false },
    ],
  },
  '8.3': {
    scoring: {
      type: 'formula',
      inputs: [
        { name: 'a', title: 'số hạn chế đã chỉ ra năm trước' },
        { name: 'b', title: 'số hạn chế đã khắc phục' },
      ],
      alternatives: [
        { title: 'Không có hạn chế', when: 'a == 0', points: 'toi_da' },
        { title: 'Có hạn chế', when: null, points: 'min(b / a, 1) * toi_da' },
      ],
    },
  },
}

const must = (changed: Changed): Draft => {
  if ('problem' in changed) throw new Error(changed.problem.reason)
  return changed.draft
}

/** What a year changes: a criterion split, two joined, one dropped, one new, points moved from one to another. */
function afterAYear(draft: Draft): Draft {
  const at = (code: string) => draft.nodes.find((node) => node.code === code)?.id as string
  const change = (now: Draft, id: string, part: Partial<DraftNode>): Draft => ({
    ...now,
    nodes: now.nodes.map((node) => (node.id === id ? { ...node, ...part } : node)),
  })
  const worth = (now: Draft, id: string, maxPoints: Points): Draft => ({
    ...now,
    nodes: now.nodes.map((node) =>
      node.id === id
        ? { ...node, maxPoints, scoring: node.scoring && scaled(node.scoring, node.maxPoints, maxPoints) }
        : node,
    ),
  })
  let now = draft
  for (const [code, body] of Object.entries(BODIES)) now = change(now, at(code), { appraisingBody: body })
  for (const [code, part] of Object.entries(CHANGES)) now = change(now, at(code), part)
  now = worth(worth(now, at('5.1'), P(1.5)), at('5.2'), P(1.5))
  const [online, counter] = [randomUUID(), randomUUID()]
  now = must(split(now, at('3.3.1'), [online, counter]))
  now = change(now, online, { title: 'Tỷ lệ hồ sơ trực tuyến giải quyết đúng hạn, trước hạn' })
  now = change(now, counter, { title: 'Tỷ lệ hồ sơ nộp trực tiếp giải quyết đúng hạn, trước hạn' })
  now = must(joined(now, at('7.4.2')))
  const fresh = randomUUID()
  now = must(added(now, fresh, at('6.4'), 'after'))
  now = change(removed(now, at('6.4')), fresh, {
    title: 'Công khai ngân sách, tài sản công trên cổng thông tin điện tử',
    maxPoints: P(0.5),
    scoring: {
      type: 'steps',
      options: [
        { when: 'Công khai đủ, đúng hạn', points: P(0.5) },
        { when: 'Công khai đủ, chậm', points: P(0.25) },
        { when: 'Không công khai đủ', points: P(0) },
      ],
    },
    evidence: [{ what: 'Đường dẫn trang công khai', mandatory: true }],
  })
  const up = shifted(now.nodes, at('1.5'), -1)
  return 'tree' in up ? { ...now, nodes: renumbered(up.tree) } : now
}

export async function seedDraft2026({ tx, people }: Seeding, at: Date): Promise<void> {
  const call = { tx, actor: { ...people.administrator, accountId: people.administrator.id, unitId: null }, now: at }
  const before = await criteriaSet(tx, await setId(tx, 'department', 2025))
  const copy = await copyCriteriaSet(call, { setId: before.id, name: before.name, year: 2026, level: 'department' })
  const set = await criteriaSet(tx, copy.setId)
  const grown = afterAYear({ nodes: treeFrom(set.nodes), links: linksOf(set.mapping as readonly Mapped[]) })
  await saveDraftSet(call, {
    setId: set.id,
    version: set.version,
    name: set.name,
    year: set.year,
    level: 'department',
    totalPoints: set.totalPoints,
    surveyPoints: set.surveyPoints,
    legalBasis: set.legalBasis,
    isModel: set.isModel,
    warning: set.warning,
    basedOn: set.basedOn,
    adjustments: set.adjustments,
    nodes: grown.nodes.map((node) => ({ ...node, evidence: [...node.evidence], scoring: node.scoring as never })),
    mapping: mappingOf(grown.links, before.nodes, grown.nodes),
  })
}
