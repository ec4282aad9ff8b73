namespace ApprovalHub.Api.Host.Sync;

/// <summary>How often which platforms are asked for what they have for the hub.</summary>
/// <param name="Platforms">Their codes.</param>
/// <param name="Every">How often (<c>Platforms:PollSeconds</c>).</param>
internal sealed record InboundPace(IReadOnlyList<string> Platforms, TimeSpan Every);
