import PlanModel

/// What is said of other links into a task.
enum LinkWords {
  /// Returns the links that a task gained and lost in words.
  ///
  /// A link that only has another kind or lag is one link.
  static func words(
    for id: Activity.ID, gained: [PrecedenceRelation], lost: [PrecedenceRelation]
  ) -> String {
    var parts: [String] = []
    var (gained, lost) = (gained, lost)
    for link in gained {
      let others = lost.filter { $0.predecessor == link.predecessor }
      let same = gained.filter { $0.predecessor == link.predecessor }
      guard let old = others.first, others.count == 1, same.count == 1 else { continue }
      parts.append("the link from \(link.predecessor) to \(id) \(change(from: old, to: link))")
      gained.removeAll { $0.predecessor == link.predecessor }
      lost.removeAll { $0.predecessor == link.predecessor }
    }
    for (links, verb) in [(gained, "now waits for"), (lost, "no longer waits for")]
    where !links.isEmpty {
      parts.append("\(id) \(verb) \(links.map(\.notation).joined(separator: ", "))")
    }
    return parts.joined(separator: "; ")
  }

  private static func change(
    from old: PrecedenceRelation, to new: PrecedenceRelation
  ) -> String {
    guard old.kind == new.kind else { return "is now \(new.condition), not \(old.condition)" }
    guard new.lag != .zero else { return "no longer has \(lag(old))" }
    return "now has \(lag(new))" + (old.lag == .zero ? "" : ", not \(lag(old))")
  }

  private static func lag(_ link: PrecedenceRelation) -> String {
    let hours = NumberText.short(Double(link.lag.minutes.magnitude) / 60)
    return "a \(link.lag.minutes < 0 ? "lead" : "lag") of \(hours)\u{A0}h"
  }
}
