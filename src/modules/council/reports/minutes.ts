/** The minutes as pages: Biên bản họp (NĐ 30/2020, Phụ lục III, mẫu 1.10), or the summary of opinions given in writing. */

import type { Call } from '../../../platform/http/call.ts'
import { type Paper, paperDocx, paperPdf } from '../../../platform/office/paper.ts'
import { PDF } from '../../../platform/office/pdf.ts'
import { DOCX } from '../../../platform/office/word.ts'
import type { Download } from '../../../shared/call.ts'
import { sessionMinutes } from '../queries/minutes.ts'
import type { MinutesState } from '../rules/minutes.ts'
import { minutesBlocks } from './minutes-words.ts'

const OWN = { meeting: 'BIÊN BẢN HỌP HỘI ĐỒNG', writing: 'BIÊN BẢN TỔNG HỢP Ý KIẾN BẰNG VĂN BẢN' } as const

function paperOf(state: MinutesState, sha256: string | null, at: Date): Paper {
  const { council, session, letterhead, round } = state
  const isMeeting = session.form === 'meeting'
  return {
    agency: council.name,
    ...(letterhead.above !== null && { above: letterhead.above }),
    number: session.minutesNumber === '' ? '..............' : session.minutesNumber,
    title: OWN[session.form],
    subtitle: `Thẩm định Chỉ số cải cách hành chính năm ${round.year}, phiên ${session.number}`,
    blocks: minutesBlocks(state),
    signers: [
      { role: isMeeting ? 'Thư ký' : 'Người tổng hợp', hint: '(Ký, ghi rõ họ tên)', name: state.secretary ?? '' },
      { role: isMeeting ? 'Chủ tọa' : 'Chủ tịch Hội đồng', hint: '(Ký, ghi rõ họ tên)', name: state.presiding ?? '' },
    ],
    recipients: ['Thành viên Hội đồng;', 'Các đơn vị có nội dung được quyết định;', 'Lưu: Hồ sơ Hội đồng.'],
    sample: state.sample,
    ...(sha256 === null ? { draft: 'DỰ THẢO' } : { foot: `Mã kiểm tra nội dung (SHA-256): ${sha256}` }),
    at,
  }
}

const nameOf = ({ session, round }: MinutesState, ending: string) =>
  `Bien ban Hoi dong CCHC ${round.year} phien ${session.number}.${ending}`

export async function minutesPdf(call: Call, { sessionId }: { sessionId: string }): Promise<Download> {
  const { state, sha256, at } = await sessionMinutes(call, sessionId)
  const make = () => paperPdf(paperOf(state, sha256, at))
  return { name: nameOf(state, 'pdf'), mediaType: PDF, inline: true, content: { make } }
}

export async function minutesDocx(call: Call, { sessionId }: { sessionId: string }): Promise<Download> {
  const { state, sha256, at } = await sessionMinutes(call, sessionId)
  const make = () => paperDocx(paperOf(state, sha256, at))
  return { name: nameOf(state, 'docx'), mediaType: DOCX, content: { make } }
}
