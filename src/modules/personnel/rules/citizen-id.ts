/** The national identity number: nine digits (CMND) or twelve (CCCD, căn cước: province, century and sex, year, running number). */
import catalogue from '../../../../db/catalogues/personnel/citizen-id.json' with { type: 'json' }
import { formatDay } from '../../../shared/dates.ts'
import { formatPartial } from '../../../shared/partial-days.ts'
import type { PersonnelReason } from '../refusals.vi.ts'
import { nameOfCode } from './catalogues.ts'

const nameBy = (items: readonly { code: string; name: string }[]) =>
  new Map(items.map(({ code, name }) => [code, name]))
const PROVINCES = nameBy(catalogue.provinces)
const NINE_DIGIT_PREFIXES = nameBy(catalogue.nineDigitPrefixes)
const { from: ABROAD_FROM, to: ABROAD_TO } = catalogue.abroad

/** What is known of the person beside the number; a birth day may be a year or a month alone. */
export interface AboutHolder {
  sex?: string | null
  bornOn?: string | null
  issuedOn?: string | null
}

/** NĐ 137/2015/NĐ-CP Điều 13: mã tỉnh nơi đăng ký khai sinh, mã thế kỷ sinh và giới tính, mã năm sinh, 6 số ngẫu nhiên. */
export function readCitizenId(number: string): { code: string; place: string | null; sex: 'M' | 'F'; year: number } {
  const code = number.slice(0, 3)
  const centuryAndSex = Number(number[3])
  return {
    code,
    place: PROVINCES.get(code) ?? (ABROAD_FROM <= code && code <= ABROAD_TO ? 'nước ngoài' : null),
    sex: centuryAndSex % 2 === 0 ? 'M' : 'F',
    // TT 59/2021/TT-BCA: thế kỷ 20: nam 0, nữ 1; thế kỷ 21: nam 2, nữ 3; và tiếp như vậy.
    year: 1900 + 100 * Math.floor(centuryAndSex / 2) + Number(number.slice(4, 6)),
  }
}

/** A number that cannot be of this person, or of anybody. */
export function whyNotCitizenId(number: string, about: AboutHolder = {}): PersonnelReason | null {
  if (!/^(\d{9}|\d{12})$/.test(number)) return { reason: 'personnel.citizen-id-shape' }
  return number.length === 9 ? whyNotNineDigits(number, about) : whyNotTwelveDigits(number, about)
}

function whyNotNineDigits(number: string, { issuedOn }: AboutHolder): PersonnelReason | null {
  const code = number.slice(0, 2)
  if (!NINE_DIGIT_PREFIXES.has(code)) return { reason: 'personnel.citizen-id-province', params: { code } }
  // Luật Căn cước 26/2023/QH15 Điều 46 khoản 2: CMND còn thời hạn được sử dụng đến hết ngày 31/12/2024.
  const until = catalogue.nineDigitsUntil
  if (issuedOn && issuedOn >= until)
    return { reason: 'personnel.citizen-id-nine', params: { day: formatDay(until), issued: formatDay(issuedOn) } }
  return null
}

function whyNotTwelveDigits(number: string, { sex, bornOn }: AboutHolder): PersonnelReason | null {
  const said = readCitizenId(number)
  if (said.place === null) return { reason: 'personnel.citizen-id-province', params: { code: said.code } }
  if (sex && sex !== said.sex)
    return {
      reason: 'personnel.citizen-id-sex',
      params: { digit: number[3] ?? '', said: inWords(said.sex), sex: inWords(sex) },
    }
  if (bornOn && Number(bornOn.slice(0, 4)) !== said.year)
    return { reason: 'personnel.citizen-id-year', params: { said: said.year, born: formatPartial(bornOn) } }
  return null
}

const inWords = (sex: string) => nameOfCode('sex', sex).toLowerCase()

/** '001085012345' → '••••••••2345': enough to tell two people apart at a desk. */
export const maskedId = (number: string | null): string | null =>
  number === null ? null : '•'.repeat(Math.max(0, number.length - 4)) + number.slice(-4)
