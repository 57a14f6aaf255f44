/** Why an import says no: what happened, and what to do about it. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfImports = {
  'organization.import-not-found': [404, 'Không tìm thấy lần nhập này. Hãy quay lại danh sách các lần nhập.'],
  'organization.import-stale': [
    409,
    'Lần nhập này vừa được người khác sửa. Hãy tải lại trang để xem bản mới nhất rồi làm lại.',
  ],
  'organization.import-recorded': [
    409,
    'Lần nhập này đã ghi nhận, không sửa được nữa. Hãy hoàn tác hoặc nhập tệp khác.',
  ],
  'organization.import-not-recorded': [
    409,
    'Lần nhập này chưa ghi nhận nên không có gì để hoàn tác. Hãy tải lại trang.',
  ],
  'organization.import-no-table': [
    422,
    'Tệp không có bảng nào đọc được là danh sách đơn vị. Hãy kiểm tra dòng tiêu đề: cần có cột tên đơn vị và ít nhất một cột khác.',
  ],
  'organization.import-too-long': [413, 'Danh sách có hơn {most} dòng. Hãy chia thành nhiều tệp rồi nhập lần lượt.'],
  'organization.import-no-name': [422, 'Chưa chọn cột nào là tên đơn vị. Hãy chọn ở phần “Các cột”.'],
  'organization.import-no-day': [422, 'Chưa có ngày hiệu lực. Hãy chọn ngày mà từ đó danh sách này đúng.'],
  'organization.import-no-basis': [422, 'Chưa có căn cứ. Hãy ghi số, ngày của văn bản hoặc tên danh mục.'],
  'organization.import-nothing': [
    409,
    'Danh sách này không làm thay đổi gì: mọi đơn vị trong tệp đã có và giống như tệp. Không cần ghi nhận.',
  ],
  'organization.import-rows-wrong': [
    422,
    'Còn {count} dòng chưa ghi nhận được. Hãy tải tệp đánh dấu lỗi về sửa, hoặc chọn bỏ qua các dòng này.',
  ],
  'organization.import-frozen': [
    409,
    'Danh sách có {count} đơn vị mới (“{name}” …) mà văn bản {order} ngày {issued} của {issuer} đang tạm dừng thành lập. Nếu các đơn vị này đã có từ trước, hãy chọn ngày hiệu lực trước ngày tạm dừng; nếu không, hãy lập đề xuất kèm ngoại lệ.',
  ],
  'organization.import-level': [
    422,
    'Không nhận ra “{name}” thuộc cấp nào. Hãy chọn cấp cho cả tệp, hoặc ghi rõ loại đơn vị trước tên.',
  ],
  'organization.import-count': [422, 'Cột “{column}” không phải số nguyên. Hãy sửa ô này trong tệp.'],
  'organization.import-twice': [422, '“{name}” đã có ở dòng {row}. Hãy bỏ bớt một dòng.'],
  'organization.import-no-parent': [
    422,
    'Không có đơn vị cấp trên “{parent}” của “{name}” vào ngày hiệu lực. Hãy kiểm tra tên, mã cấp trên hoặc nhập đơn vị đó trước.',
  ],
  'organization.import-parents': [
    422,
    'Có nhiều đơn vị cấp trên tên “{parent}” cho “{name}”. Hãy thêm cột mã đơn vị cấp trên.',
  ],
  'organization.import-several': [422, 'Có nhiều đơn vị tên “{name}”. Hãy thêm cột mã hoặc cột đơn vị cấp trên.'],
  'organization.import-code-of-other': [
    409,
    'Mã {code} đang là mã của “{other}”, còn “{name}” là đơn vị khác. Hãy kiểm tra lại mã hoặc tên của dòng này.',
  ],
} as const satisfies Sentences
