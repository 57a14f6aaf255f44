/** Printed invitations: slips to be cut apart, which bear no name, and the list that says which goes to whom. */

import type { Call } from '../../../../platform/http/call.ts'
import { PDF, tablePdf } from '../../../../platform/office/pdf.ts'
import { slipsPdf } from '../../../../platform/office/slips.ts'
import type { Download } from '../../../../shared/call.ts'
import type { InputOf } from '../../../../shared/endpoint.ts'
import type { survey as contract } from '../../contract.ts'
import { linksToHandOut } from '../../queries/links/links-to-hand-out.ts'
import { surveyOffice } from '../../queries/survey-office.ts'
import { refuse } from '../../refusals.vi.ts'
import { anonymity, askedAbout, single, untilWhen } from './invitation.vi.ts'

/** By number, as whoever cuts and hands out looks for them. */
export async function slipsDownload(
  call: Call,
  { surveyId, groupId, whose }: InputOf<typeof contract.slips>,
): Promise<Download> {
  const { survey, links } = await linksToHandOut(call, surveyId, { groupId, whose })
  if (links.length === 0) return refuse('survey.links-none')
  const slips = links
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, groupName, targets, address }) => ({
      subtitle: groupName,
      lines: [askedAbout(targets), untilWhen(survey.closesAt)],
      number: `Số ${number}`,
      address,
    }))
  const { agency } = await surveyOffice(call.tx, surveyId)
  const make = () =>
    slipsPdf({
      agency,
      title: survey.title,
      scan: 'Quét bằng máy ảnh điện thoại',
      type: 'hoặc gõ địa chỉ, đúng chữ hoa và chữ thường:',
      foot: `${anonymity} ${single}`,
      sample: survey.isSample,
      slips,
      at: call.now,
    })
  return { name: `Phieu moi ${survey.title}.pdf`, mediaType: PDF, content: { make } }
}

export async function envelopesDownload(
  call: Call,
  { surveyId, groupId }: InputOf<typeof contract.envelopes>,
): Promise<Download> {
  const { survey, links } = await linksToHandOut(call, surveyId, { groupId, whose: 'named' })
  if (links.length === 0) return refuse('survey.links-none')
  const { agency } = await surveyOffice(call.tx, surveyId)
  const make = () =>
    tablePdf({
      at: call.now,
      agency,
      title: 'DANH SÁCH PHONG BÌ PHIẾU MỜI',
      subtitle: survey.title,
      sample: survey.isSample,
      columns: [
        { title: 'Số phiếu mời', kind: 'number', width: 8 },
        { title: 'Họ và tên', kind: 'text' },
        { title: 'Chức vụ', kind: 'text' },
        { title: 'Nơi công tác', kind: 'text' },
        { title: 'Nhóm đối tượng', kind: 'text' },
      ],
      rows: links.map(({ number, person, groupName }) => [
        number,
        person?.fullName ?? '',
        person?.position ?? '',
        person?.workplace ?? '',
        groupName,
      ]),
      notes: [
        'Bỏ phiếu mời có số tương ứng vào phong bì ghi tên, dán kín rồi gửi. Hủy danh sách này sau khi gửi xong.',
      ],
    })
  return { name: `Danh sach phong bi ${survey.title}.pdf`, mediaType: PDF, content: { make } }
}
