namespace ApprovalHub.Domain.Cases;

/// <summary>What the applicant is to bring.</summary>
/// <param name="Names">Names of the materials; none where nothing is awaited.</param>
/// <param name="Until">The last day for them, or null where nothing is awaited.</param>
/// <param name="Provisional">Whether that day rests on a year that is not published yet (暂定).</param>
public sealed record Awaited(IReadOnlyList<string> Names, DateOnly? Until, bool Provisional);
