import PlanModel

@testable import SpecReading

/// Short ways to write a spec that says something of its own tasks.
enum ClaimFixture {
  /// A spec with `text` below its title, BE-1 (2 days) and BE-2 (3 days), and FE-1 (1 day).
  static func spec(_ text: String, ending: String = "") -> String {
    """
    # Order Export

    \(text)

    ## 4. Tasks
    ### 4.1 Backend Tasks
    | ID | Task | Effort | Dependencies |
    |---|---|---|---|
    | BE-1 | Store | 2 days | - |
    | BE-2 | Serve | 3 days | BE-1 |

    ### 4.2 Frontend Tasks
    | ID | Task | Effort | Dependencies |
    |---|---|---|---|
    | FE-1 | Show | 1 day | BE-2 |

    \(ending)
    """
  }

  /// What a spec says of its tasks, each as `65±0.5 days of the spec`.
  static func figures(in text: String) -> [String] {
    SpecReading(text).content.statedFigures.map(describe)
  }

  /// Writes a figure.
  static func describe(_ figure: StatedFigure) -> String {
    switch figure.claim {
    case .effort(let amount, let tolerance, let unit):
      "\(rounded(amount))±\(rounded(tolerance)) \(unit.rawValue) of \(figure.subject)"
    case .count(let count, let tolerance): "\(count)±\(tolerance) tasks of \(figure.subject)"
    case .criticalPath(let ids): ids.map(\.text).joined(separator: " → ")
    }
  }

  private static func rounded(_ number: Double) -> String {
    ((number * 1_000).rounded() / 1_000).plain
  }
}
