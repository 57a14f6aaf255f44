/** What is wrong with a formula, and what to write instead; told at its character. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfFormulas = {
  'par.formula-empty': [422, 'Chưa có công thức. Hãy viết phép tính, ví dụ b / a * toi_da.'],
  'par.formula-too-long': [
    422,
    'Công thức dài {length} ký tự, tối đa {most}. Hãy viết gọn lại hoặc chia thành nhiều phương án.',
  ],
  'par.formula-too-deep': [422, 'Ngoặc lồng nhau quá {most} lớp. Hãy chia công thức thành nhiều phương án.'],
  'par.formula-too-large': [422, 'Công thức có quá {most} số và phép tính. Hãy chia thành nhiều phương án.'],
  'par.formula-character': [422, 'Ký tự “{piece}” không dùng được trong công thức. Hãy bỏ đi; ngoặc chỉ dùng ( ).'],
  'par.formula-text': [422, 'Công thức chỉ tính với số, không có chữ trong dấu ngoặc kép. Hãy bỏ phần đó.'],
  'par.formula-decimal-comma': [
    422,
    'Trong công thức, số thập phân viết bằng dấu chấm. Hãy viết {decimal}; nếu là hai giá trị của hàm thì viết cách ra: {spaced}.',
  ],
  'par.formula-thousands': [
    422,
    'Không rõ “{piece}” là số nghìn hay số thập phân. Hãy viết số nghìn liền nhau (1500), số thập phân không có số 0 ở cuối (1.5).',
  ],
  'par.formula-point': [
    422,
    'Dấu chấm chỉ đứng giữa hai chữ số, như 0.5; tên số liệu không có phần con. Hãy viết lại.',
  ],
  'par.formula-exponent': [422, '“{piece}” viết theo lũy thừa. Hãy viết đủ các chữ số.'],
  'par.formula-glued': [422, 'Thiếu phép tính giữa số và chữ ở “{piece}”. Hãy viết {apart}.'],
  'par.formula-number-long': [422, 'Số có quá {most} chữ số. Hãy viết gọn lại.'],
  'par.formula-power': [422, 'Công thức không có phép lũy thừa. Hãy viết phép nhân, ví dụ a * a.'],
  'par.formula-percent': [422, 'Dấu % không dùng được trong công thức. Hãy chia cho 100, ví dụ 80 / 100.'],
  'par.formula-equals': [
    422,
    'Công thức chỉ so sánh, không gán giá trị. So sánh bằng hãy viết ==, khác viết !=, từ… trở lên viết >=.',
  ],
  'par.formula-separator': [422, 'Các giá trị của hàm cách nhau bằng dấu phẩy, ví dụ max(a, b). Hãy thay dấu “;”.'],
  'par.formula-comma': [
    422,
    'Dấu phẩy chỉ dùng giữa các giá trị của một hàm, ví dụ max(a, b). Hãy bỏ hoặc thay bằng phép tính.',
  ],
  'par.formula-unclosed': [422, 'Ngoặc mở ở đây không có ngoặc đóng. Hãy thêm dấu “)”.'],
  'par.formula-unopened': [422, 'Ngoặc đóng ở đây không có ngoặc mở. Hãy bỏ đi hoặc thêm dấu “(” phía trước.'],
  'par.formula-incomplete': [
    422,
    'Công thức còn thiếu ở đây. Hãy viết một số, một tên hoặc một phép tính trong ngoặc; sau “?” phải có “:”.',
  ],
  'par.formula-two-values': [422, 'Thiếu phép tính ở đây. Hãy viết +, -, *, / hoặc một phép so sánh.'],
  'par.formula-unknown-name': [422, 'Không có số liệu nào tên “{name}”. Hãy dùng một trong các tên: {names}.'],
  'par.formula-unknown-function': [422, 'Không có hàm “{name}”. Hãy dùng một trong các hàm: {functions}.'],
  'par.formula-function-alone': [422, '“{name}” là một hàm. Hãy viết các giá trị của nó trong ngoặc: {name}(…).'],
  'par.formula-arguments': [422, 'Hàm {name} cần {count} giá trị, ở đây có {given}. Hãy viết lại các giá trị.'],
  'par.formula-round-places': [422, 'Số chữ số thập phân của round phải viết thẳng là 0, 1, 2, 3 hoặc 4.'],
  'par.formula-number-wanted': [
    422,
    'Ở đây cần một số, không phải một điều kiện. Hãy nối hai phép so sánh bằng “và”, hoặc viết: điều kiện ? giá trị : giá trị.',
  ],
  'par.formula-condition-wanted': [422, 'Ở đây cần một điều kiện. Hãy viết phép so sánh, ví dụ a > 0.'],
  'par.formula-not-condition': [
    422,
    'Phủ định chỉ dùng cho điều kiện. Hãy viết điều kiện trong ngoặc, ví dụ không (a > 0).',
  ],
  'par.formula-zero': [422, 'Mẫu số ở đây luôn bằng 0. Hãy sửa lại mẫu số.'],
} as const satisfies Sentences

/** Of a formula within its criteria set, and of the inputs given to it. */
export const sentencesOfFormulaScoring = {
  // Scoring a leaf
  'par.formula-values': [422, 'Tiêu chí cần đủ {count} số liệu, mỗi số liệu là số không âm. Hãy nhập lại.'],
  'par.formula-zero-of-inputs': [422, 'Mẫu số {divisor} bằng 0 nên chưa tính được điểm. Hãy kiểm tra lại {inputs}.'],
  'par.formula-zero-of-set': [
    422,
    'Mẫu số {divisor} của công thức bằng 0 nên không tính được điểm. Hãy báo Sở Nội vụ sửa bộ tiêu chí.',
  ],
  'par.formula-none-applies': [
    422,
    'Số liệu không thuộc phương án nào của công thức ({conditions}). Hãy kiểm tra lại số liệu.',
  ],
  'par.formula-damaged': [422, 'Công thức của tiêu chí chưa đúng: {problem} Hãy báo Sở Nội vụ sửa bộ tiêu chí.'],

  // A criteria set
  'par.formula-wrong': [422, 'Tiêu chí {code}, {where}, ký tự {place}: {problem}'],
  'par.formula-without-inputs': [422, 'Tiêu chí {code}: công thức chưa có số liệu nào. Hãy thêm số liệu.'],
  'par.formula-without-alternatives': [422, 'Tiêu chí {code}: công thức chưa có phương án nào. Hãy thêm phương án.'],
  'par.formula-too-many': [
    422,
    'Tiêu chí {code}: công thức có tối đa {most} số liệu và {most} phương án. Hãy tách thành nhiều tiêu chí.',
  ],
  'par.formula-name': [
    422,
    'Tiêu chí {code}: tên “{name}” không dùng được. Tên bắt đầu bằng chữ, chỉ có chữ, chữ số và dấu _, không trùng: {reserved}.',
  ],
  'par.formula-name-twice': [422, 'Tiêu chí {code}: hai số liệu cùng tên “{name}”. Hãy đặt mỗi số liệu một tên.'],
  'par.formula-title-missing': [422, 'Tiêu chí {code}: số liệu “{name}” chưa có tên gọi. Hãy ghi tên gọi.'],
  'par.formula-input-unused': [
    422,
    'Tiêu chí {code}: số liệu “{title}” ({name}) không có trong công thức nào. Hãy dùng hoặc bỏ số liệu này.',
  ],
  'par.formula-unreachable': [
    422,
    'Tiêu chí {code}: {where} đứng sau phương án còn lại nên không bao giờ được dùng. Hãy chuyển lên trên hoặc bỏ đi.',
  ],
  'par.formula-input-used': [
    409,
    'Số liệu “{title}” ({name}) đang dùng trong {where} nên chưa bỏ được. Hãy sửa công thức trước.',
  ],
} as const satisfies Sentences
