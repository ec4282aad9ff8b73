using ApprovalHub.Benchmarks.Reporting;
namespace ApprovalHub.Benchmarks.Engine;
internal static class EngineBenchmark { public static Task RunAsync(Report report) => throw new InvalidOperationException(report.ToString()); }
