/** Why something is not done with a proposal. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfProposals = {
  'reorganization.no-own-unit': [
    422,
    'Tài khoản này không thuộc đơn vị nào nên không lập được đề xuất. Hãy đề nghị quản trị gắn tài khoản vào đơn vị.',
  ],
  'reorganization.not-own-unit': [
    403,
    'Anh, chị chưa được giao quyền lập đề xuất của đơn vị mình. Hãy đề nghị quản trị giao vai trò cán bộ tổ chức.',
  ],
  'reorganization.not-now': [409, 'Không thể {move} vì đề xuất đang ở trạng thái “{status}”. Hãy tải lại trang.'],
  'reorganization.second-person': [
    422,
    'Anh, chị là người soạn đề xuất này; theo quy định cần người thứ hai ghi nhận. Nếu vẫn tự ghi nhận, hãy nêu lý do (ít nhất 10 ký tự).',
  ],
  'reorganization.day-missing': [422, 'Chưa có ngày hiệu lực. Hãy nhập ngày hiệu lực.'],
  'reorganization.basis-missing': [
    422,
    'Căn cứ còn thiếu {missing}. Hãy bổ sung theo quyết định, nghị quyết đã ban hành.',
  ],
  'reorganization.decided-ahead': [
    422,
    'Ngày ban hành của căn cứ ở tương lai. Hãy kiểm tra lại ngày ghi trên văn bản.',
  ],
  'reorganization.before-decision': [422, 'Ngày hiệu lực sớm hơn ngày ban hành văn bản. Hãy kiểm tra lại cả hai ngày.'],
  'reorganization.no-name': [422, 'Đơn vị sau sự kiện chưa có tên. Hãy nhập loại và tên của từng đơn vị.'],
  'reorganization.open-without-successor': [
    422,
    '“{name}” kết thúc khi còn việc đang thực hiện ({what}) mà chưa có đơn vị kế tục. Hãy chọn đơn vị tiếp nhận.',
  ],
  'reorganization.held-without-keeper': [
    422,
    '“{name}” kết thúc khi còn giữ {what} mà chưa có đơn vị tiếp nhận. Hãy chọn đơn vị tiếp nhận.',
  ],
  'reorganization.paper-missing': [
    422,
    'Chưa đính kèm tệp văn bản. Vẫn ghi nhận được; hãy bổ sung tệp để sau này tra cứu.',
  ],
  'reorganization.no-paper': [404, 'Đề xuất này chưa có tệp văn bản. Hãy đính kèm tệp trước.'],
} as const satisfies Sentences
