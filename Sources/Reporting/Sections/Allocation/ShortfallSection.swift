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
      sentences.append("Whatever it costs, " + sentence(of: shortfall.earliest))
      if let cheapest = shortfall.cheapestInTime {
        sentences.append("By \(deadline), " + sentence(of: cheapest))
      }
    }
    if let most = shortfall.limits.maxCost {
      if let cheapest = shortfall.cheapest {
        sentences.append("Whenever it is done, " + sentence(of: cheapest))
      }
      if let earliest = shortfall.earliestWithinCost {
        sentences.append("For \(words.money(most)), " + sentence(of: earliest))
      }
    }
    return sentences
  }

  /// The best plan of a kind, and its bound.
  private func sentence(of offer: AllocationShortfall.Offer) -> String {
    let cost = offer.cost.map(words.money)
    switch offer.bound {
    case .release(let bound):
      let price = cost.map { ", for \($0)" } ?? ""
      let found = "the earliest release found is \(words.day(offer.release))\(price)"
      return offer.isProven
        ? "\(found); none is earlier, which is proved."
        : "\(found); none can be before \(words.day(bound))."
    case .cost(let bound):
      let found =
        "the cheapest plan found costs \(cost ?? "nothing"), released on \(words.day(offer.release))"
      return offer.isProven
        ? "\(found); none costs less, which is proved."
        : "\(found); none can cost less than \(words.money(bound))."
    }
  }

  private var changes: [String] {
    let hasBoth = shortfall.limits.deadline != nil && shortfall.limits.maxCost != nil
    var sentences: [String] = []
    if hasBoth {
      if let offer = shortfall.earliestWithinCost {
        sentences.append("\(day(offer)) or later, for the same money.")
      }
      if let offer = shortfall.cheapestInTime {
        sentences.append("\(price(offer)) or more, by the same day.")
      }
      if sentences.isEmpty {
        sentences = [shortfall.earliest, shortfall.cheapest].compactMap { $0 }.map {
          "\(day($0)) together with \(price($0))."
        }
      }
    } else if shortfall.limits.deadline != nil {
      sentences.append("\(day(shortfall.earliest)) or later.")
    } else if let cheapest = shortfall.cheapest {
      sentences.append("\(price(cheapest)) or more.")
    }
    sentences.append(
      shortfall.limits.deadline == nil
        ? "Cheaper or quicker people for the work, or less of it."
        : "Further people (specplan staff says whom), further skills, fewer links, or less work.")
    return sentences
  }

  /// The deadline that a plan keeps, as the option.
  private func day(_ offer: AllocationShortfall.Offer) -> String {
    "--deadline \(words.axis.finishDate(of: offer.release))"
  }

  /// The limit that a plan keeps, as the option.
  private func price(_ offer: AllocationShortfall.Offer) -> String {
    "--max-cost \(Self.plain(offer.cost ?? 0))"
  }

  /// An amount as the option takes it, rounded up to cents.
  private static func plain(_ amount: Double) -> String {
    let cents = Int((amount * 100 - 1e-6).rounded(.up))
    let rest = cents % 100
    return rest == 0 ? "\(cents / 100)" : "\(cents / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
