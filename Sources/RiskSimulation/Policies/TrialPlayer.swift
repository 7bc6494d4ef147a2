/// Plays trials by one policy; holds the memory that one worker needs for it.
protocol TrialPlayer: ~Copyable, SendableMetatype {
  /// Places every activity of a trial whose efforts and releases are drawn.
  mutating func play(_ run: inout TrialRun)
}
