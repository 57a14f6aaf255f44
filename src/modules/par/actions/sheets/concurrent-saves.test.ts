import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, Refused } from '../../../../../tests/support/house.ts'
import { type AssessmentSheet, par } from '../../contract.ts'
import { aPdf, aRound, bestInputs, ownLeaves } from '../../fixtures.ts'

let house: House
let roundId: string
let sheet: AssessmentSheet
let people: [Client, Client]

beforeAll(async () => {
  house = await openHouse()
  ;({ roundId } = await aRound(house))
  const unitId = await house.unit('Sở Tài chính', '2024-12-31')
  const scorer = (fullName: string) => house.person({ unitId, fullName, grants: [{ role: 'par-scorer', unitId }] })
  people = [await scorer('Lê Văn Một'), await scorer('Ngô Thị Hai')]
  const { assessments } = await people[0].call(par.assessments, { roundId })
  sheet = await people[0].call(par.assessmentSheet, { assessmentId: assessments[0]?.id as string })
})
afterAll(() => house.close())

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error as Refused,
  )

test('two people make 200 interleaved edits on one sheet and none is lost', async () => {
  const leaves = ownLeaves(sheet).slice(0, 6)
  /** Notes of acknowledged saves, by criterion and version. */
  const acknowledged = new Map<string, Map<number, string>>(leaves.map((leaf) => [leaf.id, new Map()]))
  let refused = 0

  /** As the page does: saves on the version it has seen, and looks again when somebody was faster. */
  async function edit(client: Client, seen: Map<string, number>, at: number, name: string) {
    const leaf = leaves[(at * 7 + name.length) % leaves.length] as (typeof leaves)[number]
    const note = `${name} ${at}`
    for (;;) {
      const version = seen.get(leaf.id) ?? 0
      try {
        const { entry } = await client.call(par.saveEntry, {
          assessmentId: sheet.id,
          criterionId: leaf.id,
          version,
          inputs: bestInputs(leaf.scoring) as never,
          note,
        })
        seen.set(leaf.id, entry.version)
        const versions = acknowledged.get(leaf.id) as Map<number, string>
        expect(versions.has(entry.version)).toBe(false)
        versions.set(entry.version, note)
        return
      } catch (error) {
        if (!(error instanceof Refused) || error.problems[0]?.reason !== 'par.stale-entry') throw error
        refused += 1
        const now = await client.call(par.assessmentSheet, { assessmentId: sheet.id })
        seen.set(leaf.id, now.leaves.find((one) => one.criterionId === leaf.id)?.entry?.version ?? 0)
      }
    }
  }

  await Promise.all(
    people.map(async (client, person) => {
      const seen = new Map<string, number>()
      for (let at = 0; at < 100; at++) await edit(client, seen, at, `người ${person}`)
    }),
  )
  expect(refused).toBeGreaterThan(0)
  expect([...acknowledged.values()].reduce((sum, versions) => sum + versions.size, 0)).toBe(200)

  const { rows } = await house.owner.query<{ criterion_id: string; version: number; note: string }>(
    `select after ->> 'criterion_id' as criterion_id, (after ->> 'version')::int as version, after ->> 'note' as note
     from audit.change where table_name = 'par.entry' and after ->> 'assessment_id' = $1`,
    [sheet.id],
  )
  expect(rows).toHaveLength(200)
  for (const row of rows) expect(acknowledged.get(row.criterion_id)?.get(row.version)).toBe(row.note)
  const now = await people[0].call(par.assessmentSheet, { assessmentId: sheet.id })
  for (const leaf of leaves) {
    const versions = acknowledged.get(leaf.id) as Map<number, string>
    const entry = now.leaves.find((one) => one.criterionId === leaf.id)?.entry
    expect([entry?.version, entry?.note]).toEqual([versions.size, versions.get(versions.size)])
  }
})

