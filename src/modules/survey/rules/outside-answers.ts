/** A table of an outside survey: a row is a form, a column a question; read strictly, all of it or every problem by row. */
import { fold, tidy } from '../../../shared/vietnamese.ts'
import type { SurveyReason } from '../refusals.vi.ts'
import type { Typed } from './paper.ts'
import { type Question, type Questionnaire, questionsOf } from './questionnaire.ts'

export type Cell = string | number | boolean | null

export interface KnownTarget {
  id: string
  name: string
  code: string | null
}

export interface KnownGroup {
  id: string
  name: string
}

export interface Known {
  questionnaire: Questionnaire
  targets: readonly KnownTarget[]
  groups: readonly KnownGroup[]
}

/** A problem with its place in the table: row from 0, and the column where there is one. */
export interface TableProblem {
  row: number
  column: number | null
  problem: SurveyReason
}

const UNIT = ['don vi', 'ma don vi', 'ten don vi', 'co quan, don vi']
const GROUP = ['nhom', 'nhom doi tuong', 'doi tuong']
/** People copy the whole page: the head may stand under a title. */
const LOOKED_AT = 10

const wordsOf = (cell: Cell | undefined): string => (cell == null ? '' : tidy(String(cell)))

interface Columns {
  head: number
  unit: number
  group: number
  questions: ReadonlyMap<number, Question>
}

/** A column names its question by the key or by the words of the form, with or without its number in front. */
function columnsOf(rows: readonly (readonly Cell[])[], questionnaire: Questionnaire): Columns | null {
  const byName = new Map<string, Question>()
  for (const question of questionsOf(questionnaire)) {
    byName.set(fold(question.id), question)
    byName.set(fold(question.text), question)
  }
  const bare = (title: string) => fold(title).replace(/^(cau )?\d+[.:)] */, '')
  for (const [head, row] of rows.slice(0, LOOKED_AT).entries()) {
    const titles = row.map((cell) => wordsOf(cell))
    const at = (names: readonly string[]) => titles.findIndex((title) => names.includes(fold(title)))
    const questions = new Map<number, Question>()
    for (const [column, title] of titles.entries()) {
      const question = byName.get(fold(title)) ?? byName.get(bare(title))
      if (question) questions.set(column, question)
    }
    if (at(UNIT) >= 0 && questions.size > 0) return { head, unit: at(UNIT), group: at(GROUP), questions }
  }
  return null
}

/** A rating as its words or as 1 (the worst) to the length of its scale; a choice as its label or key. */
function saidIn(question: Question, cell: Cell): number | string | SurveyReason {
  const words = wordsOf(cell)
  if (question.kind === 'remark') return words
  if (question.kind === 'choice') {
    const found = question.options.find(({ id, label }) => fold(label) === fold(words) || id === words)
    return found?.id ?? { reason: 'survey.answer-option', params: { said: words, question: question.text } }
  }
  const place = question.scale.findIndex((step) => fold(step) === fold(words))
  if (place >= 0) return place
  const number = /^\d+([.,]0+)?$/.test(words) ? Number.parseInt(words, 10) : Number.NaN
  return number >= 1 && number <= question.scale.length
    ? number - 1
    : {
        reason: 'survey.answer-scale',
        params: { said: words, question: question.text, most: question.scale.length },
      }
}

function finder<T extends { name: string; code?: string | null }>(known: readonly T[]) {
  const byCode = new Map(known.flatMap((one) => (one.code ? [[one.code, one]] : [])))
  const byName = Map.groupBy(known, ({ name }) => fold(name))
  return (words: string): T | 'none' | 'several' => {
    const found = byCode.get(words)
    if (found) return found
    const named = byName.get(fold(words)) ?? []
    return named.length > 1 ? 'several' : (named[0] ?? 'none')
  }
}

/** @returns the forms, or every problem; nothing is taken in halves. */
export function readAnswers(
  rows: readonly (readonly Cell[])[],
  { questionnaire, targets, groups }: Known,
): { forms: Typed[]; head: number } | { problems: TableProblem[]; head: number } {
  const columns = columnsOf(rows, questionnaire)
  if (!columns) return { head: 0, problems: [{ row: 0, column: null, problem: { reason: 'survey.answers-no-head' } }] }
  const { head, unit, group, questions } = columns
  const [targetOf, groupOf] = [finder<KnownTarget>(targets), finder<KnownGroup & { code?: null }>(groups)]
  const problems: TableProblem[] = []
  const forms: Typed[] = []
  const onlyGroup = groups.length === 1 ? groups[0] : undefined
  for (let row = head + 1; row < rows.length; row++) {
    const cells = rows[row] as readonly Cell[]
    if (cells.every((cell) => wordsOf(cell) === '')) continue
    const before = problems.length
    const wrong = (column: number | null, problem: SurveyReason) =>
      problems.push({ row, column, problem: { ...problem, at: String(row + 1) } })
    const unitWords = wordsOf(cells[unit])
    const target = targetOf(unitWords)
    if (target === 'none') wrong(unit, { reason: 'survey.answer-unit', params: { row: row + 1, unit: unitWords } })
    if (target === 'several') wrong(unit, { reason: 'survey.answer-units', params: { row: row + 1, unit: unitWords } })
    const groupWords = group < 0 ? '' : wordsOf(cells[group])
    const asked = groupWords === '' ? (onlyGroup ?? 'none') : groupOf(groupWords)
    if (typeof asked === 'string')
      wrong(group < 0 ? null : group, { reason: 'survey.answer-group', params: { row: row + 1, group: groupWords } })
    const chosen: Record<string, number | string> = {}
    for (const [column, question] of questions) {
      const cell = cells[column] ?? null
      // Left open on paper is left open here.
      if (wordsOf(cell) === '') continue
      const said = saidIn(question, cell)
      if (typeof said === 'object') wrong(column, { ...said, params: { ...said.params, row: row + 1 } })
      else chosen[question.id] = said
    }
    if (problems.length === before && typeof target === 'object' && typeof asked === 'object')
      forms.push({ targetId: target.id, groupId: asked.id, chosen })
  }
  if (problems.length > 0) return { head, problems }
  return forms.length > 0
    ? { head, forms }
    : { head, problems: [{ row: head, column: null, problem: { reason: 'survey.answers-empty' } }] }
}
