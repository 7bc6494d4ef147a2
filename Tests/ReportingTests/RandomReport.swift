import PlanModel
import PlanTestSupport
import Reporting

/// A report drawn from a seed, its texts from pieces whose width on a terminal is known.
struct RandomReport: Sendable, CustomStringConvertible {
  /// The seed; it is all that is needed to see a failure again.
  let seed: UInt64
  /// The report.
  let report: Report

  var description: String { "seed \(seed)" }

  /// Pieces of text with the columns that a terminal gives them, as a terminal shows them.
  static let pieces: [(text: String, width: Int)] = [
    ("a", 1), ("Task", 4), ("supercalifragilisticexpialidocious-and-more", 43), (" ", 1),
    ("é", 1), ("e\u{301}", 1), ("ñ", 1), ("漢", 2), ("字幕を作る", 10), ("한글", 4), ("ｗｉｄｅ", 8),
    ("🔔", 2), ("👩‍💻", 2), ("👍🏽", 2), ("🇯🇵", 2), ("❤️", 2), ("Ж", 1), ("ก็", 1), ("→", 1),
    ("…", 1),
  ]

  /// Creates the report with the given seed.
  init(seed: UInt64) {
    self.seed = seed
    var random = SplitMix64(seed: seed)
    report = Report((0..<14).map { Self.block($0, using: &random) })
  }

  /// One of each kind of block, and then some.
  private static func block(_ number: Int, using random: inout SplitMix64) -> Report.Block {
    switch number % 13 {
    case 0: return .heading(level: 1, text(using: &random))
    case 1: return .heading(level: 2, text(using: &random))
    case 2: return .paragraph(Report.Text(text(using: &random), .strong))
    case 3: return .callout(Report.Callout(.warning, text(using: &random)))
    case 4: return .list((0..<3).map { _ in Report.Text(text(using: &random), .faint) })
    case 5: return .table(table(using: &random))
    case 6: return .gantt(gantt(using: &random))
    case 7: return .distribution(distribution(using: &random))
    case 8: return .bars(bars(using: &random))
    case 9: return .network(network(using: &random))
    case 10: return .waterfall(waterfall(using: &random))
    case 11: return .lines(lines(using: &random))
    default: return .heatMap(heatMap(using: &random))
    }
  }

