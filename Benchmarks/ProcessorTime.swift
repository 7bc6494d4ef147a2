#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The processor time that this process has used, apart from the system's.
enum ProcessorTime {
  /// Seconds so far; a difference of two is what lies between them.
  static var seconds: Double {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
  }
}
