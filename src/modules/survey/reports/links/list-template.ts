/** A workbook to fill in with people, and beside it the words the survey knows. */
import type { Call } from '../../../../platform/http/call.ts'
import { workbook, XLSX } from '../../../../platform/office/xlsx.ts'
import type { Download } from '../../../../shared/call.ts'
import { surveyLists } from '../../queries/links/survey-lists.ts'
import { surveyOf } from '../../queries/links/survey-to-list.ts'

export async function listTemplate({ tx, now }: Call, { surveyId }: { surveyId: string }): Promise<Download> {
  const survey = await surveyOf(tx, surveyId)
  const { groups, targets, quotas } = await surveyLists(tx, survey)
  const formsOf = (groupId: string) =>
    quotas.filter((quota) => quota.groupId === groupId).reduce((sum, { forms }) => sum + forms, 0)
  const make = () =>
    workbook({
      at: now,
      sheets: [
        {
          name: 'Danh sách',
          agency: '',
          title: `Danh sách người được mời trả lời – ${survey.title}`,
          sample: false,
          columns: [
            { title: 'Họ và tên', kind: 'text', width: 28 },
            { title: 'Chức vụ', kind: 'text', width: 24 },
            { title: 'Nơi công tác', kind: 'text', width: 32 },
            { title: 'Nhóm đối tượng', kind: 'text', width: 32 },
            { title: 'Thư điện tử', kind: 'text', width: 28 },
            { title: 'Điện thoại', kind: 'text', width: 14 },
            { title: 'Đơn vị được lấy ý kiến', kind: 'text', width: 40 },
          ],
          rows: [],
        },
        {
          name: 'Nhóm và đơn vị',
          agency: '',
          title: 'Ghi đúng tên nhóm; cột đơn vị để trống thì chương trình tự chia cho đủ chỉ tiêu',
          sample: false,
          columns: [
            { title: 'Nhóm', kind: 'text', width: 40 },
            { title: 'Chỉ tiêu phiếu', kind: 'number', width: 12 },
            { title: 'Mã đơn vị', kind: 'text', width: 14 },
            { title: 'Tên đơn vị', kind: 'text', width: 44 },
          ],
          rows: Array.from({ length: Math.max(groups.length, targets.length) }, (_, at) => [
            groups[at]?.name ?? null,
            groups[at] ? formsOf(groups[at].id) : null,
            targets[at]?.code ?? null,
            targets[at]?.name ?? null,
          ]),
        },
      ],
    })
  return { name: `Mau danh sach ${survey.title}.xlsx`, mediaType: XLSX, content: { make } }
}
