import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../../tests/support/house.ts'
import type { ArgumentOf } from '../../../../shared/endpoint.ts'
import { points } from '../../../../shared/points.ts'
import { type CriteriaSet, par } from '../../contract.ts'
import { aPdf, issueSet } from '../../fixtures.ts'
import { blankNode, removed, split } from '../../rules/sets/growing.ts'
import { linksOf, mappingOf } from '../../rules/sets/mapping.ts'
import { renumbered } from '../../rules/sets/numbering.ts'
import { settled, type Tree, treeFrom } from '../../rules/sets/tree.ts'

let house: House
let admin: Client
let second: Client
let model: CriteriaSet
beforeAll(async () => {
  house = await openHouse()
  const unitId = await house.unit('Sở Nội vụ')
  const grants = [{ role: 'par-admin', unitId: null }]
  admin = await house.person({ unitId, grants, fullName: 'Trần Thị Soạn' })
  second = await house.person({ unitId, grants, fullName: 'Lê Văn Nhanh' })
  const { sets } = await admin.call(par.criteriaSets, {})
  const found = sets.find((set) => set.level === 'department' && set.year === 2025)
  model = await admin.call(par.criteriaSet, { setId: found?.id as string })
})
afterAll(() => house.close())

type Save = ArgumentOf<typeof par.saveDraftSet>
const saving = (set: CriteriaSet, change: Partial<Save> = {}): Save => ({
  setId: set.id,
  version: set.version,
  name: set.name,
  year: set.year,
  level: set.level as Save['level'],
  totalPoints: set.totalPoints,
  surveyPoints: set.surveyPoints,
  legalBasis: set.legalBasis,
  isModel: set.isModel,
  warning: set.warning,
  basedOn: set.basedOn,
  adjustments: set.adjustments,
  nodes: set.nodes,
  mapping: set.mapping,
  ...change,
})
const withTree = (tree: Tree) => ({ nodes: tree as unknown as Save['nodes'] })
const reread = (setId: string) => admin.call(par.criteriaSet, { setId })
const refusal = async (work: Promise<unknown>) =>
  (await work.then(
    () => null,
    (error: unknown) => error,
  )) as Refused
const reasons = async (work: Promise<unknown>) => (await refusal(work)).problems.map(({ reason }) => reason)
let number = 0
const aCopy = async (year = 2026) =>
  reread(
    (await admin.call(par.copyCriteriaSet, { setId: model.id, name: `Bộ ${number++}`, year, level: 'department' }))
      .setId,
  )

test('a set drawn from nothing: saved, its problems told, issued with its decision, and then it stands', async () => {
  const { setId } = await admin.call(par.createCriteriaSet, {
    name: 'Bộ vẽ mới',
    year: 2026,
    level: 'ward',
    totalPoints: 1_000_000,
    surveyPoints: 0,
  })
  const blank = await reread(setId)
  expect(blank.problems.map(({ reason }) => reason)).toContain('par.set-empty')
  const [area, leaf] = [randomUUID(), randomUUID()]
  const tree = renumbered(
    settled([
      { ...blankNode(area), title: 'Chỉ đạo điều hành', maxPoints: points(1_000_000) },
      {
        ...blankNode(leaf),
        parentId: area,
        title: 'Kế hoạch năm',
        maxPoints: points(995_000),
        scoring: { type: 'ratio', a: 'tổng số', b: 'đã làm' },
      },
    ]),
  )
  const saved = await admin.call(par.saveDraftSet, saving(blank, withTree(tree)))
  expect(saved.version).toBe(2)
  const off = await reread(setId)
  expect(off.problems.map(({ sentence }) => sentence)).toEqual([
    '1 có điểm tối đa 100 nhưng các tiêu chí bên trong cộng lại 99,5 (lệch 0,5).',
  ])
  expect(off.doubts.map(({ reason }) => reason)).toEqual(['par.leaf-without-evidence'])
  expect(await reasons(issueSet(admin, setId))).toEqual(['par.sum-off'])

  const whole = tree.map((node) => ({ ...node, maxPoints: points(1_000_000) }))
  await admin.call(par.saveDraftSet, saving(off, withTree(whole)))
  const ready = await reread(setId)
  expect(ready.nodes.map(({ id }) => id)).toEqual([area, leaf])
  await issueSet(admin, setId, '12/QĐ-UBND')
  const issued = await reread(setId)
  expect(issued).toMatchObject({
    status: 'issued',
    decisionNumber: '12/QĐ-UBND',
    decisionFile: { name: 'quyet-dinh.pdf', mediaType: 'application/pdf' },
  })
  const file = await second.download(par.decisionFile, { setId })
  expect(new TextDecoder().decode(file.bytes)).toContain('12/QĐ-UBND')
  for (const attempt of [
    () => admin.call(par.saveDraftSet, saving(issued)),
    () => admin.call(par.discardDraftSet, { setId, version: issued.version }),
    () => admin.upload(par.attachDecision, { setId }, { name: 'khac.pdf', bytes: aPdf('khác') }),
  ])
    expect(await reasons(attempt())).toEqual(['par.set-issued'])
})

