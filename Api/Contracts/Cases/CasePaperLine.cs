namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>A paper of a case; its PDF is at <c>/api/papers/{id}</c>.</summary>
public sealed record CasePaperLine
{
    public required Guid Id { get; init; }

    /// <summary>Receipt, AcceptanceNotice, GrantDecision and others to come.</summary>
    public required string Kind { get; init; }

    /// <summary>文号</summary>
    public required string Number { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required string VerifyCode { get; init; }

    /// <summary>Whether it is given as OFD (版式文件) too: <c>?format=ofd</c>.</summary>
    public bool Ofd { get; init; }
}
