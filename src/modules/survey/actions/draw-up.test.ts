import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, type House, openHouse, type Refused } from '../../../../tests/support/house.ts'
import { aRound } from '../../par/fixtures.ts'
import { type Survey, survey } from '../contract.ts'
import { aQuestionnaire, aSurvey } from '../fixtures.ts'
import { questionsOf } from '../rules/questionnaire.ts'

let house: House
let round: Awaited<ReturnType<typeof aRound>>
let admin: Client

beforeAll(async () => {
  house = await openHouse()
  round = await aRound(house, { name: 'Kỳ điều tra' })
  admin = round.admin
})
afterAll(() => house.close())

const draft = (title: string) => aSurvey(house, { round, title })
const refusalOf = (work: Promise<unknown>): Promise<Refused> =>
  work.then(
    () => expect.fail('it was not refused'),
    (error: Refused) => error,
  )
const frameOf = ({ groups, surveyed, quotas }: Survey) => ({
  groups,
  unitIds: surveyed.map(({ unitId }) => unitId),
  quotas: quotas.map(({ targetId, ...quota }) => ({
    ...quota,
    unitId: surveyed.find(({ id }) => id === targetId)?.unitId as number,
  })),
})

test('a survey is begun once under its name, and read whole', async () => {
  const { survey: drawn } = await draft('Điều tra thử')
  expect(drawn.surveyed.map(({ unitName }) => unitName)).toEqual(['Sở Tài chính', 'Sở Y tế'])
  expect(drawn).toMatchObject({ status: 'draft', asked: 40, given: 0, targets: 2, savedByName: 'Trần Thị Quản' })
  const again = admin.call(survey.createSurvey, { roundId: round.roundId, title: 'ĐIỀU TRA  thử' })
  await expect(again).rejects.toThrow('đã có cuộc điều tra')
})

test('a model questionnaire brings its groups, and speaks for criteria the round’s sets have', async () => {
  const { models, rounds } = await admin.call(survey.surveyBeginnings, {})
  expect(rounds.map(({ id }) => id)).toContain(round.roundId)
  expect(models.map(({ key, groups }) => [key, groups.length])).toEqual([
    ['agencies', 3],
    ['communes', 3],
  ])
  const begun = async (key: string, title: string) => {
    const { surveyId } = await admin.call(survey.createSurvey, {
      roundId: round.roundId,
      title,
      from: { kind: 'model', key },
    })
    return admin.call(survey.survey, { surveyId })
  }
  const ground = await admin.call(survey.surveyGround, { surveyId: (await begun('agencies', 'Mẫu cơ quan')).id })
  const codes = new Set(ground.criteria.map(({ code }) => code))
  for (const key of ['agencies', 'communes']) {
    const drawn = await begun(key, `Từ mẫu ${key}`)
    expect(drawn).toMatchObject({ isSample: true })
    const spoken = questionsOf(drawn.questionnaire).flatMap((question) =>
      question.kind === 'remark' || question.criterion === null ? [] : [question.criterion],
    )
    expect(spoken.length).toBeGreaterThan(0)
    expect(spoken.filter((code) => !codes.has(code))).toEqual([])
  }
  const strange = admin.call(survey.createSurvey, {
    roundId: round.roundId,
    title: 'Mẫu lạ',
    from: { kind: 'model', key: 'khong-co' },
  })
  await expect(strange).rejects.toThrow('Không tìm thấy bộ phiếu mẫu')
})

test('a survey like another has its questions, groups and quotas, and groups of its own', async () => {
  const { surveyId, survey: source } = await draft('Bản gốc')
  const copy = await admin.call(survey.createSurvey, {
    roundId: round.roundId,
    title: 'Bản chép',
    from: { kind: 'survey', surveyId },
  })
  const drawn = await admin.call(survey.survey, { surveyId: copy.surveyId })
  expect(drawn.questionnaire).toEqual(source.questionnaire)
  expect(drawn).toMatchObject({ asked: 40, targets: 2, status: 'draft' })
  const own = new Set(source.groups.map(({ id }) => id))
  expect(drawn.groups.filter(({ id }) => own.has(id))).toEqual([])
})

test('of two who save at once the first is kept and the second is told whose version stands', async () => {
  const { surveyId, survey: seen } = await draft('Hai người soạn')
  const other = await house.person({
    unitId: round.office,
    fullName: 'Lê Văn Nhanh',
    grants: [{ role: 'par-admin', unitId: null }],
  })
  const save = (client: Client, title: string) =>
    client.call(survey.saveQuestionnaire, { ...seen, surveyId, version: seen.version, title })
  const answers = await Promise.allSettled([save(other, 'Của Nhanh'), save(admin, 'Của Quản')])
  const kept = await admin.call(survey.survey, { surveyId })
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(kept.version).toBe(seen.version + 1)
  const late = await refusalOf(save(admin, 'Muộn'))
  expect(late.problems[0]).toMatchObject({ reason: 'survey.stale' })
  expect(late.message).toContain(kept.savedByName)
  await expect(
    admin.call(survey.saveFrame, { surveyId, version: seen.version, groups: [], unitIds: [], quotas: [] }),
  ).rejects.toThrow('vừa thay đổi')
  expect((await admin.call(survey.survey, { surveyId })).asked).toBe(40)
})

