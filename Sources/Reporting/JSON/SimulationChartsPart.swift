import PlanModel

/// Series that a chart can take as they are: histogram, S-curve, bridge and tornado.
struct SimulationChartsPart: JSONPart {
  /// The figures of the analysis.
  let figures: AnalysisFigures

  var json: JSONValue {
    let chart = figures.distribution
    return [
      "histogram": .array(chart.bins) { bin in
        ["by": .text(describing: bin.last), "trials": .integer(bin.trials)]
      },
      "curve": .array(chart.bins.filter { $0.last != nil }) { bin in
        [
          "date": .text(describing: bin.last),
          "share": .number(Double(bin.trialsByThen) / Double(chart.trials)),
        ]
      },
      "bridge": bridge,
      "tornado": .array(figures.analysis.tornado.bars) { bar in
        [
          "label": .string(figures.words(for: bar.subject)),
          "days": .number(bar.p80.time.days(of: figures.project.calendar)),
          "errorDays": .number(
            bar.p80.errorMinutes.map { $0 / Double(figures.project.calendar.minutesPerDay) }),
        ]
      },
    ]
  }

  /// Each part from where the one before it ends, in days as printed.
  private var bridge: JSONValue {
    guard let bridge = figures.analysis.bridge else { return .array([]) }
    var place = 0
    return .array(
      zip(bridge.steps, figures.tenths(of: bridge)).map { step, tenth in
        let start = place
        place += tenth
        return [
          "label": .string(figures.words(for: step.part)), "start": .number(Double(start) / 10),
          "end": .number(Double(place) / 10),
        ]
      })
  }
}
