namespace ApprovalHub.Api.Contracts.Matters;

/// <summary>A matter (事项) in a list.</summary>
public sealed record MatterLine
{
    /// <summary>实施编码</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Department { get; init; }

    /// <summary>Instant (即办件), Promised (承诺件) or Joint (联办件).</summary>
    public required string HandleKind { get; init; }

    /// <summary>Version in force today.</summary>
    public required int Version { get; init; }

    public required LimitValue Statutory { get; init; }

    public required LimitValue Promised { get; init; }

    /// <summary>Person, Organisation or Both.</summary>
    public required string Applicants { get; init; }

    /// <summary>Promised limit on the green channel, or null.</summary>
    public LimitValue? Green { get; init; }

    /// <summary>Definition id of the process template.</summary>
    public required string Template { get; init; }

    public bool Online { get; init; }
}
