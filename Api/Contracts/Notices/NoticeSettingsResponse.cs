namespace ApprovalHub.Api.Contracts.Notices;

/// <summary>My choice, and what there is to choose.</summary>
/// <param name="Settings">What I chose.</param>
/// <param name="Kinds">All kinds of notices.</param>
/// <param name="Duties">Those that cannot be switched off in-app.</param>
public sealed record NoticeSettingsResponse(NoticeSettings Settings, IReadOnlyList<string> Kinds, IReadOnlyList<string> Duties);
