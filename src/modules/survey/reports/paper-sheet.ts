/** The questionnaire on paper, numbered, to be ticked by hand and typed in twice. */
import type { Call } from '../../../platform/http/call.ts'
import { PDF, setPdf } from '../../../platform/office/pdf.ts'
import type { Download } from '../../../shared/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { InputOf } from '../../../shared/endpoint.ts'
import { unitName } from '../../organization/index.ts'
import type { survey } from '../contract.ts'
import { paperSurvey, surveyToBring } from '../queries/paper-survey.ts'
import { refuse } from '../refusals.vi.ts'
import { type Question, type Questionnaire, questionsOf } from '../rules/questionnaire.ts'
import { PAPER_SHEET } from './paper-sheet-source.ts'

interface PaperSheets {
  title: string
  introduction: string
  agency: string
  isSample: boolean
  questionnaire: Questionnaire
  from: number
  count: number
  /** Printed where it is known; left to be written where it is not. */
  target: string | null
  group: string | null
}

type Part =
  | { kind: 'ratings'; scale: readonly string[]; questions: { number: number; text: string }[] }
  | { kind: 'choice'; question: { number: number; text: string; options: string[] } }
  | { kind: 'remark'; question: { number: number; text: string } }

/** Ratings that follow each other on one scale stand in one grid. */
function partsOf(questions: readonly Question[], numberOf: (id: string) => number): Part[] {
  const parts: Part[] = []
  for (const question of questions) {
    const asked = { number: numberOf(question.id), text: question.text }
    const last = parts.at(-1)
    if (question.kind === 'rating') {
      if (last?.kind === 'ratings' && last.scale.join('\n') === question.scale.join('\n')) last.questions.push(asked)
      else parts.push({ kind: 'ratings', scale: question.scale, questions: [asked] })
    } else if (question.kind === 'choice')
      parts.push({ kind: 'choice', question: { ...asked, options: question.options.map(({ label }) => label) } })
    else parts.push({ kind: 'remark', question: asked })
  }
  return parts
}

/** @returns the data that `PAPER_SHEET` reads. */
function paperSheetData(sheets: PaperSheets) {
  const { title, introduction, agency, isSample, questionnaire, from, count, target, group } = sheets
  const numbers = new Map(questionsOf(questionnaire).map(({ id }, at) => [id, at + 1]))
  return {
    title,
    introduction,
    agency,
    sampleLabel: isSample ? 'BỘ MẪU – DỮ LIỆU GIẢ ĐỊNH' : null,
    sections: questionnaire.sections.map((section, at) => ({
      title: `${at + 1}. ${section.title}`,
      parts: partsOf(section.questions, (id) => numbers.get(id) as number),
    })),
    forms: Array.from({ length: count }, (_, at) => ({ number: String(from + at), target, group })),
  }
}

/** @throws Refusal survey.not-found, survey.paper-place */
export async function paperSheets(
  { tx, actor, now }: Call,
  { surveyId, from, count, targetId, groupId }: InputOf<typeof survey.paperSheets>,
): Promise<Download> {
  const { title, introduction, isSample, questionnaire } = await surveyToBring(tx, surveyId)
  const { targets, groups } = await paperSurvey(tx, surveyId)
  const nameIn = (places: readonly { id: string; name: string }[], id: string | undefined) =>
    id === undefined ? null : (places.find((place) => place.id === id)?.name ?? refuse('survey.paper-place'))
  const [target, group] = [nameIn(targets, targetId), nameIn(groups, groupId)]
  const agency = actor.unitId === null ? '' : ((await unitName(tx, actor.unitId, dayIn(now))) ?? '')
  const sheets = { title, introduction, agency, isSample, questionnaire, from, count, target, group }
  return {
    name: `Phieu ${from}-${from + count - 1}.pdf`,
    mediaType: PDF,
    content: { make: () => setPdf(PAPER_SHEET, { data: paperSheetData(sheets), at: now }) },
  }
}
