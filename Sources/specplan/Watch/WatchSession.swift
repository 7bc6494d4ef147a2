import ArgumentParser
import PlanModel
import PlanPipeline
import Reporting

/// The plans of one watch, of which the last good one stands until there is a better.
struct WatchSession {
  private let schedule: Schedule
  private var screen = WatchScreen()
  private var console = Console.standard
  /// The files of the last plan, by which a save that changes nothing is known.
  private var files: [SourceFile]?
  private var lastPlan: Plan?

  /// Begins with nothing planned.
  init(schedule: Schedule) { self.schedule = schedule }

  /// Plans the files as they are, and shows the plan or what is wrong.
  ///
  /// - Parameter change: What was saved; nothing at the beginning.
  /// - Throws: Exit status 1 when a result cannot be written.
  mutating func plan(after change: ChangeDetector.Change?) throws {
    let request: PlanRequest
    switch try schedule.request() {
    case .success(let found): request = found
    case .failure(let failure):
      files = nil
      return try keep(failure.diagnostics, in: [], after: change)
    }
    guard request.files != files else { return }
    files = request.files
    let answer = schedule.answer(
      to: request, on: console, watch: PlanWatch(shouldStop: { Interruption.isWished }))
    // Half a search is no plan to show.
    guard !Interruption.isWished else { return }
    switch answer {
    case .planned(let plan, let text): try show(plan, text, of: request, after: change)
    case .notPlanned(let diagnostics):
      try keep(diagnostics, in: request.files, after: change)
    }
  }

  /// Draws the screen again if the terminal has another size.
  mutating func redrawIfResized() throws {
    let now = Console.standard
    guard now.width != console.width || now.height != console.height else { return }
    console = now
    guard isOnScreen else { return }
    if let lastPlan, schedule.chosenFormat == .text {
      screen.report = schedule.text.renderer(for: console, toFile: false)
        .render(ScheduleReport.report(on: lastPlan))
    }
    try draw()
  }

  /// Whether the result goes to a terminal.
  private var isOnScreen: Bool { console.isTerminal && schedule.result.path == nil }

  private mutating func show(
    _ plan: Plan, _ text: String, of request: PlanRequest, after change: ChangeDetector.Change?
  ) throws {
    let news = news(of: plan, after: change)
    lastPlan = plan
    if isOnScreen {
      screen.report = text
      screen.findings = console.words(for: plan.diagnostics, in: request.files)
      screen.status = news
      return try draw()
    }
    try schedule.result.write(text, on: console)
    console.report(plan.diagnostics, in: request.files)
    console.say("specplan: \(news)")
    // A gate fails a run that ends; here it is only said that it would.
    try? schedule.gates.verdict(on: GateFigures(plan), console: console)
  }

  /// Says what is wrong while the last plan stands.
  private mutating func keep(
    _ diagnostics: [Diagnostic], in files: [SourceFile], after change: ChangeDetector.Change?
  ) throws {
    let stands = lastPlan == nil ? "there is no plan yet" : "the last plan stands"
    let news =
      "\(Self.words(for: change))no plan: \(console.reasonForNoPlan(diagnostics)); \(stands)"
    guard isOnScreen else {
      console.report(diagnostics, in: files)
      return console.say("specplan: \(news)")
    }
    screen.findings = console.words(for: diagnostics, in: files)
    screen.status = news
    try draw()
  }

  private func draw() throws {
    try console.print(WatchScreen.clearing + screen.text(rows: console.height ?? 24))
  }

  /// Where P80 lies now, and by how much a change moved it.
  private func news(of plan: Plan, after change: ChangeDetector.Change?) -> String {
    let figures = PlanTrend.Figures(plan)
    let saved = Self.words(for: change)
    guard change != nil, let lastPlan else { return "\(saved)P80 is \(figures.p80)" }
    let shift = figures.workdays(since: PlanTrend.Figures(lastPlan).p80)
    guard shift != 0 else { return "\(saved)P80 is \(figures.p80), as before" }
    let days = shift.magnitude == 1 ? "working day" : "working days"
    return "\(saved)P80 is \(figures.p80), \(shift.magnitude) \(days) "
      + (shift > 0 ? "later" : "earlier")
  }

  /// What was saved, to stand before the rest of the line.
  private static func words(for change: ChangeDetector.Change?) -> String {
    guard let change, let first = change.paths.first else { return "" }
    let more = change.paths.count > 1 ? " and \(change.paths.count - 1) more" : ""
    return "\(first)\(more) changed: "
  }
}
