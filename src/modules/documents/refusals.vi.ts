/** Why the documents module says no: what is in the way, and what to do about it. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'documents.already-kept': [
    409,
    'Đã có: “{title}” ({number}, tải lên ngày {day}). Tệp này không được lưu lần nữa; hãy dùng tài liệu đã có.',
  ],
  'documents.already-retired': [
    409,
    'Đã có: “{title}” ({number}, tải lên ngày {day}), nhưng đã loại khỏi kho. Hãy khôi phục tài liệu đó để dùng lại.',
  ],
  'documents.same-version': [
    409,
    'Tệp này giống hệt phiên bản {version} của chính tài liệu. Hãy chọn tệp của bản mới.',
  ],
  'documents.day-ahead': [
    422,
    'Ngày văn bản {day} sau hôm nay ({today}). Hãy kiểm tra lại ngày, tháng, năm trên văn bản.',
  ],
  'documents.day-too-early': [422, 'Ngày văn bản {day} quá xa. Hãy kiểm tra lại năm trên văn bản.'],
  'documents.stale': [
    409,
    'Tài liệu vừa được người khác thay đổi. Nội dung của bạn chưa được lưu; hãy xem bản hiện tại rồi thực hiện lại.',
  ],
  'documents.retired': [409, 'Tài liệu đã loại khỏi kho. Hãy khôi phục trước khi sửa hoặc dùng làm minh chứng.'],
  'documents.not-retired': [409, 'Tài liệu vẫn đang trong kho, không cần khôi phục.'],
  'documents.in-use': [409, 'Tài liệu đang được dùng ở {where}. Hãy bỏ khỏi nơi đó trước khi loại khỏi kho.'],
  'documents.in-use-more': [
    409,
    'Tài liệu đang được dùng ở {where} và {count} nơi khác. Hãy bỏ khỏi các nơi đó trước khi loại khỏi kho.',
  ],
  'documents.no-text': [
    422,
    'Tệp này không đọc thành chữ được; bản chữ chỉ có với Word, Excel và CSV. Hãy xem trực tiếp hoặc tải về.',
  ],
  'documents.not-found': [404, 'Không tìm thấy tài liệu này, hoặc bạn không có quyền xem.'],
} as const satisfies Sentences

export type DocumentReason = Reason<keyof typeof sentences>
export const { refuse, refuseIf, problemOf } = refusing(sentences)
