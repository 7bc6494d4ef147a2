package import PlanModel

extension Report {
  /// Bars over a calendar: what runs when.
  package struct Gantt: Hashable, Sendable {
    /// A place on the calendar: civil days since the chart's first, with the part of the day.
    ///
    /// The part is that of the *working* day: 0 is its beginning and 1 its end.
    package typealias Position = Double

    /// One bar with its labels.
    package struct Row: Hashable, Sendable {
      /// What the bar stands for.
      package enum Kind: Hashable, Sendable {
        /// An activity that can slip.
        case task
        /// An activity on a driving chain back from the finish.
        case criticalTask
        /// A phase that follows the activities.
        case phase
        /// An activity that was done before the rest was planned; it has no bar.
        case doneTask
        /// An activity that was dropped by then; it has no bar.
        case cancelledTask

        /// Whether nothing of it lies ahead, so that it has no bar.
        package var isBehind: Bool { self == .doneTask || self == .cancelledTask }
        /// What stands in place of a bar, for what is behind.
        var words: String {
          switch self {
          case .task, .criticalTask, .phase: ""
          case .doneTask: "✓ done"
          case .cancelledTask: "✗ cancelled"
          }
        }
      }
      /// What the bar stands for.
      package var kind: Kind
      /// Whether it is an activity without effort, which is a moment and not a stretch of days.
      package var isMilestone: Bool { start == finish && !kind.isBehind }
      /// The activity's id, or the phase's name.
      package var name: String
      /// What is done.
      package var title: String
      /// Who does it; empty for a phase.
      package var person: String
      /// Where the bar begins; at its end for an activity of no effort.
      package var start: Position
      /// Where the bar ends.
      package var finish: Position
      /// Where it ends in 50 and in 80 of 100 futures, if that was simulated.
      package var likelyFinish: ClosedRange<Position>?
      /// Days since the chart's first on which all who do it are on leave.
      package var leave: [Range<Int>]
      /// How much of it was done before the rest was planned: `40 % done`; empty for nothing.
      package var progress = ""
      /// Creates a row.
      package init(
        kind: Kind, name: String, title: String, person: String, start: Position,
        finish: Position, likelyFinish: ClosedRange<Position>? = nil, leave: [Range<Int>] = []
      ) {
        self.kind = kind
        self.name = name
        self.title = title
        self.person = person
        self.start = start
        self.finish = finish
        self.likelyFinish = likelyFinish
        self.leave = leave
      }
    }

    /// A day that matters.
    package struct Mark: Hashable, Sendable {
      /// Why it matters.
      package enum Kind: Hashable, Sendable {
        /// The promised end of a phase.
        case phaseEnd
        /// The promised release.
        case promise
        /// The day by which 80 of 100 futures are released.
        case likelyRelease
        /// The day from which on the rest is planned, whose beginning is meant.
        case asOf
      }
      /// Why it matters.
      package var kind: Kind
      /// The phase or promise by name; empty if there is only one of the kind.
      package var name: String
      /// The day, whose end is meant unless the kind says otherwise.
      package var date: CivilDate
      /// Creates a mark.
      package init(kind: Kind, name: String, date: CivilDate) {
        self.kind = kind
        self.name = name
        self.date = date
      }
      /// Whether the beginning of the day is meant.
      package var isAtBeginning: Bool { kind == .asOf }
    }

    /// The first day, a Monday.
    package var firstDay: CivilDate
    /// How many days the chart covers; positive.
    package var dayCount: Int
    /// Which of them are worked.
    package var calendar: WorkCalendar
    /// The bars, from the top.
    package var rows: [Row]
    /// Days that matter, also those that lie outside the chart.
    package var marks: [Mark]

    /// Creates a chart.
    package init(
      firstDay: CivilDate, dayCount: Int, calendar: WorkCalendar, rows: [Row], marks: [Mark]
    ) {
      precondition(dayCount > 0)
      self.firstDay = firstDay
      self.dayCount = dayCount
      self.calendar = calendar
      self.rows = rows
      self.marks = marks
    }

    /// The last day.
    package var lastDay: CivilDate { firstDay.adding(days: dayCount - 1) }
  }
}
