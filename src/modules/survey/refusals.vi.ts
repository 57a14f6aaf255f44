/** Why the survey module says no. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'
import { drawingSentences } from './refusals-of-drawing.vi.ts'
import { sentencesOfLinks } from './refusals-of-links.vi.ts'
import { sentencesOfPaper } from './refusals-of-paper.vi.ts'
import { sentencesOfPhone } from './refusals-of-phone.vi.ts'
import { sentencesOfResults } from './refusals-of-results.vi.ts'

export const sentences = {
  ...drawingSentences,
  ...sentencesOfPhone,
  ...sentencesOfResults,
  ...sentencesOfPaper,
  ...sentencesOfLinks,

  'survey.not-found': [404, 'Không tìm thấy cuộc điều tra này. Hãy tải lại trang.'],

  // Counting
  'survey.count-status': [
    409,
    'Cuộc điều tra đang ở trạng thái “{status}” nên chưa kiểm phiếu được. Hãy đóng cuộc điều tra trước.',
  ],
  'survey.count-done': [409, 'Hòm phiếu đã được mở và kiểm lúc {at}; mỗi cuộc điều tra chỉ kiểm phiếu một lần.'],
  'survey.count-paper-once': [
    409,
    'Còn {count} phiếu giấy mới nhập một lần (số {numbers}). Hãy nhập lần thứ hai, hoặc rút các phiếu ấy, rồi kiểm phiếu.',
  ],
  'survey.count-paper-differs': [
    409,
    'Còn {count} phiếu giấy hai lần nhập khác nhau (số {numbers}). Hãy đối chiếu với phiếu giấy và chốt, rồi kiểm phiếu.',
  ],
} as const satisfies Sentences

export type SurveyReason = Reason<keyof typeof sentences>

export const { refuse, refuseAll, refuseIf, problemOf } = refusing(sentences)
