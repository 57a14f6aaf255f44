/** Why the law module says no. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'law.no-rule': [404, 'Không tìm thấy phiên bản quy tắc này. Hãy tải lại trang.'],
  'law.already-confirmed': [409, 'Quy tắc này đã được {by} xác nhận ngày {day}.'],
  'law.no-amendment': [404, 'Không tìm thấy sửa đổi quy định này. Hãy mở lại từ danh sách.'],
  'law.no-area': [422, 'Chương trình không có nhóm quy định “{area}”. Hãy chọn lại nhóm.'],
  'law.stale': [409, 'Sửa đổi quy định vừa được {by} thay đổi. Hãy tải lại để xem bản hiện tại rồi làm tiếp.'],
  'law.not-draft': [409, 'Sửa đổi quy định này không còn là bản nháp nên không sửa được. Hãy lập sửa đổi mới.'],
  'law.not-in-force': [409, 'Sửa đổi quy định này không đang áp dụng nên không dừng được. Hãy tải lại trang.'],
  'law.empty': [422, 'Sửa đổi chưa có quy định nào. Hãy thêm ít nhất một quy định trước khi áp dụng.'],
  'law.own-amendment': [
    403,
    'Người nhập sửa đổi không tự áp dụng được. Hãy đề nghị một người khác có quyền xác nhận quy tắc kiểm tra và áp dụng.',
  ],
  'law.no-such-rule': [422, 'Chương trình không có quy định “{rule}”. Hãy chọn trong danh sách.'],
  'law.value-missing': [422, 'Chưa nhập “{field}”. Hãy nhập rồi lưu lại.'],
  'law.value-wrong': [
    422,
    'Giá trị của “{field}” không đúng dạng. Hãy nhập số nguyên không âm hoặc chọn trong danh sách.',
  ],
  'law.too-little': [422, 'Giá trị của “{field}” phải từ {least} trở lên. Hãy nhập lại.'],
  'law.ends-before-it-begins': [422, '“{title}” hết hiệu lực trước khi có hiệu lực. Hãy sửa lại ngày.'],
  'law.twice': [422, '“{title}” được nhập hai lần cho cùng một ngày. Hãy bỏ bớt một dòng.'],
  'law.no-permission': [404, 'Không tìm thấy cho phép này. Hãy tải lại trang.'],
  'law.permission-twice': [409, 'Cho phép theo {number} ngày {issued} đã được ghi. Hãy kiểm tra lại số, ngày, điểm.'],
  'law.permission-before-issued': [
    422,
    'Cho phép không có hiệu lực trước ngày ban hành {issued}. Hãy kiểm tra lại ngày bắt đầu.',
  ],
  'law.permission-days': [422, 'Ngày cuối cùng phải từ ngày bắt đầu ({first}) trở đi. Hãy kiểm tra lại thời gian.'],
  'law.permission-not-older': [
    422,
    'Văn bản được vận dụng phải có hiệu lực trước ngày bắt đầu cho phép ({first}). Hãy chọn một ngày khi văn bản đó còn hiệu lực.',
  ],
  'law.permission-no-scope': [
    422,
    'Đơn vị được chọn làm phạm vi không hoạt động vào ngày {day}. Hãy chọn đơn vị khác.',
  ],
  'law.permission-outside': [
    422,
    '“{unit}” không thuộc phạm vi đã chọn vào ngày {day}. Hãy bỏ đơn vị này hoặc chọn phạm vi khác.',
  ],
  'law.permission-withdrawn': [409, 'Cho phép này đã được thu hồi từ ngày {day}. Hãy tải lại trang.'],
  'law.provision-named': [
    409,
    'Cho phép này đã ghi quy định được giữ lại. Muốn đổi, hãy thu hồi rồi ghi cho phép mới.',
  ],
  'law.stale-permission': [409, 'Cho phép vừa được {by} thay đổi. Hãy tải lại để xem bản hiện tại rồi làm tiếp.'],
  'law.withdrawn-before': [422, 'Ngày thu hồi phải từ ngày bắt đầu ({first}) trở đi. Hãy kiểm tra lại ngày.'],
} as const satisfies Sentences

export type LawReason = Reason<keyof typeof sentences>

export const { refuse, refuseIf, problemOf } = refusing(sentences)
