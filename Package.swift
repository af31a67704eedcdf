// swift-tools-version: 6.1
import PackageDescription

/// The map of the house: targets in the order in which data walks through them.
/// Arrows (dependencies) point up this list only.
let package = Package(
  name: "Coherence",
  products: [
    .executable(name: "coherence", targets: ["coherence"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "CoherenceSource", dependencies: ["CLibYAML"]),
    .target(name: "CoherenceLanguage", dependencies: ["CoherenceSource"]),
    .target(name: "CoherenceKernel"),
    .target(name: "CoherenceEngine", dependencies: ["CoherenceLanguage", "CoherenceKernel"]),
    .target(name: "CoherenceRulebook", dependencies: ["CoherenceEngine"]),
    .target(name: "CoherenceBook", dependencies: ["CoherenceRulebook", "CoherenceEngine"]),
    .target(name: "CoherenceLanguageServer", dependencies: ["CoherenceRulebook"]),
    .target(name: "CoherenceReports", dependencies: ["CoherenceEngine", "CoherenceRulebook"]),
    .target(name: "CoherenceStandardPack", dependencies: ["CoherenceLanguage"]),
    .executableTarget(
      name: "coherence",
      dependencies: [
        "CoherenceReports", "CoherenceRulebook", "CoherenceBook", "CoherenceLanguageServer", "CoherenceStandardPack",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "coherence-bench",
      dependencies: [
        "CoherenceEngine", "CoherenceRulebook", "CoherenceLanguageServer", "CoherenceStandardPack", "CLibYAML",
      ]),
    .testTarget(name: "CoherenceSourceTests", dependencies: ["CoherenceSource"]),
    .testTarget(name: "CoherenceLanguageTests", dependencies: ["CoherenceLanguage", "CoherenceRulebook"]),
    .testTarget(name: "CoherenceKernelTests", dependencies: ["CoherenceKernel"]),
    .testTarget(name: "CoherenceEngineTests", dependencies: ["CoherenceEngine"]),
    .testTarget(name: "CoherenceRulebookTests", dependencies: ["CoherenceRulebook", "CoherenceReports"]),
    .testTarget(
      name: "CoherenceLanguageServerTests", dependencies: ["CoherenceLanguageServer", "CoherenceStandardPack"]),
    .testTarget(name: "CoherenceBookTests", dependencies: ["CoherenceBook", "CoherenceStandardPack"]),
    .testTarget(name: "CoherenceStandardPackTests", dependencies: ["CoherenceStandardPack", "CoherenceEngine"]),
    .testTarget(name: "CoherenceCommandTests", dependencies: ["coherence"]),
  ],
  swiftLanguageModes: [.v6]
)
