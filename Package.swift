// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "thidua",
    dependencies: [
        // Arbitrary precision for the few numbers that leave 64 bits: long products and sums of unrelated quotients.
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    ],
    targets: [
        .target(name: "Exact", dependencies: ["BigInt"]),
        .testTarget(name: "ExactTests", dependencies: ["Exact"]),
    ]
)
