import PlanModel

/// The words for hires, costs and chances, for the report and its tables.
struct HiringWords {
  /// The advice that is put into words.
  let advice: StaffingAdvice
  /// The project's working days.
  let axis: WorkAxis

  /// Prepares the words for some advice.
  init(_ advice: StaffingAdvice) {
    self.advice = advice
    axis = advice.project.axis
  }

  /// The options of which somebody is hired, with how many.
  func chosen(_ team: JudgedTeam) -> [(option: HiringOption, count: Int)] {
    zip(advice.options, team.hires).filter { $0.1 > 0 }.map { ($0.0, $0.1) }
  }

  /// The hires of a team in a cell: `BE +1, Mira`; `nobody` for the present team.
  func label(_ team: JudgedTeam) -> String {
    let parts = chosen(team).map { option, count in
      switch option.subject {
      case .candidate(let id): id.name
      case .anyone(let skill): "\(skill)\u{A0}+\(count)"
      }
    }
    return parts.isEmpty ? "nobody" : parts.joined(separator: ", ")
  }

  /// The hires of a team in a sentence: `one more BE from 5 October 2026 and Mira from …`.
  func phrase(_ team: JudgedTeam) -> String {
    let chosen = chosen(team)
    let days = Set(chosen.map(\.option.firstDay))
    let parts = chosen.map { option, count in
      let name =
        switch option.subject {
        case .candidate(let id): id.name
        case .anyone(let skill): "\(count == 1 ? "one" : "\(count)") more \(skill)"
        }
      return days.count > 1 ? "\(name) from \(option.firstDay.inWords)" : name
    }
    let names = parts.listed
    return days.count == 1 ? "\(names) from \(chosen[0].option.firstDay.inWords)" : names
  }

  /// A cost with its unit: `2 heads`, or pay without a currency.
  func cost(_ cost: Double) -> String {
    switch advice.costUnit {
    case .heads: NumberText.count(Int(cost.rounded()), "head")
    case .pay: NumberText.fixed(cost, decimals: 0)
    }
  }

  /// The day on which the given share of trials of a team has released.
  func day(_ percent: Int, of prospect: JudgedTeam.Prospect) -> CivilDate {
    axis.finishDate(of: prospect.release.percentile(percent).moment)
  }
}

extension [String] {
  /// The names as a sentence lists them: `a`, `a and b`, `a, b and c`.
  fileprivate var listed: String {
    guard count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + self[count - 1]
  }
}
