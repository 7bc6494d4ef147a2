import PlanModel

extension PrecedenceRelation {
  /// The relation as a spec would write it in the row of the task that waits: `BE-2 SS+8h`.
  var notation: String {
    kind == .finishToStart && lag == .zero ? predecessor.text : "\(predecessor) \(condition)"
  }

  /// The kind with its lag: `FS`, `SS+8h`, `FF-4h`.
  var condition: String {
    let hours = Double(lag.minutes) / 60
    let sign = hours > 0 ? "+" : ""
    return kind.rawValue + (lag == .zero ? "" : sign + NumberText.short(hours) + "h")
  }
}
