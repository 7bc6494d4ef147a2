/// A message that is pushed over an open connection, such as a WebSocket.
package struct RealtimeEvent: Hashable, Sendable {
  /// Which way a message goes.
  package enum Direction: String, CaseIterable, Sendable {
    /// From a client to the server.
    case clientToServer = "client-to-server"
    /// From the server to its clients.
    case serverToClient = "server-to-client"
    /// Either way.
    case both
  }

  /// What it is called.
  package var name: String
  /// Which way it goes, if that was understood.
  package var direction: Direction?
  /// When it is sent, as plain text.
  package var summary: String
  /// What it carries, as plain text.
  package var payload: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates a realtime event.
  package init(
    name: String, direction: Direction? = nil, summary: String = "", payload: String = "",
    span: SourceSpan
  ) {
    self.name = name
    self.direction = direction
    self.summary = summary
    self.payload = payload
    self.span = span
  }
}
