namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A published version of a process template (流程模板).</summary>
public sealed record TemplateLine(string Id, int Version, string Name, DateOnly EffectiveFrom, string PublishedBy, DateTimeOffset PublishedAt);