test('a save whose answer was lost may be sent again and is not a quarrel with oneself', async () => {
  const [first, second] = people
  const leaf = ownLeaves(sheet)[10] as ReturnType<typeof ownLeaves>[number]
  const save = (client: Client, version: number, note: string) =>
    client.call(par.saveEntry, {
      assessmentId: sheet.id,
      criterionId: leaf.id,
      version,
      inputs: bestInputs(leaf.scoring) as never,
      note,
    })
  const once = await save(first, 0, 'như nhau')
  expect((await save(first, 0, 'như nhau')).entry).toEqual(once.entry)
  expect((await refusal(save(first, 0, 'khác')))?.problems[0]?.reason).toBe('par.stale-entry')
  expect((await refusal(save(second, 0, 'như nhau')))?.problems[0]?.reason).toBe('par.stale-entry')
})

test('of ten who claim a bonus on the same version one is heard, and nobody waits for another in a circle', async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, at) =>
      refusal(
        (people[at % 2] as Client).call(par.saveAdjustment, {
          assessmentId: sheet.id,
          version: sheet.adjustmentVersion,
          bonus: [at],
          penalty: [],
        }),
      ),
    ),
  )
  expect(answers.filter((answer) => answer === null)).toHaveLength(1)
  expect(new Set(answers.flatMap((answer) => answer?.problems.map(({ reason }) => reason) ?? []))).toEqual(
    new Set(['par.stale-sheet']),
  )
})

test('a submission waits for the saves under way and shuts out the later ones', async () => {
  const [scorer] = people
  const leaves = ownLeaves(sheet)
  const now = await scorer.call(par.assessmentSheet, { assessmentId: sheet.id })
  const versions = new Map(now.leaves.map(({ criterionId, entry }) => [criterionId, entry?.version ?? 0]))
  const save = async (leaf: (typeof leaves)[number], note: string) => {
    const { entry } = await scorer.call(par.saveEntry, {
      assessmentId: sheet.id,
      criterionId: leaf.id,
      version: versions.get(leaf.id) ?? 0,
      inputs: bestInputs(leaf.scoring) as never,
      note,
    })
    versions.set(leaf.id, entry.version)
  }
  for (const leaf of leaves) await save(leaf, 'đủ')
  const [first, ...others] = leaves.filter((leaf) => leaf.evidenceRequired)
  const { documentId } = await scorer.upload(
    par.uploadEvidence,
    { assessmentId: sheet.id, criterionId: first?.id as string },
    { name: 'bao-cao.pdf', bytes: aPdf('báo cáo'), mediaType: 'application/pdf' },
  )
  for (const { id } of others)
    await scorer.call(par.linkEvidence, { assessmentId: sheet.id, criterionIds: [id], documentId })

  const unitId = now.unitId
  const head = await house.person({ unitId, grants: [{ role: 'par-head', unitId }] })
  const [submission, ...saves] = await Promise.all([
    refusal(head.call(par.submitAssessment, { assessmentId: sheet.id })),
    ...leaves.map((leaf) => refusal(save(leaf, 'phút cuối'))),
  ])
  expect(submission).toBeNull()
  const late = saves.filter((answer) => answer !== null)
  for (const answer of late) expect(answer.problems[0]?.reason).toBe('par.already-submitted')
  const { rows } = await house.owner.query<{ in_time: string; after: string }>(
    `with submitted as (
       select max(id) as id from audit.change
       where table_name = 'par.assessment' and row_key = $1 and after ->> 'status' = 'submitted'
     )
     select count(*) filter (where c.id < s.id) as in_time, count(*) filter (where c.id > s.id) as after
     from audit.change c, submitted s
     where c.table_name = 'par.entry' and c.after ->> 'assessment_id' = $1 and c.after ->> 'note' = 'phút cuối'`,
    [sheet.id],
  )
  expect(rows.map((row) => [Number(row.in_time), Number(row.after)])).toEqual([[saves.length - late.length, 0]])
})
