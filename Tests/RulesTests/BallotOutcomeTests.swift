// Whom votes elect: thresholds at their very edge, quorum, quota, ties for the last place.
import Diagnostics
import Exact
import Testing

@testable import Rules

private func ballot(
    _ threshold: String, atLeast: Bool = false, of: Ballot.Base = .members, quota: Int? = 1, quorum: String? = nil
) throws -> Ballot {
    func share(_ text: String) throws -> Rational {
        let parts = try text.split(separator: "/").map { try Rational(decimal: $0) }
        return try #require(parts[0].divided(by: parts[1]))
    }
    return Ballot(
        id: "b", title: Localized(same: "b"), threshold: try share(threshold), isEnough: atLeast, of: of, quota: quota,
        quorum: try quorum.map(share), place: Place(file: "e.yaml", line: 1, column: 1))
}

@Suite("Votes") struct BallotOutcomeTests {
    private func results(_ ballot: Ballot, _ entitled: Int, _ present: Int, _ votes: [String: Int]) -> [String] {
        ballot.outcome(entitled: entitled, present: present, inFavour: votes).boards.map {
            "\($0.board) \($0.inFavour) \($0.result.rawValue)"
        }
    }

    @Test func `the votes needed are more than, or at least, a share of members or of those present`() throws {
        // 11 / 2 = 5.5; 12 / 2 = 6; 2/3 of 11 is 7.33, of 12 is 8.
        #expect(try ballot("1/2").needed(entitled: 11, present: 8) == 6)
        #expect(try ballot("1/2").needed(entitled: 12, present: 8) == 7)
        #expect(try ballot("1/2", atLeast: true).needed(entitled: 12, present: 8) == 6)
        #expect(try ballot("1/2", atLeast: true).needed(entitled: 11, present: 8) == 6)
        #expect(try ballot("1/2", of: .present).needed(entitled: 11, present: 8) == 5)
        #expect(try ballot("2/3", atLeast: true).needed(entitled: 11, present: 11) == 8)
        #expect(try ballot("2/3").needed(entitled: 12, present: 12) == 9)
        #expect(try ballot("1/1", atLeast: true).needed(entitled: 11, present: 8) == 11)
        #expect(try ballot("0/1").needed(entitled: 11, present: 8) == 1)
    }

    @Test func `the one with most votes is elected if they are enough`() throws {
        let flag = try ballot("1/2", quorum: "2/3")
        #expect(
            results(flag, 11, 11, ["bac-ninh": 2, "hai-phong": 9]) == [
                "hai-phong 9 elected", "bac-ninh 2 too few votes",
            ])
        #expect(results(flag, 11, 11, ["a": 5, "b": 5]) == ["a 5 too few votes", "b 5 too few votes"])
        #expect(results(flag, 11, 11, ["a": 6, "b": 8]) == ["b 8 elected", "a 6 no place"])
    }

    @Test func `a tie for the last place is shown and never cut`() throws {
        #expect(results(try ballot("1/2"), 11, 11, ["a": 7, "b": 7]) == ["a 7 tied", "b 7 tied"])
        #expect(
            results(try ballot("1/2", quota: 2), 11, 11, ["a": 9, "b": 7, "c": 7, "d": 6]) == [
                "a 9 elected", "b 7 tied", "c 7 tied", "d 6 no place",
            ])
        // Places enough for all of them.
        #expect(results(try ballot("1/2", quota: 2), 11, 11, ["a": 7, "b": 7]) == ["a 7 elected", "b 7 elected"])
        #expect(results(try ballot("1/2", quota: nil), 11, 11, ["a": 7, "b": 6]) == ["a 7 elected", "b 6 elected"])
    }

    @Test func `without a quorum nobody is elected`() throws {
        let flag = try ballot("1/2", of: .present, quorum: "2/3")
        // 2/3 of 11 is 7.33: 8 must be present.
        #expect(results(flag, 11, 7, ["a": 7]) == ["a 7 no quorum"])
        #expect(results(flag, 11, 8, ["a": 5]) == ["a 5 elected"])
        #expect(flag.outcome(entitled: 12, present: 8, inFavour: ["a": 8]).quorum == 8)
    }
}
