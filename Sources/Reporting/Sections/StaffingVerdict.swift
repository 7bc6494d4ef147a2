import PlanModel

/// The sentences at the top of a staffing report: the answer, its proof, and its error.
struct StaffingVerdict {
  /// The words for the advice.
  let words: HiringWords

  private var advice: StaffingAdvice { words.advice }
  private var deadline: String { advice.deadline.inWords }

  /// The sentence to forward.
  var headline: String {
    switch advice.outcome {
    case .presentTeamIsEnough:
      return "The team as it is makes \(deadline) in \(share(advice.present)) futures: nobody "
        + "need be hired."
    case .hire(let team, _, _):
      let phrase = words.phrase(team)
      let start = phrase.prefix(1).uppercased() + phrase.dropFirst()
      return "\(start) \(team.headCount == 1 ? "makes" : "make") \(deadline) in \(share(team)) "
        + "futures; \(now)."
    case .optionsFallShort(let isProven):
      guard let best = advice.mostInTime else { return "No choice makes \(deadline); \(now)." }
      let label = best.headCount == 0 ? "the team as it is" : words.label(best)
      return "\(isProven ? "No choice" : "None of the judged choices") of those who could be hired "
        + "makes \(deadline) surely enough: the best, \(label), does in \(share(best)) futures"
        + (best.headCount == 0 ? "." : "; \(now).")
    case .unreachable:
      return "\(deadline) is out of reach: even with unlimited people \(unlimitedChance)."
    case .undecided:
      return "The search ended before it found hires that make \(deadline) in "
        + "\(advice.confidence) of 100 futures\(advice.present == nil ? "" : "; \(now)")."
    }
  }

  /// Why nothing cheaper does, or what is still open.
  var proof: String? {
    let count = NumberText.count(advice.judged.count, "team") + " judged"
    switch advice.outcome {
    case .presentTeamIsEnough: return nil
    case .hire(_, _, isProven: true):
      return "Proven the cheapest choice: every cheaper one was judged and falls short"
        + (lacksSomebody ? ", or lacks somebody without whom the work cannot be done" : "")
        + " (\(count))."
    case .hire(let team, let leastCost, isProven: false):
      let gap =
        team.cost > 0
        ? " (a gap of \(NumberText.fixed((1 - leastCost / team.cost) * 100, decimals: 0))\u{A0}%)"
        : ""
      return "Not proven the cheapest choice: it costs \(words.cost(team.cost)), and not all "
        + "choices from \(words.cost(leastCost)) on were judged\(gap). \(ended) (\(count))."
    case .optionsFallShort(let isProven):
      let chance =
        advice.unlimited?.promise.map {
          "With unlimited people it would be "
            + share(of: $0) + ". "
        } ?? ""
      let most = advice.choiceCount.map { " of \(NumberText.count($0, "choice"))" } ?? ""
      let proof =
        isProven
        ? "No choice is left to judge (\(count)\(most))."
        : "Not proven: \(count)\(most). \(ended)."
      return "\(chance)A larger choice, or a later date, helps. \(proof)"
    case .unreachable:
      return "The links and the risks alone take so long. Hiring does not help; a later date, less "
        + "scope or fewer links do."
    case .undecided: return "\(ended) (\(count))."
    }
  }

  /// How exact the chances are, and what they were drawn from.
  var samplingError: String? {
    let team: JudgedTeam? = if case .hire(let team, _, _) = advice.outcome { team } else { nil }
    let chance =
      advice.outcome == .unreachable
      ? advice.unlimited?.promise : (team ?? advice.mostInTime ?? advice.present)?.prospect?.chance
    return chance.map { chance in
      "Sampling error: \(chance.errorText) on the chance (one standard error; "
        + "\(NumberText.count(advice.trials, "trial")), seed \(advice.seed), the same draws for "
        + "all teams)."
    }
  }

  /// What the present team reaches.
  private var now: String {
    guard let present = advice.present, present.prospect != nil else {
      return "the team as it is cannot do all of the work"
    }
    return "now it is \(share(present))"
  }

  /// Whether some judged team cannot do the work at all.
  private var lacksSomebody: Bool { advice.judged.contains { $0.prospect == nil } }

  private var unlimitedChance: String {
    guard let forecast = advice.unlimited, let chance = forecast.promise else {
      return "no plan exists"
    }
    let day = words.axis.finishDate(of: forecast.release.percentile(80).moment)
    let hits = share(of: chance)
    return "\(hits) futures \(hits == "1 of 100" ? "makes" : "make") it, and 80 of 100 end by "
      + day.inWords
  }

  /// Why the search ended early.
  private var ended: String {
    advice.isInterrupted
      ? "The search was stopped" : "The search ended with its budget, which --effort raises"
  }

  private func share(_ team: JudgedTeam?) -> String {
    team?.prospect.map { share(of: $0.chance) } ?? "none of 100"
  }

  private func share(of chance: Forecast.Chance) -> String {
    NumberText.ofHundredInWords(chance.hits, of: chance.trials)
  }
}