test('groups may exchange names, and a unit or group that stays keeps its id', async () => {
  const { surveyId, survey: seen } = await draft('Đổi nhóm')
  const [first, second] = seen.groups
  if (!first || !second) throw new Error('two groups expected')
  const frame = frameOf(seen)
  const swapped = [
    { ...first, name: second.name, weight: 400_000 },
    { ...second, name: first.name, weight: 600_000 },
  ]
  await admin.call(survey.saveFrame, { ...frame, surveyId, version: seen.version, groups: swapped })
  const after = await admin.call(survey.survey, { surveyId })
  expect(after.groups).toEqual(swapped)
  expect(after.surveyed).toEqual(seen.surveyed)
  const [gone] = seen.surveyed
  await admin.call(survey.saveFrame, {
    ...frame,
    surveyId,
    version: after.version,
    groups: swapped,
    unitIds: frame.unitIds.filter((unitId) => unitId !== gone?.unitId),
    quotas: frame.quotas.filter(({ unitId }) => unitId !== gone?.unitId),
  })
  expect(await admin.call(survey.survey, { surveyId })).toMatchObject({ targets: 1, asked: 20 })
})

test('a group with people on its list is not dropped, nor anything while links are out', async () => {
  const { surveyId, survey: seen } = await draft('Có danh sách')
  const [first, second] = seen.groups
  await house.owner.query(`insert into survey.respondent (survey_id, group_id, full_name) values ($1, $2, 'Ông Mẫu')`, [
    surveyId,
    first?.id,
  ])
  const frame = frameOf(seen)
  const dropFirst = {
    ...frame,
    surveyId,
    version: seen.version,
    groups: frame.groups.filter(({ id }) => id !== first?.id),
    quotas: frame.quotas.filter(({ groupId }) => groupId !== first?.id),
  }
  await expect(admin.call(survey.saveFrame, dropFirst)).rejects.toThrow('đã có 1 người trong danh sách')
  await house.owner.query(
    `insert into survey.link (survey_id, group_id, number, token_hash) values ($1, $2, 1, '\\x01'::bytea)`,
    [surveyId, second?.id],
  )
  await expect(admin.call(survey.saveFrame, dropFirst)).rejects.toThrow('Đã phát 1 đường dẫn')
})

test('bad input is a sentence and leaves nothing half-written', async () => {
  const { surveyId, survey: seen } = await draft('Nhập sai')
  const frame = frameOf(seen)
  const save = (change: Partial<typeof frame>) =>
    refusalOf(admin.call(survey.saveFrame, { ...frame, ...change, surveyId, version: seen.version }))
  const [group] = frame.groups
  if (!group) throw new Error('a group expected')
  const twice = [...frame.groups, { ...group, id: randomUUID(), name: group.name.toUpperCase() }]
  expect((await save({ groups: twice })).message).toContain('Có hai nhóm cùng tên')
  expect(
    (await save({ unitIds: [...frame.unitIds, await house.unit('Tỉnh Bắc Giang', '2024-12-31')] })).message,
  ).toContain('không thuộc kỳ đánh giá')
  const small = frame.quotas.map((quota) => ({ ...quota, population: 1 }))
  expect((await save({ quotas: small })).message).toContain('ít hơn chỉ tiêu')
  expect((await save({ groups: [] })).message).toContain('không còn trong cuộc điều tra')
  expect(await admin.call(survey.survey, { surveyId })).toEqual(seen)
  const empty = await refusalOf(admin.call(survey.createSurvey, { roundId: round.roundId, title: '  ' }))
  expect(empty.status).toBe(422)
})

test('a draft with words missing is kept, and named when it is to be opened', async () => {
  const { surveyId, survey: seen } = await draft('Soạn dở')
  const blank = aQuestionnaire().sections.map((section) => ({
    ...section,
    title: '',
    questions: section.questions.map((question) => ({ ...question, text: '' })),
  }))
  const { version } = await admin.call(survey.saveQuestionnaire, {
    ...seen,
    surveyId,
    version: seen.version,
    questionnaire: { sections: blank } as Survey['questionnaire'],
  })
  const opening = await refusalOf(admin.call(survey.openSurvey, { surveyId, version, ...times() }))
  expect(opening.problems.filter(({ reason }) => reason === 'survey.question-wordless')).toHaveLength(5)
  expect(opening.problems.filter(({ reason }) => reason === 'survey.section-nameless')).toHaveLength(2)
})

const times = (from = 0, to = 5) => ({
  opensAt: new Date(house.clock.now.getTime() + from * 86_400_000).toISOString(),
  closesAt: new Date(house.clock.now.getTime() + to * 86_400_000).toISOString(),
})

test('a published round takes no survey, a draft of before included', async () => {
  const late = await aSurvey(house, { roundName: 'Kỳ sắp công bố', title: 'Muộn' })
  await house.owner.query(`update par.round set status = 'published' where id = $1`, [late.round.roundId])
  const { surveyId, survey: seen } = late
  const opening = admin.call(survey.openSurvey, { surveyId, version: seen.version, ...times() })
  await expect(opening).rejects.toThrow('đã công bố')
  const begun = admin.call(survey.createSurvey, { roundId: late.round.roundId, title: 'Mới' })
  await expect(begun).rejects.toThrow('đã công bố')
})

test('a draft is deleted with all of it; only a draft', async () => {
  const { surveyId, survey: seen } = await draft('Bỏ đi')
  await admin.call(survey.deleteSurvey, { surveyId, version: seen.version })
  await expect(admin.call(survey.survey, { surveyId })).rejects.toThrow('Không tìm thấy')
  const open = await aSurvey(house, { round, title: 'Đang mở', status: 'open' })
  const deleting = admin.call(survey.deleteSurvey, { surveyId: open.surveyId, version: open.survey.version })
  await expect(deleting).rejects.toThrow('Chỉ xoá được cuộc điều tra đang soạn')
})
