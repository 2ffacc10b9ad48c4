// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "thidua",
    products: [.executable(name: "thidua", targets: ["thidua"])],
    dependencies: [
        // Arbitrary precision for the few numbers that leave 64 bits: long products and sums of unrelated quotients.
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
        // Brings libyaml, whose events carry line and column: editions are refused at the very spot that is wrong.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        // Templates that escape what they are given: the HTML face of reports.
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        // SHA-256 and Ed25519 for the ledger: cryptography is not written by hand.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        // Subcommands, help, completions.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .target(name: "Diagnostics"),
        .target(name: "Exact", dependencies: ["BigInt"]),
        .target(name: "FEEL", dependencies: ["Diagnostics", "Exact"]),
        .target(name: "Rules", dependencies: ["FEEL", .product(name: "Yams", package: "Yams")]),
        .target(name: "Scoring", dependencies: ["Rules"]),
        .target(name: "Insight", dependencies: ["Scoring"]),
        // Inflates what others zipped; part of every toolchain install. What is written here is stored.
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "OOXML", dependencies: ["Diagnostics", "CZlib"]),
        .target(name: "Intake", dependencies: ["Rules", "OOXML"]),
        .target(name: "Ledger", dependencies: ["Diagnostics", .product(name: "Crypto", package: "swift-crypto")]),
        .target(name: "Workspace", dependencies: ["Scoring", "Intake", "Ledger"]),
        .target(
            name: "Reports",
            dependencies: [
                "Insight", "Intake", "OOXML", "Ledger", .product(name: "Mustache", package: "swift-mustache"),
            ],
            exclude: ["Schemas"]),
        .target(name: "SQL", dependencies: ["Scoring"]),
        .executableTarget(
            name: "thidua",
            dependencies: [
                "Workspace", "Reports", "SQL", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "thidua-bench", dependencies: ["Workspace", "Ledger", "Reports", "Insight"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "ExactTests", dependencies: ["Exact"]),
        .testTarget(name: "FEELTests", dependencies: ["FEEL"]),
        .testTarget(name: "RulesTests", dependencies: ["Rules"]),
        .testTarget(name: "ScoringTests", dependencies: ["Scoring"]),
        .testTarget(name: "InsightTests", dependencies: ["Insight", "thidua-bench"]),
        .testTarget(name: "OOXMLTests", dependencies: ["OOXML", "CZlib"], exclude: ["Corpus"]),
        .testTarget(name: "IntakeTests", dependencies: ["Intake"], exclude: ["Corpus"]),
        .testTarget(name: "LedgerTests", dependencies: ["Ledger", "thidua-bench"], exclude: ["Vectors"]),
        .testTarget(name: "WorkspaceTests", dependencies: ["Workspace"]),
        .testTarget(name: "ReportsTests", dependencies: ["Reports", "Workspace"], exclude: ["Golden"]),
        .testTarget(name: "SQLTests", dependencies: ["SQL"], exclude: ["Golden"]),
        .testTarget(name: "CommandTests", dependencies: ["thidua", "OOXML", "CZlib"]),
    ]
)
