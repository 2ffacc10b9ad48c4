// What is wrong with bands.
import Diagnostics
import Testing

@testable import Rules

@Test("bands are checked", arguments: bandFindings)
func bandFindingsAreExact(_ test: Case) {
    let (findings, isLoaded) = test.read()
    #expect(findings == test.findings)
    #expect(isLoaded == test.findings.warnsOnly)
}

private let bandFindings: [Case] = [
    Case(
        "bands of nothing",
        "score: points",
        #"bands: {"> 80": 10, "<= 80": 5}"#,
        """
        29:16+1 edition.missing-key
            thiếu khoá “of” | the key “of” is missing
        """),
    Case(
        "no bands",
        "score: points",
        "bands: {of: export.actual}",
        """
        29:16+1 edition.no-bands
            không có mức nào | there are no bands
        """),
    Case(
        "bands that are a list",
        "score: points",
        "bands: [1, 2]",
        """
        29:16+1 edition.wrong-type
            gặp danh sách | found a list
            cần: {of: x.actual, "> 80": 20, "[60..80]": 12, "< 60": 5}
        """),
    Case(
        "bands that share an end",
        "score: points",
        #"bands: {of: export.actual, "> 80": 10, "[60..80]": 6, "<= 60": 2}"#,
        """
        29:63+7 edition.bands-overlap
            mức “<= 60” và mức “[60..80]” (dòng 29) cùng nhận giá trị 60 | the bands “<= 60” and “[60..80]” (line 29) both take the value 60
            sửa: dùng ( hoặc ) để bỏ đầu mút, ví dụ [60..80) | leave an end out with ( or ), such as [60..80)
        """),
    Case(
        "bands that share a stretch",
        "score: points",
        """
        bands:
                  of: export.actual
                  "> 80": 10
                  "[60..90)": 6
                  "< 60": 2
        """,
        """
        32:11+10 edition.bands-overlap
            mức “[60..90)” và mức “> 80” (dòng 31) cùng nhận giá trị 85 | the bands “[60..90)” and “> 80” (line 31) both take the value 85
            sửa: dùng ( hoặc ) để bỏ đầu mút, ví dụ [60..80) | leave an end out with ( or ), such as [60..80)
        """),
    Case(
        "a band inside another",
        "score: points",
        #"bands: {of: export.actual, "-": 10, "5": 6}"#,
        """
        29:45+3 edition.bands-overlap
            mức “5” và mức “-” (dòng 29) cùng nhận giá trị 5 | the bands “5” and “-” (line 29) both take the value 5
            sửa: dùng ( hoặc ) để bỏ đầu mút, ví dụ [60..80) | leave an end out with ( or ), such as [60..80)
        """),
    Case(
        "bands of several values share one",
        "score: points",
        #"bands: {of: export.actual, "1, 2, 3": 10, "[3..4], 9": 6, "> 8": 4, "<= 0": 1}"#,
        """
        29:51+11 edition.bands-overlap
            mức “[3..4], 9” và mức “1, 2, 3” (dòng 29) cùng nhận giá trị 3 | the bands “[3..4], 9” and “1, 2, 3” (line 29) both take the value 3
            sửa: dùng ( hoặc ) để bỏ đầu mút, ví dụ [60..80) | leave an end out with ( or ), such as [60..80)
        29:67+5 edition.bands-overlap
            mức “> 8” và mức “[3..4], 9” (dòng 29) cùng nhận giá trị 9 | the bands “> 8” and “[3..4], 9” (line 29) both take the value 9
            sửa: dùng ( hoặc ) để bỏ đầu mút, ví dụ [60..80) | leave an end out with ( or ), such as [60..80)
        """),
    Case(
        "bands that leave one value out do overlap",
        "score: points",
        #"bands: {of: export.actual, "!= 5": 10, "> 7": 6}"#,
        """
        29:48+5 edition.bands-overlap
            mức “> 7” và mức “!= 5” (dòng 29) cùng nhận giá trị 8 | the bands “> 7” and “!= 5” (line 29) both take the value 8
            sửa: dùng ( hoặc ) để bỏ đầu mút, ví dụ [60..80) | leave an end out with ( or ), such as [60..80)
        """),
    Case(
        "a band with no number in it",
        "score: points",
        #"bands: {of: export.actual, "> 80": 10, "[80..60]": 6}"#,
        """
        29:49+8 edition.empty-range
            không có số nào trong [80..60] | there is no number in [80..60]
            sửa: viết đầu nhỏ trước, ví dụ [60..80] | write the lower end first, such as [60..80]
        """),
    Case(
        "a band with equal ends, one left out",
        "score: points",
        #"bands: {of: export.actual, "> 80": 10, "[60..60)": 6}"#,
        """
        29:49+8 edition.empty-range
            không có số nào trong [60..60) | there is no number in [60..60)
            sửa: viết đầu nhỏ trước, ví dụ [60..80] | write the lower end first, such as [60..80]
        """),
    Case(
        "a test that is none",
        "score: points",
        #"bands: {of: export.actual, "more than 80": 10, "<= 80": 5}"#,
        """
        29:42+4 formula.syntax
            gặp tên “than”, cần hết công thức hoặc một phép tính | found the name “than”, expected the end or an operator
        """),
    Case(
        "a test of an unknown figure",
        "score: points",
        #"bands: {of: export.actual, "> exprot.plan": 10, "<= 80": 5}"#,
        """
        29:39+6 formula.type
            không có tên “exprot” | there is no name “exprot”
            sửa: có phải “export”? | did you mean “export”?
        """),
    Case(
        "a test of a text",
        "score: points",
        #"bands: {of: export.actual, '"a"': 10}"#,
        """
        29:37+3 formula.type
            không so sánh được số với chuỗi | cannot compare number with string
        """),
    Case(
        "a value that is no number",
        "score: points",
        #"bands: {of: filed, "> 80": 10}"#,
        """
        29:21+5 formula.type
            cần số, gặp đúng/sai | expected number, found boolean
        """),
    Case(
        "points that are no number",
        "score: points",
        #"bands: {of: export.actual, "> 80": filed, "<= 80": 10}"#,
        """
        29:44+5 formula.type
            cần số, gặp đúng/sai | expected number, found boolean
        """),
    Case(
        "a band twice",
        "score: points",
        #"bands: {of: export.actual, "> 80": 10, "> 80": 5}"#,
        """
        29:48+6 yaml.duplicate-key
            khoá “> 80” viết hai lần; lần đầu ở dòng 29 | the key “> 80” stands twice; first on line 29
        """),
    Case(
        "more bands than a formula has levels",
        "score: points",
        #"bands: {of: export.actual, "0": 10, "1": 0, "2": 0, "3": 0, "4": 0, "5": 0, "6": 0, "7": 0, "8": 0, "9": 0, "10": 0, "11": 0, "12": 0, "13": 0, "14": 0, "15": 0, "16": 0, "17": 0, "18": 0, "19": 0, "20": 0, "21": 0, "22": 0, "23": 0, "24": 0, "25": 0, "26": 0, "27": 0, "28": 0, "29": 0, "30": 0, "31": 0, "32": 0, "33": 0, "34": 0, "35": 0, "36": 0, "37": 0, "38": 0, "39": 0, "40": 0, "41": 0, "42": 0, "43": 0, "44": 0, "45": 0, "46": 0, "47": 0, "48": 0, "49": 0, "50": 0, "51": 0, "52": 0, "53": 0, "54": 0, "55": 0, "56": 0, "57": 0, "58": 0, "59": 0, "60": 0, "61": 0, "62": 0, "63": 0, "64": 0, "65": 0, "66": 0, "67": 0, "68": 0, "69": 0, "70": 0, "71": 0, "72": 0, "73": 0, "74": 0, "75": 0, "76": 0, "77": 0, "78": 0, "79": 0, "80": 0, "81": 0, "82": 0, "83": 0, "84": 0, "85": 0, "86": 0, "87": 0, "88": 0, "89": 0, "90": 0, "91": 0, "92": 0, "93": 0, "94": 0, "95": 0, "96": 0, "97": 0, "98": 0, "99": 0}"#,
        """
        29:16+1 formula.too-deep
            cách chấm lồng quá 100 tầng | the rule is more than 100 levels deep
            sửa: chia tiêu chí thành nhiều phần | split the criterion
        """),
    Case(
        "bands that write out too long a formula",
        "score: points",
        """
        bands:
                  of: "sum([export.actual, export.actual, export.actual, export.actual, export.actual, export.actual, export.actual, export.actual, export.actual, export.actual, export.actual, export.actual, export.actual, export.actual, export.actual, export.actual, export.actual, export.actual, export.actual, export.actual])"
                  "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 457, 458, 459, 460, 461, 462, 463, 464, 465, 466, 467, 468, 469, 470, 471, 472, 473, 474, 475, 476, 477, 478, 479, 480, 481, 482, 483, 484, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 512, 513, 514, 515, 516, 517, 518, 519, 520, 521, 522, 523, 524, 525, 526, 527, 528, 529, 530, 531, 532, 533, 534, 535, 536, 537, 538, 539, 540, 541, 542, 543, 544, 545, 546, 547, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565, 566, 567, 568, 569, 570, 571, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589, 590, 591, 592, 593, 594, 595, 596, 597, 598, 599, 600, 601, 602, 603, 604, 605, 606, 607, 608, 609, 610, 611, 612, 613, 614, 615, 616, 617, 618, 619, 620, 621, 622, 623, 624, 625, 626, 627, 628, 629, 630, 631, 632, 633, 634, 635, 636, 637, 638, 639, 640, 641, 642, 643, 644, 645, 646, 647, 648, 649, 650, 651, 652, 653, 654, 655, 656, 657, 658, 659, 660, 661, 662, 663, 664, 665, 666, 667, 668, 669, 670, 671, 672, 673, 674, 675, 676, 677, 678, 679, 680, 681, 682, 683, 684, 685, 686, 687, 688, 689, 690, 691, 692, 693, 694, 695, 696, 697, 698, 699": 10
                  "1000": 0
                  "1001": 0
                  "1002": 0
                  "1003": 0
                  "1004": 0
                  "1005": 0
                  "1006": 0
                  "1007": 0
                  "1008": 0
                  "1009": 0
                  "1010": 0
                  "1011": 0
                  "1012": 0
                  "1013": 0
                  "1014": 0
                  "1015": 0
                  "1016": 0
                  "1017": 0
                  "1018": 0
                  "1019": 0
                  "1020": 0
                  "1021": 0
                  "1022": 0
                  "1023": 0
                  "1024": 0
                  "1025": 0
                  "1026": 0
                  "1027": 0
                  "1028": 0
                  "1029": 0
                  "1030": 0
                  "1031": 0
                  "1032": 0
                  "1033": 0
                  "1034": 0
                  "1035": 0
                  "1036": 0
                  "1037": 0
                  "1038": 0
                  "1039": 0
                  "1040": 0
                  "1041": 0
                  "1042": 0
                  "1043": 0
                  "1044": 0
                  "1045": 0
                  "1046": 0
                  "1047": 0
                  "1048": 0
                  "1049": 0
                  "1050": 0
                  "1051": 0
                  "1052": 0
                  "1053": 0
                  "1054": 0
                  "1055": 0
                  "1056": 0
                  "1057": 0
                  "1058": 0
                  "1059": 0
                  "1060": 0
                  "1061": 0
                  "1062": 0
                  "1063": 0
                  "1064": 0
                  "1065": 0
                  "1066": 0
                  "1067": 0
                  "1068": 0
                  "1069": 0
                  "1070": 0
                  "1071": 0
                  "1072": 0
                  "1073": 0
                  "1074": 0
                  "1075": 0
                  "1076": 0
                  "1077": 0
                  "1078": 0
                  "1079": 0
                  "1080": 0
                  "1081": 0
                  "1082": 0
                  "1083": 0
                  "1084": 0
                  "1085": 0
                  "1086": 0
                  "1087": 0
                  "1088": 0
                  "1089": 0
        """,
        """
        31:3401+1 yaml.syntax
            tệp YAML viết sai: thiếu dấu “:” sau khoá | not YAML: could not find expected ':'
            sửa: xem lại thụt dòng; giá trị có “: ”, “#” hoặc bắt đầu bằng [ { > & * ! % @ phải đặt trong ngoặc kép | check the indentation; put a value in quotes if it contains “: ” or “#” or starts with [ { > & * ! % @
        """),
    Case(
        "the most that bands give is not what the table states",
        "score: points",
        #"bands: {of: export.actual, "> 80": 20, "<= 80": 5}"#,
        """
        27:17+2 edition.points warning
            bảng ghi 10 điểm, cách chấm cho nhiều nhất 20 | the table states 10 points, the rule yields at most 20
        """),
]
