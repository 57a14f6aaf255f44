/** Drawing, keeping and issuing a criteria set, and its mapping to the year before. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfSets = {
  // Criteria sets
  'par.set-issued': [409, 'Bộ tiêu chí đã ban hành, không sửa được. Hãy lập bộ mới cho năm sau.'],
  'par.set-not-issued': [409, 'Bộ tiêu chí “{name}” chưa ban hành nên chưa dùng cho kỳ đánh giá được.'],
  'par.set-gone': [422, 'Khối “{name}”: không còn bộ tiêu chí đã chọn. Hãy chọn lại bộ tiêu chí.'],
  'par.set-exists': [409, 'Đã ban hành bộ tiêu chí “{name}” của năm {year}. Hãy đặt tên khác cho bộ mới.'],
  'par.set-unreadable': [422, 'Không đọc được tệp bộ tiêu chí: {problem}. Hãy kiểm tra lại tệp.'],
  'par.set-empty': [422, 'Bộ tiêu chí chưa có lĩnh vực nào.'],
  'par.set-total-off': [422, 'Tổng điểm các lĩnh vực là {sum}, khác tổng điểm của bộ là {total} (lệch {difference}).'],
  'par.set-survey-off': [422, 'Điểm điều tra cộng lại là {sum}, khác số ghi trong bộ là {total}.'],
  'par.sum-off': [422, '{code} có điểm tối đa {max} nhưng các tiêu chí bên trong cộng lại {sum} (lệch {difference}).'],
  'par.code-twice': [422, 'Mã {code} xuất hiện nhiều lần. Mỗi tiêu chí phải có một mã riêng.'],
  'par.parent-missing': [422, '{code} thuộc {parent} nhưng không có {parent} trong bộ.'],
  'par.parent-circle': [422, '{code} nằm trong vòng lặp: tiêu chí không thể thuộc chính nó.'],
  'par.scoring-missing': [422, 'Tiêu chí {code} chưa có cách chấm điểm.'],
  'par.scoring-on-parent': [422, '{code} có tiêu chí thành phần nên không có cách chấm điểm riêng.'],
  'par.scoring-unknown': [422, 'Tiêu chí {code} có cách chấm “{type}” mà chương trình không biết.'],
  'par.scoring-damaged': [422, 'Cách chấm của tiêu chí {code} chưa đúng: {problem}.'],
  'par.option-above-max': [422, 'Tiêu chí {code} có mức {points} điểm, vượt điểm tối đa {max}.'],
  'par.best-below-max': [422, 'Tiêu chí {code} tối đa {max} điểm nhưng mức cao nhất chỉ đạt {points}.'],
  'par.points-not-positive': [422, 'Điểm tối đa của {code} phải lớn hơn 0.'],
  'par.bands-overlap': [422, 'Tiêu chí {code}: giá trị {value} rơi vào hai mức điểm khác nhau.'],
  'par.bands-gap': [422, 'Tiêu chí {code}: giá trị {value} không rơi vào mức điểm nào.'],
  'par.title-missing': [422, 'Tiêu chí {code} chưa có tên.'],
  'par.survey-above-total': [
    422,
    'Điểm điều tra là {survey}, lớn hơn tổng điểm của bộ là {total}. Hãy sửa một trong hai.',
  ],
  'par.evidence-unnamed': [
    422,
    'Tiêu chí {code} có tài liệu kiểm chứng chưa ghi tên. Hãy ghi tên tài liệu hoặc bỏ dòng đó.',
  ],
  'par.rule-unworded': [422, 'Cách chấm của tiêu chí {code} còn chỗ chưa ghi nội dung. Hãy ghi đủ.'],
  'par.rule-worded-twice': [
    422,
    'Cách chấm của tiêu chí {code} có hai chỗ cùng ghi “{text}”. Hãy ghi khác nhau để phân biệt.',
  ],
  'par.survey-without-rule': [
    422,
    'Tiêu chí {code} do điều tra xã hội học nhưng cách chấm không phải điều tra. Hãy đổi một trong hai.',
  ],
  'par.survey-not-surveyed': [
    422,
    'Tiêu chí {code} chấm theo điều tra xã hội học nhưng không ghi là do điều tra. Hãy đổi một trong hai.',
  ],
  'par.external-self-assessed': [
    422,
    'Tiêu chí {code} lấy tỷ lệ từ nguồn ngoài nhưng ghi là đơn vị tự chấm. Hãy đổi một trong hai.',
  ],
  'par.fact-unknown': [
    422,
    'Tiêu chí {code} lấy số từ “{key}” mà không mô-đun nào cung cấp. Hãy chọn nguồn số liệu khác, hoặc bỏ nguồn để đơn vị tự nhập.',
  ],
  'par.fact-on-parent': [
    422,
    '{code} có tiêu chí thành phần nên không tự lấy số “{title}”. Hãy đặt nguồn số liệu ở từng tiêu chí thành phần.',
  ],
  'par.fact-not-self': [
    422,
    'Tiêu chí {code} không do đơn vị tự chấm nên không lấy số “{title}”. Hãy đổi người chấm hoặc bỏ nguồn số liệu.',
  ],
  'par.fact-other-level': [
    422,
    'Tiêu chí {code}: nguồn “{title}” không tính cho cấp của bộ tiêu chí này. Hãy chọn nguồn khác hoặc bỏ nguồn số liệu.',
  ],
  'par.fact-misread': [
    422,
    'Tiêu chí {code} lấy số “{title}” chưa đúng: {problem}. Hãy sửa cách đọc số liệu hoặc bỏ nguồn số liệu.',
  ],
  'par.body-idle': [
    422,
    '{code} ghi cơ quan thẩm định “{body}” nhưng mọi tiêu chí bên trong đều ghi cơ quan khác. Hãy bỏ hoặc ghi lại.',
  ],
  'par.cap-without-rules': [422, 'Điểm {kind} có trần {max} nhưng chưa có mục nào. Hãy thêm mục hoặc đặt trần bằng 0.'],
  'par.rules-without-cap': [
    422,
    'Điểm {kind} có mục nhưng trần bằng 0 nên không mục nào được tính. Hãy đặt trần hoặc bỏ các mục.',
  ],
  'par.adjustment-unworded': [422, 'Mục thứ {number} của điểm {kind} chưa ghi đủ nội dung và đơn vị tính.'],
  'par.adjustment-without-points': [422, 'Điểm {kind}: mục “{rule}” phải có điểm lớn hơn 0.'],
  'par.adjustment-above-cap': [
    422,
    'Điểm {kind}: mục “{rule}” {points} điểm, vượt trần {max}. Hãy nâng trần hoặc giảm điểm của mục.',
  ],
  'par.leaf-without-evidence': [422, 'Tiêu chí {code} do đơn vị tự chấm nhưng không yêu cầu tài liệu kiểm chứng nào.'],
  'par.title-long': [422, 'Tên tiêu chí {code} dài {length} ký tự; trên {most} ký tự thì bảng in rất khó đọc.'],

  // Drawing a set
  'par.tree-into-itself': [422, 'Không đưa được {code} vào chính nó hoặc vào tiêu chí bên trong nó.'],
  'par.tree-too-deep': [422, 'Không đưa {code} vào được: bộ tiêu chí có nhiều nhất {most} cấp.'],
  'par.tree-too-many': [422, 'Bộ tiêu chí có nhiều nhất {most} dòng. Hãy bớt dòng trước khi thêm.'],
  'par.tree-first': [422, '{code} đã ở đầu.'],
  'par.tree-last': [422, '{code} đã ở cuối.'],
  'par.tree-nothing-before': [
    422,
    'Không có tiêu chí cùng cấp đứng trước {code} để đưa vào. Hãy chuyển {code} xuống trước.',
  ],
  'par.tree-at-top': [422, '{code} đã là lĩnh vực, không đưa ra ngoài được nữa.'],
  'par.split-parent': [422, '{code} đã có tiêu chí thành phần. Hãy tách từng tiêu chí thành phần.'],
  'par.join-alone': [422, 'Sau {code} không còn tiêu chí cùng cấp để gộp.'],
  'par.join-unlike': [
    422,
    'Chưa gộp được {code} với {other}: một bên có tiêu chí thành phần, một bên không. Hãy tách hoặc chuyển trước.',
  ],

  // Keeping a draft
  'par.stale-set': [
    409,
    '{by} vừa sửa bộ tiêu chí này lúc {at}. Bản của bạn chưa được lưu; hãy xem chỗ khác nhau rồi chọn.',
  ],
  'par.set-name-taken': [409, 'Đã có bộ tiêu chí “{name}” của năm {year}. Hãy đặt tên khác.'],
  'par.set-without-points': [422, 'Tổng điểm của bộ phải lớn hơn 0. Hãy ghi tổng điểm, ví dụ 100.'],
  'par.set-without-year': [422, 'Năm của bộ phải từ 2000 đến 2100. Hãy ghi lại năm.'],
  'par.text-too-long': [422, '{code}: {what} dài quá {most} ký tự nên không lưu được. Hãy rút gọn.'],
  'par.points-beyond': [422, 'Điểm của {code} phải từ 0 đến 999.999. Hãy ghi lại.'],
  'par.node-twice': [422, 'Có dòng gửi lên hai lần nên chưa lưu được. Hãy tải lại trang rồi sửa lại.'],
  'par.node-lost': [422, 'Dòng {code} thuộc một dòng không còn trong bộ. Hãy tải lại trang rồi sửa lại.'],
  'par.set-unnamed': [422, 'Bộ tiêu chí chưa có tên. Hãy đặt tên.'],
  'par.code-missing': [422, 'Có dòng chưa ghi mã. Hãy ghi mã, hoặc đánh số lại cả bộ.'],
  'par.node-elsewhere': [422, 'Có dòng thuộc bộ tiêu chí khác nên chưa lưu được. Hãy tải lại trang rồi sửa lại.'],
  'par.set-in-use': [409, 'Bộ tiêu chí “{name}” đã dùng làm gốc cho bộ khác nên không xóa được.'],

  // From year to year
  'par.set-from-itself': [
    422,
    'Bộ “{name}” lập từ chính nó qua các bộ khác. Hãy chọn bộ gốc khác trong phần đối chiếu.',
  ],
  'par.set-from-later': [
    422,
    'Bộ gốc “{name}” là của năm {before}, không trước năm {year}. Hãy chọn bộ của năm trước, hoặc sửa năm của bộ này.',
  ],
  'par.set-from-nowhere': [422, 'Không tìm thấy bộ gốc. Hãy chọn lại bộ gốc trong phần đối chiếu.'],
  'par.set-from-draft': [409, 'Bộ “{name}” chưa ban hành nên chưa làm gốc để đối chiếu được. Hãy chọn bộ đã ban hành.'],
  'par.mapping-strange': [
    422,
    'Đối chiếu có tiêu chí không thuộc bộ này hoặc bộ gốc. Hãy tải lại trang rồi đối chiếu lại.',
  ],
  'par.mapping-damaged': [
    422,
    'Đối chiếu có dòng ghi hai lần hoặc thiếu một bên. Hãy tải lại trang rồi đối chiếu lại.',
  ],
  'par.mapping-open': [422, 'Tiêu chí {code} chưa đối chiếu với bộ năm trước. Hãy chọn tiêu chí cũ, hoặc ghi là mới.'],
  'par.mapping-open-before': [
    422,
    'Tiêu chí {code} của bộ năm trước chưa đối chiếu. Hãy chọn tiêu chí mới, hoặc ghi là bỏ.',
  ],
  'par.mapping-kept-twice': [
    422,
    'Tiêu chí {code} được ghi là giữ nguyên hai lần. Hãy để một chỗ, hoặc ghi là tách hay gộp.',
  ],
  'par.mapping-new-and-old': [422, 'Tiêu chí {code} vừa ghi là mới vừa đối chiếu với tiêu chí cũ. Hãy chọn một.'],
  'par.mapping-dropped-and-kept': [422, 'Tiêu chí {code} của bộ năm trước vừa ghi là bỏ vừa còn dùng. Hãy chọn một.'],

  // Issuing
  'par.decision-file-missing': [422, 'Chưa có tệp quyết định ban hành. Hãy đính kèm bản quyết định đã ký.'],
} as const satisfies Sentences
