/** Training and levels as the forms ask for them. */
import { ever, holding, joined, monthOf, type SaidLine, said, source, span, type Told, table } from './said.ts'

export const level = (field: string) => said('level', field)

const languagesOn = (told: Told) => holding(told, 'language')

export const foreignLanguages = source(['language'], (told) =>
  joined(
    languagesOn(told).map(({ words }) => joined([words.language, words.level], ': ')),
    '; ',
  ),
)

const isOf = (kinds: readonly string[]) => (line: SaidLine) => kinds.includes(String(line.values.kind ?? 'CHUYEN_MON'))

/** The paper itself, or the level it led to where nobody wrote its name. */
const awardOf = (words: SaidLine['words']) => words.award || words.qualification || ''

interface Learned {
  from: string
  to: string
  words: SaidLine['words']
}

/** A course that has no end yet goes on; one of a single day began and ended in it. */
const learned = (line: SaidLine, day: string): Learned => {
  const [from, to] = span(line, day)
  return { from, to, words: line.words }
}

/** A level that no course of the list led to stands in a row of its own. */
function coursesOf(told: Told, kinds: readonly string[], levelField?: string): Learned[] {
  const courses = ever(told, 'training')
    .filter(isOf(kinds))
    .map((line) => learned(line, told.day))
  const reached = levelField && level(levelField).say(told)
  return !reached || courses.some(({ words }) => awardOf(words) === reached)
    ? courses
    : [...courses, { from: '', to: '', words: { award: reached } }]
}

type Cell = 'school' | 'major' | 'mode' | 'award'

/** Mẫu TT 06/2023, 32.1–32.5: Từ, đến, and the columns of the table. */
export const courses = (kinds: readonly string[], cells: readonly Cell[], levelField?: string) =>
  table(['training', ...(levelField === undefined ? [] : ['level'])], (told) =>
    coursesOf(told, kinds, levelField).map(({ from, to, words }) => [
      from,
      to,
      ...cells.map((cell) => cellOf(words, cell, cells)),
    ]),
  )

/** What a table has no column for is said with the paper: nothing the record knows of a course is lost in print. */
function cellOf(words: SaidLine['words'], cell: Cell, cells: readonly Cell[]): string {
  if (cell !== 'award') return words[cell] ?? ''
  const rest = (['major', 'mode'] as const).filter((other) => !cells.includes(other)).map((other) => words[other])
  return joined([awardOf(words), ...rest]) ?? ''
}

/** 32.4: courses of defence and security, and the group of people they were for. */
export const defenceCourses = table(['training', 'defence'], (told) => [
  ...coursesOf(told, ['QPAN']).map(({ from, to, words }) => [
    from,
    to,
    words.school ?? '',
    cellOf(words, 'award', ['award']),
  ]),
  ...ever(told, 'defence').map((line) => [monthOf(line.from), '', '', line.words.object ?? '']),
])

/** 32.6: Từ, đến, cơ sở đào tạo, tên ngoại ngữ/tiếng dân tộc, chứng chỉ, điểm số. */
export const languageCourses = table(['training', 'language'], (told) => [
  ...coursesOf(told, ['NGOAI_NGU']).map(({ from, to, words }) => [
    ...[from, to, words.school ?? '', words.major ?? '', joined([awardOf(words), words.mode]) ?? '', ''],
  ]),
  ...languagesOn(told).map(({ words }) => ['', '', '', words.language ?? '', words.level ?? '', words.score ?? '']),
])

/** Mẫu 2C-BNV/2008, 27 and 2C/TCTW-98, 26: Tên trường, chuyên ngành, thời gian, hình thức, văn bằng. */
export const everyCourse = table(['training', 'language', 'defence'], (told) => [
  ...ever(told, 'training').map((line) => {
    const { school = '', major = '', mode = '' } = line.words
    return [school, major, span(line, told.day).join(' – '), mode, awardOf(line.words)]
  }),
  ...languagesOn(told).map(({ words }) => ['', words.language ?? '', '', '', joined([words.level, words.score]) ?? '']),
  ...ever(told, 'defence').map(({ from, words }) => ['', 'Quốc phòng, an ninh', monthOf(from), '', words.object ?? '']),
])
