/** Danh sách và tiền lương of a unit on a day: one row a person (columns of Thông tư 11/2012/TT-BNV, BM01). */
import { mainPost, rankCode } from './of-work.ts'
import { holding, said, type Told, unitNow } from './said.ts'

/** Cells as a table takes them; numbers in hundredths where the record keeps them so. */
export interface PayRow {
  name: string
  bornMale: string
  bornFemale: string
  post: string
  division: string
  rankSince: string
  coefficient: string
  rankCode: string
  ofPost: string
  ofDuty: string
  ofRegion: string
  overScale: string
  /** Of all allowances that are a percent, that over scale among them, in whole percent. */
  percents: number | null
  /** Of all allowances that are a coefficient, in hundredths. */
  coefficients: number | null
}

const sum = (numbers: readonly unknown[]): number | null => {
  const known = numbers.filter((one): one is number => typeof one === 'number')
  return known.length === 0 ? null : known.reduce((one, other) => one + other, 0)
}

const allowanceOf = (told: Told, kind: string) => {
  const words = holding(told, 'allowance').find(({ values }) => values.kind === kind)?.words
  return words?.coefficient || words?.percent || words?.amount || ''
}

export function payRow(told: Told): PayRow {
  const isFemale = holding(told, 'person').at(-1)?.values.sex === 'F'
  const born = said('person', 'bornOn').say(told) ?? ''
  const allowances = holding(told, 'allowance').filter(({ values }) => values.kind !== 'VUOT_KHUNG')
  const pay = holding(told, 'pay').at(-1)
  return {
    name: said('name', 'birthName').say(told) ?? '',
    bornMale: isFemale ? '' : born,
    bornFemale: isFemale ? born : '',
    post: mainPost.say(told) ?? '',
    division: unitNow('post', 'main').say(told) ?? '',
    rankSince: said('rank', 'appointedOn').say(told) ?? '',
    coefficient: pay?.words.coefficient ?? '',
    rankCode: rankCode.say(told) ?? '',
    ofPost: allowanceOf(told, 'CHUC_VU'),
    ofDuty: allowanceOf(told, 'TRACH_NHIEM'),
    ofRegion: allowanceOf(told, 'KHU_VUC'),
    overScale: pay?.words.overScalePercent ?? '',
    percents: sum([...allowances.map(({ values }) => values.percent), pay?.values.overScalePercent]),
    coefficients: sum(allowances.map(({ values }) => values.coefficient)),
  }
}
