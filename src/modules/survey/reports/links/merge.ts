/** For a mail merge of one's own: a workbook for Word and Zalo, and letters that are ready. */

import type { Call } from '../../../../platform/http/call.ts'
import { lettersDocx } from '../../../../platform/office/letters.ts'
import { DOCX } from '../../../../platform/office/word.ts'
import { workbook, XLSX } from '../../../../platform/office/xlsx.ts'
import type { Download } from '../../../../shared/call.ts'
import { deadlineInWords } from '../../../../shared/dates.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { survey as contract } from '../../contract.ts'
import { type Invited, type LinkToHandOut, linksToHandOut } from '../../queries/links/links-to-hand-out.ts'
import { surveyOffice } from '../../queries/survey-office.ts'
import { refuse } from '../../refusals.vi.ts'
import { invitationParagraphs, salutation, single } from './invitation.vi.ts'

const withPeople = (links: readonly LinkToHandOut[]) =>
  links.flatMap((link) => (link.person === null ? [] : [{ ...link, person: link.person as Invited }]))

/** Headings stand in the first row: Word's merge takes its fields from there. */
export async function mergeDownload(
  call: Call,
  { surveyId, groupId, who }: InputOf<typeof contract.mergeWorkbook>,
): Promise<Download> {
  const { survey, links } = await linksToHandOut(call, surveyId, { groupId, whose: 'named', who })
  if (links.length === 0) return refuse(who === 'all' ? 'survey.links-none' : 'survey.mail-nobody')
  const title = who === 'all' ? 'Danh sach tron thu' : 'Chua tra loi'
  const make = () =>
    workbook({
      at: call.now,
      sheets: [
        {
          name: who === 'all' ? 'Trộn thư' : 'Chưa trả lời',
          agency: '',
          title: '',
          sample: false,
          freeze: 1,
          columns: [
            { title: 'Họ và tên', kind: 'text' },
            { title: 'Kính gửi', kind: 'text' },
            { title: 'Chức vụ', kind: 'text' },
            { title: 'Nơi công tác', kind: 'text' },
            { title: 'Nhóm đối tượng', kind: 'text' },
            { title: 'Thư điện tử', kind: 'text' },
            { title: 'Điện thoại', kind: 'text' },
            { title: 'Đơn vị được hỏi', kind: 'text' },
            { title: 'Đường dẫn', kind: 'text', width: 60 },
            { title: 'Hạn trả lời', kind: 'text' },
            { title: 'Nhắc lần cuối', kind: 'day' },
          ],
          rows: withPeople(links).map(({ person, groupName, targets, address, remindedOn }) => [
            person.fullName,
            salutation(person),
            person.position,
            person.workplace,
            groupName,
            person.email,
            person.phone,
            targets.join('; '),
            address,
            deadlineInWords(survey.closesAt),
            remindedOn,
          ]),
        },
      ],
    })
  return { name: `${title} ${survey.title}.xlsx`, mediaType: XLSX, content: { make } }
}

export async function lettersDownload(
  call: Call,
  { surveyId, groupId }: InputOf<typeof contract.letters>,
): Promise<Download> {
  const { survey, links } = await linksToHandOut(call, surveyId, { groupId, whose: 'named' })
  if (links.length === 0) return refuse('survey.links-none')
  const { agency } = await surveyOffice(call.tx, surveyId)
  const make = () =>
    lettersDocx({
      agency,
      title: 'THƯ MỜI TRẢ LỜI PHIẾU ĐIỀU TRA XÃ HỘI HỌC',
      subtitle: survey.title,
      sample: survey.isSample,
      signature: { role: 'Thủ trưởng cơ quan', hint: '(Ký, ghi rõ họ tên, đóng dấu)' },
      letters: withPeople(links).map(({ person, targets, address }) => ({
        to: salutation(person),
        paragraphs: invitationParagraphs(survey.title, targets, survey.closesAt),
        address,
        foot: single,
      })),
      at: call.now,
    })
  return { name: `Thu moi ${survey.title}.docx`, mediaType: DOCX, content: { make } }
}
