namespace ApprovalHub.Api.Contracts.Calendar;

/// <summary>What a change of the calendar has moved.</summary>
/// <param name="Cases">How many cases have moved.</param>
/// <param name="Dates">How many dates in them.</param>
/// <param name="Waiting">Cases that wait for being counted anew, by the next sweep or act.</param>
/// <param name="Lines">A page of the cases that have moved.</param>
/// <param name="Next">Value for <c>after</c>, or null when nothing follows.</param>
public sealed record EditMovesResponse(int Cases, int Dates, int Waiting, IReadOnlyList<EditPreviewResponse.Line> Lines, string? Next);
