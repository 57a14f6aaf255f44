/** Why a list of people is not found as it was asked. */
import type { Sentences } from '../../shared/refusal.ts'

export const findingSentences = {
  'personnel.filter-closed': [
    403,
    'Mục “{part}” là phần nhạy cảm, danh sách này không lọc được theo mục đó. Hãy chọn mục khác, hoặc mở danh sách theo phần nhạy cảm nếu bạn có quyền.',
  ],
  'personnel.filter-ask': [422, 'Không lọc “{part} – {field}” theo cách này được. Hãy chọn lại cách lọc.'],
  'personnel.filter-empty': [422, 'Điều kiện lọc theo “{field}” chưa có giá trị. Hãy nhập giá trị hoặc bỏ điều kiện.'],
  'personnel.too-many-found': [
    422,
    'Danh sách có hơn {most} người, nhiều hơn một trang tính Excel chứa được. Hãy thu hẹp danh sách rồi xuất lại.',
  ],
  'personnel.column-unknown': [422, 'Danh sách không có cột “{column}”. Hãy chọn lại cột.'],
  'personnel.selected-state': [409, 'Hồ sơ ở trạng thái “{state}”. Hãy hoàn tất bước ấy trước, hoặc bỏ người này ra.'],
  'personnel.selected-no-account': [
    409,
    'Người này chưa có tài khoản nên không tự xác nhận hồ sơ được. Hãy cấp tài khoản trước, hoặc bỏ người này ra.',
  ],
  'personnel.list-not-own': [404, 'Danh sách này không phải của bạn hoặc không còn nữa. Hãy lưu một danh sách mới.'],
  'personnel.list-stale': [409, 'Danh sách vừa được sửa ở nơi khác. Hãy tải lại trang rồi sửa lại.'],
  'personnel.list-name-taken': [409, 'Bạn đã có danh sách tên “{name}”. Hãy đặt tên khác.'],
  'personnel.unit-not-there': [404, 'Ngày {day} không có đơn vị này. Hãy chọn ngày khác.'],
} as const satisfies Sentences
