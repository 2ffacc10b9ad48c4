// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "thidua",
    dependencies: [
        // Arbitrary precision for the few numbers that leave 64 bits: long products and sums of unrelated quotients.
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
        // libyaml with line and column of every event; editions are refused at the very spot that is wrong.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        // Subcommands, help, completions.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .target(name: "Diagnostics"),
        .target(name: "Exact", dependencies: ["BigInt"]),
        .target(name: "FEEL", dependencies: ["Diagnostics", "Exact"]),
        .target(name: "Rules", dependencies: ["FEEL", .product(name: "Yams", package: "Yams")]),
        .target(name: "Scoring", dependencies: ["Rules"]),
        .testTarget(name: "ExactTests", dependencies: ["Exact"]),
        .testTarget(name: "FEELTests", dependencies: ["FEEL"]),
        .testTarget(name: "RulesTests", dependencies: ["Rules"]),
    ]
)