  private static func text(using random: inout SplitMix64) -> String {
    (0..<Int.random(in: 0...24, using: &random)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &random)].text
    }.joined(separator: Bool.random(using: &random) ? "" : " ")
  }

  private static func table(using random: inout SplitMix64) -> Report.Table {
    let count = Int.random(in: 1...9, using: &random)
    return Report.Table(
      columns: (0..<count).map { _ in
        Report.Table.Column(
          Int.random(in: 0..<4, using: &random) == 0 ? "" : text(using: &random),
          alignment: Bool.random(using: &random) ? .leading : .trailing,
          wraps: Int.random(in: 0..<3, using: &random) > 0)
      },
      rows: (0..<Int.random(in: 0...5, using: &random)).map { _ in
        (0..<count).map { _ in Report.Text(text(using: &random), .caution) }
      })
  }

  private static func network(using random: inout SplitMix64) -> Report.Network {
    let count = Int.random(in: 0...12, using: &random)
    let arcs = (0..<count).flatMap { head in
      (0..<head).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }.map { tail in
        Report.Network.Arc(
          tail: tail, head: head, label: Bool.random(using: &random) ? "" : "SS+8h",
          isCritical: Bool.random(using: &random))
      }
    }
    return Report.Network(
      nodes: (0..<count).map { _ in
        Report.Network.Node(
          name: text(using: &random), title: text(using: &random),
          isCritical: Bool.random(using: &random))
      }, arcs: arcs)
  }

  private static func gantt(using random: inout SplitMix64) -> Report.Gantt {
    let count = [1, 6, 30, 90, 400, 5_000, 100_000][Int.random(in: 0..<7, using: &random)]
    let firstDay = CivilDate(dayNumber: 20_541 + 7 * Int.random(in: 0..<60, using: &random))
    return Report.Gantt(
      firstDay: firstDay, dayCount: count, calendar: .standard,
      rows: (0..<5).map { number in
        let start = Double.random(in: 0..<Double(count), using: &random)
        return Report.Gantt.Row(
          kind: [.task, .criticalTask, .phase][number % 3], name: text(using: &random),
          title: text(using: &random), person: text(using: &random), start: start,
          finish: number == 4 ? start : Double.random(in: start...Double(count), using: &random),
          likelyFinish: number == 2 ? nil : start...start + Double(number * count / 3),
          leave: [number..<number + 3])
      },
      marks: ([.phaseEnd, .promise, .likelyRelease, .asOf] as [Report.Gantt.Mark.Kind]).map {
        kind in
        let day = Int.random(in: -3...count + 3, using: &random)
        return Report.Gantt.Mark(
          kind: kind, name: text(using: &random), date: firstDay.adding(days: day))
      })
  }

  private static func distribution(using random: inout SplitMix64) -> Report.DistributionChart {
    let counts = (0..<Int.random(in: 1...22, using: &random)).map { _ in
      [0, 1, 40, 9_000][Int.random(in: 0..<4, using: &random)]
    }
    let firstDay = CivilDate(dayNumber: 20_541)
    var sum = 0
    let bins = counts.enumerated().map { number, count in
      sum += count
      return Report.DistributionChart.Bin(
        last: number == 20 ? nil : firstDay.adding(days: 7 * number), trials: count,
        trialsByThen: sum)
    }
    let kinds: [Report.DistributionChart.Mark.Kind] = [.percentile(50), .percentile(80), .promise]
    return Report.DistributionChart(
      title: "13 weeks to", firstDay: firstDay.adding(days: -6), bins: bins, trials: max(1, sum),
      marks: kinds.map {
        .init(kind: $0, date: firstDay.adding(days: Int.random(in: -9..<200, using: &random)))
      })
  }

  private static func lines(using random: inout SplitMix64) -> Report.LineChart {
    let count = [0, 1, 2, 7, 40, 300][Int.random(in: 0..<6, using: &random)]
    let firstDay = CivilDate(dayNumber: 20_541)
    let span = [1, 3, 90, 40_000][Int.random(in: 0..<4, using: &random)]
    return Report.LineChart(
      versions: (0..<count).map { _ in text(using: &random) },
      lines: Report.LineChart.Line.Kind.allCases.map { kind in
        Report.LineChart.Line(
          kind: kind,
          dates: (0..<count).map { _ in
            Int.random(in: 0..<4, using: &random) == 0
              ? nil : firstDay.adding(days: Int.random(in: 0..<span, using: &random))
          })
      })
  }

  private static func bars(using random: inout SplitMix64) -> Report.BarChart {
    Report.BarChart(
      bars: (0..<Int.random(in: 0...6, using: &random)).map { number in
        Report.BarChart.Bar(
          kind: [.more, .less, .total][number % 3], label: text(using: &random),
          figure: "-12.5 d", start: number == 5 ? 0 : Double.random(in: -40...40, using: &random),
          end: number == 5 ? 0 : Double.random(in: -40...400, using: &random))
      })
  }

  private static func waterfall(using random: inout SplitMix64) -> Report.Waterfall {
    func step(_ change: Double) -> Report.Waterfall.Step {
      Report.Waterfall.Step(
        label: text(using: &random), figure: "-12.5 d", change: change, reached: "2026-04-01")
    }
    let steps = (0..<Int.random(in: 0...8, using: &random)).map { number in
      step(number == 3 ? 0 : Double(number * number) - 12)
    }
    return Report.Waterfall(
      origin: text(using: &random), originReached: "2026-03-01", steps: steps,
      total: step(steps.reduce(0) { $0 + $1.change }))
  }

  private static func heatMap(using random: inout SplitMix64) -> Report.HeatMap {
    let count = [0, 1, 9, 40][Int.random(in: 0..<4, using: &random)]
    let firstDay = CivilDate(dayNumber: 20_541 + 7 * Int.random(in: 0..<60, using: &random))
    let weeks = Int.random(in: 1...12, using: &random)
    return Report.HeatMap(
      weeks: weeks, columns: (0..<count).map { firstDay.adding(days: 7 * weeks * $0) },
      rows: (0..<Int.random(in: 0...4, using: &random)).map { _ in
        Report.HeatMap.Row(
          name: text(using: &random),
          percents: (0..<count).map { _ in
            [nil, 0, 7, 50, 88, 100, 1_000][Int.random(in: 0..<7, using: &random)]
          })
      })
  }
}
