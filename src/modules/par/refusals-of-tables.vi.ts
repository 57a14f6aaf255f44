/** Tables from outside: values, and criteria sets of an office’s own. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfTables = {
  // Imported values
  'par.import-long': [
    413,
    'Bảng có {count} dòng, nhiều nhất là {most} dòng một lần. Hãy chia bảng theo khối đơn vị rồi nhập từng phần.',
  ],
  'par.import-empty': [422, 'Tệp không có dòng số liệu nào. Hãy dùng mẫu gồm ba cột: mã đơn vị, mã tiêu chí, giá trị.'],
  'par.import-columns': [422, 'Không tìm thấy cột “{column}”. Dòng đầu cần có: mã đơn vị, mã tiêu chí, giá trị.'],
  'par.import-unit': [422, 'Dòng {row}: không có đơn vị “{unit}” trong kỳ này.'],
  'par.import-ambiguous': [
    422,
    'Dòng {row}: có {count} đơn vị tên “{unit}”. Hãy ghi mã đơn vị, hoặc tên kèm cấp trên như trong mẫu.',
  ],
  'par.import-lost-zeros': [
    422,
    'Dòng {row}: mã “{unit}” bị mất số 0 ở đầu, có phải là “{likely}”? Hãy định dạng cột mã là văn bản.',
  ],
  'par.import-node': [422, 'Dòng {row}: không có tiêu chí “{code}” trong bộ của đơn vị này.'],
  'par.import-not-imported': [422, 'Dòng {row}: tiêu chí {code} do đơn vị tự chấm, không nhập từ ngoài.'],
  'par.import-number': [422, 'Dòng {row}: “{value}” không phải là số. Hãy viết như 87,5 hoặc 87.5.'],
  'par.import-range': [422, 'Dòng {row}: giá trị {value} phải nằm trong khoảng từ 0 đến 100.'],
  'par.import-more': [422, 'Còn {count} dòng khác chưa đúng; hãy sửa các dòng trên rồi nhập lại để xem tiếp.'],
  'par.import-twice': [422, 'Dòng {row}: đơn vị và tiêu chí này đã có ở dòng {first}.'],

  // A criteria set from a table of the office's own; rows as the file counts them
  'par.table-none': [
    422,
    'Tệp không có bảng nào. Hãy đặt bộ tiêu chí vào một bảng (STT, nội dung, điểm tối đa) rồi tải lại.',
  ],
  'par.table-too-long': [
    422,
    'Bảng “{name}” có hơn {most} dòng, nhiều hơn mọi bộ tiêu chí. Hãy chỉ giữ lại phần tiêu chí (bỏ dòng thừa, bảng số liệu) rồi tải lại.',
  ],
  'par.table-column-missing': [422, 'Chưa biết cột nào là {column}. Hãy chọn cột đó ở dòng đầu của bảng.'],
  'par.table-without-criteria': [
    422,
    'Không thấy tiêu chí nào trong bảng. Hãy chọn bảng khác, hoặc chọn lại các cột số thứ tự, nội dung, điểm tối đa.',
  ],
  'par.rows-more': [422, 'Còn {count} chỗ khác chưa đúng; tải bảng lỗi về để xem tất cả.'],
  'par.row-code-twice': [
    422,
    'Dòng {row}: số thứ tự {code} đã có ở dòng {first}. Hãy sửa số thứ tự; nếu là 1.10 thì định dạng cột là văn bản.',
  ],
  'par.row-parent-missing': [
    422,
    'Dòng {row}: mục {code} không có mục {parent} đứng trước. Hãy kiểm tra lại số thứ tự.',
  ],
  'par.row-title-missing': [422, 'Dòng {row}: tiêu chí {code} chưa có nội dung.'],
  'par.row-points': [422, 'Dòng {row}: “{value}” không phải là điểm tối đa. Hãy viết số lớn hơn 0, như 1,5 hoặc 1.5.'],
  'par.row-points-missing': [422, 'Dòng {row}: tiêu chí {code} chưa có điểm tối đa.'],
  'par.row-sum': [
    422,
    'Dòng {row}: mục {code} ghi {max} điểm nhưng các mục bên trong cộng lại {sum} (lệch {difference}).',
  ],
  'par.row-total': [
    422,
    'Dòng {row}: tổng cộng ghi {total} điểm nhưng các lĩnh vực cộng lại {sum} (lệch {difference}).',
  ],
  'par.row-assessed-twice': [
    422,
    'Dòng {row}: tiêu chí {code} vừa tự đánh giá vừa điều tra; tạm xếp là tự đánh giá. Hãy tách thành hai tiêu chí.',
  ],
  'par.row-rule-unread': [422, 'Dòng {row}: chưa hiểu cách chấm của {code}. Hãy đặt cách chấm trong bộ nháp.'],
  'par.row-lost': [422, 'Dòng {row}: “{title}” có điểm nhưng đứng trước lĩnh vực đầu tiên nên không được nhận.'],
  'par.row-adjustment': [422, 'Dòng {row}: chưa rõ “{title}” được thưởng hay bị trừ bao nhiêu điểm. Hãy ghi số điểm.'],
} as const satisfies Sentences
