/** The paper behind the demo's forms: each typed by two people; two wait for the second reader, one was read differently. */
import { addAccount, addDemoAccounts, hashPassword } from '../../modules/identity/index.ts'
import { type Chosen, type Questionnaire, questionsOf } from '../../modules/survey/rules/questionnaire.ts'
import type { Tx } from '../../platform/http/call.ts'
import { DEMO_PASSWORD, type DemoUnits, type Person } from './seed-people.ts'
import type { Seeding } from './seeding.ts'

const SINCE = '2024-01-01'
type Status = 'agreed' | 'typed-once' | 'differs'

/** Whoever types the paper forms of a survey, and sees nothing else of it. */
async function addTypist(tx: Tx, { homeAffairs }: DemoUnits): Promise<Person> {
  const [userName, fullName] = ['nhapphieu', 'Ngô Thị Phiếu']
  const { unitId, unitName } = homeAffairs
  const id = await addAccount(tx, {
    userName,
    fullName,
    unitId,
    passwordHash: await hashPassword(DEMO_PASSWORD),
    validFrom: SINCE,
    grants: [{ role: 'survey-typist', unitId: null, validFrom: SINCE }],
  })
  await addDemoAccounts(tx, [
    { userName, fullName, role: 'Cán bộ nhập phiếu điều tra', unitName, password: DEMO_PASSWORD },
  ])
  return { id, fullName }
}

/** The middle of every scale, and one place above it: what two people might read of one mark between two boxes. */
function readings({ sections }: Questionnaire): [Chosen, Chosen] {
  const rated = questionsOf({ sections }).flatMap((question) =>
    question.kind === 'rating' ? [{ id: question.id, middle: Math.floor(question.scale.length / 2) }] : [],
  )
  const first = Object.fromEntries(rated.map(({ id, middle }) => [id, middle]))
  const doubtful = rated[2]
  return [first, doubtful ? { ...first, [doubtful.id]: doubtful.middle + 1 } : first]
}

export async function seedSurveyPaper({ tx, people }: Seeding, units: DemoUnits): Promise<void> {
  const typists = [await addTypist(tx, units), people.administrator] as const
  const survey = await tx
    .selectFrom('survey.survey')
    .select(['id', 'questionnaire'])
    .where('status', '=', 'open')
    .executeTakeFirstOrThrow()
  const papers = await tx
    .selectFrom('survey.urn')
    .select(['target_id', 'group_id'])
    .where('survey_id', '=', survey.id)
    .where('channel', '=', 'paper')
    .orderBy('target_id')
    .orderBy('group_id')
    .execute()
  const [first, second] = readings(survey.questionnaire as unknown as Questionnaire)
  const waiting = papers
    .slice(0, 3)
    .map((place, at) => ({ place, status: (at < 2 ? 'typed-once' : 'differs') as Status }))
  const forms = [...papers.map((place) => ({ place, status: 'agreed' as Status })), ...waiting]
  for (const [at, { place, status }] of forms.entries()) {
    const { id } = await tx
      .insertInto('survey.paper_form')
      .values({ survey_id: survey.id, ...place, number: at + 1, status })
      .returning('id')
      .executeTakeFirstOrThrow()
    const said = [first, second].slice(0, status === 'typed-once' ? 1 : 2)
    await tx
      .insertInto('survey.typing')
      .values(
        said.map((chosen, turn) => ({
          form_id: id,
          turn: turn + 1,
          ...place,
          account_id: typists[turn]?.id as string,
          typed_by_name: typists[turn]?.fullName as string,
          chosen: status === 'agreed' ? null : JSON.stringify(chosen),
        })),
      )
      .execute()
  }
}
