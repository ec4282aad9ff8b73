namespace ApprovalHub.Api.Contracts.Notices;

/// <summary>What I chose of notices (通知设置).</summary>
public sealed record NoticeSettings
{
    /// <summary>Where e-mails go, or null.</summary>
    public string? Email { get; init; }

    public bool EmailOn { get; init; }

    /// <summary>Kinds that come by e-mail too.</summary>
    public IReadOnlyList<string> EmailKinds { get; init; } = [];

    /// <summary>Kinds that do not come in-app.</summary>
    public IReadOnlyList<string> Muted { get; init; } = [];
}
