// Rows of a ranked table as bytes: numbers straight from their units, everything rare by the words of the report.
import Diagnostics
import Exact
import Rules
import Scoring

/// Writes rows, one after another.
struct RankedRows {
    private let ink = RowBytes()
    private let ranking: ColumnRanking
    private let edition: Edition
    private let language: Language
    private let style: NumberStyle
    private let blocNames: [String]
    private let labels: [[UInt8]]?
    private let showsPercent: Bool
    /// The words for classes that units have, by what they may have.
    private var classes: [Given: [UInt8]] = [:]

    private struct Given: Hashable {
        var isFlag: Bool
        var isRanked: Bool
        var possible: [Int]
        var mayHaveNone: Bool
        var awaitsVote: Bool
    }

    init(
        _ ranking: ColumnRanking, _ language: Language, blocNames: [String], labels: [[UInt8]]?, showsPercent: Bool
    ) {
        self.ranking = ranking
        self.language = language
        self.blocNames = blocNames
        self.labels = labels
        self.showsPercent = showsPercent
        edition = ranking.form.edition
        style = NumberStyle(rounding: edition.rounding)
    }

    var bytes: [UInt8] { ink.bytes }

    mutating func append(_ rows: ArraySlice<UInt32>, bloc: Int) {
        let blocName = blocNames.isEmpty ? nil : Array(blocNames[bloc].csvField.utf8)
        let ranks = ranking.singleRanks(rows)
        let columns = ranking.sections + [ranking.total]
        let places = columns.map(\.places)
        // One after another: a row handles no column as a whole, which would count its references each time.
        let floors = columns.flatMap { $0.floors(rows) }
        let names = ranking.names.gathered(rows)
        for (index, row) in rows.enumerated() {
            let row = Int(row)
            if let blocName {
                ink.append(blocName)
                comma()
            }
            rank(ranks[index], row)
            comma()
            name(names.bytes, (index == 0 ? 0 : names.ends[index - 1])..<names.ends[index])
            for number in places.indices {
                comma()
                if !points(floors[number * rows.count + index], places[number]) {
                    field(style.points(columns[number][row]))
                }
            }
            if showsPercent { share(row) }
            if !edition.grades.isEmpty {
                comma()
                given(row, isFlag: false)
            }
            if !edition.flags.isEmpty {
                comma()
                given(row, isFlag: true)
            }
            if let labels {
                comma()
                ink.append(labels[bloc])
            }
            ink.append(UInt8(ascii: "\n"))
        }
    }

    private func comma() { ink.append(UInt8(ascii: ",")) }

    private func field(_ text: Localized) {
        ink.append(Table.Cell(text).csvText(Table.Column(text, .right), language).csvField)
    }

    private func rank(_ single: (rank: UInt32, isTied: Bool), _ row: Int) {
        guard single.rank > 0 else {
            return field(.rank(ranking.rank(row), isTied: ranking.isTied(row)))
        }
        ink.append(Int64(single.rank))
        if single.isTied { ink.append(UInt8(ascii: "=")) }
    }

    private func name(_ names: [UInt8], _ range: Range<Int>) {
        names.withUnsafeBufferPointer { names in
            let name = UnsafeBufferPointer(rebasing: names[range])
            if name.isPlainField {
                ink.append(name)
            } else {
                ink.append(String(decoding: name, as: UTF8.self).csvField)
            }
        }
    }

    private func share(_ row: Int) {
        let assigned = Bounds(least: ranking.surelyAssigned(row), most: ranking.assigned(row))
        for text in style.assigned(assigned, ranking.percent(row), edition.thresholds) {
            comma()
            field(text)
        }
    }

    // MARK: Points

    /// Writes points from what is kept of them; false where that does not tell.
    private func points(_ floor: (units: Int64, isExact: Bool)?, _ places: Int) -> Bool {
        guard let (units, isExact) = floor, max(places, edition.rounding.places) <= 17 else { return false }
        return write(units, places, isExact: isExact)
    }

    /// Writes a number as the report shows it, from its units cut off at some places; false where these do not tell.
    private func write(_ units: Int64, _ places: Int, isExact: Bool) -> Bool {
        let wanted = edition.rounding.places
        if isExact, edition.rounding.at != .never {
            if places <= wanted {
                let (scaled, overflow) = units.multipliedReportingOverflow(by: Self.powers[wanted - places])
                guard !overflow else { return false }
                ink.append(scaled, places: wanted)
                return true
            }
            let (shorter, rest) = units.quotientAndRemainder(dividingBy: Self.powers[places - wanted])
            if rest == 0 {
                ink.append(shorter, places: wanted)
                return true
            }
        }
        // More decimals than were asked for, then as many as it has or `≈` and so many.
        let most = max(6, wanted)
        if isExact {
            var (short, left) = (units, places)
            while left > 0, short % 10 == 0 { (short, left) = (short / 10, left - 1) }
            if left <= most {
                ink.append(short, places: left)
                return true
            }
        }
        guard places > most else { return false }
        // What was cut off below 0 was cut away from 0.
        let cut = units < 0 && !isExact ? (units + 1).magnitude : units.magnitude
        let scale = UInt64(Self.powers[places - most])
        let (whole, rest) = cut.quotientAndRemainder(dividingBy: scale)
        let rounded = Int64(rest >= scale / 2 ? whole + 1 : whole)
        ink.append("≈")
        ink.append(units < 0 ? -rounded : rounded, places: most)
        return true
    }

    private static let powers: [Int64] = (0...18).map { (0..<$0).reduce(1) { power, _ in power * 10 } }

    // MARK: Classes

    private mutating func given(_ row: Int, isFlag: Bool) {
        let (possible, mayHaveNone) = isFlag ? ranking.flags(row) : ranking.grades(row)
        let given = Given(
            isFlag: isFlag, isRanked: ranking.rank(row) != nil, possible: possible, mayHaveNone: mayHaveNone,
            awaitsVote: ranking.awaitsVote(row, onFlag: isFlag))
        if let known = classes[given] {
            ink.append(known)
            return
        }
        let text = Array(words(given)[language].csvField.utf8)
        classes[given] = text
        ink.append(text)
    }

    private func words(_ given: Given) -> Localized {
        let all = given.isFlag ? edition.flags : edition.grades
        let possible = given.possible.map { all[$0] }
        if !given.isFlag, !given.isRanked { return .notClassified }
        let none = given.isFlag ? Localized.noFlag : .noGrade
        guard let text = all.text(possible, mayHaveNone: given.mayHaveNone, none: none) else {
            return given.isFlag ? Localized(same: "–") : none
        }
        return given.awaitsVote ? text + .byVote : text
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a name stands in CSV as it is: letters, digits and a few marks, the first one a letter or digit.
    fileprivate var isPlainField: Bool {
        guard let first, first.isLetterOrDigit || first >= 0x80 else { return false }
        var index = startIndex
        while index < endIndex {
            let byte = self[index]
            switch byte {
            case 0x20, 0x2D, 0x2E, 0x5F, 0x28, 0x29, 0x2F: index += 1
            case 0xC3...0xCB: index += 2
            // Vietnamese letters; other characters of that length may be line ends or full-width marks.
            case 0xE1 where (0xBA...0xBB).contains(self[index + 1]): index += 3
            default:
                guard byte.isLetterOrDigit else { return false }
                index += 1
            }
        }
        return true
    }
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
    }
}
