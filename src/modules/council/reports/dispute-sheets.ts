/** Phiếu trình Hội đồng: a criterion in dispute on a sheet, or all of a session as one paper. */
import { PDF } from '../../../platform/office/pdf.ts'
import { type OneSheet, sheetsPdf } from '../../../platform/office/sheets.ts'
import type { Download } from '../../../shared/call.ts'
import { dayIn } from '../../../shared/dates.ts'
import type { Laid, LaidItem } from '../queries/laid-before.ts'
import { blocksOf } from './dispute-blocks.ts'

const nameOfSession = ({ session: { number, form } }: Laid) =>
  form === 'meeting' ? `Phiên họp ${number}` : `Lấy ý kiến bằng văn bản, lần ${number}`

function sheetOf(laid: Laid, one: LaidItem): OneSheet {
  const { session } = laid
  const { item } = one
  return {
    agency: session.councilName,
    day: dayIn(new Date(session.heldAt)),
    title: 'PHIẾU TRÌNH HỘI ĐỒNG',
    subtitle: `${nameOfSession(laid)} – Nội dung số ${item.position}: tiêu chí ${item.criterion.code}, ${item.unitName}`,
    blocks: blocksOf(one, session.minutesNumber),
    // Whoever votes by hand signs; a decision is signed in the minutes.
    ...(item.decision === null && { signature: { role: 'Thành viên Hội đồng', hint: '(Ký, ghi rõ họ tên)' } }),
  }
}

function bound(laid: Laid, name: string, at: Date): Download {
  const { session, items } = laid
  const make = () =>
    sheetsPdf({
      title: 'Phiếu trình Hội đồng',
      agency: session.councilName,
      foot: `${session.councilName} – ${nameOfSession(laid)}`,
      sample: items.some(({ dispute }) => dispute.isModel),
      sheets: items.map((one) => sheetOf(laid, one)),
      at,
    })
  return { name, mediaType: PDF, inline: true, content: { make } }
}

export const itemSheet = (laid: Laid, now: Date): Download =>
  bound(
    laid,
    `Phieu trinh Hoi dong ${laid.items.map(({ item }) => `${item.criterion.code} ${item.unitName}`).join(', ')}.pdf`,
    now,
  )

export const sessionSheets = (laid: Laid, now: Date): Download =>
  bound(laid, `Phieu trinh Hoi dong phien ${laid.session.number}.pdf`, now)
