/** What a respondent is told: apart, because the phone page carries these sentences and no others. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'

export const sentencesOfPhone = {
  // The link
  'survey.link-unknown': [
    404,
    'Không nhận ra đường dẫn này: có thể thiếu ký tự khi chép, hoặc đã được thay bằng đường dẫn mới. Hãy bấm lại từ tin nhắn mới nhất hoặc quét lại mã QR; nếu vẫn vậy, hãy báo nơi gửi phiếu.',
  ],
  'survey.link-revoked': [
    409,
    'Đường dẫn này đã bị thu hồi ngày {day} nên không trả lời được. Nếu ông/bà chưa nhận đường dẫn mới, hãy báo nơi gửi phiếu.',
  ],
  'survey.link-used': [
    409,
    'Đường dẫn này đã được dùng để gửi đủ phiếu; mỗi đường dẫn chỉ trả lời một lần. Nếu ông/bà chưa trả lời, hãy báo nơi gửi phiếu để nhận đường dẫn khác.',
  ],
  'survey.opened-elsewhere': [
    409,
    'Đường dẫn này đã được mở trên một máy khác. Đường dẫn dành riêng cho một người, không chuyển tiếp được. Nếu chính ông/bà đổi máy hoặc đổi trình duyệt, hãy chọn trả lời tiếp trên máy này.',
  ],

  // The time
  'survey.not-open-yet': [
    409,
    'Cuộc điều tra bắt đầu nhận phiếu từ {opens}. Hãy giữ đường dẫn này và mở lại sau thời điểm đó.',
  ],
  'survey.being-drawn': [409, 'Cuộc điều tra đang được chuẩn bị, chưa nhận phiếu. Hãy mở lại đường dẫn sau.'],
  'survey.over': [
    409,
    'Cuộc điều tra đã kết thúc nhận phiếu ({closed}); phiếu gửi sau lúc đó không được tính. Cảm ơn ông/bà đã quan tâm; không cần làm gì thêm.',
  ],

  // The form
  'survey.not-asked-about': [
    404,
    'Đường dẫn này không hỏi về đơn vị ấy. Hãy tải lại trang để xem danh sách đơn vị của đường dẫn.',
  ],
  'survey.already-answered': [
    409,
    'Đường dẫn này đã gửi phiếu về {unit}; mỗi đơn vị chỉ nhận một phiếu từ mỗi đường dẫn, nên phiếu vừa rồi không được tính thêm.',
  ],
  'survey.question-unknown': [
    422,
    'Phiếu có mục “{question}” không thuộc bảng hỏi. Hãy tải lại trang rồi trả lời lại câu đó.',
  ],
  'survey.place-unknown': [
    422,
    'Câu {number} “{question}”: lựa chọn không có trong thang trả lời. Hãy chọn một mức được nêu.',
  ],
  'survey.choice-missing': [422, 'Câu {number} “{question}” chưa có trả lời. Hãy chọn một mức.'],
  'survey.remark-long': [422, 'Câu {number} “{question}”: ý kiến dài quá {limit} ký tự. Hãy viết gọn lại.'],
} as const satisfies Sentences

export type PhoneReason = Reason<keyof typeof sentencesOfPhone>

export const { problemOf: problemOfPhone } = refusing(sentencesOfPhone)
