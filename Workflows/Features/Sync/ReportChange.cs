namespace ApprovalHub.Features.Sync;

/// <summary>One field of a report as it should be.</summary>
/// <param name="Path">Its name in what was said, as <c>phone</c> or <c>materials.0.name</c>.</param>
/// <param name="Value">What it should say; null or empty where it should say nothing.</param>
public sealed record ReportChange(string Path, string? Value);
