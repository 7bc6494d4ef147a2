// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same settings: warnings are errors, imports are explicit.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "specplan",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "specplan", targets: ["specplan"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // System libraries. GLPK ships no pkg-config file, so its module map names the library.
    .systemLibrary(name: "CGLPK", providers: [.apt(["libglpk-dev"]), .brew(["glpk"])]),
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .target(name: "CMilp", dependencies: ["CGLPK"], linkerSettings: [.linkedLibrary("glpk")]),

    // The pipeline, from nouns to shell; DESIGN's import table, which the build enforces.
    .target(name: "PlanModel", swiftSettings: settings),
    .target(
      name: "SpecReading",
      dependencies: ["PlanModel", "CCmarkGFM", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),
    .target(name: "NetworkAnalysis", dependencies: ["PlanModel"], swiftSettings: settings),
    .target(
      name: "SpecChecking", dependencies: ["PlanModel", "NetworkAnalysis"],
      swiftSettings: settings),
    .target(name: "LinearOptimization", dependencies: ["CMilp"], swiftSettings: settings),
    .target(
      name: "ResourceScheduling",
      dependencies: ["PlanModel", "NetworkAnalysis", "LinearOptimization"],
      swiftSettings: settings),
    .target(
      name: "RiskSimulation",
      dependencies: ["PlanModel", "NetworkAnalysis", "ResourceScheduling"],
      swiftSettings: settings),
    .target(
      name: "PlanAdvice",
      dependencies: [
        "PlanModel", "NetworkAnalysis", "LinearOptimization", "ResourceScheduling",
        "RiskSimulation",
      ],
      swiftSettings: settings),
    .target(name: "EstimateCalibration", dependencies: ["PlanModel"], swiftSettings: settings),
    .target(name: "SpecMending", dependencies: ["PlanModel"], swiftSettings: settings),
    .target(name: "Reporting", dependencies: ["PlanModel"], swiftSettings: settings),
    // The JSON schemas as Swift source, which the plugin writes from Scenarios/schema.
    .target(name: "ResultSchemas", swiftSettings: settings, plugins: ["EmbedSchemas"]),
    .plugin(name: "EmbedSchemas", capability: .buildTool, dependencies: ["schema-embedder"]),
    .executableTarget(name: "schema-embedder", swiftSettings: settings),
    .target(
      name: "PlanPipeline",
      dependencies: [
        "PlanModel", "SpecReading", "NetworkAnalysis", "SpecChecking", "ResourceScheduling",
        "RiskSimulation", "PlanAdvice", "SpecMending",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "specplan",
      dependencies: [
        "PlanModel", "SpecReading", "SpecMending", "PlanPipeline", "Reporting",
        "ResultSchemas", "EstimateCalibration",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["specplan.1"], swiftSettings: settings),

    .executableTarget(
      name: "specplan-benchmarks",
      dependencies: [
        "PlanModel", "PlanPipeline", "PlanTestSupport", "BenchmarkInstances", "NetworkAnalysis",
        "ResourceScheduling", "RiskSimulation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks", exclude: ["Instances", "Simulation/reference.py"],
      swiftSettings: settings),
    .target(
      name: "BenchmarkInstances", dependencies: ["PlanModel"], path: "Benchmarks/Instances",
      swiftSettings: settings),

    .target(
      name: "PlanTestSupport", dependencies: ["PlanModel"], path: "Tests/PlanTestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "PlanModelTests", dependencies: ["PlanModel", "PlanTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "SpecReadingTests", dependencies: ["PlanModel", "SpecReading", "PlanTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "NetworkAnalysisTests",
      dependencies: ["PlanModel", "NetworkAnalysis", "PlanTestSupport"], swiftSettings: settings),
    .testTarget(
      name: "SpecCheckingTests",
      dependencies: ["PlanModel", "SpecChecking", "NetworkAnalysis", "PlanTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "LinearOptimizationTests", dependencies: ["LinearOptimization", "CMilp"],
      swiftSettings: settings),
    .testTarget(
      name: "ResourceSchedulingTests",
      dependencies: [
        "PlanModel", "NetworkAnalysis", "LinearOptimization", "ResourceScheduling",
        "PlanTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "BenchmarkInstancesTests", dependencies: ["PlanModel", "BenchmarkInstances"],
      swiftSettings: settings),
    .testTarget(
      name: "RiskSimulationTests",
      dependencies: [
        "PlanModel", "NetworkAnalysis", "ResourceScheduling", "RiskSimulation", "PlanTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PlanAdviceTests",
      dependencies: [
        "PlanModel", "NetworkAnalysis", "ResourceScheduling", "RiskSimulation", "PlanAdvice",
        "PlanTestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "EstimateCalibrationTests",
      dependencies: ["PlanModel", "EstimateCalibration", "PlanTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ReportingTests", dependencies: ["PlanModel", "Reporting", "PlanTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "SpecMendingTests", dependencies: ["PlanModel", "SpecMending", "PlanTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ScenarioTests",
      dependencies: [
        "PlanModel", "EstimateCalibration", "PlanPipeline", "PlanTestSupport", "Reporting",
        "SpecReading", "specplan", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
