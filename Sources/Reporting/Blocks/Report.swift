/// What is said to a reader, as a sequence of blocks, before anybody decides how it looks.
///
/// Every renderer is a pure function of a report. Width, colour and medium belong to renderers;
/// words and numbers belong here, so that all media say the same.
package struct Report: Hashable, Sendable {
  /// One piece of a report.
  package enum Block: Hashable, Sendable {
    /// A heading; level 1 is the report's title.
    case heading(level: Int, String)
    /// Running text.
    case paragraph(Text)
    /// Text that must not be overlooked.
    case callout(Callout)
    /// Items without an order among them.
    case list([Text])
    /// Rows and columns.
    case table(Table)
    /// Bars over a calendar; the report also holds its table.
    case gantt(Gantt)
    /// Boxes and arrows; the report also holds its table.
    case network(Network)
    /// A histogram with its S-curve; the report also holds the percentiles.
    case distribution(DistributionChart)
    /// Bars along an axis; the report also holds their table.
    case bars(BarChart)
    /// Steps from a beginning to an end; the report also holds their table.
    case waterfall(Waterfall)
    /// How full people's weeks are.
    case heatMap(HeatMap)
    /// Days that move from version to version; the report also holds their table.
    case lines(LineChart)
  }

  /// Text that must not be overlooked, and how grave it is.
  package struct Callout: Hashable, Sendable {
    /// How grave it is.
    package enum Kind: Hashable, Sendable {
      case note
      case warning
      case error
    }
    /// How grave it is.
    package var kind: Kind
    /// What it says, as whole sentences.
    package var text: String
    /// Creates a callout.
    package init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// In reading order.
  package var blocks: [Block]

  /// Creates a report.
  package init(_ blocks: [Block]) { self.blocks = blocks }
}
