/** A career for tests: of a seat drawn by the same seed, in an agency that came through the reform. */
import { type Random, randomFrom } from '../random.ts'
import type { Seat } from './career.ts'
import { type Career, careerOf } from './career-of.ts'
import { LEAVINGS } from './spine.ts'
import { wandered } from './wandered.ts'

/** Before the merger of departments, between the two reforms, since. */
export type Agencies = readonly [number, number, number]

/** Few names: who is called what does not matter here. */
const names = (random: Random, sex: 'M' | 'F', family = random.pick(['Nguyễn', 'Trần', 'Lê'])) =>
  `${family} ${sex === 'M' ? 'Văn' : 'Thị'} ${random.pick(['An', 'Bình', 'Chi', 'Dũng', 'Giang'])}`

const SEATS: readonly (readonly [Pick<Seat, 'track' | 'post' | 'title'>, number])[] = [
  [{ track: 'admin', post: 'CHUYEN_MON', title: 'Chuyên viên' }, 5],
  [{ track: 'admin', post: 'PHO_PHONG', title: 'Phó Trưởng phòng' }, 2],
  [{ track: 'admin', post: 'TRUONG_SO', title: 'Giám đốc' }, 2],
  [{ track: 'land', post: 'CHUYEN_MON', title: 'Địa chính viên' }, 2],
  [{ track: 'doctor', post: 'TRUONG_DV', title: 'Giám đốc' }, 1],
  [{ track: 'nurse', post: 'CHUYEN_MON', title: 'Điều dưỡng' }, 1],
  [{ track: 'driver', post: 'HO_TRO', title: 'Lái xe' }, 1],
]

export function aCareer(seed: number, today: string, [before, between, since]: Agencies = [1, 2, 3]): Career {
  const random = randomFrom(seed)
  const seat: Seat = {
    stays: [
      { unitId: before, name: 'Sở Tài nguyên và Môi trường', from: null, by: 'rearrange' },
      { unitId: between, name: 'Sở Nông nghiệp và Môi trường', from: '2025-03-01', by: 'rearrange' },
      { unitId: since, name: 'Sở Nông nghiệp và Môi trường', from: '2025-07-01', by: 'rearrange' },
    ],
    division: null,
    ...random.weighted(SEATS),
    ...(seed % 11 === 0 && { kindBefore: 'CAN_BO_XA_CU' }),
    ...(random.chance(0.2) && { left: random.weighted(LEAVINGS) }),
    ...(random.chance(0.2) && { secondedTo: { unitId: before, name: 'Xã Giả Định' } }),
  }
  const other = { unitId: between, name: 'Văn phòng Giả Định', from: null, by: 'transfer' } as const
  return careerOf(
    random,
    wandered(randomFrom(seed + 1), seat, [other]),
    { names, places: ['xã Giả Định, tỉnh Giả Định'], today },
    seed % 100_000,
  )
}
