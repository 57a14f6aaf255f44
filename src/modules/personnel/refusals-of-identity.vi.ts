/** Why a number of identity is not taken, and why two records are not merged. */
import type { Sentences } from '../../shared/refusal.ts'

export const identitySentences = {
  'personnel.citizen-id-shape': [
    422,
    'Số định danh cá nhân (CCCD, căn cước) có 12 chữ số, CMND có 9 chữ số. Hãy xem lại số trên giấy.',
  ],
  'personnel.citizen-id-province': [
    422,
    '“{code}” ở đầu số không phải mã của tỉnh, thành phố nào. Hãy xem lại những chữ số đầu trên giấy.',
  ],
  'personnel.citizen-id-sex': [
    422,
    'Chữ số thứ tư là {digit}, của người {said}, nhưng hồ sơ ghi giới tính {sex}. Hãy xem lại số hoặc giới tính.',
  ],
  'personnel.citizen-id-year': [
    422,
    'Số định danh này của người sinh năm {said}, nhưng hồ sơ ghi sinh {born}. Hãy xem lại số hoặc ngày sinh.',
  ],
  'personnel.citizen-id-nine': [
    422,
    'CMND 9 số không còn giá trị từ {day}, nên không thể cấp ngày {issued}. Hãy xem lại ngày cấp, hoặc nhập số căn cước.',
  ],
  'personnel.citizen-id-taken': [
    409,
    'Số định danh này đã có trong một hồ sơ khác. Hãy kiểm tra lại số; nếu là cùng một người, hãy báo Sở Nội vụ gộp hồ sơ.',
  ],
  'personnel.suspect-not-found': [
    404,
    'Không tìm thấy cặp hồ sơ nghi trùng này trong phạm vi của bạn. Hãy mở lại danh sách hồ sơ trùng.',
  ],
  'personnel.suspect-reviewed': [409, 'Cặp hồ sơ này đã được xem xét. Hãy tải lại trang để xem kết quả.'],
  'personnel.merge-not-found': [
    404,
    'Không tìm thấy đề nghị gộp này trong phạm vi của bạn. Hãy mở lại danh sách hồ sơ trùng.',
  ],
  'personnel.merge-itself': [422, 'Một hồ sơ không gộp với chính nó. Hãy chọn hai hồ sơ khác nhau.'],
  'personnel.merge-gone': [409, 'Một trong hai hồ sơ đã được gộp vào hồ sơ khác. Hãy tải lại danh sách.'],
  'personnel.merge-moving': [
    409,
    'Hồ sơ {name} đang chuyển giữa hai đơn vị hoặc đã nộp lưu trữ. Hãy nhận xong hồ sơ, hoặc rút khỏi lưu trữ, rồi mới gộp.',
  ],
  'personnel.merge-waiting': [409, 'Hai hồ sơ này đã có đề nghị gộp đang chờ duyệt. Hãy mở đề nghị đó.'],
  'personnel.merge-not-chosen': [
    422,
    'Hai hồ sơ khác nhau ở mục “{part}” mà chưa chọn lấy bên nào. Hãy chọn rồi gửi lại.',
  ],
  'personnel.merge-contradicts': [422, 'Lấy cả hai thì mục “{part}” mâu thuẫn tại ngày {day}. Hãy chọn lấy một bên.'],
  'personnel.merge-own': [
    403,
    'Bạn là người đề nghị gộp nên không tự duyệt được. Hãy nhờ một người khác có quyền gộp hồ sơ xem xét.',
  ],
  'personnel.merge-lapsed': [
    409,
    'Một trong hai hồ sơ đã thay đổi sau khi đề nghị, nên đề nghị này không còn hiệu lực. Hãy từ chối rồi lập đề nghị mới.',
  ],
  'personnel.merge-state': [409, 'Đề nghị gộp này đã được xử lý. Hãy tải lại trang.'],
  'personnel.paper-not-found': [404, 'Không tìm thấy giấy tờ này trong hồ sơ. Hãy tải lại trang.'],
  'personnel.paper-component': [422, 'Không có loại giấy tờ này trong thành phần hồ sơ. Hãy chọn lại loại giấy tờ.'],
  'personnel.paper-sensitive': [
    403,
    '“{component}” là giấy tờ nhạy cảm, lưu ở cửa riêng. Hãy dùng quyền ghi phần nhạy cảm của hồ sơ.',
  ],
  'personnel.paper-period': [422, '“{component}” lập cho từng năm. Hãy ghi năm của giấy tờ.'],
  'personnel.paper-ahead': [422, 'Ngày {day} còn ở phía trước. Hãy ghi ngày trên giấy và ngày nhận đến hôm nay.'],
  'personnel.paper-pages': [422, 'Trang cuối đứng trước trang đầu. Hãy sửa lại số trang.'],
  'personnel.paper-event': [
    422,
    'Giấy tờ này gắn với một sự kiện không có trong hồ sơ. Hãy tải lại trang rồi chọn lại.',
  ],
  'personnel.paper-withdrawn': [409, 'Giấy tờ này đã được rút khỏi hồ sơ. Hãy tải lại trang.'],
} as const satisfies Sentences
