/** Why the province module says no. */
import { type Reason, refusing, type Sentences } from '../../shared/refusal.ts'

export const sentences = {
  'province.not-found': [404, 'Không tìm thấy kết quả này. Hãy tải lại trang.'],
  'province.stale': [409, '{by} vừa sửa kết quả này lúc {at}. Hãy tải lại trang để xem bản hiện tại rồi sửa lại.'],
  'province.charge-stale': [
    409,
    'Cơ quan phụ trách lĩnh vực này vừa được người khác đổi. Hãy tải lại trang rồi chọn lại.',
  ],
  'province.year-taken': [409, '{province} đã có kết quả năm {year}. Hãy mở năm đó để sửa.'],
  'province.nothing-said': [422, 'Chưa có chỉ số, hạng hay điểm lĩnh vực nào. Hãy nhập ít nhất một số liệu.'],
  'province.rank-beyond': [422, 'Hạng {rank} lớn hơn số tỉnh, thành phố {places}. Hãy kiểm tra lại hai số này.'],
  'province.year-ahead': [422, 'Năm {year} chưa kết thúc nên chưa thể có kết quả. Hãy kiểm tra lại năm.'],
  'province.decision-early': [422, 'Ngày quyết định {day} sớm hơn năm được đánh giá {year}. Hãy kiểm tra lại ngày.'],
  'province.field-above-max': [
    422,
    'Lĩnh vực “{field}”: điểm {points} lớn hơn điểm tối đa {max}. Hãy kiểm tra lại dòng này.',
  ],
  'province.field-percent-off': [
    422,
    'Lĩnh vực “{field}”: {points}/{max} điểm là {computed} %, không phải {percent} %. Hãy sửa, hoặc bỏ cột tỷ lệ.',
  ],
  'province.field-empty': [422, 'Lĩnh vực “{field}” chưa có số liệu. Hãy nhập điểm, hoặc tỷ lệ, hoặc bỏ dòng này.'],
  'province.field-twice': [422, 'Lĩnh vực “{field}” có hai dòng. Hãy bỏ một dòng.'],
  'province.max-over-hundred': [
    422,
    'Điểm tối đa các lĩnh vực cộng lại là {sum}, quá 100. Hãy kiểm tra lại cột điểm tối đa.',
  ],
  'province.department-unknown': [422, 'Cơ quan được chọn không thuộc {province}. Hãy tải lại trang rồi chọn lại.'],
  'province.department-twice': [422, 'Một cơ quan được chọn hai lần. Hãy bỏ một dòng.'],

  // A table that was brought
  'province.headings-missing': [
    422,
    'Không thấy dòng tiêu đề của bảng. Dòng tiêu đề cần có: Tỉnh, thành phố; Năm; và Chỉ số, Hạng hoặc Điểm.',
  ],
  'province.row-incomplete': [422, 'Dòng {row}: chưa ghi “{column}”. Hãy điền rồi nhập lại.'],
  'province.row-number': [
    422,
    'Dòng {row}: “{value}” ở cột “{column}” không dùng được. Hãy viết số như 87,5 hoặc 87.5.',
  ],
  'province.row-wrong': [422, '{province} năm {year}: {problem}'],
  'province.row-twice': [422, 'Dòng {row}: {province} năm {year} đã có ở dòng trước. Hãy bỏ một dòng.'],
  'province.row-other': [
    422,
    'Dòng {row}: {province} năm {year} đã có số liệu khác ({kept}). Bảng nhập không ghi đè. Hãy sửa năm đó trên trang.',
  ],
  'province.nothing-new': [409, 'Mọi số liệu trong tệp đã có sẵn, giống hệt. Không cần nhập lại.'],
  'province.more': [422, 'Còn {count} chỗ khác chưa đúng. Hãy sửa các chỗ trên rồi nhập lại để xem tiếp.'],
} as const satisfies Sentences

export type ProvinceReason = Reason<keyof typeof sentences>

export const { refuse, refuseAll, refuseIf, problemOf } = refusing(sentences)
