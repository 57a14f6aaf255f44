/** Why people are not moved by a resolution. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfReassignments = {
  'reorganization.unit-out-of-reach': [
    403,
    'Đơn vị đi ngoài phạm vi được giao nên không bố trí được người của đơn vị đó. Hãy bỏ đơn vị ngoài phạm vi, hoặc đề nghị Sở Nội vụ lập phương án.',
  ],
  'reorganization.unit-twice': [422, 'Một đơn vị đi được nêu hai lần. Hãy giữ mỗi đơn vị một dòng.'],
  'reorganization.too-many-routes': [
    422,
    'Ngày này có {count} đơn vị kết thúc còn người, một phương án chỉ nhận {most} đơn vị. Hãy để trống ngày và chọn từng đơn vị, chia thành nhiều phương án.',
  ],
  'reorganization.person-twice': [422, 'Một người được nêu hai lần trong phương án. Hãy giữ mỗi người một lựa chọn.'],
  'reorganization.stays-with-title': [
    422,
    'Có người vừa chọn ở lại vừa có chức vụ mới. Hãy bỏ chức vụ mới, hoặc chọn nơi đến là đơn vị đang công tác.',
  ],
  'reorganization.alone-nowhere': [
    422,
    'Có người chọn đến đơn vị khác mà chưa có đơn vị đến, hoặc có đơn vị đến mà không chọn đi riêng. Hãy chọn lại nơi đến của người đó.',
  ],
  'reorganization.nobody-moves': [422, 'Phương án chưa chuyển người nào. Hãy chọn đơn vị đi và nơi đến.'],
  'reorganization.route-open': [
    422,
    '“{name}” còn {count} người chưa có nơi đến. Hãy chọn đơn vị đến cho cả đơn vị, hoặc chọn riêng từng người.',
  ],
  'reorganization.target-not-there': [
    422,
    '“{name}” không hoạt động vào ngày hiệu lực, hoặc là phòng, thôn không quản lý hồ sơ, nên không nhận người được. Hãy chọn đơn vị khác, hoặc ghi nhận việc thành lập đơn vị trước.',
  ],
  'reorganization.stays-at-ended': [
    422,
    '{count} người ở lại đơn vị đã kết thúc vào ngày hiệu lực: {names}. Hãy chọn nơi đến cho những người này.',
  ],
  'reorganization.goes-nowhere': [
    422,
    '{count} người có nơi đến là chính đơn vị đang công tác và giữ nguyên chức danh: {names}. Hãy chọn đơn vị khác, ghi chức danh mới, hoặc để ở lại.',
  ],
  'reorganization.rank-missing': [
    422,
    '{count} người có chức vụ mới nhưng chưa có cấp chức vụ: {names}. Hãy chọn cấp của chức vụ mới.',
  ],
  'reorganization.leaves-before': [
    422,
    '{count} người đã có quyết định rời đơn vị trước ngày hiệu lực: {names}. Hãy chọn “Ở lại” cho những người này, hoặc sửa ngày hiệu lực.',
  ],
  'reorganization.people-changed': [
    409,
    'Danh sách đã khác lúc gửi: thêm {came} người, bớt {left} người, {changed} người đã đổi đơn vị hoặc chức vụ ({names}). Hãy trả lại phương án để rà soát và gửi lại.',
  ],
  'reorganization.rearranged-then': [
    409,
    '{count} người đã có việc sắp xếp khác hiệu lực cùng ngày nên không chuyển được: {names}. Hãy trả lại phương án để đổi ngày hiệu lực hoặc để những người này ở lại.',
  ],
  'reorganization.decided-since': [
    409,
    '{count} người đã có việc ghi sau về nơi công tác, chức vụ: {names}. Hãy hủy các việc đó trên hồ sơ trước khi hoàn tác phương án.',
  ],
  'reorganization.own-reassignment': [
    403,
    'Anh, chị là người soạn, sửa hoặc gửi phương án này nên không tự duyệt được. Hãy đề nghị người khác có thẩm quyền duyệt.',
  ],
  'reorganization.not-sent': [409, 'Phương án chưa được gửi nên chưa duyệt được. Hãy đợi người soạn gửi danh sách.'],
  'reorganization.moving-people': [
    409,
    'Việc chuyển người theo phương án này đang chạy. Hãy đợi chạy xong rồi xem kết quả.',
  ],
  'reorganization.run-over': [
    409,
    'Việc chuyển người đã xong, hoặc do người khác yêu cầu, nên không dừng được. Hãy tải lại trang để xem kết quả.',
  ],
} as const satisfies Sentences
