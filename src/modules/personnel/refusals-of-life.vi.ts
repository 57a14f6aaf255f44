/** Why a record is not opened, moved, closed or disposed of. */
import type { Sentences } from '../../shared/refusal.ts'

export const lifeSentences = {
  'personnel.likely-duplicate': [
    409,
    'Đã có hồ sơ của {name}, sinh {born}, giống người này ({score} điểm). Hãy xem hồ sơ đó; nếu là người khác, hãy ghi lý do rồi mở.',
  ],
  'personnel.likely-elsewhere': [
    409,
    'Đã có hồ sơ giống người này ở một cơ quan ngoài phạm vi của bạn ({score} điểm). Hãy hỏi Sở Nội vụ; nếu là người khác, hãy ghi lý do rồi mở.',
  ],
  'personnel.wrong-state': [
    409,
    'Hồ sơ ở trạng thái “{state}” nên không thực hiện được bước này. Hãy tải lại trang để xem bước tiếp theo.',
  ],
  'personnel.certified-by-declarer': [
    409,
    'Người trình hồ sơ không được tự xác nhận. Hãy để lãnh đạo khác của đơn vị hoặc Sở Nội vụ xác nhận.',
  ],
  'personnel.certify-missing': [422, 'Hồ sơ chưa có: {parts}. Hãy trả lại để kê khai đủ rồi xác nhận.'],
  'personnel.certify-disputed': [
    422,
    'Hồ sơ còn {count} nội dung đang tranh chấp. Hãy làm rõ với giấy tờ gốc rồi xác nhận.',
  ],
  'personnel.reason-missing': [422, 'Chưa nêu lý do. Hãy ghi lý do để người lập hồ sơ biết cần bổ sung gì.'],
  'personnel.not-managing-unit': [
    422,
    'Đơn vị này không phải cơ quan quản lý hồ sơ vào ngày {day}. Hãy chọn sở, chi cục, xã, phường hoặc đơn vị sự nghiệp đang hoạt động.',
  ],
  'personnel.not-division': [
    422,
    'Phòng này không thuộc đơn vị quản lý vào ngày {day}. Hãy chọn lại phòng hoặc bỏ trống.',
  ],
  'personnel.opened-ahead': [
    422,
    'Ngày {day} còn sau hôm nay quá 60 ngày. Hãy kiểm tra lại ngày hiệu lực của quyết định.',
  ],
  'personnel.decided-after': [
    422,
    'Quyết định ký ngày {decided}, sau ngày có hiệu lực {day} quá 90 ngày. Hãy kiểm tra lại hai ngày.',
  ],
  'personnel.not-taken-over': [
    409,
    '{count} người đã có việc sắp xếp khác hiệu lực cùng ngày nên chưa chuyển được sang đơn vị tiếp nhận: {names}. Hãy hủy việc ghi đó trong hồ sơ của những người này rồi chuyển tiếp lại.',
  ],
  'personnel.handover-not-found': [
    404,
    'Không tìm thấy phiếu chuyển hồ sơ này trong phạm vi của bạn. Hãy mở lại danh sách chuyển giao.',
  ],
  'personnel.stale-handover': [409, 'Phiếu vừa được người khác thay đổi. Hãy tải lại rồi thực hiện lại.'],
  'personnel.handover-state': [409, 'Phiếu ở trạng thái “{status}” nên không thực hiện được. Hãy tải lại trang.'],
  'personnel.handover-not-sender': [403, 'Chỉ đơn vị giao hồ sơ lập và gửi phiếu. Hãy để đơn vị giao thực hiện.'],
  'personnel.handover-not-receiver': [
    403,
    'Chỉ đơn vị nhận hồ sơ xác nhận hoặc trả lại. Hãy để đơn vị nhận thực hiện.',
  ],
  'personnel.handover-own': [409, 'Người gửi không tự nhận hồ sơ. Hãy để người của đơn vị nhận đối chiếu và xác nhận.'],
  'personnel.handover-empty': [422, 'Phiếu chưa có giấy tờ nào. Hãy liệt kê giấy tờ trong hồ sơ rồi gửi.'],
  'personnel.handover-lacking': [
    422,
    'Có giấy tờ trên phiếu chưa nhận được. Hãy ghi rõ trong ý kiến bên nhận, hoặc trả lại để bổ sung.',
  ],
  'personnel.handover-not-here': [
    409,
    'Hồ sơ này chưa về đến đơn vị giao. Hãy nhận phiếu chuyển trước đó rồi mới gửi tiếp.',
  ],
  'personnel.disposed': [
    409,
    'Hồ sơ đã hủy theo quyết định nên không ghi thêm được. Nếu người này trở lại làm việc, hãy mở hồ sơ mới.',
  ],
  'personnel.withdrawn': [409, 'Hồ sơ đã rút vì mở nhầm nên không ghi thêm được. Hãy khôi phục hồ sơ trước.'],
  'personnel.withdraw-state': [
    409,
    'Chỉ rút được hồ sơ đang lập hoặc đã kê khai; hồ sơ này “{state}”. Nếu là hồ sơ trùng, hãy đề nghị gộp.',
  ],
  'personnel.withdraw-decided': [
    409,
    'Hồ sơ đã có {count} nội dung ghi theo quyết định hoặc đề nghị được duyệt. Hãy hoàn tác các nội dung đó, hoặc đề nghị gộp nếu là hồ sơ trùng.',
  ],
  'personnel.withdraw-waiting': [409, 'Còn {count} đề nghị của hồ sơ này chưa trả lời. Hãy trả lời hết rồi rút.'],
  'personnel.withdraw-merged': [409, 'Đã có hồ sơ khác gộp vào hồ sơ này. Hãy hoàn tác việc gộp rồi rút.'],
  'personnel.retention-everywhere': [
    403,
    'Thời hạn lưu giữ áp dụng cho cả tỉnh nên chỉ người được giao quyền toàn tỉnh nhập. Hãy gửi Sở Nội vụ.',
  ],
  'personnel.retention-days': [422, 'Ngày cuối đứng trước ngày đầu. Hãy sửa lại khoảng ngày đóng hồ sơ.'],
  'personnel.disposal-not-found': [
    404,
    'Không tìm thấy lần hủy hồ sơ này trong phạm vi của bạn. Hãy mở lại danh sách hủy hồ sơ.',
  ],
  'personnel.disposal-stale': [409, 'Đề nghị hủy vừa được người khác thay đổi. Hãy tải lại rồi thực hiện lại.'],
  'personnel.disposal-state': [
    409,
    'Đề nghị hủy ở trạng thái “{status}” nên không thực hiện được bước này. Hãy tải lại trang.',
  ],
  'personnel.disposal-own': [
    403,
    'Người đề nghị hoặc người nhập quyết định không tự thực hiện việc hủy. Hãy để một người khác có quyền hủy hồ sơ thực hiện.',
  ],
  'personnel.disposal-not-archived': [
    409,
    'Hồ sơ {name} chưa ở trong lưu trữ. Hãy chuyển lưu trữ trước, hoặc bỏ hồ sơ này khỏi danh sách.',
  ],
  'personnel.disposal-unit': [
    422,
    'Hồ sơ {name} không thuộc đơn vị này. Mỗi quyết định hủy hồ sơ của một đơn vị; hãy lập riêng cho từng đơn vị.',
  ],
  'personnel.disposal-waiting': [
    409,
    'Hồ sơ {name} đã nằm trong một đề nghị hủy khác chưa xong. Hãy mở đề nghị đó hoặc bỏ hồ sơ này.',
  ],
  'personnel.disposal-permanent': [
    409,
    'Hồ sơ {name} lưu giữ vĩnh viễn nên không hủy được. Nếu đơn vị có căn cứ khác, hãy nhập thời hạn kèm căn cứ trước.',
  ],
  'personnel.disposal-not-due': [
    409,
    'Hồ sơ {name} đến {day} mới hết thời hạn lưu giữ. Hãy bỏ hồ sơ này khỏi danh sách.',
  ],
  'personnel.disposal-ahead': [422, 'Quyết định ký ngày {day}, sau hôm nay. Hãy kiểm tra lại ngày ký.'],
} as const satisfies Sentences
