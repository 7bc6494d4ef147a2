import PlanModel

/// How the history was read, and what its own later tasks said of that.
struct ReadingSentences {
  /// What was learned.
  let result: CalibrationResult

  /// One sentence for each thing that was chosen.
  var sentences: [String] { [reading, memory, widening].compactMap(\.self) }

  private var reading: String? {
    guard result.overall.count > 0 else { return nil }
    guard let choice = result.readings else {
      return
        "Two readings of the history are blended by half, as there are too few tasks to choose "
        + "one by: classes of tasks as they are, and classes that differ in their middle only."
    }
    func score(_ value: Double) -> String { NumberText.fixed(value, decimals: 3) }
    let name =
      choice.isBlended
      ? "the one that blends in, by half, that classes differ in their middle only"
      : "the one that takes each class of tasks as it is"
    let (own, other) =
      choice.isBlended
      ? (choice.blendedScore, choice.directScore) : (choice.directScore, choice.blendedScore)
    let moments = choice.cutCount == 1 ? "one moment" : "\(choice.cutCount) moments"
    let reason =
      choice.isBlended || own <= other
      ? "" : " and did not gain enough to be preferred"
    return "Of two readings of the history \(name) was taken: judged by "
      + "\(NumberText.count(choice.judgedCount, "task")) that followed \(moments) of the past, its "
      + "quantile score is \(score(own)); the other's is \(score(other))\(reason) (less is better)."
  }

  private var memory: String? {
    guard let halfLife = result.halfLife else { return nil }
    return
      "Old tasks count less: by half when \(NumberText.quantity(halfLife * 100, decimals: 0, "%")) "
      + "of the tasks are later, as that forecast later tasks best."
  }

  private var widening: String? {
    guard result.widening >= 1.005 else { return nil }
    let percent = NumberText.quantity((result.widening - 1) * 100, decimals: 0, "%")
    return "Ranges are \(percent) wider, in the logarithm, than the tasks say, as such ranges held "
      + "less often in the past than they claim."
  }
}
