/** Commendations and disciplines as the forms ask for them: the highest, all of them, or year by year. */
import { ever, joined, type SaidLine, source, span, type Told, table } from './said.ts'

/** Luật Thi đua, khen thưởng 06/2022/QH15, Điều 34–75, from the highest. */
const COMMENDED = [
  ...['HC_SV', 'HC_HCM', 'HC_DL1', 'HC_DL2', 'HC_DL3', 'HC_LD1', 'HC_LD2', 'HC_LD3', 'HUY_CHUONG'],
  ...['KNC', 'BK_TTG', 'BK_BT', 'GK'],
]
/** From the heaviest, of the State and of the Party. */
const DISCIPLINED = ['BUOC_THOI_VIEC', 'KHAI_TRU', 'BAI_NHIEM', 'CACH_CHUC', 'GIANG_CHUC', 'HA_BAC_LUONG', 'CANH_CAO']

const placeIn = (order: readonly string[], code: unknown) => {
  const place = order.indexOf(String(code))
  return place === -1 ? order.length : place
}

const yearOf = ({ from, words }: SaidLine) => words.year || from.slice(0, 4)
const commended = (line: SaidLine) => {
  const what = joined([line.words.form, line.words.emulation])
  return what && `${what} (${yearOf(line)})`
}

const commendationsOf = (told: Told) =>
  ever(told, 'commendation').toSorted(
    (one, other) => placeIn(COMMENDED, one.values.form) - placeIn(COMMENDED, other.values.form),
  )
export const highestCommendation = source(['commendation'], (told) => {
  const highest = commendationsOf(told)[0]
  return highest === undefined ? null : commended(highest)
})
export const commendations = source(['commendation'], (told) => joined(commendationsOf(told).map(commended), '; '))

/** Mẫu TT 06/2023, 35.1: Năm, xếp loại chuyên môn, xếp loại thi đua, hình thức khen thưởng. */
export const meritRows = table(['commendation', 'quality'], (told) => {
  const merits = Map.groupBy(ever(told, 'commendation'), yearOf)
  const classes = new Map(ever(told, 'quality').map((line) => [yearOf(line), line.words.class ?? '']))
  const years = [...new Set([...merits.keys(), ...classes.keys()])].toSorted()
  return years.flatMap((year) =>
    // The class of the year stands once, whatever was won in it.
    (merits.get(year) ?? [null]).map((line, at) => [
      ...[year, at === 0 ? (classes.get(year) ?? '') : '', line?.words.emulation ?? '', line?.words.form ?? ''],
    ]),
  )
})

const formOf = ({ words }: SaidLine) => words.form || words.partyForm
const disciplined = (line: SaidLine) =>
  joined([formOf(line), line.words.side && `(${line.words.side.toLowerCase()})`], ' ')

export const heaviestDiscipline = source(['discipline'], (told) => {
  const [heaviest] = ever(told, 'discipline').toSorted(
    (one, other) =>
      placeIn(DISCIPLINED, one.values.form ?? one.values.partyForm) -
      placeIn(DISCIPLINED, other.values.form ?? other.values.partyForm),
  )
  return heaviest === undefined ? null : joined([disciplined(heaviest), `năm ${heaviest.from.slice(0, 4)}`])
})

/** Mẫu 2C/TCTW-98, 23: đảng, chính quyền, đoàn thể, cấp quyết định, năm nào, lý do, hình thức. */
export const disciplines = source(['discipline'], (told) =>
  joined(
    ever(told, 'discipline').map((line) =>
      joined([disciplined(line), line.words.authority, `năm ${line.from.slice(0, 4)}`, line.words.conduct]),
    ),
    '; ',
  ),
)

/** Mẫu TT 06/2023, 35.2: Từ, đến, hình thức, hành vi vi phạm chính, cơ quan quyết định. */
export const disciplineRows = table(['discipline'], (told) =>
  ever(told, 'discipline').map((line) => [
    ...[...span(line, told.day), disciplined(line) ?? ''],
    ...[line.words.conduct ?? '', line.words.authority ?? ''],
  ]),
)
