"""How questions are read: terse, telegraphic, abbreviated, slipped and English ones, as they come from many desks.

One row a line: text | kind | first relation | direction | asked type (by code) | first anchor | remark; "-" is none.
"""

from __future__ import annotations

from tests.search.rows_form import CT, KH, LUAT, ND, NQ, QD, TT, Row

_TYPES = {
    "KH": KH, "QĐ": QD, "NQ": NQ, "NĐ": ND, "TT": TT, "CT": CT, "LUAT": LUAT, "BC": "Báo cáo", "KL": "Kết luận",
    "QC": "Quy chế", "CV": "Công văn", "campaign": "campaign",
}  # fmt: skip

_TABLE = """
KH nào tk CT 41 | relation | implements | in | KH | 41 | clerk's shorthand: triển khai
KH triển khai CT 41? | relation | implements | in | KH | 41 | terse, no asking word
CT 41 có KH nào chưa? | relation | implements | in | KH | 41 | has it a plan yet
Đã có kế hoạch triển khai Chỉ thị 41 chưa? | relation | implements | in | KH | 41 | yes/no asks for the plans
UBND TP có KH thực hiện CT 41-CT/TW chưa | relation | implements | in | KH | 41-CT/TW | yes/no with agency
da co ke hoach thuc hien chi thi 41 chua | relation | implements | in | KH | 41 | không dấu
Văn bản triển khai Chỉ thị 41-CT/TW của thành phố | relation | implements | in | - | 41-CT/TW | noun phrase
ai triển khai Chỉ thị 41 | agency | implements | in | - | 41 | which agencies
Những đơn vị nào đã có kế hoạch thực hiện Chỉ thị 41? | agency | implements | in | KH | 41 | agencies with plans
Thành phố làm gì để thực hiện Chỉ thị 41-CT/TW? | relation | implements | in | - | 41-CT/TW | what did the city do
Chỉ thị 41 được thực hiện ra sao? | relation | implements | in | - | 41 | how was it carried out
Chỉ thị 41 được triển khai thế nào | relation | implements | in | - | 41 | how
Để cụ thể hóa Nghị quyết 57-NQ/TW thì ra văn bản gì? | relation | implements | in | - | 57-NQ/TW | to concretise
Các văn bản cụ thể hóa NQ 57 | relation | implements | in | - | 57 | noun phrase, abbreviation
Nghị quyết 57-NQ/TW: kế hoạch triển khai? | relation | implements | in | KH | 57-NQ/TW | telegraphic with colon
kế hoạch - Nghị quyết 57 | lookup | - | - | - | 57 | telegraphic dash
NQ 57-NQ/TW -> kế hoạch nào? | related | - | - | KH | 57-NQ/TW | arrow
Chỉ thị 41-CT/TW, kế hoạch nào? | related | - | - | KH | 41-CT/TW | telegraphic comma
kế hoạch theo Chỉ thị 41 | relation | implements | in | KH | 41 | theo as carrying out
Kế hoạch nào ban hành theo Chỉ thị 41? | relation | implements | in | KH | 41 | issued under
Kế hoạch nào ra đời từ Nghị quyết 57-NQ/TW? | relation | based_on | in | KH | 57-NQ/TW | born of
Sau Chỉ thị 41, thành phố ra kế hoạch gì? | relation | implements | in | KH | 41 | after it
Có mấy kế hoạch thực hiện Chỉ thị 41? | count | implements | in | KH | 41 | how many
Tổng số kế hoạch thực hiện Chỉ thị 41-CT/TW | count | implements | in | KH | 41-CT/TW | total number
số lượng văn bản triển khai NQ 57 | count | implements | in | - | 57 | number of documents
Báo cáo 12 dẫn những văn bản nào? | relation | cites | out | - | 12 | "dẫn" before papers is no "hướng dẫn"
bao cao 12 co neu nhung luat nao | relation | cites | out | LUAT | 12 | names which laws, không dấu
Những quyết định nào của Thủ tướng được nêu trong Báo cáo 12? | relation | cites | out | QĐ | 12 | named in it
Các văn bản trong Báo cáo 12 | relation | cites | out | - | 12 | several papers in one
Kế hoạch nào thực hiện Chương trình số 47-CTr/TU ngày 20/10/2014? | relation | implements | in | KH | 47-CTr/TU | "/TU ngày" is no "từ ngày"
ke hoach 87-KH/TU ngay 06/02/2015 bi sua doi boi van ban nao | relation | amends | in | - | 87-KH/TU | the same without marks
NQ 57-NQ/TW: UBND TP đã có kế hoạch thực hiện chưa, số bao nhiêu? | relation | implements | in | KH | 57-NQ/TW | the number is told anyway
Chỉ thị 41 được thành phố triển khai tại kế hoạch số mấy? | relation | implements | in | KH | 41 | a paper asked for by its number
NQ 57-NQ/TW: UBND TP đã có kế hoạch thực hiện chưa, số bao nhiêu? | relation | implements | in | KH | 57-NQ/TW | the number is told anyway
Chỉ thị 41 đã có kế hoạch thực hiện ở cơ sở chưa, số mấy? | relation | implements | in | KH | 41 | words before "chưa"
Chỉ thị 41 được thành phố triển khai tại kế hoạch số mấy? | relation | implements | in | KH | 41 | a paper asked for by its number
kh cua thanh uy thuc hien quy dinh 189-QĐ/TW | relation | implements | in | KH | 189-QĐ/TW | a code that stands for its kind
qd cua ubnd tinh ve phan cap | list | - | - | QĐ | - | a code before its agency
Kết luận 6-KL/TW không còn hiệu lực vì bị chỉ thị nào thay thế? | relation | replaces | in | CT | 6-KL/TW | what ended it is asked
Nghị quyết 57-NQ/TW không còn hiệu lực theo nghị quyết nào? | relation | repeals | in | NQ | 57-NQ/TW | by which it ended
Sau khi sáp nhập, UBND tỉnh triển khai Chỉ thị 41 bằng công văn nào? | relation | implements | in | CV | 41 | a merger tells only when
Nghị quyết nào của Chính phủ dẫn Nghị định 5/2031/NĐ-CP làm căn cứ? | relation | based_on | in | NQ | 5/2031/NĐ-CP | "dẫn … làm căn cứ" is a ground
Kế hoạch 151/KH-UBND của UBND huyện thực hiện quyết định nào? | relation | implements | out | QĐ | 151/KH-UBND | the level is the named paper's
Báo cáo 12 đã có báo cáo khác thay chưa, là báo cáo nào? | relation | replaces | in | BC | 12 | asked again behind
Chỉ thị 41 được tỉnh thực hiện bằng một kế hoạch, đó là văn bản nào? | relation | implements | in | KH | 41 | its kind told before
Từ khi Thông tư 20/2031/TT-BNV có hiệu lực thì thông tư nào không còn hiệu lực? | relation | repeals | out | TT | 20/2031/TT-BNV | words in front
Kế hoạch 65-KH/TU hết hiệu lực theo quyết định nào? | relation | repeals | in | QĐ | 65-KH/TU | what ends a plan stands higher
Kế hoạch 65-KH/TU dừng hiệu lực theo quyết định nào? | relation | repeals | in | QĐ | 65-KH/TU | what is stopped
nq hđnd tỉnh triển khai nđ 176/2031/NĐ-CP | relation | implements | in | NQ | 176/2031/NĐ-CP | codes before an agency
Nghị quyết 57-NQ/TW nêu những nhiệm vụ gì? | content | - | - | - | 57-NQ/TW | tasks are no papers
dem so ke hoach thuc hien chi thi 41 | count | implements | in | KH | 41 | count, không dấu
How many plans carry out Directive 41? | count | implements | in | KH | 41 | English count
plans for Directive 41-CT/TW | relation | implements | in | KH | 41-CT/TW | English noun phrase
Which documents were issued under Decree 98/2023/ND-CP? | relation | implements | in | - | 98/2023/NĐ-CP | English under
which plans implement the Law on Cadres | relation | implements | in | KH | Luật Cán bộ | English law name
What does Plan 88/KH-UBND implement? | relation | implements | out | - | 88/KH-UBND | English out
which directive does Plan 88/KH-UBND carry out? | relation | implements | out | CT | 88/KH-UBND | English out with type
Is Decision 21/2020/QD-UBND still in force? | status | - | - | - | 21/2020/QĐ-UBND | English status
What replaced Decision 21/2020/QD-UBND? | relation | replaces | in | - | 21/2020/QĐ-UBND | English replaced
Who signed Plan 88/KH-UBND? | who_signed | - | - | - | 88/KH-UBND | English signer
When was Plan 88/KH-UBND issued? | when | - | - | - | 88/KH-UBND | English date
Decision 21/2020/QD-UBND was repealed by what? | relation | repeals | in | - | 21/2020/QĐ-UBND | English repealed
legal basis of Decision 10/2024/QĐ-UBND? | relation | based_on | out | - | 10/2024/QĐ-UBND | English basis
summary of Plan 88/KH-UBND | about | - | - | - | 88/KH-UBND | English summary
KH 88/KH-UBND thực hiện CT nào | relation | implements | out | CT | 88/KH-UBND | clerk's shorthand
Kế hoạch 88 triển khai chỉ đạo nào của Trung ương? | relation | implements | out | - | 88 | chỉ đạo as a document
kế hoạch 88/KH-UBND bắt nguồn từ văn bản nào? | relation | based_on | out | - | 88/KH-UBND | springs from
Kế hoạch 88/KH-UBND dựa vào đâu? | relation | based_on | out | - | 88/KH-UBND | on what
KH 88/KH-UBND can cu vao dau | relation | based_on | out | - | 88/KH-UBND | không dấu
Kế hoạch thực hiện Chỉ thị 41 căn cứ văn bản nào? | relation | based_on | out | - | Kế hoạch thực hiện | chain within one question
Kế hoạch triển khai Chỉ thị 41 do ai ký? | who_signed | implements | in | KH | 41 | attribute of what carries it out
Kế hoạch thực hiện Chỉ thị 41 ban hành khi nào? | when | implements | in | KH | 41 | date of what carries it out
Ngày ban hành kế hoạch thực hiện Chỉ thị 41 | when | - | - | - | kế hoạch thực hiện | date first
Kế hoạch thực hiện Chỉ thị 41 còn hiệu lực không? | status | implements | in | KH | 41 | force of what carries it out
Số hiệu kế hoạch thực hiện Chỉ thị 41 là gì? | number_lookup | implements | in | KH | 41 | number of what carries it out
Cho em xin số kế hoạch thực hiện Chỉ thị 41 ạ | number_lookup | implements | in | KH | 41 | polite clerk
cho e hỏi số KH thực hiện CT 41 | number_lookup | implements | in | KH | 41 | chat style
Luật Đất đai được nghị định nào hướng dẫn? | relation | guides | in | NĐ | Luật Đất đai | passive guide
Nghị định hướng dẫn Luật Đất đai | relation | guides | in | NĐ | Luật Đất đai | noun phrase
NĐ hd luật đất đai | relation | guides | in | NĐ | Luật Đất đai | lawyer's shorthand
Thông tư hướng dẫn NĐ 98/2023 | relation | guides | in | TT | 98/2023 | short number with year
TT nào hướng dẫn NĐ 98/2023/NĐ-CP | relation | guides | in | TT | 98/2023/NĐ-CP | abbreviations
Văn bản hướng dẫn thi hành Luật Đầu tư gồm những gì | relation | guides | in | - | Luật Đầu tư | gồm những gì
Nghị định 98/2023/NĐ-CP đã có thông tư hướng dẫn chưa? | relation | guides | in | TT | 98/2023/NĐ-CP | yes/no asks for it
ND 98/2023/ND-CP co thong tu huong dan chua | relation | guides | in | TT | 98/2023/NĐ-CP | không dấu
Nghị định 98/2023/NĐ-CP hướng dẫn luật nào? | relation | guides | out | LUAT | 98/2023/NĐ-CP | out
QĐ 21/2020/QĐ-UBND còn HL ko? | status | - | - | - | 21/2020/QĐ-UBND | chat abbreviations
QĐ 21/2020/QĐ-UBND hết hiệu lực chưa | status | - | - | - | 21/2020/QĐ-UBND | expired yet
Quyết định 21/2020/QĐ-UBND còn dùng được không? | status | - | - | - | 21/2020/QĐ-UBND | still usable
Quyết định 21/2020/QĐ-UBND có bị thay thế chưa | status | - | - | - | 21/2020/QĐ-UBND | replaced yet
qd 21/2020/qd-ubnd con hieu luc k | status | - | - | - | 21/2020/QĐ-UBND | k for không
Nghị định 90/2019/NĐ-CP bị bãi bỏ bởi văn bản nào | relation | repeals | in | - | 90/2019/NĐ-CP | passive
Cái gì thay thế Nghị định 90/2019/NĐ-CP? | relation | replaces | in | - | 90/2019/NĐ-CP | what replaced
NĐ 90/2019 thay bằng cái gì rồi? | relation | replaces | in | - | 90/2019 | colloquial
Nghị định mới thay Nghị định 90/2019/NĐ-CP | relation | replaces | in | NĐ | 90/2019/NĐ-CP | noun phrase
văn bản mới nhất thay thế Quyết định 21/2020/QĐ-UBND | relation | replaces | in | - | 21/2020/QĐ-UBND | newest
Quyết định 10/2024/QĐ-UBND thay cho quyết định nào trước đây? | relation | replaces | out | QĐ | 10/2024/QĐ-UBND | formerly
Quyết định 10/2024/QĐ-UBND bãi bỏ những gì? | relation | repeals | out | - | 10/2024/QĐ-UBND | what
QĐ 10/2024/QĐ-UBND sửa QĐ nào | relation | amends | out | QĐ | 10/2024/QĐ-UBND | sửa
Luật Đất đai đã qua mấy lần sửa đổi? | count | amends | in | - | Luật Đất đai | how many times
Nghị định nào sửa Nghị định 98/2023? | relation | amends | in | NĐ | 98/2023 | short
lich su sua doi nghi dinh 98/2023/nd-cp | relation | amends | in | - | 98/2023/NĐ-CP | history of amendments
Kế hoạch 88/KH-UBND do đồng chí nào ký? | who_signed | - | - | - | 88/KH-UBND | comrade
Ai là người ký Kế hoạch 88/KH-UBND | who_signed | - | - | - | 88/KH-UBND | who is the signer
người ký KH 88/KH-UBND? | who_signed | - | - | - | 88/KH-UBND | telegraphic
KH 88/KH-UBND ai ký | who_signed | - | - | - | 88/KH-UBND | terse
Chỉ thị 41-CT/TW của cơ quan nào? | who_issued | - | - | - | 41-CT/TW | whose
Chỉ thị 41 của ai | who_issued | - | - | - | 41 | whose, short
Nơi ban hành Chỉ thị 41-CT/TW | who_issued | - | - | - | 41-CT/TW | place of issue
Chỉ thị 41 năm nào? | when | - | - | - | 41 | which year
Chỉ thị 41 ra ngày mấy? | when | - | - | - | 41 | what day
ngày tháng của Kế hoạch 88/KH-UBND | when | - | - | - | 88/KH-UBND | date of
KH 88/KH-UBND ngày bao nhiêu | when | - | - | - | 88/KH-UBND | ngày bao nhiêu
Quyết định 10/2024/QĐ-UBND áp dụng từ khi nào? | effective | - | - | - | 10/2024/QĐ-UBND | applied since
Quyết định 10/2024/QĐ-UBND bao giờ có hiệu lực | effective | - | - | - | 10/2024/QĐ-UBND | when in force
hieu luc cua quyet dinh 10/2024/qd-ubnd tu ngay nao | effective | - | - | - | 10/2024/QĐ-UBND | không dấu
Chỉ thị 41 nói gì? | about | - | - | - | 41 | what does it say
Trích yếu Chỉ thị 41-CT/TW | about | - | - | - | 41-CT/TW | title
nội dung chính của Kế hoạch 88/KH-UBND là gì | about | - | - | - | 88/KH-UBND | main content
Kế hoạch 88/KH-UBND về vấn đề gì? | about | - | - | - | 88/KH-UBND | about what
tóm tắt giúp Chỉ thị 41-CT/TW | about | - | - | - | 41-CT/TW | summarise
41-CT/TW | lookup | - | - | - | 41-CT/TW | only a number
41-ct/tw? | lookup | - | - | - | 41-CT/TW | only a number, asked
tra Chỉ thị 41-CT/TW | lookup | - | - | - | 41-CT/TW | look up
mở Kế hoạch 88/KH-UBND | lookup | - | - | - | 88/KH-UBND | open
Chỉ thị 41 là gì? | lookup | - | - | - | 41 | what is it
So sánh Kế hoạch 88/KH-UBND với Kế hoạch 61/KH-UBND | compare | - | - | - | 88/KH-UBND | compare
Kế hoạch 88/KH-UBND khác gì Kế hoạch 61/KH-UBND? | compare | - | - | - | 88/KH-UBND | how different
KH 88/KH-UBND vs KH 61/KH-UBND | compare | - | - | - | 88/KH-UBND | vs
Điểm giống nhau giữa Kế hoạch 88/KH-UBND và Kế hoạch 61/KH-UBND | compare | - | - | - | 88/KH-UBND | alike
Kế hoạch 88/KH-UBND có phải để thực hiện Chỉ thị 41-CT/TW không? | check | implements | out | - | 88/KH-UBND | is it to
Có đúng là Kế hoạch 88/KH-UBND triển khai Chỉ thị 41-CT/TW? | check | implements | out | - | 88/KH-UBND | is it true
Kế hoạch 88/KH-UBND và Chỉ thị 41-CT/TW có liên quan gì không? | compare | - | - | - | 88/KH-UBND | how related
Chỉ thị 41 được nhắc ở đâu? | mentions | cites | in | - | 41 | where mentioned
Văn bản nào có nhắc Chỉ thị 41-CT/TW? | mentions | cites | in | - | 41-CT/TW | which mention
nhung cho nao dan chieu luat dat dai | mentions | cites | in | - | Luật Đất đai | places that cite
Báo cáo nào nói đến Chỉ thị 41? | mentions | cites | in | BC | 41 | report that speaks of
Văn bản liên quan Chỉ thị 41 | related | - | - | - | 41 | related, without đến
lược đồ Chỉ thị 41-CT/TW | related | - | - | - | 41-CT/TW | diagram
vb lien quan nd 98/2023/nd-cp | related | - | - | - | 98/2023/NĐ-CP | không dấu, abbreviated
Phong trào nào lo nhà ở cho hộ nghèo? | campaign | - | out | campaign | - | campaign by subject
Có phong trào thi đua nào về nông thôn mới? | campaign | - | out | campaign | - | campaign by subject
thi đua nông thôn mới có văn bản nào? | list | - | - | - | - | subject only
Những phong trào do Thủ tướng phát động | campaign | - | out | campaign | - | by launcher
Thủ tướng phát động những phong trào nào? | campaign | - | out | campaign | - | by launcher, active
ai phát động phong trào Cả nước chung sức xây dựng nông thôn mới | who_issued | launches | in | - | phong trào Cả nước chung sức | launcher
Phong trào "Cả nước chung sức xây dựng nông thôn mới" bắt đầu từ năm nào? | when | - | - | - | Cả nước chung sức | since when
văn bản về phong trào Toàn dân bảo vệ an ninh Tổ quốc | campaign | - | in | - | phong trào Toàn dân bảo vệ an ninh | noun phrase
Có bao nhiêu phong trào thi đua? | campaign | - | out | campaign | - | how many campaigns
kế hoạch hưởng ứng phong trào Vì người nghèo | campaign | implements | in | KH | phong trào Vì người nghèo | hưởng ứng
Sở Nội vụ tham mưu những kế hoạch nào? | list | - | - | KH | - | agency
Sở Nội vụ đã ban hành văn bản gì? | list | - | - | - | - | agency
văn bản của Sở Nội vụ | list | - | - | - | - | noun phrase
Các kế hoạch của UBND thành phố Cần Thơ năm 2025 | list | - | - | KH | - | class
KH năm 2025 của UBND TP Cần Thơ? | list | - | - | KH | - | class, abbreviated
Liệt kê nghị quyết HĐND từ 2022 đến 2024 | list | - | - | NQ | - | period
quyết định ban hành quý I năm 2025 | list | - | - | QĐ | - | quarter
Những chỉ thị của Ban Bí thư | list | - | - | CT | - | class of party papers
bao nhiêu kế hoạch năm 2025 | count | - | - | KH | - | count of a class
Thành phố có bao nhiêu chỉ thị? | count | - | - | CT | - | count
trong kho có bao nhiêu văn bản | count | - | - | - | - | whole library
Có tất cả bao nhiêu nghị định trong kho? | count | - | - | NĐ | - | count in library
Kế hoạch nào của Sở Y tế ban hành tháng 3/2025? | list | - | - | KH | - | month
văn bản mới nhất của UBND tỉnh Vĩnh Long | list | - | - | - | - | newest
kế hoạch về chuyển đổi số | list | - | - | KH | - | subject
Kế hoạch nào nói về giảm nghèo | list | - | - | KH | - | subject
văn bản chỉ đạo về phòng cháy | list | - | - | - | - | subject
Có chỉ thị nào liên quan đến an toàn giao thông không? | list | - | - | CT | - | subject
ke hoach nao lo viec tiet kiem dien | list | - | - | KH | - | subject không dấu
kế hoạch tại Vĩnh Long thực hiện Chỉ thị 41 | relation | implements | in | KH | 41 | place
Kế hoạch nào ở Cần Thơ thực hiện CT 41? | relation | implements | in | KH | 41 | place
Trong năm 2025 kế hoạch nào thực hiện Chỉ thị 41? | relation | implements | in | KH | 41 | year first
Từ 2024 đến nay có kế hoạch nào thực hiện Chỉ thị 41? | relation | implements | in | KH | 41 | period first
Những kế hoạch của UBND ban hành sau năm 2023 để thực hiện Nghị quyết 57-NQ/TW | relation | implements | in | KH | 57-NQ/TW | agency, time
chỉ thi 41 do ai ban hanh | who_issued | - | - | - | 41 | half marks
Kế hoach nào thưc hiện Chỉ thị 41? | relation | implements | in | KH | 41 | marks slipped
Kế họach nào thực hiện Chỉ thị 41? | relation | implements | in | KH | 41 | tone misplaced
Kế hoạch nào thực hien Chỉ thị 41 CT TW | relation | implements | in | KH | 41-CT/TW | spaces for slashes
Kế hoạch nào thực hiên Chị thị 41 | relation | implements | in | KH | 41 | wrong tones
Ké hoạch nào thực hiện chỉ thị 41 | relation | implements | in | KH | 41 | wrong tone
kế hoạch nào thực hhiện chỉ thị 41 | relation | implements | in | KH | 41 | a letter twice
Kế hoạch nào thực hiện Chỉ thị số 41-TW/CT? | relation | implements | in | KH | 41-CT/TW | swapped parts
kế hoạch nào thực hiện 41/CT-TW | relation | implements | in | KH | 41 | other dash
QĐ số: 10/2024/QĐ-UBND căn cứ luật gì | relation | based_on | out | LUAT | 10/2024/QĐ-UBND | số:
Quyết định 10/2024 của UBND tỉnh căn cứ luật nào? | relation | based_on | out | LUAT | 10/2024 | short
nghị định làm căn cứ ban hành Quyết định 10/2024/QĐ-UBND | relation | based_on | out | NĐ | 10/2024/QĐ-UBND | noun phrase
Luật nào là cơ sở của Quyết định 10/2024/QĐ-UBND? | relation | based_on | out | LUAT | 10/2024/QĐ-UBND | basis of
Nghị định 30/2020/NĐ-CP là căn cứ của những quyết định nào? | relation | based_on | in | QĐ | 30/2020/NĐ-CP | in
những văn bản dựa trên Luật Đất đai | relation | based_on | in | - | Luật Đất đai | noun phrase
Văn bản nào viện dẫn Luật Đất đai làm căn cứ? | relation | based_on | in | - | Luật Đất đai | cites as basis
quy chế nào ban hành kèm theo Quyết định 77/QĐ-BNV | relation | issues_with | in | QC | 77/QĐ-BNV | annex
Quyết định nào phê duyệt Đề án 06? | relation | approves | in | QĐ | 06 | approves
Đề án 06 được phê duyệt tại quyết định nào | relation | approves | in | QĐ | 06 | passive
Báo cáo kết quả thực hiện Chỉ thị 41 | relation | reports_on | in | BC | 41 | noun phrase
báo cáo nào tổng kết Chỉ thị 41 | relation | reports_on | in | BC | 41 | sums up
Văn bản nào đình chỉ Quyết định 21/2020/QĐ-UBND | relation | suspends | in | - | 21/2020/QĐ-UBND | suspend
Nghị quyết nào điều chỉnh Nghị quyết 31/NQ-HĐND | relation | amends | in | NQ | 31/NQ-HĐND | adjust
Kết luận nào tiếp tục thực hiện Chỉ thị 41-CT/TW? | relation | implements | in | KL | 41-CT/TW | continues
"""


def _row(line: str) -> Row:
    text, kind, relation, direction, type_, anchor, remark = (
        None if cell.strip() == "-" else cell.strip() for cell in line.split(" | ")
    )
    assert text and kind and remark
    return (text, kind, relation, direction, (_TYPES[type_],) if type_ else (), anchor, remark)


DESKS: list[Row] = [_row(line) for line in _TABLE.strip().splitlines()]