test('a save over somebody else’s is refused with who and when, and nothing of it is written', async () => {
  const set = await aCopy()
  await second.call(par.saveDraftSet, saving(set, { legalBasis: 'Kế hoạch 1' }))
  const late = await refusal(admin.call(par.saveDraftSet, saving(set, { legalBasis: 'Kế hoạch 2', nodes: [] })))
  expect([late.status, late.problems[0]?.reason]).toEqual([409, 'par.stale-set'])
  expect(late.problems[0]?.sentence).toMatch(/^Lê Văn Nhanh vừa sửa bộ tiêu chí này lúc \d/)
  const now = await reread(set.id)
  expect([now.legalBasis, now.nodes.length]).toEqual(['Kế hoạch 1', model.nodes.length])
})

test('two saves of one version at the same moment: one of them wins, the other is told', async () => {
  const set = await aCopy()
  const both = await Promise.allSettled(
    [admin, second].map((one, at) => one.call(par.saveDraftSet, saving(set, { legalBasis: `Kế hoạch ${at}` }))),
  )
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('only what changed is written, so the history shows what was done', async () => {
  const set = await aCopy()
  const nodes = set.nodes.map((node) => (node.code === '1.1.1' ? { ...node, title: 'Tên mới' } : node))
  await admin.call(par.saveDraftSet, saving(set, { nodes }))
  const { rows } = await house.owner.query(
    `select table_name from audit.change where entry_id in
       (select entry_id from audit.change where table_name = 'par.criterion' and after ->> 'title' = 'Tên mới')
     order by table_name`,
  )
  expect(rows.map((row) => row.table_name)).toEqual(['par.criteria_set', 'par.criterion'])
})

test('codes trade places in one save', async () => {
  const set = await aCopy()
  const swap: Record<string, string> = { '1.1.1': '1.1.2', '1.1.2': '1.1.1' }
  const nodes = set.nodes.map((node) => ({ ...node, code: swap[node.code] ?? node.code }))
  await admin.call(par.saveDraftSet, saving(set, { nodes }))
  const codes = (await reread(set.id)).nodes.map(({ code }) => code)
  expect(codes.indexOf('1.1.2')).toBe(codes.indexOf('1.1.1') - 1)
})

test('copied to the next year every node is kept; split and removed nodes carry their mapping, and it can be issued', async () => {
  const set = await aCopy()
  expect([set.basedOn, set.status, set.isModel]).toEqual([model.id, 'draft', true])
  expect(set.mapping.map(({ kind }) => kind)).toEqual(model.nodes.map(() => 'kept'))
  const at = (code: string) => set.nodes.find((node) => node.code === code)?.id as string
  const from = (code: string) => model.nodes.find((node) => node.code === code)?.id as string
  const grown = split({ nodes: treeFrom(set.nodes), links: linksOf(set.mapping as never) }, at('1.1.1'), [
    randomUUID(),
    randomUUID(),
  ])
  if ('problem' in grown) throw new Error(grown.problem.reason)
  const gone = removed(grown.draft, at('8.2'))
  const tree = renumbered(gone.nodes)
  const mapping = mappingOf(gone.links, model.nodes, tree)
  await admin.call(par.saveDraftSet, saving(set, { ...withTree(tree), mapping }))
  const now = await reread(set.id)
  const kinds = now.mapping.filter(({ fromId }) => fromId === from('1.1.1')).map(({ kind }) => kind)
  expect(kinds.sort()).toEqual(['kept', 'split', 'split'])
  expect(now.mapping.find(({ fromId }) => fromId === from('8.2'))?.kind).toBe('dropped')
  expect(now.problems.map(({ reason }) => reason).filter((reason) => reason.startsWith('par.mapping'))).toEqual([])

  const open = now.mapping.filter(({ fromId }) => fromId !== from('1.1.2'))
  await admin.call(par.saveDraftSet, saving(now, { mapping: open }))
  expect((await reread(set.id)).problems.map(({ reason }) => reason)).toContain('par.mapping-open')
})

test('a copy for the same year, or of a draft, stands by itself', async () => {
  const sameYear = await aCopy(2025)
  expect([sameYear.basedOn, sameYear.mapping]).toEqual([null, []])
  const draft = await aCopy()
  const { setId } = await admin.call(par.copyCriteriaSet, { setId: draft.id, name: 'Chép', year: 2027, level: 'ward' })
  expect(await reread(setId)).toMatchObject({ basedOn: null, mapping: [], level: 'ward' })
})

test.each<[string, (set: CriteriaSet) => Partial<Save>, string]>([
  ['from itself', (set) => ({ basedOn: set.id, mapping: [] }), 'par.set-from-itself'],
  ['from nowhere', () => ({ basedOn: randomUUID(), mapping: [] }), 'par.set-from-nowhere'],
  [
    'with a node of another set in its mapping',
    (set) => ({ mapping: [{ fromId: set.nodes[0]?.id as string, toId: set.nodes[0]?.id as string, kind: 'kept' }] }),
    'par.mapping-strange',
  ],
  [
    'with half a line',
    (set) => ({ mapping: set.mapping.map((line) => ({ ...line, kind: 'new' })) }),
    'par.mapping-damaged',
  ],
  ['with a node of the issued set', () => ({ nodes: model.nodes, mapping: [], basedOn: null }), 'par.node-elsewhere'],
  [
    'with a circle',
    (set) => {
      const [area, child] = set.nodes
      return { nodes: set.nodes.map((node) => (node === area ? { ...node, parentId: child?.id as string } : node)) }
    },
    'par.parent-circle',
  ],
  [
    'with a lost parent',
    (set) => ({ nodes: set.nodes.map((node, at) => (at === 1 ? { ...node, parentId: randomUUID() } : node)) }),
    'par.node-lost',
  ],
  ['with a node twice', (set) => ({ nodes: [...set.nodes, set.nodes.at(-1) as never] }), 'par.node-twice'],
  [
    'with a code twice',
    (set) => ({ nodes: set.nodes.map((node, at) => (at === 1 ? { ...node, code: '1' } : node)) }),
    'par.code-twice',
  ],
  [
    'with a title as long as a page',
    (set) => ({ nodes: set.nodes.map((node, at) => (at === 1 ? { ...node, title: 'x'.repeat(2_001) } : node)) }),
    'par.text-too-long',
  ],
  [
    'with more than two thousand nodes',
    (set) => ({
      nodes: Array.from({ length: 2_001 }, (_, at) => ({
        ...(set.nodes[0] as CriteriaSet['nodes'][number]),
        id: randomUUID(),
        code: String(at + 1),
      })),
      mapping: [],
      basedOn: null,
    }),
    'par.tree-too-many',
  ],
  ['without a name', () => ({ name: ' ' }), 'par.set-unnamed'],
  ['without points', () => ({ totalPoints: 0 }), 'par.set-without-points'],
])('a set %s is refused with a sentence, and nothing of it is kept', async (_, change, reason) => {
  const set = await aCopy()
  const refused = await refusal(admin.call(par.saveDraftSet, saving(set, change(set))))
  expect(refused.problems[0]?.reason).toBe(reason)
  expect(refused.problems[0]?.sentence).toMatch(/[.?]$/)
  expect(await reread(set.id)).toEqual(set)
})

test('a draft is no ground for another year’s mapping, and a year that is not later stands in the way of issuing', async () => {
  const [draft, set] = [await aCopy(), await aCopy()]
  expect(await reasons(admin.call(par.saveDraftSet, saving(set, { basedOn: draft.id, mapping: [] })))).toEqual([
    'par.set-from-draft',
  ])
  await admin.call(par.saveDraftSet, saving(set, { year: 2025 }))
  expect((await reread(set.id)).problems.map(({ reason }) => reason)).toEqual(['par.set-from-later'])
  expect(await reasons(issueSet(admin, set.id))).toEqual(['par.set-from-later'])
})

test('two sets of one year have two names', async () => {
  const [one, other] = [await aCopy(), await aCopy()]
  expect(await reasons(admin.call(par.saveDraftSet, saving(other, { name: one.name })))).toEqual(['par.set-name-taken'])
  expect(
    await reasons(admin.call(par.copyCriteriaSet, { setId: one.id, name: one.name, year: 2026, level: 'department' })),
  ).toEqual(['par.set-name-taken'])
})

test('issuing wants the decision itself, as a document, and the very version that was looked at', async () => {
  const set = await aCopy()
  const decision = { setId: set.id, version: set.version, decisionNumber: '5/QĐ', decisionDay: '2025-11-01' }
  expect(await reasons(admin.call(par.issueCriteriaSet, decision))).toEqual(['par.decision-file-missing'])
  const program = { name: 'quyet-dinh.pdf', bytes: new TextEncoder().encode('#!/bin/sh\nrm') }
  expect(await reasons(admin.upload(par.attachDecision, { setId: set.id }, program))).toEqual(['files.is-a-program'])
  await admin.upload(par.attachDecision, { setId: set.id }, { name: 'quyet-dinh.pdf', bytes: aPdf() })
  await second.call(par.saveDraftSet, saving(set, { legalBasis: 'khác' }))
  expect(await reasons(admin.call(par.issueCriteriaSet, decision))).toEqual(['par.stale-set'])
  expect((await refusal(admin.download(par.decisionFile, { setId: model.id }))).status).toBe(404)
})

test('a draft may be thrown away by whoever saw its last version', async () => {
  const set = await aCopy()
  expect(await reasons(admin.call(par.discardDraftSet, { setId: set.id, version: 7 }))).toEqual(['par.stale-set'])
  await admin.call(par.discardDraftSet, { setId: set.id, version: set.version })
  expect((await refusal(reread(set.id))).status).toBe(404)
})

test('a draft taken in again from a file is another version: whoever has it open is told', async () => {
  const text = (legalBasis: string) =>
    JSON.stringify({
      name: 'Bộ nhập lại',
      year: 2026,
      level: 'ward',
      totalPoints: 100,
      legalBasis,
      nodes: [{ code: '1', title: 'a', maxPoints: 100 }],
    })
  const { setId } = await admin.call(par.importCriteriaSet, { text: text('một') })
  const opened = await reread(setId)
  await second.call(par.importCriteriaSet, { text: text('hai') })
  const late = await refusal(admin.call(par.saveDraftSet, saving(opened)))
  expect(late.problems[0]?.sentence).toContain('Lê Văn Nhanh')
})
