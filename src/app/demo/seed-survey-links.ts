/** Who was invited to the demo's surveys, and how far their links are used. All people invented. */
import { issueLinks } from '../../modules/survey/actions/links/issue-links.ts'
import { keepPeople } from '../../modules/survey/actions/links/keep-people.ts'
import type { Random } from './random.ts'
import type { Seeding } from './seeding.ts'

const FAMILY = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Ngô',
  'Dương',
  'Giáp',
  'Thân',
  'Lương',
]
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Minh', 'Quang', 'Thanh', 'Hồng', 'Ngọc', 'Xuân', 'Hữu', 'Thu', 'Mạnh']
const GIVEN = [
  'An',
  'Ánh',
  'Bình',
  'Chi',
  'Cường',
  'Dũng',
  'Đạt',
  'Giang',
  'Hà',
  'Hải',
  'Hằng',
  'Hòa',
  'Hùng',
  'Huyền',
  'Khánh',
  'Lan',
  'Linh',
  'Long',
  'Mai',
  'Nam',
  'Nga',
  'Oanh',
  'Phúc',
  'Quân',
  'Sơn',
  'Thảo',
  'Thủy',
  'Tiến',
  'Tuấn',
  'Yến',
]

interface Wanted {
  surveyId: string
  /** By group, in its order: how many people stand on the list, and what they are. */
  groups: readonly { people: number; position: string; workplace: (at: number) => string }[]
  /** Links on paper without a name, in the last group. */
  unnamed: number
  /** Units a link is asked about at most. */
  most: number
  /** Of ten links so many are used. */
  used: number
  now: Date
}

const DAY = 86_400_000
const dayBefore = (now: Date, days: number) => new Date(now.getTime() - days * DAY).toISOString().slice(0, 10)

function inventedName(random: Random, taken: Set<string>): string {
  for (;;) {
    const name = `${random.pick(FAMILY)} ${random.pick(MIDDLE)} ${random.pick(GIVEN)}`
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}

export async function seedSurveyLinks({ tx, seals, random }: Seeding, wanted: Wanted): Promise<void> {
  const { surveyId, groups, unnamed, most, used, now } = wanted
  const known = await tx
    .selectFrom('survey.respondent_group')
    .select('id')
    .where('survey_id', '=', surveyId)
    .orderBy('position')
    .execute()
  const taken = new Set<string>()
  const people = groups.flatMap(({ people: count, position, workplace }, group) =>
    Array.from({ length: count }, (_, at) => ({
      groupId: known[group]?.id as string,
      fullName: inventedName(random, taken),
      position,
      workplace: workplace(at),
      // Most, not all, have an address; those without are reminded by telephone.
      email: random.chance(0.85) ? `nguoimoi${group + 1}.${at + 1}@tinh.example` : null,
      phone: `09${String(random.between(10_000_000, 99_999_999))}`,
      targetIds: [],
    })),
  )
  await keepPeople(tx, surveyId, people)
  const last = known.at(-1)?.id as string
  await issueLinks(
    { tx, seals },
    {
      surveyId,
      toList: true,
      unnamed: unnamed > 0 ? [{ groupId: last, count: unnamed }] : [],
      most,
    },
  )
  await tx
    .updateTable('survey.link')
    .set({ sent_on: dayBefore(now, 5) })
    .where('survey_id', '=', surveyId)
    .where('respondent_id', 'is not', null)
    .execute()
  const links = await tx.selectFrom('survey.link').select(['id', 'number']).where('survey_id', '=', surveyId).execute()
  const answered = links.filter(({ number }) => number % 10 < used).map(({ id }) => id)
  await markUsed(tx, answered)
  const silent = links.filter(({ number }) => number % 10 >= used).map(({ id }) => id)
  if (silent.length > 0)
    await tx
      .updateTable('survey.link')
      .set({ reminded_on: dayBefore(now, 2) })
      .where('id', 'in', silent)
      .where('respondent_id', 'is not', null)
      .execute()
}

/** Of every third link one form is still open. */
async function markUsed(tx: Seeding['tx'], linkIds: readonly string[]): Promise<void> {
  if (linkIds.length === 0) return
  const uses = await tx
    .selectFrom('survey.link_use')
    .select(['link_id', 'target_id'])
    .where('link_id', 'in', linkIds)
    .orderBy('link_id')
    .orderBy('target_id')
    .execute()
  const open = new Set(linkIds.filter((_, at) => at % 3 === 2))
  for (const { link_id, target_id } of uses) {
    if (open.delete(link_id)) continue
    await tx
      .updateTable('survey.link_use')
      .set({ is_used: true, receipt_hash: Buffer.from(crypto.getRandomValues(new Uint8Array(32))) })
      .where('link_id', '=', link_id)
      .where('target_id', '=', target_id)
      .execute()
  }
}
