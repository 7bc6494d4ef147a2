import PlanModel

/// That no plan keeps the limits, what could be had instead, and what to change.
struct ShortfallSection: ReportSection {
  /// What was found.
  let shortfall: AllocationShortfall
  /// The words for its values.
  let words: AllocationWords

  var blocks: [Report.Block] {
    var blocks: [Report.Block] = []
    if shortfall.isInterrupted { blocks.append(.callout(OpeningSection.interruption)) }
    blocks.append(.callout(Report.Callout(.error, headline)))
    blocks.append(.heading(level: 2, "What can be had"))
    blocks.append(.list(offers.map { Report.Text($0) }))
    blocks.append(.heading(level: 2, "What to change"))
    blocks.append(.list(changes.map { Report.Text($0) }))
    return blocks
  }

  private var headline: String {
    let limits = [
      shortfall.limits.deadline.map { "releases by \($0.withWeekday)" },
      shortfall.limits.maxCost.map { "costs no more than \(words.money($0))" },
    ].compactMap { $0 }.joined(separator: " and ")
    return shortfall.isProven
      ? "No plan \(limits): that is proved." : "No plan was found that \(limits)."
  }

  private var offers: [String] {
    var sentences: [String] = []
    if let deadline = shortfall.limits.deadline {
      sentences.append("Whatever it costs, " + release(shortfall.earliest))
      if let cheapest = shortfall.cheapestInTime {
        sentences.append("By \(deadline), " + cost(cheapest))
      }
    }
    if let most = shortfall.limits.maxCost {
      if let cheapest = shortfall.cheapest {
        sentences.append("Whenever it is done, " + cost(cheapest))
      }
      if let earliest = shortfall.earliestWithinCost {
        sentences.append("For \(words.money(most)), " + release(earliest))
      }
    }
    return sentences
  }

  /// The earliest release found, and its bound.
  private func release(_ reach: AllocationShortfall.Reach<WorkMoment>) -> String {
    let found = "the earliest release found is \(words.day(reach.found))"
    return reach.bound >= reach.found
      ? "\(found); none is earlier, which is proved."
      : "\(found); none can be before \(words.day(reach.bound))."
  }

  /// The least cost found, and its bound.
  private func cost(_ reach: AllocationShortfall.Reach<Double>) -> String {
    let found = "the cheapest plan found costs \(words.money(reach.found))"
    return reach.found - reach.bound <= 1e-6 * max(1, reach.found)
      ? "\(found); none costs less, which is proved."
      : "\(found); none can cost less than \(words.money(reach.bound))."
  }

  private var changes: [String] {
    var sentences: [String] = []
    if shortfall.limits.deadline != nil {
      let reach = shortfall.limits.maxCost == nil ? shortfall.earliest : shortfall.earliestWithinCost
      if let reach {
        sentences.append("--deadline \(words.axis.finishDate(of: reach.found)) or later.")
      }
    }
    if shortfall.limits.maxCost != nil {
      let reach = shortfall.limits.deadline == nil ? shortfall.cheapest : shortfall.cheapestInTime
      if let reach {
        sentences.append("--max-cost \(Self.plain(reach.found)) or more.")
      }
    }
    sentences.append(
      shortfall.limits.deadline == nil
        ? "Cheaper or quicker people for the work, or less of it."
        : "Further people (specplan staff says whom), further skills, fewer links, or less work.")
    return sentences
  }

  /// An amount as the option takes it, rounded up to cents.
  private static func plain(_ amount: Double) -> String {
    let cents = Int((amount * 100 - 1e-6).rounded(.up))
    let rest = cents % 100
    return rest == 0 ? "\(cents / 100)" : "\(cents / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
