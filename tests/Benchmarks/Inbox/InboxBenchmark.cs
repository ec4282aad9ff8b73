using ApprovalHub.Benchmarks.Reporting;
namespace ApprovalHub.Benchmarks.Inbox;
internal static class InboxBenchmark { public static Task RunAsync(Report report) => throw new InvalidOperationException(report.ToString()); }
