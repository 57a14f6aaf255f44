/** A workbook with a column a question, to fill in with the answers of an outside survey and bring back. */
import { workbook, XLSX } from '../../../platform/office/xlsx.ts'
import type { Download } from '../../../shared/call.ts'
import type { PaperSurvey } from '../contract.ts'
import { questionsOf } from '../rules/questionnaire.ts'

function scalesOf({ questionnaire, groups }: PaperSurvey): string[] {
  const scales = questionsOf(questionnaire).flatMap((question) => {
    if (question.kind === 'rating')
      return [`${question.text}: ${question.scale.map((step, at) => `${at + 1} = ${step}`).join('; ')}`]
    return question.kind === 'choice'
      ? [`${question.text}: ${question.options.map(({ label }) => label).join('; ')}`]
      : []
  })
  return [
    'Mỗi dòng là một phiếu. Ô để trống là không trả lời. Không ghi tên người trả lời.',
    `Nhóm đối tượng: ${groups.map(({ name }) => name).join('; ')}`,
    ...scales,
  ]
}

export function answersTemplate(survey: PaperSurvey, at: Date): Download {
  const columns = [
    { title: 'Đơn vị', kind: 'text' as const, width: 36 },
    { title: 'Nhóm đối tượng', kind: 'text' as const, width: 24 },
    ...questionsOf(survey.questionnaire).map(({ text, kind }) => ({
      title: text,
      kind: 'text' as const,
      width: kind === 'remark' ? 40 : 18,
    })),
  ]
  const rows = survey.targets.map(({ name }) => [name, ...columns.slice(1).map(() => null)])
  return {
    name: 'Mau nhap phieu dieu tra.xlsx',
    mediaType: XLSX,
    content: {
      make: () =>
        workbook({
          at,
          sheets: [
            {
              name: 'Phiếu',
              agency: '',
              title: survey.title,
              sample: survey.isSample,
              freeze: 2,
              columns,
              rows,
              notes: scalesOf(survey),
            },
          ],
        }),
    },
  }
}
