import PlanModel

/// What a file of finished tasks held, and what of it was left out.
struct HistorySection: ReportSection {
  /// What the file held.
  let summary: HistorySummary

  var blocks: [Report.Block] {
    let sentences = [rows, columns] + ignored + [unit]
    return [.heading(level: 2, "What was read"), .list(sentences.map { Report.Text($0) })]
  }

  private var rows: String {
    let omissions = summary.omissions.map { omission in
      "\(NumberText.grouped(omission.count)) \(reason(omission.reason))"
    }
    let rest = omissions.isEmpty ? "" : "; left out: " + omissions.joined(separator: ", ")
    return "\(NumberText.count(summary.rowCount, "row")), \(NumberText.grouped(summary.usedCount)) "
      + "with an estimate and an actual effort\(rest)."
  }

  private func reason(_ omission: HistorySummary.Omission) -> String {
    switch omission {
    case .noEstimate: "without an estimate"
    case .noActual: "without an actual effort"
    case .notPositive: "of zero or less"
    case .unreadable: "that cannot be read"
    }
  }

  private var columns: String {
    let texts = summary.columns.map { "'\($0.header)' is the \(meaning($0.meaning))" }
    return "Columns: \(texts.joined(separator: ", "))."
  }

  private func meaning(_ meaning: String) -> String {
    switch meaning {
    case "estimated on": "day of the estimate"
    case "completed on": "day of completion"
    case "actual": "actual effort"
    default: meaning
    }
  }

  private var ignored: [String] {
    guard !summary.ignoredColumns.isEmpty else { return [] }
    return ["Not looked at: \(summary.ignoredColumns.map { "'\($0)'" }.joined(separator: ", "))."]
  }

  private var unit: String {
    let name =
      switch summary.unit {
      case .hours: "hours"
      case .days: "days of 8\u{A0}h"
      case .points: "story points"
      }
    return summary.isUnitInferred
      ? "Estimates are taken for \(name), as the numbers look like them; --unit says otherwise."
      : "Estimates count as \(name), actual efforts as hours, where nothing else is said."
  }
}
