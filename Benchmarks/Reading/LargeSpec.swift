import PlanTestSupport

/// A generated spec of any size, in tables of fifty tasks like those of large projects.
struct LargeSpec {
  /// How many tasks it has.
  let tasks: Int
  /// How many dependencies they have together.
  let dependencies: Int
  /// The spec, in Markdown.
  let text: String

  /// Generates a spec; the same seed gives the same text.
  ///
  /// Each task waits for up to five of the two hundred before it.
  init(tasks: Int, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var lines = ["# Feature Specification: Large", "", "### 4.2 Tasks"]
    var ids: [String] = []
    var counts = [Int](repeating: 0, count: Self.disciplines.count)
    var dependencies = 0
    for number in 0..<tasks {
      let discipline = number / 50 % Self.disciplines.count
      if number % 50 == 0 {
        lines += ["", "#### 4.2.\(number / 50 + 1) \(Self.disciplines[discipline]) Tasks", ""]
        lines.append("| Task ID | Description | Estimated Effort | Dependencies |")
        lines.append("|---------|-------------|------------------|--------------|")
      }
      counts[discipline] += 1
      let window = min(ids.count, 200)
      var predecessors: Set<Int> = []
      for _ in 0..<min(window, 5) {
        predecessors.insert(ids.count - 1 - Int.random(in: 0..<window, using: &random))
      }
      dependencies += predecessors.count
      let cell = predecessors.sorted().map { ids[$0] }.joined(separator: ", ")
      let effort = Self.efforts[Int.random(in: 0..<Self.efforts.count, using: &random)]
      ids.append("\(Self.disciplines[discipline])-\(counts[discipline])")
      lines.append(
        "| \(ids[number]) | Implement part \(number) of the order service | \(effort) | "
          + "\(cell.isEmpty ? "None" : cell) |")
    }
    self.tasks = tasks
    self.dependencies = dependencies
    text = lines.joined(separator: "\n") + "\n"
  }

  private static let disciplines = ["BE", "FE", "RT", "DATA", "OPS"]
  private static let efforts = ["2d", "4h", "3 days", "1-2d", "M", "1w"]
}
