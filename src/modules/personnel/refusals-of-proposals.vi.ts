/** Why proposals and campaigns say no. */
import type { Sentences } from '../../shared/refusal.ts'

export const proposalSentences = {
  'personnel.no-own-record': [
    404,
    'Tài khoản của bạn chưa gắn với hồ sơ nào. Hãy đề nghị người giữ hồ sơ của cơ quan gắn tài khoản với hồ sơ.',
  ],
  'personnel.proposal-not-found': [404, 'Không tìm thấy đề nghị này trong phạm vi của bạn. Hãy mở lại từ danh sách.'],
  'personnel.proposal-stale': [
    409,
    'Đề nghị vừa được thay đổi ở nơi khác. Hãy tải lại để xem bản hiện tại rồi thực hiện lại.',
  ],
  'personnel.proposal-not-now': [409, 'Không thể {move} khi đề nghị ở trạng thái “{status}”. Hãy tải lại trang.'],
  'personnel.proposal-empty': [422, 'Đề nghị chưa có mục nào. Hãy thêm ít nhất một mục rồi gửi.'],
  'personnel.nothing-again': [409, 'Đề nghị này không có mục nào bị từ chối hoặc hết hiệu lực. Hãy lập đề nghị mới.'],
  'personnel.part-by-decision': [
    422,
    'Mục “{part}” chỉ ghi theo quyết định, không nhận đề nghị. Hãy gửi quyết định cho người giữ hồ sơ.',
  ],
  'personnel.target-gone': [409, 'Dòng muốn thay đổi ở mục “{part}” không còn. Hãy chọn lại dòng hiện có.'],
  'personnel.proposal-day': [422, 'Ngày “{day}” không có thật. Hãy ghi như 24/11/2026, 11/2026 hoặc 2026.'],
  'personnel.begins-ahead': [422, 'Ngày bắt đầu {day} còn ở phía trước. Hãy đề nghị khi đã đến ngày đó.'],
  'personnel.nothing-new': [422, 'Nội dung giống hệt hồ sơ hiện có. Hãy sửa nội dung hoặc bỏ mục này khỏi đề nghị.'],
  'personnel.line-on-that-day': [422, 'Ngày {day} đã có một dòng khác bắt đầu. Hãy sửa dòng đó thay vì thêm dòng mới.'],
  'personnel.changed-twice': [422, 'Hai mục ở “{part}” sửa cùng một dòng hoặc bắt đầu cùng ngày. Hãy gộp làm một.'],
  'personnel.paper-unknown': [422, 'Giấy tờ được chọn không thuộc đề nghị này. Hãy tải giấy tờ lên lại.'],
  'personnel.too-many-papers': [422, 'Một đề nghị kèm nhiều nhất {most} tệp. Hãy gộp giấy tờ vào một tệp PDF.'],
  'personnel.own-proposal': [403, 'Bạn không kiểm tra, duyệt đề nghị của chính mình. Hãy để người khác làm việc này.'],
  'personnel.checked-yourself': [
    403,
    'Bạn đã kiểm tra mục này nên không duyệt được. Hãy để người có thẩm quyền duyệt khác quyết định.',
  ],
  'personnel.not-your-authority': [403, 'Mục “{part}” do {authority} duyệt. Hãy để nguyên mục này cho cơ quan đó.'],
  'personnel.item-not-waiting': [409, 'Mục này không còn chờ ý kiến. Hãy tải lại trang.'],
  'personnel.no-opinion': [422, 'Chưa có ý kiến ở mục nào. Hãy đồng ý hoặc từ chối ít nhất một mục.'],
  'personnel.refusal-reason': [
    422,
    'Chưa ghi lý do không đồng ý. Hãy ghi ít nhất 5 chữ để người đề nghị biết cần bổ sung gì.',
  ],
  'personnel.no-proposal-paper': [404, 'Không tìm thấy giấy tờ này. Hãy tải lại trang.'],
  'personnel.campaign-not-found': [
    404,
    'Không tìm thấy đợt rà soát này hoặc đợt không hỏi hồ sơ của bạn. Hãy mở lại từ danh sách.',
  ],
  'personnel.campaign-over': [409, 'Đợt rà soát đã kết thúc. Nếu cần sửa hồ sơ, hãy lập đề nghị cập nhật.'],
  'personnel.campaign-units': [422, 'Chưa chọn cơ quan nào đang hoạt động. Hãy chọn ít nhất một cơ quan để rà soát.'],
  'personnel.campaign-deadline': [422, 'Hạn rà soát đã qua. Hãy chọn ngày từ hôm nay trở đi.'],
  'personnel.campaign-everywhere': [
    403,
    'Đợt rà soát do người có quyền trên toàn tỉnh mở và điều hành. Hãy đề nghị Sở Nội vụ.',
  ],
  'personnel.campaign-stale': [409, 'Đợt rà soát vừa được thay đổi hoặc đã đóng. Hãy tải lại trang.'],
} as const satisfies Sentences
