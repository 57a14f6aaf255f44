/** Exchange as it is used: everybody held against the structure, a package sent and partly answered, a file that came in. Invented. */
import { checkPeople } from '../../modules/exchange/actions/check-people.ts'
import { keepNoting } from '../../modules/exchange/actions/noting.ts'
import { packWaiting } from '../../modules/exchange/actions/pack-waiting.ts'
import { answerPackage, sendFile } from '../../modules/exchange/index.ts'
import { unitsOut } from '../../modules/exchange/queries/units-out.ts'
import { jsonFile, type PersonOut, type UnitOut } from '../../modules/exchange/rules/person.ts'
import { unitsOn } from '../../modules/organization/index.ts'
import { openNow } from '../../modules/personnel/index.ts'
import { chunksOf } from '../../shared/chunks.ts'
import { dayIn } from '../../shared/dates.ts'
import { accountNamed, callOf } from './as-account.ts'
import type { Seeding } from './seeding.ts'

const DAY = 86_400_000
const AT_ONCE = 200
/** Of every so many one is refused. */
const REFUSED = 17

export async function seedExchange(
  { tx, files }: Pick<Seeding, 'tx' | 'files'>,
  department: string,
  now: Date,
): Promise<void> {
  const records = await tx.selectFrom('personnel.record').select('id').orderBy('id').execute()
  for (const some of chunksOf(records, AT_ONCE))
    await checkPeople(
      tx,
      some.map(({ id }) => id),
      dayIn(now),
    )
  await keepNoting({ tx, now }, await openNow(tx))
  const officer = await accountNamed(tx, 'hoso.so')
  const lastWeek = new Date(now.getTime() - 7 * DAY)
  const made = await packWaiting({ ...callOf(tx, officer, lastWeek), files }, { withRefused: false }, async () => {})
  const sent = await tx
    .selectFrom('exchange.delivery')
    .select('ref')
    .where('package_id', '=', made.packageId)
    .orderBy('ref')
    .execute()
  const refs = sent.map(({ ref }) => ref).filter((ref) => ref % 3 !== 0)
  const yesterday = callOf(tx, officer, new Date(now.getTime() - DAY))
  const refused = refs.filter((ref) => ref % REFUSED === 0)
  const accepted = refs.filter((ref) => ref % REFUSED !== 0)
  await answerPackage(yesterday, { ...made, refs: accepted, state: 'accepted' })
  await answerPackage(yesterday, { ...made, refs: refused, state: 'refused', answer: 'Chưa có số căn cước 12 chữ số.' })
  await seedFileFromElsewhere({ tx, files }, department, now)
}

/** Two who come from another province: of one the unit is written as nobody here calls it. */
async function seedFileFromElsewhere(
  { tx, files }: Pick<Seeding, 'tx' | 'files'>,
  department: string,
  now: Date,
): Promise<void> {
  const unit = (await unitsOn(tx, dayIn(now))).find(({ fullName }) => fullName === department)
  if (!unit) throw new Error(`${department} is not in the catalogue`)
  const here = (await unitsOut(tx, [unit.unitId]))(unit.unitId, dayIn(now))
  const people = [
    comer({ name: 'Đinh Thị Thanh Nhàn', born: '1991-08-17', number: '037191004821', unit: here }),
    comer({ name: 'Lương Quốc Bảo', born: '1987-02-03', number: '037087002256', unit: { name: 'Sở TN&MT (cũ)' } }),
  ]
  const bytes = new TextEncoder().encode(jsonFile(people))
  const name = 'ho-so-chuyen-den.json'
  const call = callOf(tx, await accountNamed(tx, 'hoso.so'), now)
  await sendFile({ ...call, files, upload: { ...(await files.write(bytes, name)), name } })
}

interface Comer {
  name: string
  born: string
  number: string
  unit: UnitOut
}

function comer({ name, born, number, unit }: Comer): PersonOut {
  const sex = number[3] === '1' ? { code: 'F', name: 'Nữ' } : { code: 'M', name: 'Nam' }
  const rank = { code: '01.003', name: 'Chuyên viên' }
  const [receives, pays] = [
    { event: 2, from: '2026-10-01' },
    { event: 2, from: '2024-09-01' },
  ]
  const decision = { number: '318/QĐ-SNV', decided_on: '2026-09-21', issuer: 'Sở Nội vụ' }
  return {
    full_name: name,
    opened_on: '2026-10-01',
    events: [
      { kind: 'declare', effective_on: '2026-10-01', standing: 'declared' },
      { kind: 'receive', effective_on: '2026-10-01', standing: 'verified', decision },
    ],
    parts: {
      name: [{ event: 1, from: born, birth_name: name }],
      person: [{ event: 1, from: born, sex, birth_date: born, ethnicity: { code: '01', name: 'Kinh' } }],
      citizen_id: [{ event: 1, from: '2021-06-01', citizen_id: number }],
      employment: [{ ...receives, managing_unit: unit, person_kind: { code: 'CONG_CHUC', name: 'Công chức' } }],
      rank: [{ ...pays, rank_code: rank, rank_appointed_on: '2024-09-01' }],
      pay: [
        {
          ...pays,
          'salary_history.rank_code': rank,
          salary_step: 3,
          salary_coefficient: '3.00',
          counted_from: '2024-09-01',
        },
      ],
    },
  }
}
