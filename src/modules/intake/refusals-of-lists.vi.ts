/** Why a list of people cannot be read or carried out. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'intake.unit-over': [
    422,
    'Đơn vị này không còn hoạt động. Hãy chọn đơn vị hiện đang quản lý những người trong danh sách.',
  ],
  'intake.not-own-unit': [403, 'Bạn không quản lý hồ sơ của đơn vị này. Hãy chọn đơn vị bạn quản lý.'],
  'intake.no-table': [
    422,
    'Không tìm thấy danh sách người trong tệp: cần một dòng tiêu đề có cột “Họ và tên”. Hãy kiểm tra dòng tiêu đề rồi tải lên lại.',
  ],
  'intake.too-long': [
    422,
    'Danh sách dài quá {most} dòng nên không nhập một lần được. Hãy chia tệp thành nhiều phần rồi nhập từng phần.',
  ],
  'intake.not-found': [404, 'Không tìm thấy lần nhập này. Hãy mở lại từ danh sách.'],
  'intake.stale': [
    409,
    'Lần nhập này vừa được người khác thay đổi. Hãy tải lại trang để xem bản hiện tại rồi làm tiếp.',
  ],
  'intake.carried-out': [409, 'Danh sách này đã được ghi vào hồ sơ. Hãy mở lần nhập mới nếu muốn nhập thêm.'],
  'intake.not-carried-out': [409, 'Danh sách này chưa được ghi nên không có gì để thu hồi. Hãy tải lại trang.'],
  'intake.run-over': [409, 'Việc này đã xong, đã dừng hoặc do người khác yêu cầu. Hãy tải lại trang để xem kết quả.'],
  'intake.no-day': [422, 'Chưa nói danh sách đúng ở ngày nào. Hãy chọn ngày của danh sách.'],
  'intake.no-name-column': [422, 'Chưa có cột nào được nhận là họ và tên. Hãy chọn cột chứa họ và tên.'],
  'intake.rows-wrong': [
    422,
    'Còn {count} dòng chưa nhập được. Hãy sửa theo gợi ý, hoặc chọn bỏ các dòng đó để nhập phần còn lại.',
  ],
  'intake.frozen': [422, '{why}'],
  'intake.frozen-rows': [
    422,
    '{count} dòng nêu việc đang bị lệnh tạm dừng chặn. {why} Hoặc hãy chọn bỏ các dòng đó để nhập phần còn lại.',
  ],
  'intake.only-blanks': [
    422,
    'Danh sách chỉ còn nói thêm những chỗ hồ sơ để trống. Hãy chọn cột muốn điền ở bước 2; nếu không điền thì không có gì để ghi.',
  ],
  'intake.nothing': [422, 'Hồ sơ đã có đủ những gì danh sách này nói, nên không có gì để ghi. Hãy kiểm tra lại tệp.'],
} as const satisfies Sentences
